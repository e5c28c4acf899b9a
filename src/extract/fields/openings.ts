import type { Tokens } from '../tokens.ts';
import { idOf, UNKNOWN, WORD_COUNT, wordOf } from '../words/lexicon.ts';
import { type Starts, slot, startsOf } from './candidates.ts';
import { isDigit, isLetter } from './characters.ts';

/** What opens the mentions of a kind (amounts, dates), for words by their numbers and for all others by their first letters. */
export interface Openings {
  readonly starts: Starts;
  /** 1 for the number of a word in which one of the words, or a digit, stands. */
  readonly ids: Uint8Array;
  /** The lexicon has all of the words: letters that are no word of it are none of them. */
  readonly isKnown: boolean;
}

/** Openings of mentions that begin with a digit or with one of `words`. */
export function openingsOf(words: Iterable<string>): Openings {
  const known = new Set(words);
  const holds = (word: string) => word.split(/[^a-z]+/).some((part) => known.has(part)) || !/^[a-z.'-]*$/.test(word);
  const ids = Uint8Array.from({ length: WORD_COUNT }, (_, id) => (isMark(wordOf(id)) || !holds(wordOf(id)) ? 0 : 1));
  return { starts: startsOf(known), ids, isKnown: [...known].every((word) => idOf(word) !== UNKNOWN) };
}

function isMark(word: string): boolean {
  return word.length === 1 && !isLetter(word.charCodeAt(0)) && !isDigit(word.charCodeAt(0));
}

/**
 * Whether a sentence may hold a mention. Never false where one stands; four sentences of five have no amount, and are told by
 * the numbers of their words before a string is made of them.
 */
export function mayHold(tokens: Tokens, openings: Openings): boolean {
  const { ids, first, count } = tokens;
  for (let at = 0; at < count; at++) {
    const id = ids[first + at]!;
    if (id === UNKNOWN ? mayOpenInside(tokens, at, openings) : openings.ids[id] === 1) return true;
  }
  return false;
}

/** Whether a digit, or a run of letters that may be one of the words, stands in a token that is no word of the lexicon. */
function mayOpenInside(tokens: Tokens, index: number, { starts, isKnown }: Openings): boolean {
  const { units } = tokens.characters;
  const start = tokens.unitStart(index);
  const end = tokens.unitEnd(index);
  let at = start;
  while (at < end && isLetter(units[at]!)) at++;
  if (at === end) return !isKnown && mayBegin(units, start, starts);
  let isRun = false;
  for (at = start; at < end; at++) {
    if (isDigit(units[at]!)) return true;
    const isPart = isLetter(units[at]!);
    if (isPart && !isRun && mayBegin(units, at, starts)) return true;
    isRun = isPart;
  }
  return false;
}

function mayBegin(units: Uint16Array, at: number, starts: Starts): boolean {
  return starts[slot(units[at]!, units[at + 1]!, units[at + 2]!, units[at + 3]!)] === 1;
}
