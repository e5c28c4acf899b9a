import { alignPassage, type Placed, type Rows, rowsFor } from './align-passage.ts';
import { makePattern, type Nearest, type Pattern, searchNearest } from './bit-vector.ts';
import { BLOCK } from './gram-hash.ts';
import { type Grams, gramsFor, lookUpGrams } from './look-up-grams.ts';
import { MOST_WORDS, type Passage } from './passage.ts';
import { type Segment, textOfBlock } from './segment.ts';
import { type ByteWords, byteWords, splitBytes } from './split-bytes.ts';
import { type Ballot, type Best, ballotFor, bestBlock, clear, strike, vote } from './vote.ts';

/** Where a passage stands in a segment: text (index into its keys), bytes [start, end) of the segment's texts, distance in words. */
export interface Place {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/** A segment made ready: what a search needs beside it is made once and used again. One search at a time. */
export interface Desk {
  readonly segment: Segment;
  readonly ballot: Ballot;
  readonly grams: Grams;
  readonly window: ByteWords;
  readonly rows: Rows;
}

// Blocks that are aligned at most: the dozen that the prototype needed at 20,000 texts to lose none of its finds.
const WINDOWS = 12;
// Bytes that an ellipsis may leave out within a window, and how many such gaps a window is widened for.
const GAP_BYTES = 700;
const GAPS = 3;
// Up to so many words a passage changed in several places may have no three words in a row left: then pairs are asked.
const FEW = 24;
// Where several texts are wanted, they are those that are as near as the best or differ from it in one word more.
const NEARLY = 2;
// Words of a window: its bytes over the three of the shortest usual word with its space; the rest is left out.
const WINDOW_WORDS = 4096;

const TRIPLES_FIRST = [3, 2] as const;
const PAIRS = [2] as const;

export function deskFor(segment: Segment): Desk {
  return {
    segment,
    ballot: ballotFor(segment),
    grams: gramsFor(MOST_WORDS),
    window: byteWords(WINDOW_WORDS),
    rows: rowsFor(WINDOW_WORDS),
  };
}

/** What a passage asks of a segment: places not farther than `limit`, each better than what was found before or in another text. */
export interface Wanted {
  readonly passage: Passage;
  readonly pattern: Pattern;
  readonly limit: number;
  /** How many texts are wanted; the first only if one. */
  readonly texts: number;
  readonly isLive: (key: string) => boolean;
}

export function wantedOf(passage: Passage, limit: number, texts: number, isLive: Wanted['isLive']): Wanted {
  return { passage, pattern: makePattern(passage.ids, passage.count), limit, texts, isLive };
}

/** Splits the words of the window of a text in which a passage begins in block `block` or the one after. */
function openWindow({ segment, window }: Desk, { passage }: Wanted, text: number, { block, wide }: Best): void {
  const { text: bytes, firsts, lengths } = segment;
  const first = firsts[text]! * BLOCK;
  const last = first + lengths[text]!;
  const gaps = passage.marked
    ? Math.min(
        GAPS,
        passage.gapBefore.subarray(0, passage.count).reduce((sum, gap) => sum + gap, 0),
      )
    : 0;
  const slack = BLOCK / 2 + 16 + gaps * GAP_BYTES + (passage.bytes.length >> 3);
  let from = Math.max(first, block * BLOCK - slack);
  // A window that begins within a word begins with the next one.
  while (from > first && from < last && bytes[from - 1]! > 32) from++;
  const to = Math.min(last, (block + (wide ? 2 : 1)) * BLOCK + passage.bytes.length + slack);
  splitBytes(bytes, from, Math.max(from, to), window);
}

/** The nearest stretch of the window, if it is nearer than `than`. */
function place({ window, rows }: Desk, { passage, pattern }: Wanted, than: number): Placed | null {
  if (passage.marked) {
    const placed = alignPassage(passage, window.ids, 0, window.count, rows);
    return placed.distance < than && placed.to > placed.from ? placed : null;
  }
  const nearest: Nearest = { distance: than, end: 0 };
  searchNearest(pattern, window.ids, 0, window.count, nearest);
  if (nearest.distance >= than) return null;
  const { distance, end } = nearest;
  if (distance === 0) return { distance, from: end - passage.count, to: end };
  return alignPassage(passage, window.ids, Math.max(0, end - passage.count - distance), end, rows);
}

/** Notes a place, one for each text: the nearer, or the first of equals. */
function note(found: Place[], next: Place): void {
  const at = found.findIndex(({ text }) => text === next.text);
  if (at < 0) found.push(next);
  else if (next.distance < found[at]!.distance) found[at] = next;
}

/** Looks at one window and notes what is nearer than `bound`. */
function searchWindow(desk: Desk, wanted: Wanted, text: number, best: Best, bound: number, found: Place[]): void {
  if (!wanted.isLive(desk.segment.keys[text]!)) return;
  openWindow(desk, wanted, text, best);
  const placed = place(desk, wanted, bound);
  if (!placed) return;
  const { starts, ends } = desk.window;
  note(found, { text, start: starts[placed.from]!, end: ends[placed.to - 1]!, distance: placed.distance });
}

function leastOf(found: readonly Place[], { limit }: Wanted): number {
  return found.reduce((least, { distance }) => Math.min(least, distance), limit + 1);
}

function searchBlocks(desk: Desk, wanted: Wanted, found: Place[]): void {
  const { ballot, segment } = desk;
  for (let looked = 0; looked < WINDOWS; looked++) {
    const best = bestBlock(ballot);
    if (best.weight === 0) return;
    const least = leastOf(found, wanted);
    const bound = wanted.texts === 1 ? least : Math.min(wanted.limit + 1, least + NEARLY);
    // A word that differs costs three grams at most: so far at least is whatever lacks some of those that voted.
    if (Math.ceil((ballot.voted - best.weight) / 3) >= bound) return;
    strike(ballot, best.block);
    // Where one text ends and the next begins, a passage counted back to the end of the one may begin with the other.
    const last = textOfBlock(segment, Math.min(best.block + 1, segment.units.length - 1));
    for (let text = last; text >= 0 && segment.firsts[text + 1]! > best.block; text--) {
      searchWindow(desk, wanted, text, best, bound, found);
    }
    if (wanted.texts === 1 && leastOf(found, wanted) === 0) return;
  }
}

/** The places of a passage in a segment, one a text: by rare grams of three words and, where those find nothing near, of two. */
export function searchSegment(desk: Desk, wanted: Wanted): Place[] {
  const found: Place[] = [];
  const { segment, grams, ballot } = desk;
  for (const size of wanted.passage.count < 3 ? PAIRS : TRIPLES_FIRST) {
    lookUpGrams(segment, wanted.passage, size, grams);
    clear(ballot);
    vote(segment, grams, ballot);
    searchBlocks(desk, wanted, found);
    const best = leastOf(found, wanted);
    // What has three words in a row for each word that differs cannot have been missed by them.
    if (wanted.passage.count > FEW || wanted.limit === 0 || 3 * best <= wanted.passage.count) break;
  }
  clear(ballot);
  return found;
}
