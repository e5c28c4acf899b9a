import { PREPOSITIONS } from '../../languages/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';

/**
 * Behind a thing, a word that is noun and verb is the noun: "the ferry launch". In -s it may tell what the thing does, but not
 * where the thing stands behind a preposition: "condemn the raids, including several launches of boats, and reaffirm".
 */
export function isRatherNoun({ tokens }: SentenceView, { start }: Subject, word: string): boolean {
  if (word.endsWith('ed')) return false;
  return !/[^s]s$/.test(word) || PREPOSITIONS.has(tokens.lower[start]!);
}
