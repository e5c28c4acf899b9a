import type { Words } from '../words/split-words.ts';

/**
 * Where each run of `size` words stands: a directory of hash buckets into one array of word positions, in ascending order
 * within a bucket. A bucket may hold several grams: whoever looks up compares the words themselves.
 */
export interface GramIndex {
  readonly size: number;
  readonly heads: Uint32Array;
  readonly positions: Uint32Array;
  readonly mask: number;
}

/** Positions [from, to) of `GramIndex.positions`. */
export interface Postings {
  readonly from: number;
  readonly to: number;
}

function gramHash(ids: Uint32Array, at: number, size: number): number {
  let hash = 0x9e3779b9;
  for (let i = 0; i < size; i++) {
    hash = Math.imul(hash ^ ids[at + i]!, 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function bucketCount(grams: number): number {
  let buckets = 16;
  while (buckets < grams) buckets *= 2;
  return buckets;
}

/** Indexes every run of `size` words, all positions. Two passes of counting sort: linear in time, about 9 bytes a word. */
export function indexGrams(words: Words, size: number): GramIndex {
  const grams = Math.max(0, words.count - size + 1);
  const buckets = bucketCount(grams);
  const mask = buckets - 1;
  const heads = new Uint32Array(buckets + 1);
  const hashes = new Uint32Array(grams);
  for (let at = 0; at < grams; at++) {
    const bucket = gramHash(words.ids, at, size) & mask;
    hashes[at] = bucket;
    heads[bucket + 1]!++;
  }
  for (let bucket = 0; bucket < buckets; bucket++) heads[bucket + 1]! += heads[bucket]!;
  const next = heads.slice(0, buckets);
  const positions = new Uint32Array(grams);
  for (let at = 0; at < grams; at++) positions[next[hashes[at]!]!++] = at;
  return { size, heads, positions, mask };
}

/** The postings of the gram at `at` of `ids`. */
export function lookUp(index: GramIndex, ids: Uint32Array, at: number): Postings {
  const bucket = gramHash(ids, at, index.size) & index.mask;
  return { from: index.heads[bucket]!, to: index.heads[bucket + 1]! };
}
