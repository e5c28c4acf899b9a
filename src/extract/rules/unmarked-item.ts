import { PREPOSITIONS, RATHER_NOUNS } from '../../languages/index.ts';
import { moodAt, verbAt } from '../phrases/verb.ts';
import type { SentenceView } from '../sentence-view.ts';
import { AUXILIARIES } from './item-clause.ts';
import type { LeadIn } from './lead-in.ts';

/**
 * "The two sides will:" and below it, a paragraph each, "Open three ports;", "Train 400 pilots.": a list that lost its marks, as text
 * taken from a page often does. `last` is the block of the item before, -1 for none.
 */
export function isUnmarkedItem(view: SentenceView, lead: LeadIn | undefined, last: number): boolean {
  const { block, sentence } = view;
  if (lead?.kind !== 'promise' || lead.silent || lead.level >= 0 || block.kind !== 'paragraph') return false;
  if (sentence.start !== block.start || sentence.block !== Math.max(lead.block, last) + 1) return false;
  // "Leaders:" and below it "agreed to open three ports;".
  if (lead.clauses) return /^\p{Ll}/u.test(view.tokens.text);
  const mood = moodAt(view, 0);
  if (mood === 'base') return opensWithVerb(view);
  return mood === 'ing' && lead.unfinished === true && !/[,:]/.test(view.tokens.text);
}

/** "Train 400 pilots", "Support the guilds"; not "Support from all ports is welcome". */
function opensWithVerb(view: SentenceView): boolean {
  const { lower } = view.tokens;
  const verb = verbAt(view, 0);
  if (!RATHER_NOUNS.has(lower[verb]!)) return true;
  return !PREPOSITIONS.has(lower[verb + 1] ?? '') && !lower.some((word) => AUXILIARIES.has(word));
}

// A numbered line up to this many words is a heading inside a list, not a paragraph that ends it.
const SHORT = 16;

/** "B. Information", "(ii) Ports": a sub-heading of a list that an earlier lead-in opened. */
export function isEnumerated({ tokens }: SentenceView): boolean {
  const first = tokens.word(0) === '(' ? 1 : 0;
  const counted = /^([a-z]|[ivx]+)$/.test(tokens.word(first) ?? '') && /^[.)]$/.test(tokens.word(first + 1) ?? '');
  return counted && tokens.count < SHORT;
}
