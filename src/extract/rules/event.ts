import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';

const EVENTS =
  /^(talks?|meetings?|rounds?|sessions?|summits?|conferences?|consultations?|negotiations?|dialogues?|visits?|exercises?|elections?)$/;

/** What is held: a meeting, a round of talks. When those who hold it say when, they promise it. */
export function isEvent(view: SentenceView, subject: Subject): boolean {
  return view.tokens.lower.slice(subject.start, subject.end).some((word) => EVENTS.test(word));
}

// What an event does when it is held.
export const OPENING = new Set([
  'begin',
  'start',
  'open',
  'resume',
  'commence',
  'convene',
  'reconvene',
  'take',
  'follow',
]);
