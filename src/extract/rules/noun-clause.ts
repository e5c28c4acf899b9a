import { isAdverb, PREPOSITIONS, SUBORDINATORS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital, isWord } from '../tokens.ts';
import { firstVerb } from './first-verb.ts';
import type { Framed } from './frames.ts';

/** "Brought twelve villages committing to build a dam": behind a verb, a form in -ing right after a noun says something of the noun. */
export function describesNoun(view: SentenceView, { match: { start, row }, subject, own }: Framed): boolean {
  if (own || row.owner !== 'subject' || subject.start !== subject.end || subject.end !== start) return false;
  const { lower } = view.tokens;
  const noun = lower[start - 1];
  if (!lower[start]!.endsWith('ing') || noun === undefined || !isWord(view.tokens, start - 1)) return false;
  if (isCapital(view.tokens, start - 1) || isAdverb(noun) || SUBORDINATORS.has(noun) || PREPOSITIONS.has(noun))
    return false;
  return !JOINING.has(noun) && !PACTS.has(noun) && firstVerb(view, start) > 0;
}

const JOINING = new Set(['and', 'or', 'but', 'while']);

// "Signed an agreement committing to invest": who signs it is bound.
const PACTS = new Set([
  'agreement',
  'arrangement',
  'declaration',
  'intent',
  'memorandum',
  'pact',
  'statement',
  'treaty',
]);
