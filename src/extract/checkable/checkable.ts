import {
  baseOfIng,
  CONCRETE_NOUNS,
  CONCRETE_VERBS,
  GRADED_VERBS,
  POSTURE_VERBS,
  VALUE_NOUNS,
} from '../../languages/index.ts';
import type { Reason } from '../../model/index.ts';
import type { Member } from '../phrases/verb-phrase.ts';
import type { Candidate } from '../rules/candidate.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import { BIAS, WEIGHTS } from './checkable-weights.ts';
import type { WordTest } from './weighed-tests.ts';

/** How checkable a unit is: the sum of named reasons. From `CHECKABLE` on an outsider could say done or not done. */
export interface Checkability {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A test that a unit passes, with the words it rests on. Its weight was learned (`training/checkability.ts`). */
export interface Feature {
  readonly test: string;
  readonly words: string | null;
}

/**
 * The line between checkable and vague. The learned score is the log of the odds; the line lies below even odds because a vague
 * promise shown as a commitment costs a reader one look, and a commitment taken for vague is lost to the register.
 */
export const CHECKABLE = -0.7;

// A test that weighs less than this tells a reader nothing.
const TELLING = 0.15;

/**
 * Weighs what a unit names: an act, an amount, a date, a thing that is there or not, against values and postures; then its
 * words (`weighedTests`), whose sum is given as one reason for and one against. `all`: the names of all tests by words
 * (`wordTests`), which are then reasons each, as is every other test, for training; null for what a reader is told.
 */
export function checkability(
  features: readonly Feature[],
  words: readonly WordTest[],
  all: readonly string[] | null,
): Checkability {
  let score = BIAS;
  const reasons: Reason[] = [];
  for (const { test, words } of features) {
    const weight = WEIGHTS[test] ?? 0;
    score += weight;
    if (all || Math.abs(weight) >= TELLING) reasons.push({ test, holds: weight > 0, words });
  }
  let sum = 0;
  for (let at = 0; at < words.length; at++) sum += words[at]!.weight;
  if (all) for (const test of all) reasons.push({ test, holds: true, words: null });
  else addSides(reasons, words);
  return { score: Math.round((score + sum) * 100) / 100, reasons };
}

// As many words of a unit are named as tell a reader something.
const NAMED = 4;

/** The words that weigh most, for and against, each side as one reason. */
function addSides(reasons: Reason[], words: readonly WordTest[]): void {
  addSide(reasons, 'words-for', words, 1);
  addSide(reasons, 'words-against', words, -1);
}

function addSide(reasons: Reason[], test: string, words: readonly WordTest[], sign: 1 | -1): void {
  const own = heaviestFirst(words, sign);
  let total = 0;
  let shown = '';
  let named = 0;
  for (let at = 0; at < own.length; at++) {
    const word = own[at]!;
    total += word.weight;
    if (word.shown === null || named === NAMED) continue;
    shown = named++ === 0 ? word.shown : `${shown}, ${word.shown}`;
  }
  if (Math.abs(total) < TELLING) return;
  reasons.push({ test, holds: sign > 0, words: shown || null, weight: Math.round(total * 100) / 100 });
}

/** Those of one sign; of equal ones the first stands first. A unit has few: putting each in its place is quicker than sorting. */
function heaviestFirst(words: readonly WordTest[], sign: 1 | -1): readonly WordTest[] {
  const own: WordTest[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const weight = word.weight * sign;
    if (weight <= 0) continue;
    let at = own.length;
    own.push(word);
    for (; at > 0 && own[at - 1]!.weight * sign < weight; at--) own[at] = own[at - 1]!;
    own[at] = word;
  }
  return own;
}

/** What a unit names, as tests by name; the order is that of reading. */
export function featuresOf(
  view: SentenceView,
  unit: Member,
  candidate: Candidate,
  dated: boolean,
  amount: boolean,
): readonly Feature[] {
  const found: Feature[] = [];
  const add = (test: string, words: string | null = null): void => void found.push({ test, words });
  if (amount) add('amount');
  if (dated) add('deadline');
  addVerb(view, unit, add);
  addObject(view, unit, add);
  addMeans(view, unit, add);
  add(`frame-${frameClass(candidate)}`);
  if (candidate.passive) add('passive');
  if (candidate.inherited) add('listed');
  return found;
}

type Add = (test: string, words?: string | null) => void;

function addVerb(view: SentenceView, unit: Member, add: Add): void {
  const { head } = unit;
  if (view.tokens.lower[unit.start] === 'not' || view.tokens.lower[unit.start] === 'never') add('negated');
  if (unit.mood === 'noun') add('noun-phrase');
  else if (POSTURE_VERBS.has(head)) add(POSTURES_OF_CHANGE.has(head) ? 'verb-strengthen' : 'verb-posture', head);
  else if (CONCRETE_VERBS.has(head)) add('verb-act', head);
  else if (GRADED_VERBS.has(head)) add('verb-change', head);
  else add('verb-soft', head);
}

// Postures that become checkable when a thing follows: strengthening a fund is more than strengthening ties.
const POSTURES_OF_CHANGE = new Set([
  'deepen',
  'promote',
  'advance',
  'strengthen',
  'enhance',
  'bolster',
  'support',
  'address',
  'continue',
]);

// What stands this close behind the start of a unit is the object of its verb.
const NEAR = 4;

function addObject(view: SentenceView, unit: Member, add: Add): void {
  const { lower } = view.tokens;
  addNouns(lower, unit, CONCRETE_NOUNS, ['thing', 'things-many', 'thing-near'], 2, add);
  addNouns(lower, unit, VALUE_NOUNS, ['value', 'values-many', 'value-near'], 1, add);
  const name = firstName(view, unit);
  if (name >= 0) add('name', view.words(name - 1, name + 1));
  if (lower[unit.start + 1] === 'a' || lower[unit.start + 1] === 'an' || lower[unit.start + 1] === 'new')
    add('new-thing');
  if (
    COOPERATION.has(lower[Math.min(unit.start + 2, unit.end - 1)]!) ||
    WORKING_TOGETHER.has(lower[Math.min(unit.start + 1, unit.end - 1)]!)
  )
    add('cooperation');
}

const COOPERATION = new Set(
  'cooperation partnership relation relations relationship ties collaboration engagement effort efforts dialogue coordination'.split(
    ' ',
  ),
);
const WORKING_TOGETHER = new Set('cooperation cooperate together closely collaboration engagement'.split(' '));

/** Nouns of a class in a unit, behind its verb: that there is one, that there are more than `few`, that one stands near the verb. */
function addNouns(
  lower: readonly string[],
  unit: Member,
  nouns: ReadonlySet<string>,
  [one, many, near]: readonly [string, string, string],
  few: number,
  add: Add,
): void {
  let first = -1;
  let count = 0;
  for (let at = objectFrom(unit); at < unit.end; at++) {
    if (!nouns.has(lower[at]!)) continue;
    if (count++ === 0) first = at;
  }
  if (count === 0) return;
  add(one, lower[first]!);
  if (count > few) add(many);
  if (first - unit.start <= NEAR) add(near, lower[first]!);
}

function objectFrom(unit: Member): number {
  return unit.mood === 'noun' ? unit.start : unit.start + 1;
}

/** Where two words with capitals end that name no party: an institution, a project, a law; -1 if none do. */
function firstName(view: SentenceView, unit: Member): number {
  for (let at = Math.max(1, objectFrom(unit)); at < unit.end; at++)
    if (isCapital(view.tokens, at) && isCapital(view.tokens, at - 1) && !isInMention(view, at)) return at;
  return -1;
}

function isInMention(view: SentenceView, at: number): boolean {
  const { start, end } = view.tokens;
  return view.mentions().some((mention) => mention.start <= start[at]! && mention.end >= end[at]!);
}

function addMeans(view: SentenceView, unit: Member, add: Add): void {
  const { lower } = view.tokens;
  const seen = { by: false, through: false, including: false, to: false };
  for (let at = unit.start + 1; at < unit.end; at++) {
    const word = lower[at]!;
    if (word === 'to' || word === 'through' || word === 'including') seen[word] = true;
    else if (word === 'by') seen.by ||= baseOfIng(lower[at + 1] ?? '') !== null;
  }
  if (seen.by) add('means-by');
  if (seen.through) add('means-through');
  if (seen.including) add('means-including');
  if (seen.to) add('purpose');
  const length = unit.end - unit.start;
  add(length < 5 ? 'length-short' : length < 12 ? 'length-middle' : length < 25 ? 'length-long' : 'length-very-long');
}

function frameClass(candidate: Candidate): string {
  const { rule } = candidate;
  if (rule.startsWith('item-under') || rule === 'programme-item') return 'item';
  if (/^(will|going|about|responsible)/.test(rule)) return candidate.binding === 'low' ? 'will-weak' : 'will';
  if (/reaffirm|firm-in|recommit|restate/.test(rule)) return 'reaffirm';
  if (/commit/.test(rule)) return 'commit';
  if (/announc|launch|sign|pleased|partnering|extend-c/.test(rule)) return 'announce';
  if (/support|back/.test(rule)) return 'support';
  if (candidate.binding === 'low') return 'weak';
  return 'resolve';
}
