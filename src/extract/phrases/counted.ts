import type { SentenceView } from '../sentence-view.ts';

// As many tokens as "(a)" has.
const LENGTH = 3;

/** "(a)", "(ii)", "(3)": what counts the acts of a list inside a sentence. */
function isCount(lower: readonly string[], at: number): boolean {
  return lower[at] === '(' && lower[at + 2] === ')' && /^([a-h]|[ivx]+|\d)$/.test(lower[at + 1]!);
}

/** How many tokens of a count stand at `at`: none, or those of "(a)". */
export function countAt(lower: readonly string[], at: number): number {
  return isCount(lower, at) ? LENGTH : 0;
}

/** "(a) build a dam; (b) train pilots": where the acts begin, if a count stands before the first; else none. */
export function countedPoints({ tokens: { lower } }: SentenceView, start: number, end: number): readonly number[] {
  if (!isCount(lower, start - LENGTH)) return [];
  const cuts = [start];
  for (let at = start + 1; at < end - LENGTH; at++) if (isCount(lower, at)) cuts.push(at + LENGTH);
  return cuts.length > 1 ? cuts : [];
}
