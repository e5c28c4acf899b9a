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
