import { BLOCK, BLOCK_SHIFT } from './gram-hash.ts';

/**
 * A segment: some texts and the index over them, in one piece of bytes that is never changed. In 32-bit words: the header;
 * `lengths` (bytes of each text), `firsts` (its first block, one more at the end), `units` (for each block, UTF-16 units of
 * the text before it), `heads` (for each bucket, its first posting, one more at the end), `postings`; then the texts in
 * UTF-8, each from a new block on, and their keys, parted by line feeds.
 *
 * A posting is a block in its low bits and a signature of three words in its high ones; a bucket holds the postings of
 * pairs of words with one hash, in ascending order. So one look finds three words (the signature) or two (the bucket).
 */
export interface Segment {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly keys: readonly string[];
  readonly lengths: Uint32Array;
  readonly firsts: Uint32Array;
  readonly units: Uint32Array;
  readonly heads: Uint32Array;
  readonly postings: Uint32Array;
  readonly text: Uint8Array;
  readonly blockBits: number;
  readonly bucketBits: number;
}

/** The numbers that say how long the parts are. */
export interface Sizes {
  readonly texts: number;
  readonly blocks: number;
  readonly bucketBits: number;
  readonly postings: number;
  readonly keyBytes: number;
}

// "SVP1" read as a little-endian number: on a machine of the other order a segment is not one, and is built anew.
const MAGIC = 0x31505653;
const HEADER = 8;
const CHECKSUM = 2;
/** Node reads no file of more bytes in one piece. */
export const MAX_BYTES = 2 ** 31 - 1;

const bucketsOf = ({ bucketBits }: Sizes): number => 2 ** bucketBits + 1;

function wordsBeforeText(sizes: Sizes): number {
  return HEADER + 2 * sizes.texts + 1 + sizes.blocks + bucketsOf(sizes) + sizes.postings;
}

/** Bytes of a whole segment, a multiple of four. */
export function segmentBytes(sizes: Sizes): number {
  return 4 * wordsBeforeText(sizes) + sizes.blocks * BLOCK + Math.ceil(sizes.keyBytes / 4) * 4;
}

/** Lays the parts over the bytes of a segment; nothing is copied. */
export function layOver(bytes: Uint8Array<ArrayBuffer>, sizes: Sizes, blockBits: number): Omit<Segment, 'keys'> {
  let at = bytes.byteOffset + 4 * HEADER;
  const next = (length: number): Uint32Array => {
    const part = new Uint32Array(bytes.buffer, at, length);
    at += 4 * length;
    return part;
  };
  const lengths = next(sizes.texts);
  const firsts = next(sizes.texts + 1);
  const units = next(sizes.blocks);
  const heads = next(bucketsOf(sizes));
  const postings = next(sizes.postings);
  const text = new Uint8Array(bytes.buffer, at, sizes.blocks * BLOCK);
  return { bytes, lengths, firsts, units, heads, postings, text, blockBits, bucketBits: sizes.bucketBits };
}

// One word of each line of the processor's cache: what damages a file (a cut, a hole, a page of zeros) is larger.
const STRIDE = 16;

/** Sum over the header and one word of each line; the checksum itself is left out. */
function checksumOf(words: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < HEADER && i < words.length; i++) if (i !== CHECKSUM) sum = (Math.imul(sum, 31) + words[i]!) | 0;
  for (let i = words.length - 1; i >= HEADER; i -= STRIDE) sum = (Math.imul(sum, 31) + words[i]!) | 0;
  return sum >>> 0;
}

/** Writes the header, once everything else stands. */
export function seal(bytes: Uint8Array<ArrayBuffer>, sizes: Sizes): void {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const { texts, blocks, bucketBits, postings, keyBytes } = sizes;
  words.set([MAGIC, bytes.length, 0, texts, blocks, bucketBits, postings, keyBytes]);
  words[CHECKSUM] = checksumOf(words);
}

function aligned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const own = bytes.buffer instanceof ArrayBuffer && bytes.byteOffset % 4 === 0;
  return own ? new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length) : new Uint8Array(bytes);
}

/** Opens the bytes of a segment without copying them; null if they are not a whole, undamaged one. Reads them once. */
export function openSegment(given: Uint8Array): Segment | null {
  if (given.length < 4 * HEADER || given.length % 4 !== 0) return null;
  const bytes = aligned(given);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const [magic, length, checksum, texts, blocks, bucketBits, postings, keyBytes] = words.subarray(0, HEADER);
  if (magic !== MAGIC || length !== bytes.length || bucketBits! > 30) return null;
  const sizes = {
    texts: texts!,
    blocks: blocks!,
    bucketBits: bucketBits!,
    postings: postings!,
    keyBytes: keyBytes!,
  };
  if (segmentBytes(sizes) !== bytes.length || checksumOf(words) !== checksum) return null;
  return { ...layOver(bytes, sizes, blockBitsOf(sizes.blocks)), keys: keysOf(bytes, sizes) };
}

function keysOf(bytes: Uint8Array, sizes: Sizes): string[] {
  const from = 4 * wordsBeforeText(sizes) + sizes.blocks * BLOCK;
  const joined = new TextDecoder().decode(bytes.subarray(from, from + sizes.keyBytes));
  return sizes.texts === 0 ? [] : joined.split('\n');
}

/** Bits of a posting that number its block. */
export function blockBitsOf(blocks: number): number {
  return Math.max(1, 32 - Math.clz32(blocks));
}

/** Where the parts of a segment that are written byte by byte begin. */
export function keysAt(sizes: Sizes): number {
  return 4 * wordsBeforeText(sizes) + sizes.blocks * BLOCK;
}

/** The text that holds a block: an index into `keys`. */
export function textOfBlock({ firsts }: Segment, block: number): number {
  let low = 0;
  let high = firsts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= block) low = middle;
    else high = middle;
  }
  return low;
}

/** UTF-16 offset, within its text, of a byte of the segment's texts. Looks at one block at most. */
export function unitAt({ units, text }: Segment, byte: number): number {
  const block = byte >>> BLOCK_SHIFT;
  let unit = units[block]!;
  for (let at = block << BLOCK_SHIFT; at < byte; at++) unit += unitsOfByte(text[at]!);
  return unit;
}

/** UTF-16 units that begin with a byte: none with a continuation, two with the lead of four. */
export function unitsOfByte(byte: number): number {
  if ((byte & 0xc0) === 0x80) return 0;
  return byte >= 0xf0 ? 2 : 1;
}
