import {
  baseOfIng,
  baseOfParticiple,
  type CueRow,
  DETERMINERS,
  HAVE_FORMS,
  isAdverb,
  isBaseVerb,
  SAY_VERBS,
  WEAK_HEADS,
} from '../../languages/index.ts';
import { type Mood, verbAt } from '../phrases/verb.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isWord } from '../tokens.ts';
import { copula } from './copula.ts';
import { hasNeeds, isSaid } from './cue-needs.ts';
import { actNoun } from './looked-forward.ts';
import { isKnownNews } from './noun-clause.ts';
import { pastFollowing, pastInserted } from './past-inserted.ts';
import { isShareTarget, targetState } from './target-state.ts';

/** What a cue says of its subject: where the act starts, its verb, and whether the subject undergoes it. */
export interface Predicate {
  readonly start: number;
  readonly head: string;
  readonly passive: boolean;
  readonly weak: boolean;
  readonly empty: boolean;
  /** Whether the words name an amount; looked up only where a test asks. */
  readonly amount: () => boolean;
  /** Form of the act's verb: `will be launching` goes on in -ing forms. */
  readonly mood: Mood;
  /** "The minister said that they would": a promise told in the past tense of a report. */
  readonly reported: boolean;
}

const WEAK_ADVERBS = new Set(['consider', 'explore', 'possibly', 'potentially']);

/** Reads the predicate from token `behind`, the first behind the cue; null where the words that the cue asks for are not there. */
export function predicate(view: SentenceView, row: CueRow, behind: number, end: number): Predicate | null {
  const { lower } = view.tokens;
  const start = row.mood === 'base' ? pastInserted(view, behind, end) : pastFollowing(view, behind, end);
  const verb = verbAt(view, start);
  const word = verb < end ? lower[verb]! : '';
  const plain: Predicate = {
    start: startOf(view, start, verb),
    head: word,
    passive: false,
    weak: WEAK_HEADS.has(word) || WEAK_ADVERBS.has(word),
    empty: word === '' || word === ':',
    amount: () => hasAmount(view, start, end),
    mood: 'base',
    reported: row.needs === 'terms' && isSaid(view, start),
  };
  if (!hasNeeds(view, row, start, plain)) return null;
  if (row.id === 'hereby') return established(word, { ...plain, start: start - 2 });
  if (row.id === 'scheduled') return { ...plain, start: scheduledAt(view, start), head: 'hold', passive: true };
  if (row.id === 'is-our-goal') return { ...plain, start: start - 1, passive: true };
  if (row.mood === 'none') return { ...plain, start };
  if (plain.empty) return lower[view.tokens.count - 1] === ':' ? plain : null;
  if (row.id === 'will' && word === 'have' && isDoneBehind(lower, verb + 1)) return doneBy(view, verb, plain);
  if (word === 'become' && targetState(view, verb)) return { ...plain, head: 'reach' };
  if (word === 'be') return copula(view, verb, end, plain);
  if (isShareTarget(view, verb)) return { ...plain, head: 'be', passive: true };
  const work = row.mood === 'base' ? workBehind(view, verb) : -1;
  // "will focus on training pilots", "will include training pilots": what is done stands behind.
  if (work > 0) return { ...plain, start: work, head: baseOfIng(lower[work]!)!, mood: 'ing' };
  if ((SAY_VERBS.has(word) && isReport(view, verb + 1)) || isTalk(view, verb)) return null;
  if (row.mood === 'base') return isVerb(view, verb) ? plain : null;
  if (row.mood === 'ing') return doing(view, row, start, verb, plain);
  if (row.mood === 'noun') return opensNoun(view, start, end, verb) ? withVerb(row, plain, start) : null;
  const behindVerb = lower.slice(verb, verb + 3);
  if (behindVerb.some((noun) => COURTESIES.has(noun))) return null;
  if (behindVerb.some((noun) => STANCES.has(noun))) return besideStance(view, verb, end, plain);
  const head = baseOfIng(word) ?? word;
  return { ...plain, head, weak: WEAK_HEADS.has(head) };
}

