import type { Range } from '../../../../../../src/model/index.ts';

/** How far around a place words are looked for: longer runs without a space are cut there. */
const WINDOW = 400;
const SPACE = /\s/;
/** Signs that are read as part of a figure or word. */
const SIGN = /[\p{Sc}%‰§&@#]/u;

interface Piece extends Range {
  readonly isWord: boolean;
}

/** The words, signs and spaces of a stretch of text around a place, with their offsets into the whole text. */
function piecesAround(content: string, from: number, to: number): Piece[] {
  const start = atSpaceBefore(content, from);
  const end = atSpaceAfter(content, to);
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(content.slice(start, end)), ({ index, segment, isWordLike }) => ({
    start: start + index,
    end: start + index + segment.length,
    isWord: isWordLike === true || SIGN.test(segment),
  }));
}

/** The words among them. */
function wordsAround(content: string, from: number, to: number): Range[] {
  return piecesAround(content, from, to).flatMap(({ start, end, isWord }) => (isWord ? { start, end } : []));
}

function atSpaceBefore(content: string, offset: number): number {
  const least = Math.max(0, offset - WINDOW);
  for (let at = Math.min(offset, content.length); at > least; at--) if (SPACE.test(content[at - 1]!)) return at;
  return least;
}

function atSpaceAfter(content: string, offset: number): number {
  const most = Math.min(content.length, offset + WINDOW);
  for (let at = Math.max(0, offset); at < most; at++) if (SPACE.test(content[at]!)) return at;
  return most;
}

/**
 * A range that begins and ends at ends of words: a word that is cut is taken whole, white space at the ends is left. Null if no
 * word is touched. Signs at the ends that were chosen, such as a closing bracket, stay.
 */
export function snap(content: string, { start, end }: Range): Range | null {
  let from = clamp(Math.min(start, end), content);
  let to = clamp(Math.max(start, end), content);
  while (from < to && SPACE.test(content[from]!)) from++;
  while (to > from && SPACE.test(content[to - 1]!)) to--;
  if (from === to) return null;
  return { start: pieceAcross(content, from)?.start ?? from, end: pieceAcross(content, to)?.end ?? to };
}

const clamp = (offset: number, content: string) => Math.min(content.length, Math.max(0, offset));

/** The word, or the sign of several code units, that a place cuts in two; nothing where none is cut. */
function pieceAcross(content: string, offset: number): Range | undefined {
  return piecesAround(content, offset, offset).find(({ start, end }) => start < offset && end > offset);
}

/** The word at a place, or the next one after it; null at the end of the text. */
export function wordAt(content: string, offset: number): Range | null {
  for (let at = Math.max(0, offset); at < content.length; at += WINDOW) {
    const found = wordsAround(content, at, at + WINDOW).find((word) => word.end > offset);
    if (found) return found;
  }
  return null;
}

/** The last word that ends at or before a place; null at the beginning of the text. */
export function wordBefore(content: string, offset: number): Range | null {
  for (let at = Math.min(offset, content.length); at > 0; at -= WINDOW) {
    const found = wordsAround(content, at - WINDOW, at).findLast((word) => word.end <= offset);
    if (found) return found;
  }
  return null;
}
