import { PREPOSITIONS } from '../../languages/index.ts';
import { verbAt } from '../phrases/verb.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Candidate } from './candidate.ts';
import { isIntoForce } from './event.ts';

// What happens to a thing by somebody's doing, and no doing of its own.
const HAPPENING = new Set(
  'apply change exceed expire follow lapse receive have see face undergo qualify pay remain stay rise fall'.split(' '),
);
// The same only without an object: "trials will begin in May".
const BARE = new Set('begin start end open reopen resume close continue increase go'.split(' '));

/**
 * "The toll will not exceed ten crowns", "talks will begin in May", "no pilot will pay the toll", "neither side will": who reads that needs the
 * thing that it happens to, as after a passive, or the "no" that turns it round.
 */
export function isUndergone(view: SentenceView, { subject, kind }: Candidate, start: number): boolean {
  const { lower } = view.tokens;
  if (kind !== 'promise' || subject.end > start) return false;
  if (/^(no|neither|none|nobody)$/.test(lower[subject.start] ?? '')) return true;
  if (subject.type !== 'thing' || /^(they|he|she)$/.test(lower[subject.start] ?? '')) return false;
  const verb = verbAt(view, start);
  if (HAPPENING.has(lower[verb]!)) return true;
  const behind = lower[verb + 1] ?? '.';
  if (lower[verb] === 'benefit') return behind === 'from';
  if (behind === 'into') return isIntoForce(lower, verb + 1);
  if (lower[verb] === 'take') return behind === 'effect' || behind === 'place';
  return BARE.has(lower[verb]!) && (PREPOSITIONS.has(behind) || behind === '.');
}

/** Where the subject begins for who reads it: "not a crown will be paid" keeps its "not". */
export function subjectFrom({ tokens: { lower } }: SentenceView, { subject }: Candidate): number {
  return /^(not|all|only|over|nearly|almost|approximately)$/.test(lower[subject.start - 1] ?? '')
    ? subject.start - 1
    : subject.start;
}
