import { isAdverb, PREPOSITIONS, SAY_VERBS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isWord } from '../tokens.ts';

/** Nouns of what a party said: "Velmark's announcement that it will". */
export const ANNOUNCEMENTS: ReadonlySet<string> = new Set(['announcement', 'assurance', 'assurances']);

/** Nouns of what a party promised, which say so where it is told of the party itself: "its pledge that it would". */
export const PROMISES: ReadonlySet<string> = new Set(
  'guarantee guarantees undertaking pledge promise commitment'.split(' ').concat(...ANNOUNCEMENTS),
);

/**
 * The "that" of the clause whose subject begins at `subject`: right before it, or before the words that open the clause
 * ("that by 2030 it", "that, as part of the pact, it"). -1 for none.
 */
export function thatBefore(view: SentenceView, subject: number): number {
  const { lower } = view.tokens;
  if (lower[subject - 1] === 'that') return subject - 1;
  for (let at = subject - 2; at >= Math.max(0, subject - OPENING); at--) {
    const word = lower[at]!;
    if (word === 'that') return opensClause(view, at + 1) ? at : -1;
    if (ENDING.test(word)) return -1;
  }
  return -1;
}

// As many words open a clause before its subject: a time, a purpose, whom it is done with.
const OPENING = 14;

// Behind one of these it is another clause that the subject stands in.
const ENDING =
  /^([;:.?!]|will|shall|would|is|are|was|were|has|have|had|must|should|can|could|may|might|which|who|while|and|but)$/;

/** "by 2030", ", in addition,", "together with Velmark", "next year", "subject to funds", "to help pilots". */
function opensClause({ tokens }: SentenceView, at: number): boolean {
  const word = tokens.word(tokens.word(at) === ',' ? at + 1 : at) ?? '';
  return PREPOSITIONS.has(word) || isAdverb(word) || OPENERS.test(word);
}

const OPENERS =
  /^(together|jointly|subject|starting|beginning|next|this|over|following|depending|today|tomorrow|later|once|if|first|second)$/;

/** "According to Velmark, it will": where the words end that name who tells; -1 for none. */
export function accordingEnd(view: SentenceView): number {
  const { lower } = view.tokens;
  if (lower[0] !== 'according' || lower[1] !== 'to') return -1;
  return lower.indexOf(',');
}

/**
 * The word of telling that the clause of the subject at `subject` hangs on: "announced today that, by 2030, it", "told its partners it",
 * "the announcement that it". -1 for none.
 */
export function tellingWord(view: SentenceView, subject: number): number {
  const { lower } = view.tokens;
  const that = thatBefore(view, subject);
  let at = (that < 0 ? subject : that) - 1;
  // "announced [today] that they": a time and its marks may stand between.
  while (that >= 0 && at > 0 && (isAdverb(lower[at]!) || !isWord(view.tokens, at))) at--;
  // "Told its partners it will", "said in a statement on Monday that it would": whom it is told stands between, and when and where.
  for (let back = at; back > Math.max(0, at - BETWEEN); back--)
    if (TELLING.test(lower[back]!) || (SAY_VERBS.has(lower[back]!) && WHERE.test(lower[back + 1] ?? ''))) at = back;
  const word = lower[at] ?? '';
  // "Made clear that it will".
  if (word === 'clear' && /^ma(de|kes?|king)$/.test(lower[at - 1] ?? '')) return at - 1;
  return SAY_VERBS.has(word) || PROMISES.has(word) || TELLING.test(word) ? at : -1;
}

// As many words name those who are told, or when and where.
const BETWEEN = 8;
const WHERE =
  /^(on|in|at|during|late|early|earlier|after|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|last)$/;
const TELLING = /^(told|tells|assure[sd]?|reassure[sd]?|informs?|informed|notifies|notified|promise[sd]?)$/;
