import {
  CONCRETE_VERBS,
  type CueRow,
  GRADED_VERBS,
  isAdverb,
  isBaseVerb,
  READ_THROUGH,
  SOFT_VERBS,
  SPEAKER_TALK_VERBS,
  STATIVE_VERBS,
  TALK_VERBS,
  THING_NOUNS,
} from '../../languages/index.ts';
import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isWord } from '../tokens.ts';
import { acceptsAsk } from './ask-test.ts';
import { isUnderPromise } from './embedding.ts';
import { isEvent, isHeld, isOnTour, isSetFor, OPENING } from './event.ts';
import { EFFECTS, ENABLING, HOPED_FOR, isForecast, isForeseen, isLikely, isPraise, ORDAINED } from './forecast.ts';
import { isArrangedFromThen } from './from-when.ts';
import { opensList } from './list.ts';
import { isDecree, isMeans, isMeansAnnounced, isPackage, isPayingPlan, isRuling, isSetUp } from './means.ts';
import { isMeasureApplied, isProviso } from './measures.ts';
import { recountsDeeds } from './narration.ts';
import { isWork, type Predicate } from './predicate.ts';
import { acceptsRelative } from './relative.ts';
import { isGettingOrLetting, isOfTalk } from './talk.ts';
import { isToldOf } from './told-of.ts';

/** Whether such a subject can be bound by such a frame; see the coding guide, "someone is bound". */
export function acceptsSubject(
  view: SentenceView,
  row: CueRow,
  subject: Subject,
  said: Predicate,
  announced: boolean,
): boolean {
  if (announced && isModal(row) && isMeansAnnounced(view, subject) && !isForecast(said.head)) return true;
  if (row.owner !== 'subject') return true;
  if (subject.embedded) return false;
  if (row.kind !== 'promise') return acceptsAsk(view, row, subject, said);
  if (row.id === 'enact') return isDecree(view, subject);
  if (row.id === 'package-includes' && subject.type !== 'thing') return false;
  if (row.id === 'commit-them-to') return subject.type !== 'relative';
  if (isUnderPromise(view, subject.start)) return true;
  if (row.id === 'look-forward-to' && SEEING.has(said.head)) return false;
  if (row.id === 'will-be-used-to') return isMeans(view, subject);
  if (row.id === 'have-pledged-to' && isToldOf(view, subject)) return false;
  if (isModal(row) && isHopedFor(view, subject, said)) return false;
  if (isModal(row) && (subject.type === 'own' || subject.type === 'speaker') && isOfTalk(view, said)) return false;
  if (row.needs === 'own-subject') return acceptsPlain(view, row, subject, said);
  switch (subject.type) {
    case 'own':
      if (isModal(row) && isGettingOrLetting(view, said)) return true;
      return !isModal(row) || (!TALK_VERBS.has(said.head) && !said.passive) || said.amount();
    case 'speaker':
      if (isModal(row) && isGettingOrLetting(view, said)) return true;
      return !isModal(row) || (!TALK_VERBS.has(said.head) && !SPEAKER_TALK_VERBS.has(said.head)) || said.amount();
    case 'party':
      if (isUnknownBody(view, row, subject, said)) return false;
      return acceptsActor(view, row, said);
    case 'human':
      return acceptsActor(view, row, said);
    case 'body':
      return acceptsBody(view, row, subject, said);
    case 'thing':
      return acceptsThing(view, row, subject, said);
    case 'third':
      if (isArrangedFromThen(view, row, said)) return true;
      return AGENTIVE.test(row.id) || (isModal(row) && said.passive && said.amount() && CONCRETE_VERBS.has(said.head));
    case 'relative':
      return isModal(row) && acceptsRelative(view, subject, said);
    case 'none':
      return opensClause(view, subject) && !said.passive;
    default:
      return false;
  }
}

/** What fate will bring is hoped or feared for, and what will "very likely" come is reckoned with. */
function isHopedFor(view: SentenceView, subject: Subject, { head, start }: Predicate): boolean {
  return HOPED_FOR.has(head) || isForeseen(view, subject, head) || isPraise(view, start) || isLikely(view, start);
}

