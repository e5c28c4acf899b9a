import { isAdverb } from '../../languages/index.ts';
import type { Difference } from '../../model/index.ts';
import { SAYING } from '../speakers/vocabulary.ts';
import { lastDecision, placedWords } from './presentation.ts';

// Words between the verb that presents a figure and the figure.
const NEAR = 9;
const PROMISES = /^(?:pledg|promis|vow|commit|agree|propos)/;

/** What a sentence up to a figure presents it as, and the words that do ("has already built"); null if it leaves it open. */
function presented(before: string, narrated: boolean): { says: string; words: string } | null {
  const placed = placedWords(before);
  // What was said is told in the past tense, and so is no past of its own.
  const words = placed.map(({ word }) => (word.search(SAYING) === 0 && !PROMISES.test(word) ? 'said' : word));
  const decision = lastDecision(words, words.length - NEAR, words.length, narrated);
  if (!decision || (decision.says !== 'past' && decision.says !== 'promise')) return null;
  let end = decision.at + 1;
  while (end < words.length - 1 && isAdverb(words[end]!)) end++;
  const last = placed[Math.min(end, placed.length - 1)]!;
  return { says: decision.says, words: before.slice(placed[decision.at]!.start, last.end) };
}

/**
 * A difference of modality where a report tells as done what the source promises, or promises what the source tells as done.
 * Given are the sentences of both up to the figure.
 */
export function figureContext(source: string, report: string): Difference | null {
  const told = presented(report, true);
  const meant = told && presented(source, false);
  if (!meant || meant.says === told.says) return null;
  return { kind: 'modality', source: meant.words, report: told.words };
}
