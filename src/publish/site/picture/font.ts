/** A point of an outline in units of the font; `on` the curve, or the control point of a quadratic one. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** A TrueType font, as far as drawing words needs it: Latin, Greek and Cyrillic, without ligatures and without kerning. */
export interface Font {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Number of the glyph of a character; 0 where the font has none. */
  glyph(codePoint: number): number;
  /** How far the next character stands away, in units of the font. */
  advance(glyph: number): number;
  outline(glyph: number): readonly (readonly Point[])[];
}

/** Glyphs are made of others at most this deep: fonts that say otherwise are broken. */
const DEEPEST = 5;

/** Reads a font (ISO/IEC 14496-22: `head`, `hhea`, `hmtx`, `maxp`, `cmap` 4 and 12, `loca`, `glyf`). Errors: `RangeError` for a broken one. */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tablesOf(view);
  const [head, hhea, hmtx, loca, glyf] = ['head', 'hhea', 'hmtx', 'loca', 'glyf'].map(table) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const glyphs = view.getUint16(table('maxp') + 4);
  const metrics = view.getUint16(hhea + 34);
  const long = view.getInt16(head + 50) === 1;
  const place = (glyph: number) => (long ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2);
  const outline = (glyph: number, depth = 0): Point[][] => {
    if (glyph < 0 || glyph >= glyphs || depth > DEEPEST) return [];
    const [from, to] = [place(glyph), place(glyph + 1)];
    if (to <= from) return [];
    const at = glyf + from;
    const contours = view.getInt16(at);
    return contours >= 0 ? simple(view, at, contours) : composite(view, at + 10, (other) => outline(other, depth + 1));
  };
  const map = characterMap(view, table('cmap'));
  return {
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    glyph: map,
    advance: (glyph) => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4),
    outline: (glyph) => outline(glyph),
  };
}

function tablesOf(view: DataView): (name: string) => number {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    tables.set(name, view.getUint32(at + 8));
  }
  return (name) => {
    const at = tables.get(name);
    if (at === undefined) throw new RangeError(`the font has no table ${name}`);
    return at;
  };
}

function characterMap(view: DataView, cmap: number): (codePoint: number) => number {
  let best: { format: number; at: number } | null = null;
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(at);
    if (format === 12 || (format === 4 && best?.format !== 12)) best = { format, at };
  }
  if (!best) throw new RangeError('the font has no table of characters that is known here');
  const { at, format } = best;
  return format === 12 ? (code) => inGroups(view, at, code) : (code) => inSegments(view, at, code);
}

function inGroups(view: DataView, at: number, code: number): number {
  for (let index = 0; index < view.getUint32(at + 12); index += 1) {
    const group = at + 16 + index * 12;
    const first = view.getUint32(group);
    if (code >= first && code <= view.getUint32(group + 4)) return view.getUint32(group + 8) + code - first;
  }
  return 0;
}

function inSegments(view: DataView, at: number, code: number): number {
  if (code > 0xffff) return 0;
  const twice = view.getUint16(at + 6);
  for (let index = 0; index < twice; index += 2) {
    if (code > view.getUint16(at + 14 + index)) continue;
    const start = view.getUint16(at + 16 + twice + index);
    if (code < start) return 0;
    const delta = view.getUint16(at + 16 + twice * 2 + index);
    const slot = at + 16 + twice * 3 + index;
    const offset = view.getUint16(slot);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = view.getUint16(slot + offset + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** An outline of points: flags first, then the steps in x, then those in y. */
function simple(view: DataView, start: number, contours: number): Point[][] {
  const ends = Array.from({ length: contours }, (_, index) => view.getUint16(start + 10 + index * 2));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = start + 10 + contours * 2;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = view.getUint8(at++);
    const times = flag & 8 ? view.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const steps = (short: number, same: number): number[] => {
    let value = 0;
    return flags.slice(0, count).map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const [xs, ys] = [steps(2, 16), steps(4, 32)];
  return ends.map((end, index) => {
    const first = index === 0 ? 0 : ends[index - 1]! + 1;
    return xs
      .slice(first, end + 1)
      .map((x, point) => ({ x, y: ys[first + point]!, on: (flags[first + point]! & 1) === 1 }));
  });
}

/** A glyph put together of others, each moved and scaled. */
function composite(view: DataView, start: number, part: (glyph: number) => Point[][]): Point[][] {
  const all: Point[][] = [];
  for (let at = start, more = true; more; ) {
    const [flags, glyph] = [view.getUint16(at), view.getUint16(at + 2)];
    at += 4;
    const wide = (flags & 1) !== 0;
    const [dx, dy] = wide ? [view.getInt16(at), view.getInt16(at + 2)] : [view.getInt8(at), view.getInt8(at + 1)];
    at += wide ? 4 : 2;
    const scale = () => {
      at += 2;
      return view.getInt16(at - 2) / 16384;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & 8) a = d = scale();
    else if (flags & 64) [a, d] = [scale(), scale()];
    else if (flags & 128) [a, b, c, d] = [scale(), scale(), scale(), scale()];
    for (const contour of part(glyph)) {
      all.push(contour.map(({ x, y, on }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, on })));
    }
    more = (flags & 32) !== 0;
  }
  return all;
}
