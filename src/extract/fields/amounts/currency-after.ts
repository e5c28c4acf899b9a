import {
  CURRENCY_CODES,
  CURRENCY_COUNTRIES,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  type CurrencyNoun,
  DOLLAR_LETTERS,
} from '../../../languages/index.ts';
import { isDash, isDigit, isLetter, isSpace, joinedWord, type Word, wordAfter } from '../characters.ts';
import { type CurrencySign, codeOf } from './currency-before.ts';

/** The currency right behind a figure: `€`, `亿元`, `USD`, `million Swiss francs`; null if there is none. */
export function currencyAfter(text: string, from: number, scaled: boolean): CurrencySign | null {
  return signAfter(text, from) ?? codeAfter(text, from) ?? nounAfter(text, from, scaled);
}

const LONG_SIGNS: readonly (readonly [string, string])[] = [
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['欧元', 'EUR'],
  ['日元', 'JPY'],
  ['ரூ', 'LKR'],
  ['රු', 'LKR'],
];

function signAfter(text: string, from: number): CurrencySign | null {
  let at = from;
  if (isSpace(text.charCodeAt(at))) at++;
  for (const [name, currency] of LONG_SIGNS) {
    if (text.startsWith(name, at)) return { start: at, end: at + name.length, currency, scale: 1 };
  }
  const sign = text.charAt(at);
  if (!CURRENCY_SIGNS.has(sign)) return null;
  // A sign with a figure behind it belongs to that figure, unless the sign is attached to the first one ("10$ 30").
  let next = at + 1;
  if (at > from && isSpace(text.charCodeAt(next))) next++;
  if (isDigit(text.charCodeAt(next))) return null;
  return (
    dollarLetters(text, at, sign) ?? { start: at, end: at + 1, currency: CURRENCY_SIGNS.get(sign) ?? null, scale: 1 }
  );
}

/** `500 $US`, `500 $CAN`. */
function dollarLetters(text: string, at: number, sign: string): CurrencySign | null {
  if (sign !== '$' || !isLetter(text.charCodeAt(at + 1))) return null;
  const word = wordAfter(text, at + 1);
  const currency = word && DOLLAR_LETTERS.get(word.lower);
  return word && currency ? { start: at, end: word.end, currency, scale: 1 } : null;
}

function codeAfter(text: string, from: number): CurrencySign | null {
  const word = joinedWord(text, from);
  if (!word || word.end - word.start > 4 || word.end - word.start < 3) return null;
  // "3 USD50 cards": the code belongs to the figure that it is attached to.
  if (isDigit(text.charCodeAt(word.end))) return null;
  const letters = text.slice(word.start, word.end);
  const code = codeOf(letters);
  if (code) return { start: word.start, end: word.end, ...code };
  if (letters === 'BTC' || letters === 'btc') return { start: word.start, end: word.end, currency: null, scale: 1 };
  const attached = word.start === from && letters !== 'ALL' && letters !== 'TOP';
  const currency = attached ? CURRENCY_CODES.get(letters) : undefined;
  return currency ? { start: word.start, end: word.end, currency, scale: 1 } : null;
}

function nounAfter(text: string, from: number, scaled: boolean): CurrencySign | null {
  let word = joinedWord(text, from);
  const start = word?.start ?? from;
  const countries: string[] = [];
  while (word && countries.length < 3 && CURRENCY_COUNTRIES.has(word.lower) && !readsAlone(word, countries)) {
    countries.push(word.lower);
    word = separated(text, word.end);
  }
  const noun = word && CURRENCY_NOUNS.get(word.lower);
  if (!word || !noun || !mayStand(noun, countries, scaled) || isWeight(text, word, scaled)) return null;
  const sterling = word.lower.startsWith('pound') ? wordAfter(text, word.end) : null;
  const end = sterling?.lower === 'sterling' ? sterling.end : word.end;
  return { start, end, currency: currencyOf(noun, countries), scale: 1 };
}

/** "sterling" is a country word of pounds and a currency by itself. */
function readsAlone(word: Word, countries: readonly string[]): boolean {
  return word.lower === 'sterling' && countries.length === 0;
}

function separated(text: string, from: number): Word | null {
  return isSpace(text.charCodeAt(from)) || isDash(text.charCodeAt(from)) ? joinedWord(text, from) : null;
}

function mayStand(noun: CurrencyNoun, countries: readonly string[], scaled: boolean): boolean {
  if (countries.length > 0) return countries.some((c) => noun.by.has(c)) || noun.stands === 'always';
  return noun.stands === 'always' || (noun.stands === 'scaled' && scaled);
}

function currencyOf(noun: CurrencyNoun, countries: readonly string[]): string | null {
  if (countries.length === 0) return noun.alone;
  for (const country of countries) {
    const code = noun.by.get(country);
    if (code) return code;
  }
  return null;
}

/** "500 pounds of rice" weigh something. */
function isWeight(text: string, word: Word, scaled: boolean): boolean {
  return word.lower.startsWith('pound') && !scaled && wordAfter(text, word.end)?.lower === 'of';
}
