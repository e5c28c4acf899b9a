import { Buffer } from 'node:buffer';
import type { Range } from '../../model/index.ts';
import { BLOCK, BLOCK_SHIFT, bitsFor, NO_WORD, pairHash, tripleHash } from './gram-hash.ts';
import {
  blockBitsOf,
  keysAt,
  layOver,
  MAX_BYTES,
  type Segment,
  type Sizes,
  seal,
  segmentBytes,
  unitsOfByte,
} from './segment.ts';
import { type Grams, sortPostings } from './sort-postings.ts';
import { type ByteWords, byteWords, splitBytes } from './split-bytes.ts';

/** A text to be indexed. `key` names it and has no line feed; ranges `aside` (headers, page numbers) are not looked at. */
export interface LibraryText {
  readonly key: string;
  readonly content: string;
  readonly aside?: readonly Range[];
}

// Words that are split at a time; grams reach over from one lot to the next.
const LOT = 1 << 15;
// A directory of one bucket for sixteen grams takes a quarter of a byte a gram; a bucket is then a line of the processor's cache.
const GRAMS_A_BUCKET = 16;

/** Texts in UTF-8, each at the start of a block, blanks where nothing is to be found. */
interface Laid {
  readonly keys: readonly string[];
  readonly bytes: Uint8Array;
  readonly lengths: readonly number[];
  readonly firsts: readonly number[];
}

function blanked({ content, aside = [] }: LibraryText): string {
  let out = '';
  let at = 0;
  for (const { start, end } of [...aside].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    out += content.slice(at, from) + ' '.repeat(end - from);
    at = end;
  }
  return at === 0 ? content : out + content.slice(at);
}

function layOut(texts: readonly LibraryText[]): Laid {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(texts.reduce((sum, { content }) => sum + Buffer.byteLength(content) + BLOCK, 0));
  const lengths: number[] = [];
  const firsts: number[] = [];
  let at = 0;
  for (const text of texts) {
    const { written } = encoder.encodeInto(blanked(text), bytes.subarray(at));
    firsts.push(at >>> BLOCK_SHIFT);
    lengths.push(written);
    at += Math.ceil(written / BLOCK) * BLOCK;
  }
  return { keys: texts.map(({ key }) => key), bytes: bytes.subarray(0, at), lengths, firsts };
}

/** Grams in the order of their places, as they are read. The arrays grow where words are short. */
interface Written extends Grams {
  buckets: Uint32Array;
  postings: Uint32Array;
  count: number;
}

function makeRoom(written: Written, more: number): void {
  const { buckets, postings, count } = written;
  if (count + more <= buckets.length) return;
  written.buckets = new Uint32Array(2 * buckets.length + more);
  written.postings = new Uint32Array(written.buckets.length);
  written.buckets.set(buckets);
  written.postings.set(postings);
}

/** The last two words of a text and where the first of them stands, carried from lot to lot. */
interface Carried {
  first: number;
  second: number;
  firstAt: number;
  secondAt: number;
  known: number;
}

interface Bits {
  readonly bucket: number;
  readonly block: number;
}

/** Writes the grams that the words of one lot complete. */
function writeLot(words: ByteWords, carried: Carried, written: Written, bits: Bits): void {
  let { first, second, firstAt, secondAt, known } = carried;
  const { ids, starts, count } = words;
  makeRoom(written, count + 1);
  const { buckets, postings } = written;
  const toBucket = 32 - bits.bucket;
  for (let i = 0; i < count; i++) {
    const third = ids[i]!;
    if (known > 1) {
      const pair = pairHash(first, second);
      buckets[written.count] = pair >>> toBucket;
      postings[written.count++] = ((tripleHash(pair, third) >>> bits.block) << bits.block) | (firstAt >>> BLOCK_SHIFT);
    }
    first = second;
    second = third;
    firstAt = secondAt;
    secondAt = starts[i]!;
    known++;
  }
  Object.assign(carried, { first, second, firstAt, secondAt, known });
}

