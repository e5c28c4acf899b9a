import { SCALE_ABBREVIATIONS, SCALE_LETTERS, SCALE_SIGNS, SCALES } from '../../../languages/index.ts';
import { afterSpace, isLetter, joinedWord } from '../characters.ts';

/** The power of ten named after a figure that ends at `from`: exponent, and where its words end. */
export interface Scale {
  readonly exponent: number;
  readonly end: number;
}

/** Reads "million", "lakh crore", "bn", "m", "亿" after a figure; null if none stands there. */
export function readScale(text: string, from: number): Scale | null {
  return signScale(text, from) ?? letterScale(text, from) ?? wordScale(text, from);
}

/** Words of scale, which multiply each other: "lakh crore", "thousand billion", "hundred million". */
export function wordScale(text: string, from: number): Scale | null {
  let exponent = 0;
  let end = from;
  for (let count = 0; count < 3; count++) {
    const word = joinedWord(text, end);
    if (!word) break;
    const found = SCALES.get(word.lower) ?? (exponent === 0 ? SCALE_ABBREVIATIONS.get(word.lower) : undefined);
    if (found === undefined || isPluralScale(word.lower, count)) break;
    exponent += found;
    end = word.end;
  }
  return exponent > 0 ? { exponent, end } : null;
}

/** "3 millions" is read, "12 thousand millions" too, but "hundred thousands" counts nothing. */
function isPluralScale(lower: string, count: number): boolean {
  return count > 0 && lower.endsWith('s') && lower !== 'crores' && lower !== 'lakhs';
}

function letterScale(text: string, from: number): Scale | null {
  if (!isLetter(text.charCodeAt(from))) return null;
  let end = from + 1;
  while (end - from < 4 && isLetter(text.charCodeAt(end))) end++;
  const letters = text.slice(from, end).toLowerCase();
  const exponent = end - from === 1 ? SCALE_LETTERS.get(letters) : SCALE_ABBREVIATIONS.get(letters);
  return exponent === undefined || isLetter(text.charCodeAt(end)) ? null : { exponent, end };
}

function signScale(text: string, from: number): Scale | null {
  const at = afterSpace(text, from);
  if (!(text.charCodeAt(at) >= 0x4e00)) return null;
  for (const [sign, exponent] of SCALE_SIGNS) {
    if (text.startsWith(sign, at)) return { exponent, end: at + sign.length };
  }
  return null;
}
