/** Bytes of text that a posting points to; votes are counted by such blocks. 2^24 of them are the 2 GB of a segment. */
export const BLOCK_SHIFT = 7;
export const BLOCK = 1 << BLOCK_SHIFT;

/** Stands for the word after the last one of a text, so that its last two words are a gram too. */
export const NO_WORD = 0x5bd1e995;

/** Hash of two words that follow each other: the bucket. */
export function pairHash(first: number, second: number): number {
  let hash = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ second, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Hash of a pair and the word after it: the signature of a posting within its bucket. */
export function tripleHash(pair: number, third: number): number {
  const hash = Math.imul(pair ^ Math.imul(third, 0x27d4eb2f), 0x165667b1);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Bits that number so many things; at least one. */
export function bitsFor(count: number): number {
  return Math.max(1, 32 - Math.clz32(Math.max(0, count - 1)));
}
