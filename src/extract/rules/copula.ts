import { baseOfIng, baseOfParticiple } from '../../languages/index.ts';
import { moodAt, verbAt } from '../phrases/verb.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isFromThen } from './from-when.ts';
import { IN_FORCE, MEASURES } from './measures.ts';
import { isSetForAll } from './of-all.ts';
import type { Predicate } from './predicate.ts';
import { targetState } from './target-state.ts';

const NO_ACT = new Set(
  'based guided focused followed needed required seen felt known remembered affected impacted reinforced driven rooted able unable important critical essential crucial vital necessary joined'.split(
    ' ',
  ),
);

// What is said of a thing by those who arrange it so.
const ARRANGED = new Set(
  'voluntary mandatory compulsory open free available accessible exempt operational interoperable compatible'.split(
    ' ',
  ),
);

/** "will be set up", "will be launching", "will be responsible for": passive, continuous, or a description. */
export function copula(view: SentenceView, verb: number, end: number, plain: Predicate): Predicate | null {
  const { lower } = view.tokens;
  const next = verbAt(view, verb + 1);
  const word = next < end ? lower[next]! : '';
  const ing = baseOfIng(word);
  if (ing && moodAt(view, next) === 'ing') return { ...plain, start: next, head: ing, mood: 'ing' };
  const base = NO_ACT.has(word) ? null : baseOfParticiple(word);
  if (base) return { ...plain, start: verb, head: base, passive: true };
  // "Shall not be required to pay": what one is spared is granted.
  if (word === 'required' && lower[verb - 1] === 'not' && lower[next + 1] === 'to')
    return { ...plain, start: verb - 1, head: 'exempt', passive: true };
  // "The toll shall be 5 percent": a rate that those set who say it.
  if (isRate(view, next, end)) return { ...plain, start: verb, head: 'be', passive: true };
  if (word === 'subject' && isUnderMeasure(view, next, end))
    return { ...plain, start: verb, head: 'be', passive: true };
  // "Starting in May, crews will be able to enter": it is arranged that they enter from then on.
  if (word === 'able' && lower[next + 1] === 'to' && isFromThen(view))
    return { ...plain, start: verb, head: lower[verbAt(view, next + 2)] ?? '' };
  // "There shall be a Joint Committee": treaties set up so.
  if (lower[verb - 1] === 'shall' && lower[verb - 2] === 'there' && /^(an?|no)$/.test(word))
    return { ...plain, start: verb - 2, head: 'be', passive: true };
  const target = targetState(view, verb);
  if (target === 'of-actor') return { ...plain, start: verb, head: 'reach' };
  if (target || isSetForAll(view, verb)) return { ...plain, start: verb, head: 'be', passive: true };
  if (ARRANGED.has(word) || (lower[next + 1] === 'of' && (word === 'comprised' || word === 'composed')))
    return { ...plain, start: verb, head: 'be', passive: true };
  // "The toll will be in force while the lock is shut".
  if (word === 'in' && IN_FORCE.test(lower[next + 1] ?? ''))
    return { ...plain, start: verb, head: 'be', passive: true };
  return null;
}

/** "will be subject to a toll": what a measure falls on, not what an act waits for ("subject to approval"). */
function isUnderMeasure({ tokens }: SentenceView, at: number, end: number): boolean {
  const to = tokens.lower.indexOf('to', at);
  return (
    to > 0 &&
    to - at < 3 &&
    tokens.lower.slice(to, Math.min(end, to + MEASURE_REACH)).some((word) => MEASURES.has(word))
  );
}

const MEASURE_REACH = 6;

/** A percentage behind "be", of a duty or another measure named before. */
function isRate({ tokens: { lower } }: SentenceView, at: number, end: number): boolean {
  const percent = lower.slice(at, Math.min(end, at + RATE_REACH)).some((word) => /^(%|percent|per|zero)$/.test(word));
  return percent && lower.slice(0, at).some((word) => MEASURES.has(word));
}

// "No more than 15 percent".
const RATE_REACH = 6;
