import type { Block, Range, Sentence } from '../model/index.ts';
import { isSetAside } from '../model/index.ts';
import { isSpace } from './characters.ts';
import { firstSeen } from './edges.ts';
import { stopEnd } from './stops.ts';
import { trimmed } from './tables.ts';

/**
 * The sentences of the blocks, in order. A block holds at least one sentence if a reader sees anything in it; an item's
 * first sentence begins at its marker. Set-aside blocks hold none and are stepped over inside a paragraph they interrupt.
 */
export function sentencesOf(content: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  const asides = blocks.filter(isSetAside);
  const nextStop = stopFinder(content);
  let from = 0;
  blocks.forEach((block, index) => {
    if (isSetAside(block)) return;
    while (asides[from] && asides[from]!.end <= block.start) from++;
    let to = from;
    while (asides[to] && asides[to]!.start < block.end) to++;
    for (const range of splitBlock(content, block, asides.slice(from, to), nextStop))
      sentences.push({ ...range, block: index });
  });
  return sentences;
}

type StopFinder = (at: number) => number;

const COMMON_STOPS = ['.', '!', '?', '…'];
const RARE_STOPS = '։؟۔।॥။።‼⁇⁈⁉。！？｡．';
const ANY_RARE = new RegExp(`[${RARE_STOPS}]`);

/**
 * A function that finds the first stop at or after an offset; offsets must rise from call to call. Each sign keeps its place, so that all searches of a text together pass over it once per sign.
 */
function stopFinder(content: string): StopFinder {
  const rare = ANY_RARE.test(content) ? [...RARE_STOPS].filter((sign) => content.includes(sign)) : [];
  const signs = [...COMMON_STOPS, ...rare];
  const places = signs.map(() => -1);
  return (at) => {
    let first = content.length;
    for (let i = 0; i < signs.length; i++) {
      if (places[i]! < at) {
        const found = content.indexOf(signs[i]!, at);
        places[i] = found < 0 ? content.length : found;
      }
      if (places[i]! < first) first = places[i]!;
    }
    return first;
  };
}

/** Splits one block at its stops; `asides` are the set-aside ranges inside it. */
function splitBlock(content: string, block: Block, asides: readonly Range[], nextStop: StopFinder): Range[] {
  const ranges: Range[] = [];
  let start = block.start;
  for (let at = nextStop(bodyStart(content, block)); at < block.end; ) {
    const aside = asides.find((range) => range.start <= at && at < range.end);
    const end = aside ? -1 : stopEnd(content, start, at, block.end);
    if (end >= 0) {
      add(ranges, content, start, end, asides);
      start = end;
    }
    at = nextStop(Math.max(at + 1, end, aside?.end ?? 0));
  }
  add(ranges, content, start, block.end, asides);
  return ranges;
}

/** No sentence is longer than this, so that what reads sentences stays within bounds on a text without stops. */
export const LONGEST_SENTENCE = 20_000;

function add(ranges: Range[], content: string, start: number, end: number, asides: readonly Range[]): void {
  for (let from = start; from < end; ) {
    const to = end - from > LONGEST_SENTENCE ? cutBefore(content, from, from + LONGEST_SENTENCE) : end;
    const range = visible(content, from, to, asides);
    if (range) ranges.push(range);
    from = to;
  }
}

/** The last white space before `to`, or `to` itself in a text without any, but never within a surrogate pair. */
function cutBefore(content: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (isSpace(content.charCodeAt(at))) return at;
  const code = content.charCodeAt(to);
  return code >= 0xdc00 && code <= 0xdfff ? to - 1 : to;
}

/** Where stops count from: behind the marker, whose full stop ends nothing. */
function bodyStart(content: string, block: Block): number {
  if (block.marker === null) return block.start;
  const at = content.slice(block.start, Math.min(block.end, block.start + 120)).indexOf(block.marker);
  return at < 0 ? block.start : block.start + at + block.marker.length;
}

/** A range without white space and set-aside parts at its ends; null if a reader sees nothing in it. */
function visible(content: string, from: number, to: number, asides: readonly Range[]): Range | null {
  let [start, end] = trimmed(content, from, to);
  for (const aside of asides)
    if (aside.start <= start && start < aside.end) [start, end] = trimmed(content, Math.min(aside.end, end), end);
  for (const aside of asides.toReversed())
    if (aside.start < end && end <= aside.end) [start, end] = trimmed(content, start, Math.max(aside.start, start));
  return start < end && firstSeen(content, start, end) < end ? { start, end } : null;
}