const END: ByteWords = { ids: Uint32Array.of(NO_WORD), starts: Uint32Array.of(0), ends: Uint32Array.of(0), count: 1 };

function gramsOf({ bytes, firsts, lengths }: Laid, bits: Bits): Grams {
  const words = byteWords(Math.min(LOT, bytes.length + 1));
  const room = (bytes.length >> 2) + 16;
  const written: Written = { buckets: new Uint32Array(room), postings: new Uint32Array(room), count: 0 };
  for (const [index, first] of firsts.entries()) {
    const carried = { first: 0, second: 0, firstAt: 0, secondAt: 0, known: 0 };
    const to = first * BLOCK + lengths[index]!;
    for (let at = first * BLOCK; at < to; ) {
      at = splitBytes(bytes, at, to, words);
      writeLot(words, carried, written, bits);
    }
    if (carried.known > 1) writeLot(END, carried, written, bits);
  }
  return written;
}

/** UTF-16 units of a block of bytes. Most are ASCII: those are seen four at a time. */
function unitsOfBlock(text: Uint8Array, quads: Uint32Array, block: number): number {
  let units = BLOCK;
  for (let quad = (block * BLOCK) >> 2; quad < ((block + 1) * BLOCK) >> 2; quad++) {
    if ((quads[quad]! & 0x80808080) === 0) continue;
    for (let at = quad * 4; at < quad * 4 + 4; at++) units += unitsOfByte(text[at]!) - 1;
  }
  return units;
}

function countUnits({ text, firsts, units }: Pick<Segment, 'text' | 'firsts' | 'units'>): void {
  const quads = new Uint32Array(text.buffer, text.byteOffset, text.length >> 2);
  for (let index = 0; index + 1 < firsts.length; index++) {
    let unit = 0;
    for (let block = firsts[index]!; block < firsts[index + 1]!; block++) {
      units[block] = unit;
      unit += unitsOfBlock(text, quads, block);
    }
  }
}

/**
 * Builds a segment over texts: linear in their bytes, with some four bytes of index for each word. Null if it would be
 * larger than 2 GB: the texts then belong into several. The same texts give the same bytes.
 */
export function buildSegment(texts: readonly LibraryText[]): Uint8Array<ArrayBuffer> | null {
  if (texts.reduce((sum, { content }) => sum + content.length, 0) > MAX_BYTES) return null;
  const laid = layOut(texts);
  const blocks = laid.bytes.length / BLOCK;
  // A word of English and its space are some six or seven bytes.
  const bucketBits = Math.max(4, bitsFor(laid.bytes.length / (7 * GRAMS_A_BUCKET)));
  const grams = gramsOf(laid, { bucket: bucketBits, block: blockBitsOf(blocks) });
  const keys = new TextEncoder().encode(laid.keys.join('\n'));
  const sizes: Sizes = { texts: texts.length, blocks, bucketBits, postings: grams.count, keyBytes: keys.length };
  if (segmentBytes(sizes) > MAX_BYTES) return null;
  const bytes = new Uint8Array(segmentBytes(sizes));
  const segment = layOver(bytes, sizes, blockBitsOf(blocks));
  segment.lengths.set(laid.lengths);
  segment.firsts.set([...laid.firsts, blocks]);
  segment.text.set(laid.bytes);
  countUnits(segment);
  sortPostings(grams, bucketBits, segment.heads, segment.postings);
  bytes.set(keys, keysAt(sizes));
  seal(bytes, sizes);
  return bytes;
}

/** The texts of a segment that are to be kept, as they were indexed: what merging builds the next segment from. */
export function textsOf(segment: Segment, isKept: (key: string) => boolean): LibraryText[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return segment.keys.flatMap((key, index) => {
    if (!isKept(key)) return [];
    const from = segment.firsts[index]! * BLOCK;
    return [{ key, content: decoder.decode(segment.text.subarray(from, from + segment.lengths[index]!)) }];
  });
}
