import { isBaseVerb } from '../../languages/index.ts';
import { findSubject, type Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { CueMatch } from './cue-match.ts';
import { isSpeaking, verbShared } from './first-verb.ts';
import type { Framed } from './frames.ts';
import { isMember, purposeBetween } from './member-frame.ts';

// "cannot continue to", "could agree to": what is possible is not promised.
export const POSSIBLY = new Set(['can', 'cannot', 'could', 'may', 'might', 'helped', 'helps']);

/** "Velmark will open a lock, which will cost little, and will build a dam": behind ", and" the clause goes on that the relative one stood in. */
export function sharedWith(view: SentenceView, kept: readonly Framed[], at: number): Framed | undefined {
  const last = kept[kept.length - 1];
  const { lower } = view.tokens;
  if (last?.subject.type !== 'relative' || lower[at] !== 'will' || lower[at - 1] !== 'and' || lower[at - 2] !== ',')
    return last;
  return lower[last.subject.start - 1] === ','
    ? (kept.findLast(({ subject }) => subject.type !== 'relative') ?? last)
    : last;
}

/** "The fund, which will open in 2032, will lend": the subject of the second verb stands before the inserted clause. */
export function behindRelative(view: SentenceView, at: number, last: Subject): Subject | null {
  if (last.type !== 'relative') return null;
  const subject = findSubject(view, at);
  return subject.type !== 'none' && subject.type !== 'relative' && subject.end <= last.start ? subject : null;
}

// Frames whose verb is often only one of a list of acts under an open "to".
const LOOSE = new Set([
  'launch',
  'support',
  'extend',
  'set-goal',
  'seek-to',
  'join-to',
  'sign-to',
  'announce',
  'pledge-noun',
  'pledge-amount',
  'extend-commitment',
  'reaffirm-commitment',
  'look-for-ways',
]);

/** A verb after "and": it shares the subject of the frame before, or of the first verb of the sentence. */
export function sharing(
  view: SentenceView,
  base: Pick<Framed, 'match' | 'binding' | 'end'>,
  last: Framed | undefined,
): Framed | null {
  const word = view.tokens.lower[base.match.start]!;
  const plainVerb = isBaseVerb(word);
  if (
    last &&
    plainVerb &&
    base.match.row.kind === 'promise' &&
    ((last.match.row.kind !== 'promise' && last.match.row.mood === 'base') ||
      (LOOSE.has(base.match.row.id) && purposeBetween(view, last.end, base.match.start)))
  )
    return null;
  // "will build a port, encourage airlines to use it, and cut fees": one of a list of acts.
  if (last?.match.row.id === 'will' && plainVerb && base.match.row.id === 'encourage' && isMidList(view, base.match))
    return null;
  // "We will build a port that cuts costs and creates jobs": the verb is no plural, so the port does.
  if (last && /^(own|speaker)$/.test(last.subject.type) && /[^s]s$/.test(word)) return null;
  if (last && base.match.row.needs === 'own-subject' && last.match.row.kind === 'proposal') return null;
  if (last) return isMember(view, last, base.match) ? null : { ...base, subject: last.subject, own: false };
  const asks = base.match.row.kind === 'call' && view.tokens.lower[base.match.start - 2] === ',';
  if (!asks && isInfinitive(view, base.match.start) && !isSpeaking(view, base.match.row.id)) return null;
  const verb = verbShared(view, base.match.start);
  if (verb < 0) return null;
  const subject = findSubject(view, verb);
  return subject.type === 'none' ? null : { ...base, subject, own: false };
}

function isMidList({ tokens: { lower } }: SentenceView, { start }: CueMatch): boolean {
  const comma = lower.indexOf(',', start + 1);
  return lower[start - 1] === ',' && comma > 0 && lower.indexOf('and', start) > comma;
}

/** A base form under an open "to" or "can": "working to share information and set goals". */
function isInfinitive(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  if (!isBaseVerb(lower[at]!)) return false;
  for (let index = at - 1; index > 0; index--)
    if ((lower[index] === 'to' || POSSIBLY.has(lower[index]!)) && isBaseVerb(lower[index + 1] ?? '')) return true;
  return false;
}
