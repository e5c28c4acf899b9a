import { isBaseVerb } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { CueMatch } from './cue-match.ts';
import type { Framed } from './frames.ts';

/** A base form after "and" inside a promise ("will build A and strive to reach B", "and recommend B") is a member of that promise, no new clause. */
export function isMember(view: SentenceView, last: Framed, match: CueMatch): boolean {
  const word = view.tokens.lower[match.start]!;
  if (match.row.kind !== 'promise' && match.row.id !== 'propose' && !isPlainEncouraging(view, last, match))
    return false;
  return (
    isBaseVerb(word) &&
    (last.match.row.mood === 'base' || last.match.row.mood === 'nominal') &&
    last.match.row.kind === 'promise' &&
    !last.subject.embedded &&
    (last.match.row.id.includes('will') ||
      last.match.row.id === 'going-to' ||
      !last.subject.plural ||
      isPast(view, last.match.start) ||
      match.start - last.end < 3 || // "intend to accept and provide help": one object
      purposeBetween(view, last.end, match.start))
  );
}

/** Beside "they agreed to" and "have pledged to" a base form is no verb of the clause, which would be in the past as well. */
function isPast(view: SentenceView, at: number): boolean {
  return /(ed|^have|^has|^'ve)$/.test(view.tokens.lower[at]!);
}

/** "will open a port and encourage trade": nobody is asked to do anything, so it is one of the acts. */
function isPlainEncouraging(view: SentenceView, last: Framed, match: CueMatch): boolean {
  const behind = view.tokens.lower.slice(match.end, match.end + ASKED);
  return match.row.id === 'encourage' && last.match.row.id === 'will' && !behind.includes('to');
}

// "encourage others to join": as far behind stands what they are to do.
const ASKED = 8;

/** "to build boats and …": whether an infinitive stands between. */
export function purposeBetween(view: SentenceView, start: number, end: number): boolean {
  const { lower } = view.tokens;
  for (let at = start; at < end; at++) if (lower[at] === 'to' && isBaseVerb(lower[at + 1] ?? '')) return true;
  return false;
}
