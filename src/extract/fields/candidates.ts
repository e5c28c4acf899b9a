import { isDigit, isLetter, isSpace } from './characters.ts';

/** What a character is to the scanner; everything that is none of these is passed over. */
const LETTER = 1;
const DIGIT = 2;
const COLON = 3;

const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  if (isLetter(code)) return LETTER;
  if (isDigit(code)) return DIGIT;
  return code === 58 ? COLON : 0;
});

/** A set of words by their first three letters, five bits each: no word of the set is missed, few others are marked. */
export type Starts = Uint8Array;

function slot(a: number, b: number, c: number): number {
  return ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
}

/** Marks the first letters of every word, so that a scanner can pass over nearly all others without reading them. */
export function startsOf(words: Iterable<string>): Starts {
  const marks = new Uint8Array(1 << 15);
  for (const word of words) {
    const first = slot(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
    if (word.length > 2) marks[first] = 1;
    else for (let third = 0; third < 32; third++) marks[(first & ~31) | third] = 1;
  }
  return marks;
}

/**
 * Offset, from `from` on, of the next digit that opens a run of digits or the next word that may be one of the set; the length
 * of the text if there is none. Web addresses are passed over: what stands in them is no statement.
 */
export function nextCandidate(text: string, from: number, starts: Starts): number {
  let before = from > 0 ? classOf(text.charCodeAt(from - 1)) : 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? CLASSES[code]! : classOf(code);
    if (kind !== before) {
      if (kind === DIGIT) return at;
      if (kind === LETTER && starts[slot(code, text.charCodeAt(at + 1), text.charCodeAt(at + 2))] === 1) return at;
      if (kind === COLON && text.startsWith('//', at + 1)) at = endOfAddress(text, at + 3) - 1;
    }
    before = kind;
  }
  return text.length;
}

function classOf(code: number): number {
  return code < 128 ? CLASSES[code]! : isLetter(code) ? LETTER : 0;
}

function endOfAddress(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at)) && !'()[]<>"'.includes(text.charAt(at))) at++;
  return at;
}
