import { alignBackwards, alignPassage, type Placed } from './align-passage.ts';
import { type Nearest, searchNearest } from './bit-vector.ts';
import { beginOf } from './choose-block.ts';
import type { Desk, Place, Wanted } from './desk.ts';
import { BLOCK } from './gram-hash.ts';
import type { Passage } from './passage.ts';
import { isApart, splitBytes } from './split-bytes.ts';

// Bytes that an ellipsis may leave out within a window, and how many such gaps a window is widened for.
const GAP_BYTES = 700;
const GAPS = 3;
// Bytes by which words that differ move what stands after them, beside an eighth of the passage: two long words.
const DRIFT = 24;

/** Bytes of a text, as it lies in its segment. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The bytes in which a passage must lie that a block was voted for. */
export function wideStretch(block: number, { length, marked, gapBefore, count }: Passage): Stretch {
  let gaps = 0;
  if (marked) for (let i = 0; i < count && gaps < GAPS; i++) gaps += gapBefore[i]!;
  const slack = BLOCK / 2 + DRIFT + (length >> 3) + gaps * GAP_BYTES;
  return { from: block * BLOCK - slack, to: (block + 2) * BLOCK + length + slack };
}

/** The bytes in which it mostly lies, by the places of its grams; null where these are not of one place. */
export function narrowStretch({ ballot, grams }: Desk, { length, marked }: Passage, block: number): Stretch | null {
  const drift = DRIFT + (length >> 3);
  const { first, last } = beginOf(ballot, grams, block);
  if (marked || first - last > 2 * drift) return null;
  return { from: Math.min(first, last) - drift, to: Math.max(first, last) + length + drift };
}

/** Splits the words of a stretch of one text. */
function openWindow({ segment, window }: Desk, text: number, { from, to }: Stretch): void {
  const { text: bytes, firsts, lengths } = segment;
  const first = firsts[text]! * BLOCK;
  const last = first + lengths[text]!;
  let at = Math.max(first, from);
  // A window that begins within a word begins with the next one.
  while (at > first && at < last && bytes[at - 1]! > 32) at++;
  splitBytes(bytes, at, Math.max(at, Math.min(last, to)), window);
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
  return alignBackwards(passage, window.ids, end, distance, rows);
}

/** Notes a place, one for each text: the nearer, or the first of equals. */
function note(found: Place[], next: Place): void {
  const at = found.findIndex(({ text }) => text === next.text);
  if (at < 0) found.push(next);
  else if (next.distance < found[at]!.distance) found[at] = next;
}

/** Looks at one window and notes what is nearer than `bound`; returns whether something is that stands well within it. */
export function searchWindow(
  desk: Desk,
  wanted: Wanted,
  text: number,
  stretch: Stretch,
  bound: number,
  found: Place[],
): boolean {
  openWindow(desk, text, stretch);
  const placed = place(desk, wanted, bound);
  if (!placed) return false;
  const { starts, ends, count } = desk.window;
  const { distance, from, to } = placed;
  note(found, { text, start: starts[from]!, end: ends[to - 1]!, distance, exact: false });
  return distance === 0 || (from >= distance && to + distance <= count);
}

/** Whether the bytes of a passage stand in a stretch of a text, as words of their own; notes the place. */
export function searchBytes(
  { segment, raw }: Desk,
  { passage }: Wanted,
  text: number,
  stretch: Stretch,
  found: Place[],
): boolean {
  const { firsts, lengths } = segment;
  const first = firsts[text]! * BLOCK;
  const [from, to] = [Math.max(first, stretch.from), Math.min(first + lengths[text]!, stretch.to)];
  if (from >= to) return false;
  const start = from + raw.subarray(from, to).indexOf(passage.bytes.subarray(passage.starts[0], passage.length));
  const end = start + passage.length - passage.starts[0]!;
  if (start < from || !isApart(raw, first, start, end, first + lengths[text]!)) return false;
  note(found, { text, start, end, distance: 0, exact: true });
  return true;
}