/** Who can act is bound by what it will do, not by what it will be or say. */
function acceptsActor(view: SentenceView, row: CueRow, said: Predicate): boolean {
  if (isModal(row) && TOURING.has(said.head)) return false;
  if (isModal(row) && MEETING.has(said.head) && view.saysToday() && !view.tokens.lower.includes('that')) return false;
  if (isModal(row) && isOnTour(view, said.head)) return false;
  if (isModal(row) && recountsDeeds(view, said.start)) return false;
  if (!isModal(row) || said.head === 'continue' || said.head === 'remain') return true;
  if (said.head === 'require' && isOrdered(view, said.start)) return true;
  return (!STATIVE_VERBS.has(said.head) || said.head === 'grow' || said.amount()) && !SAYING.has(said.head);
}

/** "Will require ferries to carry lamps", "will no longer require visas": an order or its end, while "will require time" is a need. */
function isOrdered({ tokens: { lower } }: SentenceView, at: number): boolean {
  if (lower[at] !== 'require') return true;
  const to = lower.indexOf('to', at);
  return to > at + 1 && to - at < ORDERED && isBaseVerb(lower[to + 1] ?? '');
}

// As far behind "require" as those may reach who are ordered.
const ORDERED = 10;

// "The minister will travel to the lake": where somebody will be, not what he will do.
const TOURING = new Set(['travel', 'visit', 'attend', 'accompany', 'depart']);

// "Today, the President will meet": the occasion of the text, told before it begins.
const MEETING = new Set(['meet', 'host', 'welcome', 'visit', 'travel', 'gather', 'convene', 'attend', 'deliver']);

const SAYING = new Set([
  'talk',
  'speak',
  'hear',
  'highlight',
  'underscore',
  'reaffirm',
  'emphasize',
  'emphasise',
  'stress',
  'say',
  'express',
  'thank',
  'congratulate',
  'commend',
]);

/** A name that is no known party may be that of a programme: what it will enable is a forecast, and what it aims to do a description. */
function isUnknownBody(view: SentenceView, row: CueRow, subject: Subject, said: Predicate): boolean {
  if (view.mentionIn(subject.start, subject.end)) return false;
  if (row.id === 'intend-to') return !said.amount() && /^aims?$/.test(view.tokens.lower[subject.end] ?? '');
  if (said.head === 'build') return isModal(row) && /^(up)?on$/.test(view.tokens.lower[said.start + 1] ?? '');
  return isModal(row) && ENABLING.has(said.head);
}

// Frames that only somebody who can bind himself does: whatever the grammar of the subject, a person or a body stands behind it.
const AGENTIVE =
  /^(commit-to|commit-ourselves-to|pledge-to|have-pledged-to|have-committed-to|agree-to|decide-to|have-intention|sign-to|pledge-amount)$/;

/**
 * A thing is bound to nothing, but something may be promised of it: what will be done to it, how much of it there will be, and
 * what a new one will do. "This agreement will help" stays a forecast.
 */
function acceptsThing(view: SentenceView, row: CueRow, subject: Subject, said: Predicate): boolean {
  // "It is good to be here to announce a fund": who speaks announces it.
  if (
    row.id === 'pleased-to-announce' ||
    row.id === 'is-our-goal' ||
    row.id === 'hereby' ||
    row.id === 'it-is-our-goal'
  )
    return true;
  if (row.id === 'scheduled') return isEvent(view, subject);
  if (row.id === 'package-includes') return isPackage(view, subject);
  if (row.id === 'ready-to') return isSetFor(view, subject, said);
  const words = view.tokens.lower.slice(subject.start, subject.end);
  const pointing = words.some((word) => word === 'this' || word === 'these' || word === 'such');
  if (AGENTIVE.test(row.id)) return !pointing && !words.some((word) => /^[$€£\d]/.test(word));
  if (!isModal(row)) return false;
  if (isWork(view, said) || isMeasureApplied(view, subject, said) || isRuling(view, subject, said)) return true;
  // "The lock is to open in May" tells what is planned.
  if (row.id !== 'be-to' && isHeld(view, subject, said)) return true;
  if (isArrangedFromThen(view, row, said)) return true;
  if (words[0] === 'our' || (OPENING.has(said.head) && isEvent(view, subject))) return true;
  if (said.amount() && words.includes("'s") && view.mentionIn(subject.start, subject.end)) return true;
  if (said.passive)
    return !isProviso(view, said) && (CONCRETE_VERBS.has(said.head) || said.amount() || said.head === 'be');
  if (row.id !== 'be-to' && ORDAINED.has(said.head)) return true;
  if (
    pointing ||
    words.some((word) => THING_NOUNS.has(word)) ||
    EFFECTS.has(said.head) ||
    !CONCRETE_VERBS.has(said.head)
  )
    return false;
  return said.amount() || words[0] === 'a' || words[0] === 'an' || words.includes('new');
}

