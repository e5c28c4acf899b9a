import { bestBlock, bitsIn, leastDistance, strike, votesFor } from './choose-block.ts';
import type { Desk, Place, Wanted } from './desk.ts';
import { listGrams, lookUpGrams, sortBySize } from './look-up-grams.ts';
import { narrowStretch, type Stretch, searchBytes, searchWindow, wideStretch } from './search-window.ts';
import { textOfBlock } from './segment.ts';
import { clear, vote } from './vote.ts';

// Blocks that are aligned at most: the dozen that the prototype needed at 20,000 texts to lose none of its finds.
const WINDOWS = 12;
// Up to so many words a passage changed in several places may have no three words in a row left: then pairs are asked.
const FEW = 24;
// Where several texts are wanted, they are those that are as near as the best or differ from it in one word more.
const NEARLY = 2;
// Grams that are looked up first, those of the rarest pairs, and places that they may vote for: mostly these tell where a
// passage stands and that it stands nowhere nearer. The others, and those that stand everywhere, are asked where they do not.
const FIRST = 8;
const FIRST_PLACES = 96;
// So long a passage has a gram or two in common with anything: one that is a find has more.
const LONG = 12;
// Grams that two stretches have in common by chance are one or, seldom, more.
const WIDENED = 2;

/** What a place must be nearer than to be of use beside what was found. */
function boundOf(found: readonly Place[], { limit, texts }: Wanted): number {
  let least = limit + 1;
  for (const { distance } of found) least = Math.min(least, distance);
  return texts === 1 ? least : Math.min(limit + 1, least + NEARLY);
}

/** How a block is looked at, as its votes advise. */
interface Look {
  readonly narrow: Stretch | null;
  readonly wide: Stretch;
  /** All grams of the passage that are known are there: its very bytes may be. */
  readonly exact: boolean;
  /** So much speaks for the block that it is looked at more widely where the narrow stretch has nothing. */
  readonly widen: boolean;
}

function lookAt(desk: Desk, { passage }: Wanted, block: number): Look {
  const { ballot, grams } = desk;
  const votes = votesFor(ballot, block);
  return {
    narrow: narrowStretch(desk, passage, block),
    wide: wideStretch(block, passage),
    exact: !passage.marked && leastDistance(grams, ballot.known & ~votes) === 0,
    widen: bitsIn(votes) >= WIDENED,
  };
}

/** Looks for a passage in a text: as bytes, as words where its grams say, and around there. */
function searchText(desk: Desk, wanted: Wanted, text: number, look: Look, bound: number, found: Place[]): void {
  const { narrow, wide, exact, widen } = look;
  if (exact && searchBytes(desk, wanted, text, narrow ?? wide, found)) return;
  if (narrow && searchWindow(desk, wanted, text, narrow, bound, found)) return;
  if (!narrow || widen) searchWindow(desk, wanted, text, wide, bound, found);
}

/** Looks at the blocks that most grams voted for, until none can be nearer than what was found. */
function searchBlocks(desk: Desk, wanted: Wanted, found: Place[]): void {
  const { ballot, grams, segment, seen } = desk;
  // Where all grams stand everywhere, one alone has voted.
  const fewest = wanted.passage.count < LONG ? 1 : Math.min(ballot.voted, 5 - grams.size);
  for (;;) {
    const bound = boundOf(found, wanted);
    const block = seen.length < WINDOWS && bound > 0 ? bestBlock(ballot, grams, bound, fewest) : -1;
    if (block < 0) return;
    const look = lookAt(desk, wanted, block);
    strike(ballot, block);
    if (seen.includes(block)) continue;
    seen.push(block);
    // Where one text ends and the next begins, a passage counted back to the end of the one may begin with the other.
    const last = textOfBlock(segment, Math.min(block + 1, segment.units.length - 1));
    for (let text = last; text >= 0 && segment.firsts[text + 1]! > block; text--) {
      if (wanted.isLive(segment.keys[text]!)) searchText(desk, wanted, text, look, bound, found);
    }
  }
}

/** Searches by grams of one size, those of the rarest pairs first; returns whether nothing nearer can have been missed. */
function searchGrams(desk: Desk, wanted: Wanted, size: 2 | 3, found: Place[]): boolean {
  const { segment, grams, ballot, seen } = desk;
  const { passage } = wanted;
  listGrams(segment, passage, size, grams);
  seen.length = 0;
  const isSure = () => leastDistance(grams, ballot.known) >= boundOf(found, wanted);
  const first = Math.min(FIRST, grams.count);
  lookUpGrams(segment, passage, grams, 0, first);
  const voted = vote(segment, grams, ballot, 0, first, FIRST_PLACES);
  searchBlocks(desk, wanted, found);
  if (!isSure() && seen.length < WINDOWS) {
    lookUpGrams(segment, passage, grams, first, grams.count);
    sortBySize(grams, grams.order.subarray(voted), grams.count - voted);
    vote(segment, grams, ballot, voted, grams.count, Infinity);
    searchBlocks(desk, wanted, found);
  }
  const sure = isSure();
  clear(ballot);
  return sure;
}

/** The places of a passage in a segment, one a text: by rare grams of three words and, where those find nothing near, of two. */
export function searchSegment(desk: Desk, wanted: Wanted): Place[] {
  const found: Place[] = [];
  const { count } = wanted.passage;
  const sure = count >= 3 && searchGrams(desk, wanted, 3, found);
  // A short passage changed in several places may have no three words in a row left.
  if (sure || (count >= 3 && (count > FEW || wanted.limit === 0 || found.length > 0))) return found;
  searchGrams(desk, wanted, 2, found);
  return found;
}
