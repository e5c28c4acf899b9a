import {
  baseOfIng,
  DETERMINERS,
  isAdverb,
  isBaseVerb,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital, isWord } from '../tokens.ts';
import { firstVerb } from './first-verb.ts';
import type { Framed } from './frames.ts';

/** "Brought twelve villages committing to build a dam": behind a verb, a form in -ing right after a noun says something of the noun. */
export function describesNoun(view: SentenceView, frame: Framed): boolean {
  const { match, subject, own } = frame;
  const { start, row } = match;
  if (own) return isOfObject(view, frame);
  if (row.owner !== 'subject' || subject.start !== subject.end || subject.end !== start) return false;
  const { lower } = view.tokens;
  const noun = lower[start - 1];
  if (!lower[start]!.endsWith('ing') || noun === undefined || !isWord(view.tokens, start - 1)) return false;
  if (isCapital(view.tokens, start - 1) || isAdverb(noun) || SUBORDINATORS.has(noun) || PREPOSITIONS.has(noun))
    return false;
  return !JOINING.has(noun) && !PACTS.has(noun) && firstVerb(view, start) > 0;
}

/** "Build a coalition of states committed to quotas": who is so stands inside the object of the verb before, and is no subject. */
function isOfObject(view: SentenceView, { match }: Framed): boolean {
  const { lower } = view.tokens;
  if (match.row.id !== 'commit-to' || lower[match.start] !== 'committed') return false;
  let ofGroup = false;
  for (let at = match.start - 1; at > 0 && match.start - at < OBJECT; at--) {
    const word = lower[at]!;
    if (!isWord(view.tokens, at) || isAdverb(word) || SUBORDINATORS.has(word) || RELATIVES.has(word)) return false;
    ofGroup ||= word === 'of';
    const doing = baseOfIng(word) !== null && DETERMINERS.has(lower[at + 1]!);
    if (ofGroup && (doing || (isBaseVerb(word) && /^(to|will|shall|we)$/.test(lower[at - 1]!)))) return true;
  }
  return false;
}

// As many words as such an object may have before "committed".
const OBJECT = 10;

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

/** "Announced the Harbour Plan", "announced the first four ports": "the" names what is there; "the opening of a port" is yet to come. */
export function isKnownNews({ tokens }: SentenceView, start: number): boolean {
  if (tokens.word(start - 1) !== 'announced') return false;
  let at = start;
  while (at < start + MARKS && at < tokens.count && !isWord(tokens, at)) at++;
  if (tokens.word(at) !== 'the') return false;
  for (let next = at + 1; next < at + NAME; next++)
    if (tokens.word(next) === 'of' || tokens.word(next) === 'following') return false;
  return true;
}

// Brackets and stars between a verb and its object, and how many words its name may have.
const MARKS = 4;
const NAME = 7;
