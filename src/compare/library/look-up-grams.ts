import { pairHash, tripleHash } from './gram-hash.ts';
import type { Passage } from './passage.ts';
import type { Segment } from './segment.ts';

// One bit of a machine word for each gram: of a longer passage those with the rarest pairs are asked.
const MOST_GRAMS = 32;
// Postings of one gram that are walked over to find their end before it is halved for.
const WALK = 8;
// A bucket this large holds a pair such as "of the", whose third words are spread evenly: the place is estimated, not halved for.
const LARGE = 256;

/**
 * Grams of a passage in reading order, as lists of equal length: the word and the byte with which each begins, the hash of
 * its first two words, and its postings [from, to) in the segment: of its pair until it is looked up, then its own.
 */
export interface Grams {
  readonly words: Uint32Array;
  readonly at: Uint32Array;
  readonly pairs: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Slots of the above, those with the fewest postings of their pair first. */
  readonly order: Uint32Array;
  count: number;
  size: 2 | 3;
  /** Of no meaning: written so that touching memory has an effect. */
  touched: number;
}

export function gramsFor(words: number): Grams {
  const list = () => new Uint32Array(words);
  return {
    words: list(),
    at: list(),
    pairs: list(),
    from: list(),
    to: list(),
    order: list(),
    count: 0,
    size: 3,
    touched: 0,
  };
}

/** Whether words i … i + size - 1 stand together: no ellipsis between them, none in brackets. */
function isWhole({ gapBefore, bracketed, marked }: Passage, i: number, size: number): boolean {
  if (!marked) return true;
  for (let at = i; at < i + size; at++) if (bracketed[at] || (at > i && gapBefore[at])) return false;
  return true;
}

/** Sorts slots by the number of postings, by insertion: they are few. */
export function sortBySize({ from, to }: Grams, order: Uint32Array, count: number): void {
  for (let i = 1; i < count; i++) {
    const slot = order[i]!;
    const size = to[slot]! - from[slot]!;
    let at = i - 1;
    while (at >= 0 && to[order[at]!]! - from[order[at]!]! > size) {
      order[at + 1] = order[at]!;
      at--;
    }
    order[at + 1] = slot;
  }
}

function keep(grams: Grams, slot: number, kept: number): void {
  grams.words[kept] = grams.words[slot]!;
  grams.at[kept] = grams.at[slot]!;
  grams.pairs[kept] = grams.pairs[slot]!;
  grams.from[kept] = grams.from[slot]!;
  grams.to[kept] = grams.to[slot]!;
}

/** Leaves the rarest grams, in reading order. */
function leaveRarest(grams: Grams): void {
  const slots = grams.order.subarray(0, MOST_GRAMS).sort();
  for (const [kept, slot] of slots.entries()) keep(grams, slot, kept);
  for (let slot = 0; slot < MOST_GRAMS; slot++) grams.order[slot] = slot;
  grams.count = MOST_GRAMS;
  sortBySize(grams, grams.order, grams.count);
}

/** Lists the grams of two or three words of a passage and finds the postings of their pairs. */
export function listGrams({ heads, bucketBits }: Segment, passage: Passage, size: 2 | 3, grams: Grams): void {
  const { ids, starts, count } = passage;
  const shift = 32 - bucketBits;
  let slot = 0;
  for (let i = 0; i + size <= count; i++) {
    if (!isWhole(passage, i, size)) continue;
    const pair = pairHash(ids[i]!, ids[i + 1]!);
    grams.words[slot] = i;
    grams.at[slot] = starts[i]!;
    grams.pairs[slot] = pair;
    grams.from[slot] = heads[pair >>> shift]!;
    grams.to[slot] = heads[(pair >>> shift) + 1]!;
    grams.order[slot] = slot;
    slot++;
  }
  grams.count = slot;
  grams.size = size;
  sortBySize(grams, grams.order, slot);
  if (slot > MOST_GRAMS) leaveRarest(grams);
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

/** The same in a large bucket: signatures are hashes, so that their order tells near which place they stand. */
function estimated(postings: Uint32Array, from: number, to: number, wanted: number): number {
  const guess = from + Math.floor((wanted / 2 ** 32) * (to - from));
  let step = 16;
  if (postings[guess]! < wanted) {
    let low = guess;
    while (low + step < to && postings[low + step]! < wanted) {
      low += step;
      step *= 4;
    }
    return lowerBound(postings, low, Math.min(to, low + step), wanted);
  }
  let high = guess;
  while (high - step >= from && postings[high - step]! >= wanted) {
    high -= step;
    step *= 4;
  }
  return lowerBound(postings, Math.max(from, high - step), high, wanted);
}

/** Narrows the postings of a pair to those of three words. */
function narrow({ postings, blockBits }: Segment, passage: Passage, slot: number, grams: Grams): void {
  const [from, to] = [grams.from[slot]!, grams.to[slot]!];
  if (from === to) return;
  const third = passage.ids[grams.words[slot]! + 2]!;
  const signature = ((tripleHash(grams.pairs[slot]!, third) >>> blockBits) << blockBits) >>> 0;
  const first =
    to - from > LARGE ? estimated(postings, from, to, signature) : lowerBound(postings, from, to, signature);
  const last = signature + 2 ** blockBits;
  // Most grams stand at a few places: a short walk finds their end sooner than halving.
  let end = first;
  while (end < to && end < first + WALK && postings[end]! < last) end++;
  grams.from[slot] = first;
  grams.to[slot] = end < first + WALK ? end : lowerBound(postings, end, to, last);
}

/**
 * Looks up the grams at places [first, last) of the order and sorts these by their postings. All buckets are touched before
 * one is searched, so that the waits for memory fall together.
 */
export function lookUpGrams(segment: Segment, passage: Passage, grams: Grams, first: number, last: number): void {
  const order = grams.order.subarray(first, last);
  let touched = 0;
  if (grams.size === 3) {
    for (let i = 0; i < order.length; i++) {
      const slot = order[i]!;
      touched ^= segment.postings[(grams.from[slot]! + grams.to[slot]!) >>> 1] ?? 0;
    }
    grams.touched = touched;
    for (let i = 0; i < order.length; i++) narrow(segment, passage, order[i]!, grams);
  }
  sortBySize(grams, order, order.length);
}
