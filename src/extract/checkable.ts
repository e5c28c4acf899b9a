import { CONCRETE_NOUNS, CONCRETE_VERBS, GRADED_VERBS, POSTURE_VERBS, VALUE_NOUNS } from '../languages/index.ts';
import type { Reason } from '../model/index.ts';
import type { SentenceView } from './sentence-view.ts';
import { isCapital } from './tokens.ts';
import type { Member } from './verb-phrase.ts';

/** How checkable a unit is: the sum of named reasons. Above `CHECKABLE` an outsider could say done or not done. */
export interface Checkability {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** The line between checkable and vague, set on the coded documents that rules were written from. */
export const CHECKABLE = -0.6;

/** Weighs what a unit names: an act, an amount, a date, a thing that is there or not, against values and postures. */
export function checkability(view: SentenceView, member: Member, dated: boolean, amount: boolean): Checkability {
  const reasons: Reason[] = [];
  let score = 0;
  const add = (test: string, weight: number, words: string | null): void => {
    if (weight === 0) return;
    score += weight;
    reasons.push({ test, holds: weight > 0, words });
  };
  add('amount', amount ? 3 : 0, null);
  add('deadline', dated ? 2 : 0, null);
  addVerb(member, add);
  addNouns(view, member, add);
  addMeans(view, member, add);
  return { score: Math.round(score * 100) / 100, reasons };
}

type Add = (test: string, weight: number, words: string | null) => void;

function addVerb(member: Member, add: Add): void {
  const { head } = member;
  if (member.mood === 'noun') return;
  if (POSTURE_VERBS.has(head)) add('posture', -0.7, head);
  else if (CONCRETE_VERBS.has(head)) add('act', 1.4, head);
  else if (GRADED_VERBS.has(head)) add('change', 0.5, head);
  else add('posture', -0.3, head);
}

function addNouns(view: SentenceView, member: Member, add: Add): void {
  const { lower } = view.tokens;
  let concrete: string | null = null;
  let values = 0;
  let named: string | null = null;
  for (let at = member.start + 1; at < member.end; at++) {
    const word = lower[at]!;
    if (!concrete && CONCRETE_NOUNS.has(word)) concrete = word;
    if (VALUE_NOUNS.has(word)) values++;
    if (
      !named &&
      isCapital(view.tokens, at) &&
      isCapital(view.tokens, at - 1) &&
      !view.mentions().some((mention) => mention.start <= view.tokens.start[at]! && mention.end >= view.tokens.end[at]!)
    )
      named = view.words(at - 1, at + 1);
  }
  add('thing', concrete ? 0.9 : 0, concrete);
  add('name', named ? 0.6 : 0, named);
  add('values', Math.max(-1.5, values * -0.5), null);
}

const MEANS = new Set(['by', 'through', 'including', 'via']);

function addMeans(view: SentenceView, member: Member, add: Add): void {
  const means = view.tokens.lower.slice(member.start + 1, member.end).find((word) => MEANS.has(word));
  if (means) add('means', 0.5, means);
  else add('detail', member.end - member.start > 12 ? 0.3 : 0, null);
}
