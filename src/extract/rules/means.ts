import type { Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { skipAdverbs } from './cue-match.ts';
import type { Predicate } from './predicate.ts';

const PACKAGES =
  /^(package|announcement|announcements|plan|initiative|initiatives|commitment|commitments|agreement|pledge|pledges|investment|investments|contribution|contributions|programme|program|deal|assistance|funding|support|bill|legislation|act)$/;

/** "The package includes 500 million for …": a thing announced whose parts are promised. */
export function isPackage(view: SentenceView, subject: Subject): boolean {
  return view.tokens.lower.slice(subject.start, subject.end).some((word) => PACKAGES.test(word));
}

/** "These funds will be used to …": money and programmes, whatever announced them. */
export function isMeans(view: SentenceView, subject: Subject): boolean {
  return view.tokens.lower.slice(subject.start, subject.end).some((word) => MEANS.test(word) || PACKAGES.test(word));
}

const MEANS =
  /^(funds?|funding|grants?|money|assistance|program|programs|programme|programmes|project|projects|initiative|initiatives|facility|fellowship|centre|center|package|contribution|contributions)$/;

/** "These funds will", "This programme will", right after the sentence that announces them. */
export function isMeansAnnounced(view: SentenceView, subject: Subject): boolean {
  if (subject.type !== 'thing' && subject.type !== 'body') return false;
  const words = view.tokens.lower.slice(subject.start, subject.end);
  return words.length <= 4 && words.some((word) => MEANS.test(word));
}

/** "The order bans night fishing", "This act removes a toll": what somebody in office sets down takes effect by that. */
export function isDecree(view: SentenceView, subject: Subject): boolean {
  return DECREES.test(view.tokens.lower[subject.end - 1] ?? '');
}

const DECREES =
  /^(act|legislation|law|rule|regulation|ban|order|proclamation|memorandum|decree|directive|agreement|e\.o|eo)$/;

/** "The order also establishes a board"; not "does not create a right". */
export function isSetUp({ tokens }: SentenceView, { end }: Subject): boolean {
  return SETS_UP.test(tokens.word(skipAdverbs(tokens, end, 2)) ?? '');
}

const SETS_UP = /^(establishes|creates|launches|initiates|adopts)$/;

/** "The plan invests 3 million in piers", "The budget also provides": what is laid before those who decide on it is a promise of sums. */
export function isPayingPlan(word: string | undefined): boolean {
  return PAYING_PLANS.has(word ?? '');
}

const PAYING_PLANS = new Set(['bill', 'legislation', 'deal', 'act', 'plan', 'budget']);

/**
 * "The harbour law will ban night fishing", "the new rule will make the patrol permanent": what only somebody who governs does, and does
 * by it.
 */
export function isRuling({ tokens }: SentenceView, { end }: Subject, { head, start }: Predicate): boolean {
  const word = tokens.word(end - 1) ?? '';
  if (!PAYING_PLANS.has(word) && !RULES.test(word)) return false;
  return RULINGS.has(head) || (head === 'make' && tokens.lower.indexOf('permanent', start) > 0);
}

const RULINGS = new Set(
  'ban bar prohibit outlaw guarantee remove eliminate abolish repeal exempt cap extend legalise legalize'.split(' '),
);

const RULES = /^(order|law|rule|regulation|policy|agreement|treaty|action|proclamation|decree|directive)$/;
