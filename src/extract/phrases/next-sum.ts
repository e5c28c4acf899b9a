import type { SentenceView } from '../sentence-view.ts';

/** "sign a 500 million compact for A; a 29 million programme for B": after a semicolon a further sum under the same verb, in a list of nouns after "and", too. */
export function nextSum(view: SentenceView, last: number, at: number, end: number): number {
  const { lower } = view.tokens;
  const word = lower[at]!;
  const next = lower[at + 1] === 'and' ? at + 2 : at + 1;
  if (next >= end || !(lower[next] === 'a' || lower[next] === 'an' || /^[$€£\d]/.test(lower[next]!))) return -1;
  const sums = (from: number, to: number) =>
    view
      .amounts()
      .some(
        (amount) =>
          !amount.weak &&
          (word === ';' || amount.unit === 'money') &&
          amount.start >= view.tokens.start[from]! &&
          amount.end <= view.tokens.end[to - 1]!,
      );
  return sums(last, at) && sums(next, Math.min(end, next + 6)) ? next : -1;
}

/** "7 million for the piers, a 2 million crown increase over May": tells of the sum before, and is none of its own. */
export function opensGrowth(lower: readonly string[], at: number): boolean {
  if (lower[at] !== ',' || !/^an?$/.test(lower[at + 1] ?? '')) return false;
  for (let next = at + 2; next < at + 7; next++) {
    const word = lower[next] ?? ',';
    if (/^(increase|rise|decrease|reduction)$/.test(word)) return BY_HOW_MUCH.test(lower[next + 1] ?? '.');
    if (word === ',') return false;
  }
  return false;
}

const BY_HOW_MUCH = /^(of|over|from|on|above|to|since|,|\.)$/;