/** Nothing but adverbs before the verb: "Hereby decide to", "- Commits to". */
function opensClause(view: SentenceView, subject: Subject): boolean {
  for (let at = 0; at < subject.start; at++)
    if (isWord(view.tokens, at) && !isAdverb(view.tokens.lower[at]!)) return false;
  return true;
}

function isModal(row: CueRow): boolean {
  return (
    row.id.startsWith('will') ||
    row.id === 'be-to' ||
    row.id === 'would-under' ||
    row.id === 'going-to' ||
    row.id === 'about-to' ||
    row.id === 'responsible-for'
  );
}

/** Simple present ("we launch", "they support") tells of what is as often as it promises: the subject must be the speakers. */
function acceptsPlain(view: SentenceView, row: CueRow, subject: Subject, said: Predicate): boolean {
  if ((row.id === 'extend' || row.id === 'we-promote') && subject.type !== 'own') return false;
  if (isCaused(view, subject) || (row.id === 'launch' && isHabit(view, subject, said.start))) return false;
  if (subject.type === 'own' || subject.type === 'human') return true;
  if (row.id === 'launch' && isDecree(view, subject)) return isSetUp(view, subject);
  if (row.id === 'launch' && isPayingPlan(view.tokens.lower[subject.end - 1])) return said.amount();
  if (row.id === 'announce')
    return subject.type !== 'relative' && subject.type !== 'none' && subject.type !== 'anaphor';
  return (
    subject.type === 'party' && view.mentionIn(subject.start, subject.end) && (said.amount() || row.id === 'support')
  );
}

const HABITS = /^(convene|provide|contribute|allocate|mobili[sz]e)s?$/;

/** "Ministers convene every year", "experts provide advice": what people do again and again. */
function isHabit({ tokens }: SentenceView, { type }: Subject, verb: number): boolean {
  return type === 'human' && HABITS.test(tokens.lower[verb]!) && tokens.lower[verb - 1] !== 'and';
}

const CAUSING = /^(help(s|ed|ing)?|ensur(e|es|ed|ing)|lets?|enabl(e|es|ed|ing))$/;

/** "Has helped the islands mobilise", "to ensure we create": the verb is what somebody brings about. */
function isCaused(view: SentenceView, { start, end }: Subject): boolean {
  return view.tokens.lower.slice(Math.max(0, start - 1), end).some((word) => CAUSING.test(word));
}

// "The mission is to improve" says what something is for.
const PURPOSES = new Set(['mission', 'aim', 'purpose', 'role', 'task', 'function', 'idea', 'mandate', 'challenge']);

/** A body that acts for those who set it up: what it will do, not what it will be or, if it is money or a programme, help or ease. */
function acceptsBody(view: SentenceView, row: CueRow, subject: Subject, said: Predicate): boolean {
  if (!isModal(row)) return said.amount() || !/^aims?$/.test(view.tokens.lower[subject.end] ?? '');
  if (STATIVE_VERBS.has(said.head) && said.head !== 'continue') return false;
  if (row.id === 'be-to' && PURPOSES.has(view.tokens.lower[subject.end - 1]!)) return false;
  if (said.head === 'continue') return true;
  if (isForecast(said.head) && isMeans(view, subject) && !said.amount()) return false;
  const first = view.tokens.lower[subject.start]!;
  const demonstrative = first === 'this' || first === 'these';
  if (said.passive || said.empty) return true;
  if (demonstrative)
    return said.amount() || ORDAINED.has(said.head) || opensList(view) || isGroupAtWork(view, subject, said);
  return (
    !SOFT_VERBS.has(said.head) ||
    CONCRETE_VERBS.has(said.head) ||
    GRADED_VERBS.has(said.head) ||
    READ_THROUGH.has(said.head)
  );
}

/** "This working group will map the shoals": of people who were just named, what they will do, not what they will ease. */
function isGroupAtWork(view: SentenceView, { end }: Subject, { head }: Predicate): boolean {
  return GROUPS.test(view.tokens.lower[end - 1] ?? '') && CONCRETE_VERBS.has(head) && !isForecast(head);
}

const GROUPS = /^(groups?|(sub)?committees?|(task)?forces?|councils?|commissions?|panels?|teams?|secretariat|board)$/;

// What one looks forward to without doing anything.
const SEEING = new Set(['see', 'hear', 'learn', 'know', 'read', 'welcome', 'receive', 'be']);
