import { PREPOSITIONS } from '../../languages/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';

// Words that are nouns as often as verbs: they need a subject right before them that agrees.
export const NOUN_OR_VERB =
  /^(plans?|aims?|guarantees?|supports?|works?|calls?|needs?|launch|promises?|pledges?|attempts?|challenges?|requests?|mandates?|tasks?|charges?|shares?|looks?|demands?|states?|notes?|demand|launch|launches|convene|declare|endorse|approve|back|set|sets|act|means?|estimate|goals?|targets?|commitments?|intention|objective|ambition|aim|plan|promise|pledge|extend|welcome|commit|committed|agreed|resolved|decided|pledged|appeal|promised|intended|planned|establish|established|invest|provide|contribute|support)$/;

/**
 * Behind a thing, a word that is noun and verb is the noun: "the ferry launch". In -s it may tell what the thing does, but not
 * where the thing stands behind a preposition: "condemn the raids, including several launches of boats, and reaffirm".
 */
export function isRatherNoun({ tokens }: SentenceView, { start }: Subject, word: string): boolean {
  if (word.endsWith('ed')) return false;
  return !/[^s]s$/.test(word) || PREPOSITIONS.has(tokens.lower[start]!);
}
