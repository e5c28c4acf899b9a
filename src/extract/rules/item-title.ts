import { isBaseVerb, RATHER_NOUNS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { firstVerb } from './first-verb.ts';
import { AUXILIARIES } from './item-clause.ts';

// A title of more words than this is a sentence.
const LONGEST = 14;

/** Whether a sentence is the first of its block, but for a title of a few words in bold print: "**Nurses.** Train 300 nurses". */
export function opensBlock(view: SentenceView): boolean {
  if (view.sentence.start - view.block.start <= MARKER) return true;
  if (!isBehindTitle(view)) return false;
  const { lower, count } = view.tokens;
  if (NAMED_FIRST.test(lower[0]!)) return !lower.some((word) => AUXILIARIES.has(word));
  return lower[0] !== 'to' && firstVerb(view, count) < 0;
}

/** "**Nurses.** Train 300 nurses": the sentence right behind such a title, which is one of its own. */
export function isBehindTitle(view: SentenceView): boolean {
  const before = view.sentence.start - view.block.start;
  return before > MARKER && before < TITLE && BOLD_TITLE.test(view.rawBlock().slice(0, before));
}

// Marks of a list and of print, and a title, are no longer than this.
const MARKER = 12;
const TITLE = 100;
const BOLD_TITLE = /^\W*\*\*[^*]*[.:]\*\*\s*$|^\W*\*\*[^*]*\*\*[.:]\s*$/;

/**
 * Where an item goes on behind its title with what is to be done: "Ports: Build three ports", "Public Health – Prevent river fever";
 * 0 for an item without one, and for "Ports: The Compact will …", which is a clause of its own.
 */
export function behindTitle({ block, tokens }: SentenceView): number {
  if (block.kind !== 'item') return 0;
  const end = Math.min(LONGEST, tokens.count - 2);
  for (let at = 1; at < end; at++) {
    const mark = tokens.word(at)!;
    if (!MARKS.has(mark)) continue;
    const verb = tokens.word(at + 1)!;
    const opens = isCapital(tokens, at + 1) && isBaseVerb(verb);
    if (mark === ':' && NAMED_FIRST.test(verb)) return at + 1;
    // "Finance – Trade Finance" is a title and its part.
    return opens && !(RATHER_NOUNS.has(verb) && isCapital(tokens, at + 2)) ? at + 1 : 0;
  }
  return 0;
}

// "Nurses: $45 million in new funding", "Data: A new platform for charts".
export const NAMED_FIRST = /^([a-z]*[$€£]|\d|(an?|new|additional|another|nearly|over|about|approximately|almost|up)$)/;

const MARKS = new Set([':', '–', '—', '-']);
