import { BLOCK, BLOCK_SHIFT } from './gram-hash.ts';
import type { Grams } from './look-up-grams.ts';
import type { Segment } from './segment.ts';

/** For each block the grams that voted for it, a bit each, and which blocks have any, so that only those are cleared. */
export interface Ballot {
  readonly votes: Int32Array;
  readonly touched: Uint32Array;
  count: number;
  /** Grams of which all places are known: those that voted, and those that stand nowhere. */
  known: number;
  /** Places that voted, and grams. */
  places: number;
  voted: number;
}

// Places that vote: rare grams first, until so many have. A passage of thirty words that is there has some thirty, each
// beside a few by chance. Where a sentence stands in hundreds of texts with another name in each, the few rare grams do
// not tell these apart: then up to the larger number may vote, until enough grams have.
const USUAL = 256;
const BUDGET = 4096;
const ENOUGH_GRAMS = 8;

export function ballotFor(segment: Segment): Ballot {
  const votes = new Int32Array(segment.units.length + 2);
  return { votes, touched: new Uint32Array(BUDGET), count: 0, known: 0, places: 0, voted: 0 };
}

export function clear(ballot: Ballot): void {
  for (let i = 0; i < ballot.count; i++) ballot.votes[ballot.touched[i]!] = 0;
  ballot.count = 0;
  ballot.known = 0;
  ballot.places = 0;
  ballot.voted = 0;
}

/** Each place of a gram votes for the block in which the passage would begin. */
function voteFor(segment: Segment, grams: Grams, slot: number, to: number, ballot: Ballot): void {
  const { postings, blockBits } = segment;
  const { votes, touched } = ballot;
  const mask = 2 ** blockBits - 1;
  const bit = 1 << slot;
  const shift = BLOCK / 2 - grams.at[slot]!;
  let count = ballot.count;
  for (let at = grams.from[slot]!; at < to; at++) {
    const place = ((postings[at]! & mask) << BLOCK_SHIFT) + shift;
    const block = place < 0 ? 0 : place >> BLOCK_SHIFT;
    if (votes[block] === 0) touched[count++] = block;
    votes[block]! |= bit;
  }
  ballot.count = count;
}

/** Grams at places [first, last) of the order vote, rare ones first, as far as the budget goes; returns the place of the first that did not. */
export function vote(
  segment: Segment,
  grams: Grams,
  ballot: Ballot,
  first: number,
  last: number,
  budget: number,
): number {
  for (let i = first; i < last; i++) {
    const slot = grams.order[i]!;
    const [from, to] = [grams.from[slot]!, grams.to[slot]!];
    const left = Math.min(budget, ballot.voted < ENOUGH_GRAMS ? BUDGET : USUAL) - ballot.places;
    if (to - from > left && (ballot.voted > 0 || budget < BUDGET)) return i;
    const end = Math.min(to, from + left);
    voteFor(segment, grams, slot, end, ballot);
    ballot.places += end - from;
    if (to > from) ballot.voted++;
    if (end === to) ballot.known |= 1 << slot;
  }
  return last;
}
