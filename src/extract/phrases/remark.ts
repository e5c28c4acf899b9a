import { baseOfIng } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';

/**
 * "Pay for 400 boats — all part of the pledge we made", "open a lock — bringing salt closer to the villages", "hire 40 pilots; that
 * is what the guild needs": behind a dash that is not closed again, or a semicolon, a remark on what is promised.
 */
export function opensRemark({ tokens: { lower } }: SentenceView, at: number, end: number): boolean {
  const mark = lower[at]!;
  const word = lower[at + 1] ?? '';
  if (mark === ';') return POINTING.test(word) && FINITE.test(lower[at + 2] ?? '');
  if (mark !== '—' && mark !== '–') return false;
  if (!REMARKING.test(word) && !(word.endsWith('ing') && !ACTS.test(word) && baseOfIng(word) !== null)) return false;
  for (let next = at + 2; next < end; next++) if (lower[next] === mark) return false;
  return true;
}

const POINTING = /^(that|this|it|these|they)$/;
const FINITE = /^(is|are|was|were|has|have|will|would|'s)$/;
const REMARKING = /^(which|all|when|part)$/;

// "From 20 percent — starting in 2031": no effect of what is promised, but more of it.
const ACTS = /^(including|starting|beginning|working|being|everything|something|nothing|anything)$/;
