import type { SentenceView } from '../sentence-view.ts';

// Nouns of what those who look forward to it will do themselves, and the verb of each.
const OWN_ACTS = new Map([
  ['signing', 'sign'],
  ['conclusion', 'conclude'],
  ['finalization', 'finalise'],
  ['finalisation', 'finalise'],
  ['launch', 'launch'],
]);

// "The early signing of": as many words may stand before "of".
const REACH = 5;

/** "We look forward to the early signing of the treaty": the verb of what they will do; undefined where the noun is none of theirs. */
export function actNoun({ tokens: { lower } }: SentenceView, start: number): string | undefined {
  const of = lower.indexOf('of', start);
  return of > start && of - start < REACH ? OWN_ACTS.get(lower[of - 1]!) : undefined;
}
