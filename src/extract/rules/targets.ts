import { HUMAN_NOUNS } from '../../languages/index.ts';
import { findSubject, type Subject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital } from '../tokens.ts';
import type { CueMatch } from './cue-match.ts';
import { isDated } from './target-state.ts';

const OWNERS = /^(our|my|its|their|'s)$/;

/** "Our main goal is to", "Velmark's long-term goal is to": whose it is; null for nobody's. */
export function ownerOfGoal(view: SentenceView, goal: number): Subject | null {
  const { lower } = view.tokens;
  let at = goal - 1;
  while (at > 0 && goal - at < DESCRIBED && !OWNERS.test(lower[at]!)) at--;
  if (!OWNERS.test(lower[at] ?? '')) return null;
  const named = lower[at] === "'s" ? findSubject(view, at) : null;
  if (named && view.mentionIn(named.start, named.end)) return { ...named, type: 'party' };
  return { type: 'own', start: at, end: at, embedded: null, plural: true };
}

// "Our main long-term goal".
const DESCRIBED = 4;

/** "The goal of Velmark is to", "the target for the Republic of Velmark is to": of a party, not "of the talks". */
export function isGoalOfParty(view: SentenceView, { start, end }: CueMatch): boolean {
  const { lower } = view.tokens;
  const from = lower[start + 2] === 'the' ? start + 3 : start + 2;
  return view.mentionIn(from, end) && isCapital(view.tokens, from) && !HUMAN_NOUNS.has(lower[end - 3] ?? '');
}

/** "Velmark targets 40 percent of power from wind by 2035": a figure and a day; "the targets of the plan", "targets ports" have none. */
export function isTargeting(view: SentenceView, { end }: CueMatch): boolean {
  const from = view.tokens.start[end];
  return view.amounts().some(({ start }) => start === from) && isDated(view);
}
