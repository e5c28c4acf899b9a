import * as english from '../../languages/index.ts';
import { characterClass, DIGIT } from '../words/character-class.ts';
import { foldWord } from '../words/fold-word.ts';
import { startsSentence } from '../words/sentence-edges.ts';
import { rawWord, type Words } from '../words/split-words.ts';

/** Kinds of words that make a difference more than a matter of wording. 0: none of them. */
export const PLAIN = 0;
export const FIGURE = 1;
export const CURRENCY = 2;
export const DATE = 3;
export const PARTY = 4;
export const NEGATION = 5;
export const MODALITY = 6;
export const UNIT = 7;

/** Finds parties in a text: offsets into the text, and the party's code. */
export interface PartyFinder {
  find(text: string): readonly { readonly start: number; readonly end: number; readonly code: string }[];
}

/** A word of a sentence with its neighbours, folded. */
interface Beside {
  readonly word: string;
  readonly before: string;
  readonly after: string;
  readonly second: string;
}

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (characterClass(word.charCodeAt(i)) === DIGIT) return true;
  return false;
}

const HYPHENATED = /^(?:[a-z]+(?=[-‐‑–]))/i;

function isNumeral(word: string): boolean {
  return hasDigit(word) || english.NUMBER_WORDS.has(word);
}

/** A number that begins a compound ("five-year"), which folding has joined. */
function startsWithNumber(raw: string): boolean {
  const first = HYPHENATED.exec(raw)?.[0].toLowerCase();
  return first !== undefined && english.NUMBER_WORDS.has(first);
}

function isTime(word: string): boolean {
  return english.TIME_WORDS.has(word);
}

const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;

function isMonth({ word, before, after }: Beside): boolean {
  if (!english.MONTH_WORDS.has(word)) return false;
  return !english.MONTHS_TOO.has(word) || DAY.test(before) || hasDigit(after);
}

const YEAR = /^(?:1[5-9]|20|21)\d\d(?:s|-\d+)?$/;
const COMPOUND_OF_TIME = /(?:day|week|month|year|decade)s?$/;

function isYear({ word, before, after }: Beside): boolean {
  if (!YEAR.test(word)) return false;
  // "2000 doses" is how many; "by 2030", "in March 2030", "2030 Agenda" are when.
  if (after.endsWith('s') && !english.TIME_WORDS.has(after) && !english.AFTER_SUBJECT.has(after)) return false;
  return !english.CURRENCY_WORDS.has(before) && !english.UNIT_WORDS.has(after) && !english.NUMBER_WORDS.has(after);
}

function isDate(beside: Beside, raw: string): boolean {
  const { word, before, after, second } = beside;
  if (isMonth(beside) || isTime(word)) return true;
  if (!raw.includes(',') && isYear(beside)) return true;
  if (isNumeral(word) && (isTime(after) || (isTime(second) && isNumeral(after)))) return true;
  if (hasDigit(word) && (english.MONTH_WORDS.has(after) || english.MONTH_WORDS.has(before))) return true;
  if ((startsWithNumber(raw) || hasDigit(word)) && COMPOUND_OF_TIME.test(word)) return true;
  return english.TIME_PLACERS.has(word) && (isTime(after) || (isTime(second) && isNumeral(after)) || YEAR.test(after));
}

function opensFigure(word: string): boolean {
  return isNumeral(word) || english.CURRENCY_WORDS.has(word) || english.LETTERS_OF_DOLLARS.has(word);
}

function isBound({ word, after, second }: Beside): boolean {
  if (!english.BOUND_WORDS.has(word)) return false;
  return opensFigure(after) || (english.BOUND_WORDS.has(after) && opensFigure(second));
}

function isCurrency({ word, before, after }: Beside, raw: string): boolean {
  if (english.LETTERS_OF_DOLLARS.has(word)) return after === '$';
  if (english.CURRENCY_CODES.has(raw) && !english.CODES_THAT_ARE_WORDS.has(raw)) return true;
  if (english.SURE_CURRENCY_WORDS.has(word)) return true;
  if (english.LOOSE_CURRENCY_WORDS.has(word)) return english.SCALES.has(before);
  if (!english.CURRENCY_WORDS.has(word)) return false;
  return isNumeral(before) || isNumeral(after) || english.CURRENCY_WORDS.has(before) || word.endsWith('s');
}

function kindOf(beside: Beside, raw: string): number {
  const { word, after } = beside;
  if (english.NEGATIONS.has(word)) return NEGATION;
  if (isDate(beside, raw)) return DATE;
  if (isCurrency(beside, raw)) return CURRENCY;
  if (english.MODALS.has(word) || (english.MODALS_BEFORE_TO.has(word) && after === 'to')) return MODALITY;
  if (english.UNIT_WORDS.has(word)) return UNIT;
  if (isNumeral(word) || startsWithNumber(raw) || isBound(beside)) return FIGURE;
  return PLAIN;
}

function isCapital(words: Words, index: number): boolean {
  if (index < 0 || index >= words.count) return false;
  const first = words.text[words.starts[index]!]!;
  return first !== first.toLowerCase();
}

/**
 * Whether a word that no gazetteer knows is read as the name of a party: a capital word between small ones, which at the
 * start of a sentence, where every word has a capital, must stand before a verb.
 */
function isName(words: Words, index: number, { word, after }: Beside): boolean {
  if (!isCapital(words, index) || isCapital(words, index + 1) || english.NO_NAMES.has(word) || hasDigit(word))
    return false;
  if (startsSentence(words, index)) return english.AFTER_SUBJECT.has(after);
  return !isCapital(words, index - 1);
}

function markParties(words: Words, from: number, to: number, kinds: Uint8Array, parties: PartyFinder): void {
  const base = words.starts[from]!;
  let index = from;
  for (const mention of parties.find(words.text.slice(base, words.ends[to - 1]!))) {
    while (index < to && words.ends[index]! <= base + mention.start) index++;
    for (let i = index; i < to && words.starts[i]! < base + mention.end; i++) {
      if (kinds[i - from] === PLAIN) kinds[i - from] = PARTY;
    }
  }
}

function foldedBeside(folded: readonly string[], at: number): Beside {
  const word = (index: number) => folded[index] ?? '';
  return { word: word(at), before: word(at - 1), after: word(at + 1), second: word(at + 2) };
}

/** The kind of each word from `from` to `to` (exclusive, `to > from`), by itself and the words beside it. */
export function wordKinds(words: Words, from: number, to: number, parties: PartyFinder): Uint8Array {
  const kinds = new Uint8Array(to - from);
  const first = Math.max(0, from - 1);
  const folded: string[] = [];
  for (let i = first; i < Math.min(words.count, to + 2); i++) folded.push(foldWord(rawWord(words, i)));
  for (let i = from; i < to; i++) {
    const beside = foldedBeside(folded, i - first);
    const kind = kindOf(beside, rawWord(words, i));
    kinds[i - from] = kind === PLAIN && isName(words, i, beside) ? PARTY : kind;
  }
  markParties(words, from, to, kinds, parties);
  return kinds;
}
