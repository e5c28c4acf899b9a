import { isAdverb, isBaseVerb } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';

// An inserted phrase longer than this is a clause of its own.
const INSERTED = 16;

/** "will, subject to approval, send": the verb stands behind what is inserted. */
export function pastInserted(view: SentenceView, start: number, end: number): number {
  const { tokens } = view;
  // "We will each name a pilot": who acts is told once more.
  if (tokens.lower[start] === 'each') return start + 1;
  const mark = tokens.lower[start]!;
  if (mark === '(') return pastBrackets(view, start, end);
  if (!/^[,–—]$/.test(mark)) return start;
  // "will, as agreed, and subject to approval, send": behind one inserted phrase another may stand.
  for (let close = tokens.lower.indexOf(mark, start + 1); close > 0 && close - start < INSERTED; ) {
    let verb = close + 1;
    // "shall, at the request of either, immediately meet".
    while (isAdverb(tokens.lower[verb] ?? '')) verb++;
    if (verb < end && isBaseVerb(tokens.lower[verb]!)) return verb;
    close = tokens.lower.indexOf(mark, close + 1);
  }
  return start;
}

/** "will (with the help of Graustark) open". */
function pastBrackets({ tokens: { lower } }: SentenceView, start: number, end: number): number {
  const close = lower.indexOf(')', start);
  return close > 0 && close - start < INSERTED && close + 1 < end && isBaseVerb(lower[close + 1]!) ? close + 1 : start;
}

/** "Agree to the following measures: (a) open a lock; (b) train pilots": what is agreed stands behind the colon. */
export function pastFollowing({ tokens: { lower } }: SentenceView, start: number, end: number): number {
  if (lower[start] !== 'the' || lower[start + 1] !== 'following') return start;
  const colon = lower.indexOf(':', start + 2);
  return colon > 0 && colon < start + FOLLOWING && colon < end - 1 ? colon + 1 : start;
}

// "The following concrete measures".
const FOLLOWING = 6;
