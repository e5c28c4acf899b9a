import {
  CODES_IN_SMALL_LETTERS,
  CODES_THAT_ARE_WORDS,
  CURRENCY_ABBREVIATIONS,
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  DOLLAR_LETTERS_APART,
} from '../../../languages/index.ts';
import { beforeSpace, isLetter } from '../characters.ts';

/** A currency beside a figure; `scale` is what its abbreviation multiplies by ("MEUR"). */
export interface CurrencySign {
  readonly start: number;
  readonly end: number;
  readonly currency: string | null;
  readonly scale: number;
}

/** The currency right before a figure at `at`: `$`, `US$`, `HK $`, `RMB`, `Rs.`, `USD`; null if there is none. */
export function currencyBefore(text: string, at: number, floor: number): CurrencySign | null {
  const end = beforeSpace(text, at, Math.max(floor, at - 2));
  if (end <= floor) return null;
  const sign = text.charAt(end - 1);
  if (CURRENCY_SIGNS.has(sign)) return withLetters(text, end, sign, floor);
  return lettersBefore(text, at, end, floor);
}

function withLetters(text: string, end: number, sign: string, floor: number): CurrencySign {
  const plain = { start: end - 1, end, currency: CURRENCY_SIGNS.get(sign) ?? null, scale: 1 };
  const attached = lettersEndingAt(text, end - 1, floor);
  if (attached) return { ...plain, ...signWith(sign, attached.letters, attached.start) };
  if (text.charAt(end - 2) !== ' ') return plain;
  const apart = lettersEndingAt(text, end - 2, floor);
  if (!apart || !DOLLAR_LETTERS_APART.has(apart.letters.toLowerCase())) return plain;
  return { ...plain, ...signWith(sign, apart.letters, apart.start) };
}

function signWith(sign: string, letters: string, start: number): Partial<CurrencySign> {
  const code = sign === '$' ? DOLLAR_LETTERS.get(letters.toLowerCase()) : undefined;
  const known = code ?? CURRENCY_CODES.get(letters.toUpperCase()) ?? (letters === 'CN' ? 'CNY' : undefined);
  return known ? { start, currency: known } : {};
}

/** Up to five letters and dots that end at `end`, as a whole word. */
function lettersEndingAt(text: string, end: number, floor: number): { start: number; letters: string } | null {
  let start = end;
  while (start > floor && end - start < 9 && isLetterOrDot(text.charCodeAt(start - 1))) start--;
  if (start === end || end - start > 8 || isLetter(text.charCodeAt(start - 1))) return null;
  return { start, letters: text.slice(start, end) };
}

function isLetterOrDot(code: number): boolean {
  return code === 46 || isLetter(code);
}

function lettersBefore(text: string, at: number, end: number, floor: number): CurrencySign | null {
  const found = lettersEndingAt(text, end, floor);
  if (!found) return text.startsWith('人民币', end - 3) ? { start: end - 3, end, currency: 'CNY', scale: 1 } : null;
  const letters = found.letters.replace(/\.$/, '');
  const { start } = found;
  if (CURRENCY_ABBREVIATIONS.has(letters)) {
    return { start, end, currency: CURRENCY_ABBREVIATIONS.get(letters) ?? null, scale: 1 };
  }
  if (letters !== found.letters) return null;
  const code = codeOf(letters);
  if (code) return { start, end, ...code };
  // "rupees 500 crore", "dollar 22.5 million": the noun may stand first.
  const noun = end < at ? CURRENCY_NOUNS.get(letters.toLowerCase()) : undefined;
  if (noun?.alone && noun.stands === 'always') return { start, end, currency: noun.alone, scale: 1 };
  return letters === 'R' && end === at ? { start, end, currency: 'ZAR', scale: 1 } : null;
}

/** `USD`, `usd`, `RMB`, `MEUR`, but no code that is a word. */
export function codeOf(letters: string): { readonly currency: string; readonly scale: number } | null {
  const small = letters === letters.toLowerCase();
  const upper = letters.toUpperCase();
  if (small ? CODES_IN_SMALL_LETTERS.has(letters) : letters === upper && !CODES_THAT_ARE_WORDS.has(letters)) {
    const currency = CURRENCY_CODES.get(upper);
    if (currency) return { currency, scale: 1 };
  }
  const rest = letters.slice(1);
  if (letters.length !== 4 || upper[0] !== 'M' || !CODES_IN_SMALL_LETTERS.has(rest.toLowerCase())) return null;
  return { currency: CURRENCY_CODES.get(rest.toUpperCase())!, scale: 1e6 };
}
