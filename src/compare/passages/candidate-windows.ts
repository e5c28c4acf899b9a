import type { Run } from './find-run.ts';
import { type GramIndex, lookUp } from './gram-index.ts';
import type { Passages } from './passages.ts';
import type { QuotedWords } from './quoted-words.ts';

// Rare grams say most: places are collected from the rarest gram on until this many have been seen.
const PLACES = 4096;
// Width in words of the blocks that places vote for; two neighbouring ones are voted for, so that none falls on an edge.
const BLOCK = 32;
// Best blocks aligned. A dozen is what the prototype needed at 20,000 texts to lose none of its finds.
const WINDOWS = 12;
// Words that an ellipsis may leave out within one window; wider gaps are found piece by piece.
const GAP = 100;

// A place that shares one gram in so many words of a long quotation shares its subject, not its words.
const SPARSE = 24;

interface Gram {
  readonly offset: number;
  readonly from: number;
  readonly to: number;
}

function gramsOf(index: GramIndex, quoted: QuotedWords): Gram[] {
  const grams: Gram[] = [];
  const length = quoted.to - quoted.from;
  for (let offset = 0; offset + index.size <= length; offset++) {
    let whole = true;
    for (let i = 0; i < index.size; i++) {
      if (quoted.bracketed[offset + i] || (i > 0 && quoted.gapBefore[offset + i])) whole = false;
    }
    if (!whole) continue;
    const { from, to } = lookUp(index, quoted.words.ids, quoted.from + offset);
    if (to > from) grams.push({ offset, from, to });
  }
  return grams.sort((a, b) => a.to - a.from - (b.to - b.from) || a.offset - b.offset);
}

function sameGram(passages: Passages, quoted: QuotedWords, offset: number, at: number, size: number): boolean {
  for (let i = 0; i < size; i++) {
    if (passages.words.ids[at + i] !== quoted.words.ids[quoted.from + offset + i]) return false;
  }
  return true;
}

function vote(passages: Passages, index: GramIndex, quoted: QuotedWords): Map<number, number> {
  const votes = new Map<number, number>();
  let left = PLACES;
  for (const gram of gramsOf(index, quoted)) {
    for (let i = gram.from; i < gram.to && left > 0; i++, left--) {
      const at = index.positions[i]!;
      if (!sameGram(passages, quoted, gram.offset, at, index.size)) continue;
      const block = Math.floor((at - gram.offset) / BLOCK);
      votes.set(block, (votes.get(block) ?? 0) + 1);
      votes.set(block - 1, (votes.get(block - 1) ?? 0) + 1);
    }
    if (left <= 0) break;
  }
  return votes;
}

function windowOf(block: number, length: number, gaps: number, count: number): Run {
  const slack = 8 + (length >> 2) + gaps * GAP;
  const from = Math.max(0, block * BLOCK - slack);
  const to = Math.min(count, block * BLOCK + 2 * BLOCK + length + slack);
  return { from, to: Math.max(from, to) };
}

/**
 * The stretches of a text where most of the quotation's rare grams of `size` words stand, best first, at most a dozen.
 * Time is bounded by the quotation's length and a fixed number of places, however often a text repeats itself.
 */
export function candidateWindows(passages: Passages, quoted: QuotedWords, size: 1 | 2 | 3): Run[] {
  const votes = [...vote(passages, passages.grams(size), quoted)];
  votes.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const most = votes[0]?.[1] ?? 0;
  if (most * SPARSE < quoted.to - quoted.from) return [];
  const gaps = quoted.gapBefore.reduce((sum, gap) => sum + gap, 0);
  const length = quoted.to - quoted.from;
  const windows: Run[] = [];
  for (const [block, weight] of votes) {
    // A block with less than half the votes of the best cannot align better; its neighbour was counted twice already.
    if (windows.length === WINDOWS || weight * 2 < most) break;
    windows.push(windowOf(block, length, Math.min(gaps, 3), passages.words.count));
  }
  return windows;
}