/** "By 2030 we will have trained 400 pilots" promises; "we will have given 40 boats" tells it as done, from a day to come. */
function doneBy(view: SentenceView, verb: number, plain: Predicate): Predicate | null {
  if (
    !view
      .dates()
      .some(({ preposition, edtf, role }) => preposition === 'by' && /^\d{4}$/.test(edtf ?? '') && role !== 'past')
  )
    return null;
  const act = isAdverb(view.tokens.lower[verb + 1]!) ? verb + 2 : verb + 1;
  const head = baseOfParticiple(view.tokens.lower[act]!);
  return head ? { ...plain, head } : null;
}

function isDoneBehind(lower: readonly string[], at: number): boolean {
  const next = isAdverb(lower[at] ?? '') ? (lower[at + 1] ?? '') : (lower[at] ?? '');
  return next === 'been' || (baseOfParticiple(next) !== null && !DETERMINERS.has(next));
}

// "The work will include training pilots": what a work consists of is to be done.
const CONSISTING = new Set(['include', 'involve', 'entail']);

/** Where the act stands behind a verb that only leads to it, -1 for none. */
function workBehind({ tokens }: SentenceView, verb: number): number {
  const word = tokens.lower[verb]!;
  const act = word === 'focus' && tokens.lower[verb + 1] === 'on' ? verb + 2 : CONSISTING.has(word) ? verb + 1 : -1;
  return act > 0 && baseOfIng(tokens.lower[act] ?? '') ? act : -1;
}

/** "Its work will include training pilots": whatever does so, it is to be done. */
export function isWork({ tokens }: SentenceView, { start, mood }: Predicate): boolean {
  return mood === 'ing' && CONSISTING.has(tokens.lower[start - 1] ?? '');
}

/** "is planned for June": the unit begins with the verb of the clause, so that it reads whole with its subject. */
function scheduledAt(view: SentenceView, start: number): number {
  let at = start;
  while (at > 0 && view.tokens.lower[at] !== 'is' && view.tokens.lower[at] !== 'are') at--;
  return at;
}

/** "will announce that it has granted": what will be said is about what was done. */
function isReport(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  const from = lower[at] === 'that' ? at + 1 : at;
  return /^(it|they|he|she)$/.test(lower[from] ?? '') && HAVE_FORMS.has(lower[from + 1] ?? '');
}

/** "will give an update", "will make an announcement": the talk itself. */
function isTalk(view: SentenceView, verb: number): boolean {
  const { lower } = view.tokens;
  if (!/^(give|make|deliver|offer|provide|hold)$/.test(lower[verb] ?? '')) return false;
  return lower
    .slice(verb + 1, verb + 4)
    .some(
      (word, at) => lower[verb + at] !== 'to' && /^(updates?|announcements?|remarks|speech|address|toast)$/.test(word),
    );
}

/** "is hereby established": done by being said. */
function established(word: string, plain: Predicate): Predicate | null {
  const head = baseOfParticiple(word);
  return head ? { ...plain, head, passive: true } : null;
}

/** The act is the cue's own -ing form ("launching a fund") or the one behind it ("responsible for convening"). */
function doing(view: SentenceView, row: CueRow, start: number, verb: number, plain: Predicate): Predicate | null {
  const { lower } = view.tokens;
  const act = lower[start - 1] === 'off' ? start - 2 : start - 1;
  const own = baseOfIng(lower[act] ?? '');
  if (own || row.id.includes('launch')) return { ...plain, start: act, head: own ?? plain.head };
  const head = row.id === 'look-forward-to' ? actNoun(view, start) : undefined;
  return head ? { ...plain, head } : withIng(view, plain, verb);
}

/** "The order bans night fishing": the verb of the frame is the act itself. */
function withVerb({ id }: CueRow, plain: Predicate, start: number): Predicate {
  return id === 'enact' ? { ...plain, start: start - 1 } : plain;
}

// "agree on the importance of": a stance, nothing to be done.
const STANCES = new Set([
  'importance',
  'significance',
  'urgency',
  'necessity',
  'relevance',
  'view',
  'belief',
  'conviction',
  'concern',
  'opposition',
]);

/** "agreed on the importance of trade, and to open a port": behind the stance an act is promised after all. */
function besideStance(view: SentenceView, from: number, end: number, plain: Predicate): Predicate | null {
  const { lower } = view.tokens;
  for (let at = from; at < end - 2; at++) {
    if (lower[at] === ';' || lower[at] === 'that' || lower[at] === 'which') return null;
    if (lower[at] !== 'and' || lower[at + 1] !== 'to') continue;
    const verb = verbAt(view, at + 2);
    const head = baseOfIng(lower[verb] ?? '') ?? lower[verb] ?? '';
    if (!isBaseVerb(head)) continue;
    return { ...plain, start: verb, head, weak: WEAK_HEADS.has(head) };
  }
  return null;
}

