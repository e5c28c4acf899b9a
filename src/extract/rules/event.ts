import { baseOfParticiple } from '../../languages/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Predicate } from './predicate.ts';
import { isDated } from './relative.ts';

const EVENTS =
  /^(talks?|meetings?|rounds?|sessions?|summits?|conferences?|consultations?|negotiations?|dialogues?|visits?|exercises?|elections?)$/;

/** What is held: a meeting, a round of talks. When those who hold it say when, they promise it. */
export function isEvent(view: SentenceView, subject: Subject): boolean {
  return view.tokens.lower.slice(subject.start, subject.end).some((word) => EVENTS.test(word));
}

/** "Markets will take place in every port", "the hunt will continue to be allowed", "the ferry will start in May 2031": what is held, granted or begun. */
export function isHeld(view: SentenceView, subject: Subject, said: Predicate): boolean {
  const { lower } = view.tokens;
  const verb = lower.indexOf(said.head, said.start);
  if (said.head === 'take') return lower[verb + 1] === 'place' || isInForce(view, lower[verb + 1], verb + 2);
  // "The pact will enter into force on 1 June".
  if (/^(enter|come|go)$/.test(said.head)) return isIntoForce(lower, verb + 1);
  if (said.amount() && STEPS.has(said.head) && lower.slice(subject.start, subject.end).some((word) => RATES.test(word)))
    return true;
  if (said.head === 'continue')
    return lower[verb + 1] === 'to' && lower[verb + 2] === 'be' && baseOfParticiple(lower[verb + 3] ?? '') !== null;
  return BEGINNING.has(said.head) && WHEN.test(lower[verb + 1] ?? '') && isDated(view, subject, said);
}

/** "into force", "into effect". */
export function isIntoForce(lower: readonly string[], at: number): boolean {
  return lower[at] === 'into' && /^(force|effect)$/.test(lower[at + 1] ?? '');
}

/** "Will take effect on 1 July"; a medicine takes effect, too, on no day that was set for it. */
function isInForce({ tokens: { lower } }: SentenceView, word: string | undefined, at: number): boolean {
  return (
    word === 'effect' && (WHEN.test(lower[at] ?? '') || /^\d/.test(lower[at] ?? '') || /^\d/.test(lower[at + 1] ?? ''))
  );
}

// Behind what begins of itself, or begins doing; "they will open a lock by May" has somebody who opens it.
const WHEN = /^(in|on|at|by|from|after|before|within|during|as|with|this|next|later|early|late|today|tomorrow|\w+ing)$/;

/** "A race is set to be held", "the boats are set to sail": what was set for it is planned, whatever it is. */
export function isSetFor({ tokens }: SentenceView, subject: Subject, said: Predicate): boolean {
  const set = tokens.lower.indexOf('set', subject.end);
  if (set < 0 || set >= said.start) return false;
  return said.passive || BEGINNING.has(said.head) || said.head === 'kick';
}

const BEGINNING = new Set(['begin', 'start', 'launch', 'open', 'commence', 'resume', 'reopen']);

// "The minimum wage will rise to 15 crowns": what those who govern set, and how it changes.
const RATES =
  /^(wages?|tax(es)?|vat|fees?|tolls?|tariffs?|dut(y|ies)|lev(y|ies)|pensions?|allowances?|quotas?|cap|thresholds?|fares?|surcharges?|fines?)$/;
const STEPS = new Set([
  'rise',
  'fall',
  'increase',
  'decrease',
  'drop',
  'go',
  'double',
  'triple',
  'stay',
  'remain',
  'be',
]);

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

// What a guest does from one stop to the next.
const AS_GUEST = new Set([
  'meet',
  'discuss',
  'engage',
  'visit',
  'speak',
  'tour',
  'join',
  'deliver',
  'celebrate',
  'honor',
]);

const TOURS = /^(visit|trip|travels?|tour|journey|stops?|events)$/;

/** "During her trip, the minister will meet with pilots": the course of a journey, told before it begins. */
export function isOnTour({ tokens: { lower } }: SentenceView, head: string): boolean {
  if (!AS_GUEST.has(head) || !/^(during|throughout)$/.test(lower[0]!)) return false;
  for (let at = 1; at < OPENING_REACH && lower[at] !== ','; at++) if (TOURS.test(lower[at] ?? '')) return true;
  return false;
}

const OPENING_REACH = 7;
