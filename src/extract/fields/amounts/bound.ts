import { BETWEEN_BOUND_AND_FIGURE, BOUND_SIGNS, BOUNDS_AFTER, BOUNDS_BEFORE } from '../../../languages/index.ts';
import type { Amount } from '../../../model/index.ts';
import { beforeSpace, type Word, wordAfter, wordBefore } from '../characters.ts';

type Bound = NonNullable<Amount['bound']>;

/** A bound of a figure and the end of it that lies away from the figure. */
export interface FoundBound {
  readonly bound: Bound;
  readonly at: number;
}

/** Most words of a bound. */
const WORDS = 4;

/** The bound in front of a figure that begins at `start`: `more than`, `up to`, `at least an additional`, `~`. */
export function boundBefore(text: string, start: number, floor: number): FoundBound | null {
  let at = beforeMarks(text, start, floor);
  const sign = BOUND_SIGNS.get(text.charAt(at - 1));
  if (sign && at > floor && (at === 1 || /[\s(]/.test(text.charAt(at - 2)))) return { bound: sign, at: at - 1 };
  for (let skipped = 0; skipped < 4; skipped++) {
    const found = phraseBefore(text, at, floor);
    if (found) return found;
    const word = wordBefore(text, at, floor);
    if (!word || !BETWEEN_BOUND_AND_FIGURE.has(word.lower)) return null;
    at = word.start;
  }
  return null;
}

/** Over white space and the marks of emphasis and quotation that may stand between a bound and its figure. */
function beforeMarks(text: string, start: number, floor: number): number {
  let at = beforeSpace(text, start, floor);
  for (let count = 0; count < 4 && at > floor && '*_“"\u2018'.includes(text.charAt(at - 1)); count++) at--;
  return beforeSpace(text, at, floor);
}

/** The longest phrase of the table that ends at `end`. */
function phraseBefore(text: string, end: number, floor: number): FoundBound | null {
  let best: FoundBound | null = null;
  let phrase = '';
  let word: Word | null = wordBefore(text, end, floor);
  for (let count = 0; word && count < WORDS; count++) {
    phrase = phrase ? `${word.lower} ${phrase}` : word.lower;
    const bound = BOUNDS_BEFORE.get(phrase);
    if (bound) best = { bound, at: word.start };
    word = wordBefore(text, word.start, floor);
  }
  return best;
}

/** The bound behind a figure that ends at `end`: `or more`, `+`. */
export function boundAfter(text: string, end: number): FoundBound | null {
  if (text.charAt(end) === '+') return { bound: 'at_least', at: end + 1 };
  const first = wordAfter(text, end);
  if (first?.lower !== 'or') return null;
  const second = wordAfter(text, first.end);
  const bound = second && BOUNDS_AFTER.get(`or ${second.lower}`);
  return second && bound ? { bound, at: second.end } : null;
}
