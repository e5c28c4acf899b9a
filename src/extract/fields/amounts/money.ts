import { MINOR_UNITS } from '../../../languages/index.ts';
import { afterSpace, wordAfter } from '../characters.ts';
import { type Numeral, readDigits, readWords, wordScale } from '../numerals/index.ts';
import { currencyAfter } from './currency-after.ts';
import { type CurrencySign, currencyBefore } from './currency-before.ts';

/** A figure read as money: where its words begin and end, its currency, and what its value is multiplied by and raised by. */
export interface Money {
  readonly start: number;
  readonly end: number;
  readonly currency: string | null;
  readonly scale: number;
  /** The hundredths said behind it ("3 dollars 50 cents"), in main units. */
  readonly added: number;
}

/** Reads the currency around a figure; `last` is the second figure of a range, else the same as `first`. Null if it is no money. */
export function readMoney(
  text: string,
  first: Numeral,
  last: Numeral,
  before: CurrencySign | null,
  floor: number,
): Money | null {
  const ahead = before ?? currencyBefore(text, first.start, floor);
  const behind = currencyAfter(text, last.end, last.exponent >= 3);
  if (!ahead) return behind && closeMoney(text, first, last, behind);
  const end = endAfter(text, ahead, behind, last.end);
  const bare = text.slice(ahead.start, ahead.end) === '$';
  const currency = bare && end > last.end ? (behind?.currency ?? ahead.currency) : ahead.currency;
  return { start: ahead.start, end, currency, scale: ahead.scale, added: 0 };
}

/** "$50 million CAD" says its currency twice; in "RMB 10 USD 20" the second code belongs to the next figure. */
function endAfter(text: string, ahead: CurrencySign, behind: CurrencySign | null, end: number): number {
  if (!behind || /[a-z]$/i.test(text.slice(ahead.start, ahead.end))) return end;
  return /^\s?\d/.test(text.slice(behind.end, behind.end + 2)) ? end : behind.end;
}

function closeMoney(text: string, first: Numeral, last: Numeral, behind: CurrencySign): Money {
  const plain = { start: first.start, end: behind.end, currency: behind.currency, scale: behind.scale, added: 0 };
  if (last.exponent > 0) return plain;
  const scale = wordScale(text, behind.end);
  if (scale) return { ...plain, end: scale.end, scale: 10 ** scale.exponent };
  const minor = first === last ? minorAfter(text, behind.end) : null;
  return minor ? { ...plain, end: minor.end, added: minor.value / 100 } : plain;
}

/** "50 cents", or "50" where nothing follows that it could count, behind whole units of a currency. */
function minorAfter(text: string, from: number): { readonly value: number; readonly end: number } | null {
  const and = wordAfter(text, from);
  const at = afterSpace(text, and?.lower === 'and' ? and.end : from);
  if (at === from) return null;
  const numeral = /\d/.test(text.charAt(at)) ? readDigits(text, at) : readWords(text, at);
  if (!numeral || numeral.value >= 100 || numeral.exponent > 0 || numeral.fraction) return null;
  const unit = wordAfter(text, numeral.end);
  if (unit && MINOR_UNITS.has(unit.lower)) return { value: numeral.value, end: unit.end };
  const next = text.charAt(afterSpace(text, numeral.end));
  return next === '' || next === '.' || next === ';' ? { value: numeral.value, end: numeral.end } : null;
}
