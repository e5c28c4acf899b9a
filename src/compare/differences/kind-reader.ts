import type { Words } from '../words/split-words.ts';
import { type PartyFinder, wordKinds } from './word-kinds.ts';

/** The kinds of a text's words, read when asked for. */
export interface KindReader {
  at(index: number): number;
  slice(from: number, to: number): Uint8Array;
}

const BLOCK = 256;
// The longest names of parties have some six words; a name cut by the edge of a block is read from the margin.
const MARGIN = 8;

/** Reads kinds in blocks and keeps them: of a long source, only the parts that quotations lead to are ever looked at. */
export function createKindReader(words: Words, parties: PartyFinder): KindReader {
  const blocks = new Map<number, Uint8Array>();
  const blockAt = (number: number): Uint8Array => {
    const known = blocks.get(number);
    if (known) return known;
    const from = Math.max(0, number * BLOCK - MARGIN);
    const to = Math.min(words.count, (number + 1) * BLOCK + MARGIN);
    const kinds = wordKinds(words, from, to, parties).subarray(number * BLOCK - from);
    blocks.set(number, kinds);
    return kinds;
  };
  const at = (index: number) => blockAt(Math.floor(index / BLOCK))[index % BLOCK] ?? 0;
  return { at, slice: (from, to) => Uint8Array.from({ length: Math.max(0, to - from) }, (_, i) => at(from + i)) };
}
