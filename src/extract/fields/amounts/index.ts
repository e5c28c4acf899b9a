import { FRACTIONS, SCALES, SMALL_NUMBERS, TENS } from '../../../languages/index.ts';
import { nextCandidate } from '../candidates.ts';
import { isDash, isDigit, isLetter, isSpace, wordAt } from '../characters.ts';
import { type Numeral, readDigits, readWords } from '../numerals/index.ts';
import { openingsOf } from '../openings.ts';
import { currencyBefore } from './currency-before.ts';
import { mentionsFrom } from './figure.ts';
import type { AmountMention } from './mention.ts';

export type { AmountMention } from './mention.ts';

const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  'dozen',
]);
/** What an amount begins with. */
export const AMOUNT_OPENINGS = openingsOf(STARTERS);
const STARTS = AMOUNT_OPENINGS.starts;

/**
 * Finds how much: money, percentages and counts, with their bounds and ranges, in one sentence as read. Years, dates, terms,
 * ranks, names and references that hold a number are no amounts. Mentions are in order and do not overlap. One pass; only a
 * digit or the first three letters of a number word stop it.
 */
export function findAmounts(text: string): readonly AmountMention[] {
  const found: AmountMention[] = [];
  let floor = 0;
  let at = nextCandidate(text, 0, STARTS);
  while (at < text.length) {
    const digit = isDigit(text.charCodeAt(at));
    const numeral = digit ? figureAt(text, at, floor) : numberAt(text, at, floor);
    const next = numeral ? add(text, numeral, floor, found) : digit ? endOfToken(text, at) : at + 1;
    floor = found.at(-1)?.end ?? 0;
    at = nextCandidate(text, next, STARTS);
  }
  return found;
}

function figureAt(text: string, at: number, floor: number): Numeral | null {
  return isAttached(text, at, floor) ? null : readDigits(text, at);
}

function numberAt(text: string, at: number, floor: number): Numeral | null {
  const numeral = startsNumber(text, at) ? readWords(text, at) : null;
  return numeral && numeral.start >= floor ? numeral : null;
}

/** Adds the mentions of a figure; returns where to go on: behind them, or behind the figure. */
function add(text: string, numeral: Numeral, floor: number, found: AmountMention[]): number {
  const mentions = mentionsFrom(text, numeral, floor);
  found.push(...mentions);
  const last = mentions.at(-1);
  return last ? Math.max(last.end, numeral.end) : endOfToken(text, numeral.end);
}

function startsNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before) || before === 39 || before === 0x2019) return false;
  if (isDash(before) && isLetter(text.charCodeAt(at - 2))) return false;
  return STARTERS.has(wordAt(text, at)?.lower ?? '');
}

/** Whether digits belong to a longer token that is no figure: `G20`, `COVID-19`, `3.2.1`, `10:30`, `+1`, `5/6`. */
function isAttached(text: string, at: number, floor: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  if (isSpace(before)) return false;
  if (isLetter(before)) return currencyBefore(text, at, floor) === null;
  if (isDash(before)) return at > 1 && !isSpace(text.charCodeAt(at - 2)) && !/[(\d]/.test(text.charAt(at - 2));
  return "/.:,_@#+&='’\\№§".includes(text.charAt(at - 1)) && !isPlusSign(text, at);
}

function isPlusSign(text: string, at: number): boolean {
  return text.charAt(at - 1) === '+' && (at === 1 || isSpace(text.charCodeAt(at - 2)));
}

/** End of the letters and digits, and the dashes, dots and slashes among them, that go on at `from`. */
function endOfToken(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const inner = isDash(code) || (code >= 43 && code <= 47) || code === 58;
    if (!isDigit(code) && !(inner && isDigit(text.charCodeAt(at + 1)))) break;
    at++;
  }
  return Math.max(at, from + (isDigit(text.charCodeAt(from)) ? 1 : 0));
}