// "extend our heartfelt gratitude".
const COURTESIES = new Set([
  'gratitude',
  'thanks',
  'condolences',
  'sympathies',
  'congratulations',
  'appreciation',
  'wishes',
  'greetings',
]);

// What is announced as reached is not promised: "announced the completion of three stations".
const DONE = new Set(
  'completion conclusion success arrival results findings progress winners milestone membership selection breakdown details'.split(
    ' ',
  ),
);

/** "Announced trade deals with Velmark": they are made, and no word says to what, as in "a deal with Velmark to open the lock". */
function isDealMade({ tokens: { lower } }: SentenceView, start: number): boolean {
  const deal = lower.slice(start, start + DEAL_REACH).findIndex((word) => word === 'deal' || word === 'deals');
  if (deal < 0) return false;
  const comma = lower.indexOf(',', start + deal);
  const behind = lower.slice(start + deal + 1, comma < 0 ? undefined : comma);
  return !behind.some((word) => word === 'to' || word === 'that' || word === 'worth' || word === 'for');
}

const DEAL_REACH = 5;

/** Whether a noun phrase follows, not a clause, a time or an infinitive. */
function opensNoun(view: SentenceView, start: number, end: number, verb: number): boolean {
  const word = view.tokens.lower[verb]!;
  if (view.tokens.lower.slice(start, start + 3).some((noun) => DONE.has(noun))) return false;
  if (isKnownNews(view, start) || isDealMade(view, start)) return false;
  if (
    view
      .words(start, Math.min(end, start + 5))
      .toLowerCase()
      .includes('call to action')
  )
    return false;
  if (word === 'that' || word === 'today' || word === 'to' || clauseFollows(view, start, end)) return false;
  return isWord(view.tokens, verb) || word === '$' || word === '€' || word === '£' || word === '“';
}

/** "announced today on behalf of the Board that …": the act stands in the clause, which has a frame of its own. */
function clauseFollows(view: SentenceView, start: number, end: number): boolean {
  const that = view.tokens.lower.indexOf('that', start);
  if (that < 0 || that >= end || that - start > 12) return false;
  // "a report that shows what will be built": a verb right behind describes the noun.
  const behind = view.tokens.lower[that + 1] ?? '';
  if (behind.endsWith('s') && isBaseVerb(behind.slice(0, -1)) && DETERMINERS.has(view.tokens.lower[that + 2] ?? ''))
    return false;
  return (
    view.tokens.lower.slice(start, that).every((word) => !/^(\d|[$€£])/.test(word)) &&
    /^(the|we|it|they|i|he|she|[a-z.]+)$/.test(view.tokens.lower[that + 1] ?? '') &&
    view.tokens.lower
      .slice(that + 1, that + 12)
      .some((word) => /^(will|would|is|are|intends?|plans?|has|have|was|were|'ll)$/.test(word)) &&
    !/^(will|would|is|are|has|have)$/.test(view.tokens.lower[that + 1] ?? '')
  );
}

function withIng(view: SentenceView, plain: Predicate, verb: number): Predicate | null {
  const base = baseOfIng(view.tokens.lower[verb] ?? '');
  return base ? { ...plain, head: base } : null;
}

function startOf(view: SentenceView, start: number, verb: number): number {
  const { lower } = view.tokens;
  for (let at = start; at < verb; at++)
    if (lower[at] === 'not' || lower[at] === 'never' || lower[at] === 'no' || lower[at] === 'further') return at;
  return verb;
}

function isVerb(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens;
  const word = lower[at]!;
  if (isBaseVerb(word)) return true;
  if (!/^[a-z]+(-[a-z]+)?$/.test(word) || DETERMINERS.has(word)) return word === '[' || word === '(';
  return true;
}

function hasAmount(view: SentenceView, start: number, end: number): boolean {
  if (end <= start) return false;
  const from = view.tokens.start[start] ?? 0;
  const to = view.tokens.end[end - 1] ?? 0;
  return view.amounts().some((amount) => amount.start >= from && amount.end <= to && !amount.weak);
}
