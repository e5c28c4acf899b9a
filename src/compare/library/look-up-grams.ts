import { pairHash, tripleHash } from './gram-hash.ts';
import type { Passage } from './passage.ts';
import type { Segment } from './segment.ts';

/** Grams of a passage that a segment has, as lists of equal length: postings [from, to), and the gram's byte in the passage. */
export interface Grams {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly at: Uint32Array;
  readonly order: number[];
  /** Grams of the passage, also those that the segment does not have. */
  asked: number;
}

export function gramsFor(words: number): Grams {
  const list = () => new Uint32Array(words);
  return { from: list(), to: list(), at: list(), order: [], asked: 0 };
}

/** First posting in [from, to) that is not below `wanted`. */
function lowerBound(postings: Uint32Array, from: number, to: number, wanted: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (postings[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether words i … i + size - 1 stand together: no ellipsis between them, none in brackets. */
function isWhole({ gapBefore, bracketed, marked }: Passage, i: number, size: number): boolean {
  if (!marked) return true;
  for (let at = i; at < i + size; at++) if (bracketed[at] || (at > i && gapBefore[at])) return false;
  return true;
}

function lookUp(segment: Segment, passage: Passage, i: number, size: 2 | 3): { from: number; to: number } {
  const { heads, postings, blockBits } = segment;
  const pair = pairHash(passage.ids[i]!, passage.ids[i + 1]!);
  const bucket = pair >>> (32 - segment.bucketBits);
  const [from, to] = [heads[bucket]!, heads[bucket + 1]!];
  if (size === 2 || from === to) return { from, to };
  const signature = ((tripleHash(pair, passage.ids[i + 2]!) >>> blockBits) << blockBits) >>> 0;
  const first = lowerBound(postings, from, to, signature);
  const last = signature + 2 ** blockBits;
  // Most grams stand at a few places: a short walk finds their end sooner than halving.
  let end = first;
  while (end < to && end < first + 8 && postings[end]! < last) end++;
  return { from: first, to: end < first + 8 ? end : lowerBound(postings, end, to, last) };
}

/** Looks up all grams of two or three words; `order` then lists those that the segment has, the rarest first. */
export function lookUpGrams(segment: Segment, passage: Passage, size: 2 | 3, grams: Grams): void {
  grams.order.length = 0;
  grams.asked = 0;
  for (let i = 0; i + size <= passage.count; i++) {
    if (!isWhole(passage, i, size)) continue;
    grams.asked++;
    const { from, to } = lookUp(segment, passage, i, size);
    if (to === from) continue;
    grams.from[i] = from;
    grams.to[i] = to;
    grams.at[i] = passage.starts[i]!;
    grams.order.push(i);
  }
  grams.order.sort((a, b) => grams.to[a]! - grams.from[a]! - (grams.to[b]! - grams.from[b]!) || a - b);
}
