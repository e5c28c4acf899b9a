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

/** A set of words by their first four letters, folded into 15 bits: no word of the set is missed, few others are marked. */
export type Starts = Uint8Array;

/** Five bits of each letter; the fourth is spread over the rest, so that "for" is told from "forty". */
export function slot(a: number, b: number, c: number, d: number): number {
  return ((((a & 31) << 10) | ((b & 31) << 5) | (c & 31)) ^ ((d & 31) * 757)) & 0x7fff;
}

/** Marks the first letters of every word, so that a scanner can pass over nearly all others without reading them. */
export function startsOf(words: Iterable<string>): Starts {
  const marks = new Uint8Array(1 << 15);
  for (const word of words) {
    const [a, b, c, d] = [0, 1, 2, 3].map((at) => word.charCodeAt(at)) as [number, number, number, number];
    for (let third = 0; third < 32; third++) {
      if (word.length > 2 && third !== (c & 31)) continue;
      for (let fourth = 0; fourth < 32; fourth++)
        if (word.length < 4 || fourth === (d & 31)) marks[slot(a, b, third, fourth)] = 1;
    }
  }
  return marks;
}

/**
 * Offset, from `from` on, of the next digit that opens a run of digits or the next word that may be one of the set; the length
 * of the text if there is none. Web addresses are passed over: what stands in them is no statement.
 */
export function nextCandidate(text: string, from: number, starts: Starts): number {
  const length = text.length;
  let at = from > 0 ? afterRun(text, from, text.charCodeAt(from - 1)) : 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? CLASSES[code]! : isLetter(code) ? LETTER : 0;
    if (kind === LETTER) {
      if (mayStart(text, at, code, starts)) return at;
      at = afterLetters(text, at + 1);
    } else if (kind === DIGIT) return at;
    else if (kind === COLON && text.startsWith('//', at + 1)) at = endOfAddress(text, at + 3);
    else at++;
  }
  return length;
}

/** Where the letters or digits end that `from` may stand in the middle of. */
function afterRun(text: string, from: number, before: number): number {
  if (isLetter(before)) return afterLetters(text, from);
  let at = from;
  if (isDigit(before)) while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

function afterLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const low = code | 32;
    if ((low < 97 || low > 122 || code >= 128) && !(code >= 128 && isLetter(code))) break;
    at++;
  }
  return at;
}

/** Whether the word at `at`, whose first code unit is `code`, may be one of the set. */
export function mayStart(text: string, at: number, code: number, starts: Starts): boolean {
  return starts[slot(code, text.charCodeAt(at + 1), text.charCodeAt(at + 2), text.charCodeAt(at + 3))] === 1;
}

function endOfAddress(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at)) && !'()[]<>"'.includes(text.charAt(at))) at++;
  return at;
}
