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
import { type Weighed, weighedIn } from './word-tests.ts';
import WORD_WEIGHTS from './word-weights.json' with { type: 'json' };

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
export const CHECKABLE = -0.4;

// A test that weighs less than this tells a reader nothing.
const TELLING = 0.15;

const WORDS: ReadonlyMap<string, number> = new Map(Object.entries(WORD_WEIGHTS));

/** The words and pairs that weigh anything: no others need be given to `checkability`, unless all are to be told. */
export const WEIGHED: Weighed = weighedIn(WORDS.keys());

/**
 * Weighs what a unit names: an act, an amount, a date, a thing that is there or not, against values and postures; then its
 * words (`wordTests`), whose sum is given as one reason for and one against. `all`: every test is a reason, for training.
 */
export function checkability(features: readonly Feature[], words: readonly string[], all: boolean): Checkability {
  let score = BIAS;
  const reasons: Reason[] = [];
  for (const { test, words } of features) {
    const weight = WEIGHTS[test] ?? 0;
    score += weight;
    if (all || Math.abs(weight) >= TELLING) reasons.push({ test, holds: weight > 0, words });
  }
  const told = wordReasons(words);
  if (all) reasons.push(...words.map((test) => ({ test, holds: true, words: null })));
  else reasons.push(...told.reasons);
  return { score: Math.round((score + told.score) * 100) / 100, reasons };
}

// As many words of a unit are named as tell a reader something.
const NAMED = 4;

/** The words that weigh most, for and against, each side as one reason. */
function wordReasons(words: readonly string[]): Checkability {
  const weighed = words.map((test) => ({ test, weight: WORDS.get(test) ?? 0 })).filter(({ weight }) => weight !== 0);
  const score = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const side = (test: string, sign: number): Reason[] => {
    const own = weighed.filter(({ weight }) => weight * sign > 0).sort((a, b) => (b.weight - a.weight) * sign);
    const sum = own.reduce((total, { weight }) => total + weight, 0);
    if (Math.abs(sum) < TELLING) return [];
    const named = own.filter(({ test: name }) => /^(word|pair|verb|acts):/.test(name)).slice(0, NAMED);
    const shown = named.map(({ test: name }) => name.replace(/^\w+:/, '').replaceAll('_', ' ')).join(', ');
    return [{ test, holds: sign > 0, words: shown || null, weight: Math.round(sum * 100) / 100 }];
  };
  return { score, reasons: [...side('words-for', 1), ...side('words-against', -1)] };
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

function addObject(view: SentenceView, unit: Member, add: Add): void {
  const { lower } = view.tokens;
  const things = indexes(unit, (at) => CONCRETE_NOUNS.has(lower[at]!));
  const values = indexes(unit, (at) => VALUE_NOUNS.has(lower[at]!));
  if (things.length > 0) add('thing', lower[things[0]!]!);
  if (things.length > 2) add('things-many');
  if (things.length > 0 && things[0]! - unit.start <= 4) add('thing-near', lower[things[0]!]!);
  if (values.length > 0) add('value', lower[values[0]!]!);
  if (values.length > 1) add('values-many');
  if (values.length > 0 && values[0]! - unit.start <= 4) add('value-near', lower[values[0]!]!);
  const name = indexes(unit, (at) => isName(view, at))[0];
  if (name !== undefined) add('name', view.words(name - 1, name + 1));
  if (lower[unit.start + 1] === 'a' || lower[unit.start + 1] === 'an' || lower[unit.start + 1] === 'new')
    add('new-thing');
  if (
    /^(cooperation|partnership|relations?|relationship|ties|collaboration|engagement|efforts?|dialogue|coordination)$/.test(
      lower[Math.min(unit.start + 2, unit.end - 1)]!,
    ) ||
    /^(cooperation|cooperate|together|closely|collaboration|engagement)$/.test(
      lower[Math.min(unit.start + 1, unit.end - 1)]!,
    )
  )
    add('cooperation');
}

function indexes(unit: Member, test: (at: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let at = unit.start + (unit.mood === 'noun' ? 0 : 1); at < unit.end; at++) if (test(at)) found.push(at);
  return found;
}

/** Two words with capitals that name no party: an institution, a project, a law. */
function isName(view: SentenceView, at: number): boolean {
  if (at < 1 || !isCapital(view.tokens, at) || !isCapital(view.tokens, at - 1)) return false;
  return !view
    .mentions()
    .some((mention) => mention.start <= view.tokens.start[at]! && mention.end >= view.tokens.end[at]!);
}

function addMeans(view: SentenceView, unit: Member, add: Add): void {
  const { lower } = view.tokens;
  const words = lower.slice(unit.start + 1, unit.end);
  const has = (word: string) => words.includes(word);
  if (words.some((word, at) => word === 'by' && baseOfIng(lower[unit.start + at + 2] ?? ''))) add('means-by');
  if (has('through')) add('means-through');
  if (has('including')) add('means-including');
  if (has('to')) add('purpose');
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
