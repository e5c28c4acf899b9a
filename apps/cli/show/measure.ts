/** Marks, joiners and controls take no column; East Asian wide characters and emoji take two (Unicode UAX #11, abridged). */
const NOTHING = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^\p{Emoji_Presentation}|^[\u{20000}-\u{3fffd}]/u;

/** Columns that a text without control sequences takes on a terminal. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (!NOTHING.test(segment)) columns += WIDE.test(segment) ? 2 : 1;
  }
  return columns;
}

/**
 * A text as one safe line: white space folded, control characters shown as signs. A document must not be able to move the
 * cursor of whoever reads about it.
 */
export function safeLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\x00-\x1f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
    .replace(/[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .trim();
}

/** Lines of at most `width` columns; a word that is wider is cut. An empty text is one empty line. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    const size = columnsOf(word);
    if (used > 0 && used + 1 + size > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += used > 0 ? ` ${word}` : word;
    used += used > 0 ? size + 1 : size;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)) {
    const size = columnsOf(segment);
    if (used > 0 && used + size > width) {
      cut.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += size;
  }
  return [...cut, piece];
}

/** Fills a text up with spaces to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** Cuts a text to `width` columns, with an ellipsis where something is left out. */
export function shortened(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  return `${pieces(text, Math.max(1, width - 1))[0]}…`;
}
