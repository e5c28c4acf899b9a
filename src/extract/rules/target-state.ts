import { findSubject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';

/**
 * "Velmark will be carbon neutral by 2050", "at least 40 percent of pilots will be women by 2035": a state of things that is to be
 * reached by a day, as targets are put: by somebody who can act, or of a share of a whole. `verb` is the "be" or "become".
 */
export function targetState(view: SentenceView, verb: number): 'of-actor' | 'of-share' | null {
  const { lower, count } = view.tokens;
  let stands = false;
  for (let at = verb + 1; at < Math.min(count, verb + REACH) && !stands; at++) stands = STATES.test(lower[at]!);
  return stands && isDated(view) ? ofWhom(view, verb) : null;
}

const REACH = 4;
const STATES =
  /^(?:(?:carbon|climate|emissions?|nature|water|land)-)?(neutral|neutrality|self-sufficient|self-reliant|sufficient|independent|compliant|electric|renewable|women|female|zero|net-zero|carbon-free|emission-free|emissions-free|free)$/;

function ofWhom(view: SentenceView, verb: number): 'of-actor' | 'of-share' | null {
  // "Aims to be": the frame has looked at its subject.
  if (view.tokens.lower[verb - 1] === 'to') return 'of-actor';
  const { start, end, type } = findSubject(view, verb - 1);
  if (type === 'own' || type === 'party' || type === 'human') return 'of-actor';
  return view.tokens.lower.slice(start, end).some((word) => SHARES.test(word)) ? 'of-share' : null;
}

/** Of what part of a whole something is said. */
export const SHARES = /^(percent|%|half|third|quarter|all|every|each)$/;

/** "By 2035, 40 percent of our power will come from wind", "the share of women will rise to 40 percent by 2035". */
export function isShareTarget(view: SentenceView, verb: number): boolean {
  const { lower } = view.tokens;
  const word = lower[verb]!;
  const comes = /^(come|derive|stem)$/.test(word) && lower[verb + 1] === 'from';
  const moves = /^(rise|increase|grow|reach|fall|drop|decrease)$/.test(word) && !view.isReport();
  if ((!comes && !moves) || !isDated(view)) return false;
  const { start, end } = findSubject(view, verb - 1);
  if (comes) return lower.slice(start, end).some((each) => SHARES.test(each));
  const from = lower[start] === 'the' ? start + 1 : start;
  return (
    /^(share|proportion|percentage)$/.test(lower[from] ?? '') &&
    lower.slice(verb).some((each) => /^(percent|%)$/.test(each))
  );
}

/** A day to come stands in the sentence. */
export function isDated(view: SentenceView): boolean {
  return view.dates().some(({ edtf, role }) => edtf !== null && role !== 'past' && role !== 'name');
}
