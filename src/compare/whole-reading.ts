import { isSetAside } from '../model/index.ts';
import { Reading } from '../text/index.ts';
import type { CheckedText } from './checked-text.ts';
import { setOffBlocks } from './set-off-blocks.ts';

/** A block in the reading of a whole text. */
export interface ReadBlock {
  readonly start: number;
  readonly end: number;
  readonly article: number;
  readonly heading: boolean;
  /** Stands apart from the text around it as a quotation does: a quote element, set in, or behind ">". */
  readonly setOff: boolean;
}

/** A whole text read as one: its blocks in order, parted by line feeds, which stand nowhere else in it. */
export interface WholeReading {
  readonly reading: Reading;
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
}

/** Reads all blocks that are not set aside. Linear; four bytes for each character hold the way back to the content. */
export function readWhole({ text: doc, reader }: CheckedText): WholeReading {
  const blocks: ReadBlock[] = [];
  const parts: string[] = [];
  const map = new Uint32Array(doc.content.length + doc.blocks.length + 1);
  let length = 0;
  const setOff = setOffBlocks(doc);
  for (const [index, block] of doc.blocks.entries()) {
    if (isSetAside(block)) continue;
    const read = reader.block(index);
    if (read.text === '') continue;
    // A block never gives more characters than it has; a reading that did would have no way back.
    if (length + read.text.length + 1 > map.length) break;
    const start = length;
    for (let i = 0; i < read.text.length; i++) map[length++] = read.at(i);
    map[length] = read.at(read.text.length - 1) + 1;
    const heading = block.kind === 'heading';
    blocks.push({ start, end: length++, article: block.article, heading, setOff: setOff.has(index) });
    parts.push(read.text.replaceAll('\n', ' '));
  }
  const text = parts.join('\n');
  return { reading: new Reading(doc.content, text, 0, map.subarray(0, text.length)), text, blocks };
}

/** Index of the block that holds `offset`, or of the last one before it; -1 before the first. */
export function blockAt(blocks: readonly ReadBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
