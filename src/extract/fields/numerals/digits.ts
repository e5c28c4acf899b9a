import { FRACTION_SIGNS } from '../../../languages/index.ts';
import { afterSpace, isDigit } from '../characters.ts';
import type { Numeral } from './numeral.ts';
import { readScale } from './scale.ts';

/** Longest run of digits and separators that is a number; a longer one is a key or a table gone wrong. */
const LONGEST = 40;

/**
 * Reads a figure in digits at `start`, with its scale: `1,200`, `12,34,567.89`, `1 200 000`, `2.5 billion`, `2½ million`.
 * Null where the digits are no number (`3.2.1`, a run of more than 40).
 */
export function readDigits(text: string, start: number): Numeral | null {
  const end = endOfDigits(text, start);
  if (end - start > LONGEST) return null;
  const decimal = decimalPart(text, end);
  if (decimal < 0) return null;
  const written = text.slice(start, end).replace(/[^0-9]/g, '') + text.slice(end, decimal).replace(',', '.');
  const sign = fractionSign(text, decimal);
  const scale = readScale(text, sign?.end ?? decimal);
  const exponent = scale?.exponent ?? 0;
  const value = sign ? (Number(written) + sign.value) * 10 ** exponent : Number(`${written}e${exponent}`);
  if (!Number.isFinite(value)) return null;
  const grouped = sign !== null || decimal - start > written.replace('.', '').length;
  return { start, end: scale?.end ?? sign?.end ?? decimal, value, form: 'digits', exponent, grouped, fraction: false };
}

/** End of the whole part: digits, and groups of digits behind commas or narrow spaces. */
function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end - start > 3 || text.charCodeAt(start) === 48) return end;
  while (isSeparator(text.charCodeAt(end)) && groupLength(text, end) > 0) end += groupLength(text, end) + 1;
  return end;
}

function isSeparator(code: number): boolean {
  return code === 44 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 32 || code === 0x2019;
}

/** Digits in the group behind a separator: three, or two where a group of two or three follows (Indian style); else 0. */
function groupLength(text: string, separator: number): number {
  let digits = 0;
  while (digits < 4 && isDigit(text.charCodeAt(separator + 1 + digits))) digits++;
  if (digits === 3) return 3;
  const next = text.charCodeAt(separator + 3);
  return digits === 2 && text.charCodeAt(separator) === 44 && next === 44 && groupLength(text, separator + 3) > 0
    ? 2
    : 0;
}

/** End of a decimal part at `end`, `end` itself if there is none, -1 for a number with more dots (a section, an address). */
function decimalPart(text: string, end: number): number {
  const mark = text.charCodeAt(end);
  if ((mark !== 46 && mark !== 44) || !isDigit(text.charCodeAt(end + 1))) return end;
  let stop = end + 1;
  while (isDigit(text.charCodeAt(stop))) stop++;
  if (mark === 44) return stop - end <= 3 && readScale(text, stop) ? stop : end;
  return text.charCodeAt(stop) === 46 && isDigit(text.charCodeAt(stop + 1)) ? -1 : stop;
}

function fractionSign(text: string, from: number): { readonly value: number; readonly end: number } | null {
  const at = text.charCodeAt(from) === 32 ? afterSpace(text, from) : from;
  const value = FRACTION_SIGNS.get(text.charAt(at));
  return value === undefined ? null : { value, end: at + 1 };
}
