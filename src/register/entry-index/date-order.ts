/**
 * Entries by date once more, after some came or changed their place (`fresh`, in any order, one perhaps twice). Few are put where
 * they belong; what stands between them is moved in one piece.
 */
export function mergedByDate(before: Int32Array, fresh: readonly number[], sorts: readonly string[]): Int32Array {
  const isFresh = new Uint8Array(sorts.length);
  for (const entry of fresh) isFresh[entry] = 1;
  const kept = before.filter((entry) => isFresh[entry] === 0);
  const compare = (a: number, b: number) => (sorts[a]! < sorts[b]! ? -1 : sorts[a]! > sorts[b]! ? 1 : 0);
  // A list that is in order already, as it is when a store hands over all of it, is sorted by looking at each once.
  const sorted = [...new Set(fresh)].sort(compare);
  if (kept.length === 0) return Int32Array.from(sorted);
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
