import { isBaseVerb, RATHER_NOUNS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';

// A title of more words than this is a sentence.
const LONGEST = 14;

/**
 * Where an item goes on behind its title with what is to be done: "Ports: Build three ports", "Public Health – Prevent river fever";
 * 0 for an item without one, and for "Ports: The Compact will …", which is a clause of its own.
 */
export function behindTitle({ block, tokens }: SentenceView): number {
  if (block.kind !== 'item') return 0;
  const end = Math.min(LONGEST, tokens.count - 2);
  for (let at = 1; at < end; at++) {
    if (!MARKS.has(tokens.word(at)!)) continue;
    const verb = tokens.word(at + 1)!;
    const opens = isCapital(tokens, at + 1) && isBaseVerb(verb);
    // "Finance – Trade Finance" is a title and its part.
    return opens && !(RATHER_NOUNS.has(verb) && isCapital(tokens, at + 2)) ? at + 1 : 0;
  }
  return 0;
}

const MARKS = new Set([':', '–', '—', '-']);
