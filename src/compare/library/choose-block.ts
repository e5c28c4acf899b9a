import { BLOCK, BLOCK_SHIFT } from './gram-hash.ts';
import type { Grams } from './look-up-grams.ts';
import type { Ballot } from './vote.ts';

/** How many bits of a word are set. */
export function bitsIn(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * How many words at least differ where the grams of a mask are not: as many as there are grams among them without a word in
 * common, since a word that is another, one more or one less spoils no two of those.
 */
export function leastDistance({ words, size }: Grams, mask: number): number {
  let least = 0;
  let next = 0;
  for (let left = mask; left !== 0; left &= left - 1) {
    const word = words[31 - Math.clz32(left & -left)]!;
    if (word < next) continue;
    least++;
    next = word + size;
  }
  return least;
}

/**
 * The block that most grams voted for, those of its right neighbour added: a posting knows its block only, so that the
 * votes for one place fall on two neighbours. Blocks that cannot be nearer than `bound` are left out; -1 if none is left.
 * Ties go to the first block.
 */
export function bestBlock(ballot: Ballot, grams: Grams, bound: number, fewest: number): number {
  const { votes, touched, count, known } = ballot;
  let block = -1;
  let weight = Math.max(fewest, bitsIn(known) - grams.size * (bound - 1));
  for (let i = 0; i < count; i++) {
    const candidate = touched[i]!;
    if (votes[candidate] === 0) continue;
    const both = votesFor(ballot, candidate);
    const own = bitsIn(both);
    if (own < weight || (own === weight && block >= 0 && candidate > block)) continue;
    if (leastDistance(grams, known & ~both) >= bound) continue;
    block = candidate;
    weight = own;
  }
  return block;
}

/** The grams that voted for a block or its right neighbour. */
export function votesFor({ votes }: Ballot, block: number): number {
  return votes[block]! | votes[block + 1]!;
}

/** Takes a block and its right neighbour out of the count: that stretch has been looked at. */
export function strike({ votes }: Ballot, block: number): void {
  votes[block] = 0;
  votes[block + 1] = 0;
}

/** Bytes between which a passage begins. */
export interface Begin {
  first: number;
  last: number;
}

/** Narrows where a passage begins by the postings of the grams that voted for a block: each leaves it one block's length. */
function narrowBy(grams: Grams, mask: number, block: number, begin: Begin): void {
  for (let left = mask; left !== 0; left &= left - 1) {
    const at = grams.at[31 - Math.clz32(left & -left)]!;
    const posted = (block * BLOCK + BLOCK / 2 - 1 + at) >> BLOCK_SHIFT;
    begin.first = Math.max(begin.first, posted * BLOCK - at);
    begin.last = Math.min(begin.last, posted * BLOCK - at + BLOCK - 1);
  }
}

/** Where a passage begins that a block and its right neighbour were voted for; `first` is above `last` where grams differ on it. */
export function beginOf({ votes }: Ballot, grams: Grams, block: number): Begin {
  const begin = { first: -Infinity, last: Infinity };
  // A gram that voted for both stands twice: there are two places, and nothing is known of where they begin.
  if ((votes[block]! & votes[block + 1]!) !== 0) return { first: Infinity, last: -Infinity };
  narrowBy(grams, votes[block]!, block, begin);
  narrowBy(grams, votes[block + 1]!, block + 1, begin);
  // What would begin before the first block was voted into it.
  return block === 0 ? { first: 0, last: begin.last } : begin;
}
