import { BLOCK, BLOCK_SHIFT } from './gram-hash.ts';
import type { Grams } from './look-up-grams.ts';
import type { Segment } from './segment.ts';

/** A dense count for each block, and which were counted, so that only those are cleared. */
export interface Ballot {
  readonly votes: Uint16Array;
  readonly touched: Uint32Array;
  count: number;
  /** Grams that voted with all their places. */
  voted: number;
}

// Places that vote: rare grams first, until so many have. A passage of thirty words that is there has some thirty, each
// beside a few by chance. Where a sentence stands in hundreds of texts with another name in each, the few rare grams do
// not tell these apart: then up to the larger number may vote, until enough grams have.
const USUAL = 256;
const BUDGET = 4096;
const ENOUGH_GRAMS = 8;
const MOST = 0xffff;

export function ballotFor(segment: Segment): Ballot {
  return {
    votes: new Uint16Array(segment.units.length + 2),
    touched: new Uint32Array(BUDGET),
    count: 0,
    voted: 0,
  };
}

export function clear(ballot: Ballot): void {
  for (let i = 0; i < ballot.count; i++) ballot.votes[ballot.touched[i]!] = 0;
  ballot.count = 0;
  ballot.voted = 0;
}

/**
 * Each place of a rare gram votes for the block in which the passage would begin. A posting knows its block only, so that
 * the votes for one place fall on two neighbouring blocks: they are weighed together.
 */
export function vote(segment: Segment, grams: Grams, ballot: Ballot): void {
  const { postings, blockBits } = segment;
  const mask = 2 ** blockBits - 1;
  let left = BUDGET;
  for (const i of grams.order) {
    const [from, to] = [grams.from[i]!, grams.to[i]!];
    if (to - from > left - (ballot.voted < ENOUGH_GRAMS ? 0 : BUDGET - USUAL) && ballot.voted > 0) return;
    const shift = BLOCK / 2 - grams.at[i]!;
    for (let at = from; at < Math.min(to, from + left); at++) {
      const block = Math.max(0, ((postings[at]! & mask) * BLOCK + shift) >> BLOCK_SHIFT);
      if (ballot.votes[block] === 0) ballot.touched[ballot.count++] = block;
      if (ballot.votes[block]! < MOST) ballot.votes[block]!++;
    }
    left -= Math.min(left, to - from);
    ballot.voted++;
  }
}

/** A block and its votes with those of its right neighbour, if that has any (`wide`). */
export interface Best {
  readonly block: number;
  readonly weight: number;
  readonly wide: boolean;
}

/** The block with the most votes, its right neighbour's added. Ties go to the first block. */
export function bestBlock({ votes, touched, count }: Ballot): Best {
  let block = -1;
  let weight = 0;
  for (let i = 0; i < count; i++) {
    const candidate = touched[i]!;
    const own = votes[candidate]!;
    if (own === 0) continue;
    const sum = own + votes[candidate + 1]!;
    if (sum < weight || (sum === weight && candidate > block)) continue;
    block = candidate;
    weight = sum;
  }
  return { block, weight, wide: block >= 0 && votes[block + 1]! > 0 };
}

/** Takes a block and its right neighbour out of the count: that stretch has been looked at. */
export function strike(ballot: Ballot, block: number): void {
  ballot.votes[block] = 0;
  ballot.votes[block + 1] = 0;
}
