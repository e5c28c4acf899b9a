import { afterSpace, isDash, isDigit, isSpace, wordAfter, wordBefore } from '../characters.ts';
import { type Numeral, readDigits, readWords } from '../numerals/index.ts';
import { type CurrencySign, currencyBefore } from './currency-before.ts';

/** The second figure of a pair, and how it is joined: one range, or two figures of one thing ("from 10 to 20 percent"). */
export interface Second {
  readonly numeral: Numeral;
  readonly currency: CurrencySign | null;
  readonly joined: 'range' | 'from-to';
  /** Where "between" or "from" stands, or -1. */
  readonly opener: number;
}

/** Longest currency before a second figure: "RMB 20". */
const CURRENCY_REACH = 6;

/** The upper end behind a first figure that ends at `from`: `10-20`, `two to three`, `between 10 and 20`; null if there is none. */
export function readSecond(text: string, first: Numeral, start: number, from: number, floor: number): Second | null {
  const opener = wordBefore(text, start, floor);
  const between = opener?.lower === 'between';
  const connector = connectorAfter(text, from, between);
  if (connector < 0) return null;
  const currency = currencyAhead(text, connector);
  const numeral = numeralAt(text, currency?.end ?? connector);
  if (!numeral || numeral.start < connector || numeral.fraction) return null;
  if (withScaleOf(first, numeral) >= numeral.value) {
    return opener?.lower === 'from' ? { numeral, currency, joined: 'from-to', opener: -1 } : null;
  }
  const joined = opener?.lower === 'from' && !isDash(text.charCodeAt(afterSpace(text, from))) ? 'from-to' : 'range';
  return { numeral, currency, joined, opener: between ? opener.start : -1 };
}

/** The first figure's value, scaled as the second is where only the second names its scale ("2.5-3 billion"). */
export function withScaleOf(first: Numeral, second: Numeral): number {
  if (first.exponent > 0 || second.exponent < 3 || (first.grouped === false && first.value >= 1000)) return first.value;
  const scaled = Number(`${first.value}e${second.exponent}`);
  return scaled < second.value ? scaled : first.value;
}

/** Offset of what follows a dash, "to", "or", or (after "between") "and"; -1 if none joins. */
function connectorAfter(text: string, from: number, between: boolean): number {
  const at = afterSpace(text, from);
  if (isDash(text.charCodeAt(at))) return afterSpace(text, at + 1);
  const word = at > from ? wordAfter(text, at) : null;
  if (!word) return -1;
  return word.lower === 'to' || word.lower === 'or' || (between && word.lower === 'and')
    ? afterSpace(text, word.end)
    : -1;
}

/** A currency that opens at `at` and has a figure behind it. */
function currencyAhead(text: string, at: number): CurrencySign | null {
  if (isDigit(text.charCodeAt(at))) return null;
  for (let digit = at + 1; digit <= at + CURRENCY_REACH && digit < text.length; digit++) {
    if (!isDigit(text.charCodeAt(digit))) continue;
    const found = currencyBefore(text, digit, at);
    return found && found.start === at ? { ...found, end: digit } : null;
  }
  return null;
}

function numeralAt(text: string, at: number): Numeral | null {
  if (isDigit(text.charCodeAt(at))) return readDigits(text, at);
  return isSpace(text.charCodeAt(at)) ? null : readWords(text, at);
}
