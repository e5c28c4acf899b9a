import type { Fonts } from '../site-edition.ts';
import { type Font, readFont } from './font.ts';
import { type GlyphPicture, glyphPicture } from './glyph-picture.ts';
import { COLOURS, png } from './png.ts';

/** What a preview says. */
export interface Preview {
  readonly above: string;
  readonly words: string;
  readonly below: string;
  readonly last: string;
}

/** Size that services which show previews ask for, and the margin. */
const [WIDTH, HEIGHT, MARGIN, BAR] = [1200, 630, 72, 20];
/** Colours of the workbench: paper, ink, muted, accent. */
const [PAPER, INKS] = [0xfaf9f5, [0x1d1c19, 0x5c584e, 0x1f5a8a]] as const;
const [INK, MUTED, ACCENT] = [0, 1, 2] as const;
/** Steps from paper to an ink: five for each of three, with the paper sixteen colours. */
const STEPS = (COLOURS - 1) / INKS.length;
/** Sizes of the words in pixels, largest first, and the lines that there is room for at each. */
const SIZES = [60, 50, 42] as const;
const ROOM = 340;

/** Draws previews with the fonts; null for words that they have no letters for. */
export function openPainter(fonts: Fonts): (preview: Preview) => Uint8Array | null {
  const [regular, bold] = [readFont(fonts.regular), readFont(fonts.bold)];
  const pen = { regular: glyphsOf(regular), bold: glyphsOf(bold) };
  return ({ above, words, below, last }) => {
    const texts = [above, words, below, last].map(plain);
    if (!texts.every((text) => isDrawable(text, regular))) return null;
    const pixels = new Uint8Array(WIDTH * HEIGHT);
    for (let y = 0; y < HEIGHT; y += 1) pixels.fill(1 + ACCENT * STEPS + STEPS - 1, y * WIDTH, y * WIDTH + BAR);
    const line = (text: string, font: Pen, size: number, y: number, ink: number) =>
      draw(pixels, fitted(text, font, size, WIDTH - MARGIN * 2), font, size, y, ink);
    line(texts[0]!, pen.bold, 30, 92, ACCENT);
    const { size, lines } = laidOut(texts[1]!, pen.bold);
    for (const [index, text] of lines.entries()) {
      draw(pixels, text, pen.bold, size, 172 + index * size * 1.28, INK);
    }
    line(texts[2]!, pen.regular, 32, HEIGHT - 96, INK);
    line(texts[3]!, pen.regular, 26, HEIGHT - 52, MUTED);
    return png(WIDTH, HEIGHT, palette(), pixels);
  };
}

function palette(): number[] {
  const mix = (ink: number, step: number) =>
    [16, 8, 0].reduce((colour, shift) => {
      const [paper, own] = [(PAPER >> shift) & 255, (ink >> shift) & 255];
      return colour | (Math.round(paper + ((own - paper) * step) / STEPS) << shift);
    }, 0);
  return [PAPER, ...INKS.flatMap((ink) => Array.from({ length: STEPS }, (_, step) => mix(ink, step + 1)))];
}

/** Signs without which a text says the same may be missing in a font; letters and digits may not. */
function isDrawable(text: string, font: Font): boolean {
  return ![...text].some(
    (sign) =>
      /[\p{sc=Hebrew}\p{sc=Arabic}]|\p{M}/u.test(sign) ||
      (/[\p{L}\p{N}]/u.test(sign) && font.glyph(sign.codePointAt(0)!) === 0),
  );
}

function plain(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

/** A font with the glyphs that were drawn before: the same letters come again and again. */
interface Pen {
  readonly font: Font;
  picture(sign: string, size: number): GlyphPicture | null;
  advance(sign: string, size: number): number;
}

function glyphsOf(font: Font): Pen {
  const drawn = new Map<string, GlyphPicture | null>();
  const glyph = (sign: string) => font.glyph(sign.codePointAt(0)!) || font.glyph(32);
  return {
    font,
    picture(sign, size) {
      const key = `${size} ${sign}`;
      if (!drawn.has(key)) drawn.set(key, glyphPicture(font, glyph(sign), size));
      return drawn.get(key) ?? null;
    },
    advance: (sign, size) => (font.advance(glyph(sign)) * size) / font.unitsPerEm,
  };
}

function widthOf(text: string, pen: Pen, size: number): number {
  let width = 0;
  for (const sign of text) width += pen.advance(sign, size);
  return width;
}

/** The largest size at which the words have room; at the smallest the rest is left out. */
function laidOut(text: string, pen: Pen): { size: number; lines: string[] } {
  for (const size of SIZES) {
    const lines = wrapped(text, pen, size);
    const room = Math.floor(ROOM / (size * 1.28));
    if (lines.length <= room) return { size, lines };
    if (size !== SIZES.at(-1)) continue;
    const shown = lines.slice(0, room);
    return { size, lines: [...shown.slice(0, -1), fitted(`${shown.at(-1)} …`, pen, size, WIDTH - MARGIN * 2)] };
  }
  return { size: SIZES[0], lines: [] };
}

function wrapped(text: string, pen: Pen, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, pen, size) > WIDTH - MARGIN * 2) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => fitted(each, pen, size, WIDTH - MARGIN * 2));
}

/** A line cut to the width, with an ellipsis where something is left out. */
function fitted(text: string, pen: Pen, size: number, width: number): string {
  if (widthOf(text, pen, size) <= width) return text;
  let room = width - widthOf('…', pen, size);
  let shown = '';
  for (const sign of text.replace(/ …$/, '')) {
    room -= pen.advance(sign, size);
    if (room < 0) break;
    shown += sign;
  }
  return `${shown.trimEnd()}…`;
}

/** Puts a line on the picture; `y` is its base line. */
function draw(pixels: Uint8Array, text: string, pen: Pen, size: number, y: number, ink: number): void {
  let x = MARGIN;
  for (const sign of text) {
    const picture = pen.picture(sign, size);
    if (picture) stamp(pixels, picture, Math.round(x), Math.round(y), ink);
    x += pen.advance(sign, size);
  }
}

function stamp(pixels: Uint8Array, picture: GlyphPicture, x: number, y: number, ink: number): void {
  const { width, height, left, top, coverage } = picture;
  for (let row = 0; row < height; row += 1) {
    const line = y + top + row;
    if (line < 0 || line >= HEIGHT) continue;
    for (let column = 0; column < width; column += 1) {
      const at = x + left + column;
      const step = Math.round(coverage[row * width + column]! * STEPS);
      if (step > 0 && at >= 0 && at < WIDTH)
        pixels[line * WIDTH + at] = Math.max(pixels[line * WIDTH + at]!, ink * STEPS + step);
    }
  }
}
