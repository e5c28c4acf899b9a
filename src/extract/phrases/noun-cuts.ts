import { baseOfIng, DETERMINERS } from '../../languages/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { nextSum } from './next-sum.ts';

/** Where a promise of nouns begins and is cut: "3 million for boats and 2 million to train pilots", "a new lock, and training pilots". */
export function nounCuts(view: SentenceView, start: number, end: number): readonly number[] {
  const sums = view.amounts().length > 1 ? sumsFrom(view, start, end) : [start];
  return sums.length > 1 ? sums : actsFrom(view, start, end);
}

/** Where the first noun and each further sum begin; what stands behind one of these words tells of a sum before. */
function sumsFrom(view: SentenceView, start: number, end: number): readonly number[] {
  const { lower } = view.tokens;
  const cuts = [start];
  for (let at = start + 1; at < end - 1; at++) {
    const word = lower[at]!;
    if (/^(including|by|with|which|that)$/.test(word)) break;
    if (word !== 'and' && word !== ',' && word !== ';') continue;
    const next = nextSum(view, cuts[cuts.length - 1]!, at, end);
    // "3 million, a 20 percent increase": measures the sum before, and adds none.
    if (next < 0 || lower.slice(next, next + 6).includes('increase')) continue;
    cuts.push(next);
    at = next;
  }
  return cuts;
}

// What stands behind these tells of the noun before: "a plan for repairing piers and training pilots".
const TELLING = /^(by|for|in|including|like|of|on|such|that|through|via|which|who|with)$/;

/** "committed to fair trade and to training pilots", "releasing maps, and providing free lamps": acts beside the first noun. */
function actsFrom({ tokens: { lower } }: SentenceView, start: number, end: number): readonly number[] {
  const cuts = [start];
  for (let at = start + 2; at < end - 2; at++) {
    if (TELLING.test(lower[at]!) && (baseOfIng(lower[at + 1]!) || !PLAIN.test(lower[at]!))) break;
    if (lower[at] !== 'and' && (lower[at] !== 'as' || lower[at - 1] !== 'well')) continue;
    const next = lower[at + 1] === 'to' ? at + 2 : at + 1;
    // "boats and training schools": before a bare noun the word may only tell of its kind.
    const acts = next > at + 1 || DETERMINERS.has(lower[next + 1]!) || /^(new|more|free)$/.test(lower[next + 1]!);
    if (acts && baseOfIng(lower[next]!)) cuts.push(next);
  }
  return cuts;
}

// Prepositions that a noun may stand behind within the first of two.
const PLAIN = /^(by|for|in|like|of|on|via|with)$/;
