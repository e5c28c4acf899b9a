import { ADVERBS, baseOfIng, isAdverb, isBaseVerb } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { countAt } from './counted.ts';

export type Mood = 'base' | 'ing' | 'noun';

// Marks that may stand between a frame and its verb: "[we will]: improve".
export const MARKS = new Set(['[', ']', ':', '…', '“', '"', '(', '*']);

/** What form the words at `at` have: a base verb, an -ing form, or a noun phrase. */
export function moodAt(view: SentenceView, at: number): Mood {
  const verb = verbAt(view, at);
  const word = view.tokens.lower[verb];
  if (word === undefined) return 'noun';
  if (baseOfIng(word) && !isCapital(view.tokens, verb)) return 'ing';
  if (baseOfIng(word) && verb === 0) return 'ing';
  return isBaseVerb(word) || word === 'be' ? 'base' : 'noun';
}

/** Index of the verb of a phrase that may open with adverbs or "not". */
export function verbAt(view: SentenceView, at: number): number {
  const { lower, count } = view.tokens;
  let index = at;
  while (
    index < count &&
    index - at < 5 &&
    (isAdverb(lower[index]!) ||
      MARKS.has(lower[index]!) ||
      countAt(lower, index) > 0 ||
      lower[index] === 'not' ||
      lower[index] === "won't" ||
      lower[index] === 'to' ||
      (lower[index] === 'going' && lower[index + 1] === 'to') ||
      // "does not – and will not – sell".
      (index > at && lower[index - 1] === 'not' && /^[–—]$/.test(lower[index]!)) ||
      (lower[index] === 'no' && lower[index + 1] === 'longer') ||
      (lower[index] === 'longer' && lower[index - 1] === 'no') ||
      (lower[index] === ',' && (index > at ? isAdverb(lower[index - 1]!) : isAdverb(lower[index + 1] ?? ''))))
  ) {
    if (isBaseVerb(lower[index]!) && !ADVERBS.has(lower[index]!)) break;
    // "will: (a) build".
    index += countAt(lower, index) || 1;
  }
  return index;
}

/** The base form of the verb of a phrase; of what is continued, where it opens with "continue". */
export function headAt(view: SentenceView, at: number, mood: Mood): string {
  const verb = verbAt(view, at);
  const word = view.tokens.lower[verb] ?? '';
  const base = mood === 'ing' ? (baseOfIng(word) ?? word) : word;
  // "be able to order": what they may do counts.
  if (base === 'be' && view.tokens.lower[verb + 1] === 'able') return view.tokens.lower[verbAt(view, verb + 2)] ?? base;
  return base === 'continue' ? continued(view, verb) : base;
}

/** "continue to provide" and "continuing providing" are heads of what is continued. */
function continued(view: SentenceView, verb: number): string {
  const next = verbAt(view, verb + 1);
  const word = view.tokens.lower[next] ?? '';
  return baseOfIng(word) ?? (isBaseVerb(word) && next > verb + 1 ? word : 'continue');
}
