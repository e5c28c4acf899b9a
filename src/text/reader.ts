import { type Block, isSetAside, type Range, type TextDocument } from '../model/index.ts';
import { hyphenJudge } from './hyphens.ts';
import { afterMarker } from './markers.ts';
import { Reading } from './reading.ts';
import { Unwrapping } from './unwrap.ts';

/** Readings of a document. Indexes are those of `TextDocument.sentences` and `.blocks`; one out of range reads as empty. */
export interface TextReader {
  sentence(index: number): Reading;
  block(index: number): Reading;
  /** Reads any range of the content (UTF-16 code units, end exclusive). */
  range(start: number, end: number): Reading;
}

/**
 * Reads stretches of a document as a person does: line ends become spaces, broken words are joined, markers, markup, note
 * marks and set-aside blocks are left out, white space is folded. Every character read has its offset in the content.
 */
export function createReader(doc: TextDocument): TextReader {
  const { content, blocks } = doc;
  const unwrapping = new Unwrapping(content, hyphenJudge(content));
  const left = leftOut(content, blocks);
  const range = (start: number, end: number): Reading => {
    const from = Math.max(0, Math.min(start, content.length));
    const to = Math.max(from, Math.min(end, content.length));
    return unwrapping.read(from, to, within(left, from, to));
  };
  return {
    range,
    sentence: (index) => read(doc.sentences[index]),
    block: (index) => read(blocks[index]),
  };
  function read(found: Range | undefined): Reading {
    return found ? range(found.start, found.end) : new Reading(content, '', 0, null);
  }
}

/** Ranges that are not read, in order: set-aside blocks, and markers up to the words behind them. */
function leftOut(content: string, blocks: readonly Block[]): Range[] {
  const ranges: Range[] = [];
  for (const block of blocks) {
    if (isSetAside(block)) ranges.push({ start: block.start, end: block.end });
    else if (block.marker !== null) {
      const body = afterMarker(content, block.start, block.end, block.marker);
      if (body > block.start) ranges.push({ start: block.start, end: body });
    }
  }
  return ranges;
}

const NOTHING: readonly Range[] = [];

/** The ranges that touch a stretch; a stretch that is itself set aside is read all the same. */
function within(ranges: readonly Range[], start: number, end: number): readonly Range[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  if (low === ranges.length || ranges[low]!.start >= end) return NOTHING;
  let to = low;
  while (to < ranges.length && ranges[to]!.start < end) to++;
  const touching = ranges.slice(low, to);
  return touching.some((range) => range.start <= start && end <= range.end) ? [] : touching;
}
