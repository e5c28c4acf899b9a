import { compareAt, type Texts } from './texts.ts';

/**
 * Entries by date once more, after some came or changed their place (`fresh`, in any order, one perhaps twice; `length`: more than any
 * number of an entry). Few are put where they belong; what stands between them is moved in one piece.
 */
export function mergedByDate(before: Int32Array, fresh: Int32Array, sorts: Texts, length: number): Int32Array {
  const isFresh = new Uint8Array(length);
  for (const entry of fresh) isFresh[entry] = 1;
  const compare = (a: number, b: number) => compareAt(sorts, a, b);
  const sorted = inOrder(fresh, isFresh, compare);
  if (before.length === 0) return sorted;
  const kept = without(before, isFresh);
  const merged = new Int32Array(kept.length + sorted.length);
  let [from, to] = [0, 0];
  for (const entry of sorted) {
    const place = placeAmong(kept, entry, from, compare);
    merged.set(kept.subarray(from, place), to);
    to += place - from;
    merged[to] = entry;
    to += 1;
    from = place;
  }
  merged.set(kept.subarray(from), to);
  return merged;
}

/** An entry that is fresh and was met. */
const TAKEN = 2;

/** Those that are not fresh. By number: a function called for each of a million takes ten times as long. */
function without(before: Int32Array, isFresh: Uint8Array): Int32Array {
  const kept = new Int32Array(before.length);
  let count = 0;
  for (let at = 0; at < before.length; at += 1) {
    kept[count] = before[at]!;
    count += isFresh[before[at]!] === 0 ? 1 : 0;
  }
  return kept.subarray(0, count);
}

/** Each of them once. In a plain array: it is sorted in runs, and what a store hands over is nearly in order. */
function inOrder(fresh: Int32Array, isFresh: Uint8Array, compare: (a: number, b: number) => number): Int32Array {
  const once = fresh.filter((entry) => {
    const isFirst = isFresh[entry] !== TAKEN;
    isFresh[entry] = TAKEN;
    return isFirst;
  });
  return Int32Array.from(Array.from(once).sort(compare));
}

/** By halves: where among those from `from` on an entry belongs. */
function placeAmong(kept: Int32Array, entry: number, from: number, compare: (a: number, b: number) => number): number {
  let [low, high] = [from, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(kept[middle]!, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
