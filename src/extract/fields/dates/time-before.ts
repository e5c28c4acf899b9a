import { PARTS_BEFORE_TIME, PARTS_OF_TIME, TIME_PREPOSITIONS } from '../../../languages/index.ts';
import { beforeSpace, isDash, isDigit, isUpper, type Word, wordBefore } from '../characters.ts';

/** What stands before a time: where the whole phrase begins, and its preposition in small letters. */
export interface Before {
  readonly start: number;
  readonly preposition: string | null;
  /** An article or possessive stands between preposition and time, which then is likely part of a noun phrase. */
  readonly determined: boolean;
  /** A part of the time is meant ("the end of", "early"). */
  readonly part: boolean;
  /** The time belongs to what stands before it ("the Treaty of 1925", "Order 14257 of April 2"). */
  readonly named: boolean;
}

const DETERMINERS: ReadonlySet<string> = new Set('the a an our their its his her this that my your next'.split(' '));

/** Reads backwards from a time: parts ("the end of", "early", "mid-"), article, preposition. */
export function readBefore(text: string, start: number, floor: number): Before {
  let at = start;
  let determined = false;
  let part = false;
  let named = false;
  for (let count = 0; count < 5; count++) {
    const word = wordBefore(text, overDash(text, at, floor), floor);
    if (!word) break;
    const noun = word.lower === 'of' ? partNoun(text, word, floor) : null;
    if (noun) {
      at = noun.start;
      part = true;
      determined = false;
    } else if (PARTS_BEFORE_TIME.has(word.lower) && !isAbsolute(word.lower, part)) {
      at = word.start;
      part = true;
    } else if (count === 0 && /^(?:years?|period)$/.test(word.lower)) {
      // "by the year 2030", "over the period 2024-2030"
      at = word.start;
      named = true;
    } else if (DETERMINERS.has(word.lower) && !determined) {
      at = word.start;
      determined = true;
    } else break;
  }
  const found = prepositionBefore(text, at, floor);
  const owned = found?.lower === 'of' && isNamed(text, found.start, floor);
  // A year that is called one is no part of another name.
  return {
    start: found?.start ?? (part ? at : start),
    preposition: found?.lower ?? null,
    determined: determined && !named,
    part,
    named: owned,
  };
}

function isAbsolute(lower: string, part: boolean): boolean {
  return part && lower === 'later';
}

/** "mid-2022", "end-2022". */
function overDash(text: string, at: number, floor: number): number {
  return at > floor && isDash(text.charCodeAt(at - 1)) ? at - 1 : at;
}

/** The noun of "the end of", before its "of". */
function partNoun(text: string, of: Word, floor: number): Word | null {
  const noun = wordBefore(text, of.start, floor);
  return noun && PARTS_OF_TIME.has(noun.lower) ? noun : null;
}

/** The longest preposition of the table that ends before `end`. */
function prepositionBefore(text: string, end: number, floor: number): Word | null {
  let best: Word | null = null;
  let phrase = '';
  let word = wordBefore(text, end, floor);
  for (let count = 0; word && count < 4; count++) {
    phrase = phrase ? `${word.lower} ${phrase}` : word.lower;
    if (TIME_PREPOSITIONS.has(phrase)) best = { start: word.start, end, lower: phrase };
    word = wordBefore(text, word.start, floor);
  }
  return best;
}

/** Whether a name or a number stands before "of". */
function isNamed(text: string, of: number, floor: number): boolean {
  const end = beforeSpace(text, of, floor);
  if (isDigit(text.charCodeAt(end - 1))) return true;
  const word = wordBefore(text, end, floor);
  return word !== null && isUpper(text.charCodeAt(word.start)) && word.start > 0;
}
