import { isSpace, isUpper, isWord, wordEnd } from './characters.ts';
import { spaceEnd } from './surface-index.ts';

const NOUNS: ReadonlySet<string> = new Set(
  (
    'countries states nations members partners economies governments republics neighbours neighbors allies peoples ' +
    'Countries States Nations Members Partners Economies Governments Republics Neighbours Neighbors Allies Peoples'
  ).split(' '),
);
const BEFORE_NOUN: ReadonlySet<string> = new Set('member Member partner Partner island Island'.split(' '));
const COUNTS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve both'.split(' ').flatMap((word) => [word, capital(word)]),
);
const CURRENCIES: ReadonlySet<string> = new Set(
  (
    'dollar dollars yuan renminbi yen won rupee rupees pound pounds franc francs krona kroner krone peso pesos real reais ' +
    'rand rouble roubles ruble rubles tenge dirham dirhams riyal riyals rial rials lira baht ringgit rupiah shekel shekels ' +
    'shilling shillings naira cedi dinar dinars zloty forint koruna cents Dollar Dollars'
  ).split(' '),
);
const DAYS_AND_MONTHS: ReadonlySet<string> = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September ' +
    'October November December'
  ).split(' '),
);

/** Index after a noun such as "countries" or "Member States" that follows a group's name at `end`, else `end`. */
export function nounAfter(text: string, end: number): number {
  let at = spaceEnd(text, end);
  if (at === end) return end;
  let stop = wordEnd(text, at);
  if (BEFORE_NOUN.has(text.slice(at, stop))) {
    at = spaceEnd(text, stop);
    stop = wordEnd(text, at);
  }
  return NOUNS.has(text.slice(at, stop)) ? stop : end;
}

/** Start of a count that stands before `start` ("five", "5"), not before `floor`; else `start`. */
export function countBefore(text: string, start: number, floor: number): number {
  const word = wordBefore(text, start);
  if (word === null || word.start < floor) return start;
  const written = text.slice(word.start, word.end);
  return COUNTS.has(written) || /^\d{1,2}$/.test(written) ? word.start : start;
}

/** Whether the name that ends at `end` is that of a currency: "US$", "Chinese yuan". */
export function isMoney(text: string, end: number): boolean {
  if (text[end] === '$') return true;
  const at = spaceEnd(text, end);
  return at > end && CURRENCIES.has(text.slice(at, wordEnd(text, at)));
}

/**
 * Whether an abbreviation of two or three capitals (US, WHO) stands between words in capitals, where it may as well be the
 * word of the same letters.
 */
export function isShouted(text: string, start: number, end: number): boolean {
  if (end - start > 3 || text.slice(start, end).includes('.')) return false;
  const before = wordBefore(text, start);
  const next = spaceEnd(text, end);
  const after = text.slice(next, wordEnd(text, next));
  return before !== null && isCapitals(text.slice(before.start, before.end)) && isCapitals(after);
}

/** Whether a capital city's name goes on with another name ("Paris Agreement"), so that it does not stand for a state. */
export function isPlaceName(text: string, end: number): boolean {
  const at = isSpace(text.charCodeAt(end)) ? end + 1 : end;
  if (at === end || text[end - 1] === '.' || !isUpper(text.charCodeAt(at))) return false;
  return !DAYS_AND_MONTHS.has(text.slice(at, wordEnd(text, at)));
}

/** The word before `start` with nothing but white space between, or null. Looks back over 40 characters at most. */
function wordBefore(text: string, start: number): { start: number; end: number } | null {
  const limit = Math.max(0, start - 40);
  let end = start;
  while (end > limit && isSpace(text.charCodeAt(end - 1))) end -= 1;
  let begin = end;
  while (begin > limit && isWord(text.charCodeAt(begin - 1))) begin -= 1;
  return end === start || begin === end ? null : { start: begin, end };
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
