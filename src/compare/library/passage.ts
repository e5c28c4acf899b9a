import { byteWords, splitBytes } from './split-bytes.ts';

/** Words of a passage that are looked for at most; a longer one is cut by whoever asks. */
export const MOST_WORDS = 256;
// Characters that are read of a passage: so many words are shorter but for what no language writes.
const LONGEST = 16_384;

/**
 * A passage to be found: the hashes of its words and where they stand in its bytes. `bracketed[i]`: in square brackets, so
 * that it costs nothing; `gapBefore[i]`: an ellipsis stands before it. `marked`: there is either.
 */
export interface Passage {
  readonly text: string;
  readonly bytes: Uint8Array;
  /** Bytes of the passage, up to the end of its last word. */
  readonly length: number;
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly count: number;
  /** Words that are not in brackets. */
  readonly counted: number;
  readonly bracketed: Uint8Array;
  readonly gapBefore: Uint8Array;
  readonly marked: boolean;
}

const OPENING = 0x5b;
const CLOSING = 0x5d;
const DOT = 46;

/** Whether an ellipsis begins at a byte: the character (E2 80 A6), or three dots with or without spaces. */
function isEllipsis(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] === 0xe2) return bytes[at + 1] === 0x80 && bytes[at + 2] === 0xa6;
  if (bytes[at] !== DOT) return false;
  const step = bytes[at + 1] === 32 ? 2 : 1;
  return bytes[at + step] === DOT && bytes[at + 2 * step] === DOT;
}

// What is put into brackets is a few words; a bracket that is not closed within so many bytes, or that names a link, is none.
const LONGEST_BRACKET = 80;
const LINK = 0x28;

/** The byte after the bracket that opens at `at`; 0 if nothing closes it. */
function bracketEnd(bytes: Uint8Array, at: number): number {
  for (let end = at + 1; end < bytes.length && end - at < LONGEST_BRACKET; end++) {
    if (bytes[end] === CLOSING) return bytes[end + 1] === LINK ? 0 : end + 1;
  }
  return 0;
}

interface Marks {
  readonly bracketed: Uint8Array;
  readonly gapBefore: Uint8Array;
}

/** Finds ellipses and brackets and says of each word whether it stands behind the one or within the other. */
function readMarks(bytes: Uint8Array, starts: Uint32Array, ends: Uint32Array, count: number): Marks {
  const marks = { bracketed: new Uint8Array(count), gapBefore: new Uint8Array(count) };
  let word = 0;
  for (let at = 0; at < bytes.length && word < count; at++) {
    while (word < count && ends[word]! <= at) word++;
    if (isEllipsis(bytes, at) && word > 0 && word < count && starts[word]! >= at) marks.gapBefore[word] = 1;
    const end = bytes[at] === OPENING ? bracketEnd(bytes, at) : 0;
    // Empty brackets leave out what stood there.
    if (end === at + 2 && word > 0 && word < count) marks.gapBefore[word] = 1;
    for (let i = word; i < count && starts[i]! < end; i++) marks.bracketed[i] = 1;
  }
  return marks;
}

function hasMarks(text: string): boolean {
  return text.includes('[') || text.includes('…') || text.includes('..') || text.includes('. .');
}

/** Reads passages one after the other. */
export type PassageReader = (text: string) => Passage;

/**
 * Makes a reader of passages as a report gives them. Words beyond the first 256 are left out. A passage is good until the
 * next one is read: its arrays are filled again and again, for making them would take as long as the search.
 */
export function createPassageReader(): PassageReader {
  const words = byteWords(MOST_WORDS);
  const encoder = new TextEncoder();
  const none = new Uint8Array(MOST_WORDS);
  const room = new Uint8Array(3 * LONGEST);
  return (text) => {
    const { written } = encoder.encodeInto(text.length > LONGEST ? text.slice(0, LONGEST) : text, room);
    splitBytes(room, 0, written, words);
    const { ids, starts, ends, count } = words;
    const length = count === 0 ? 0 : ends[count - 1]!;
    const bytes = room.subarray(0, written);
    const { bracketed, gapBefore } = hasMarks(text)
      ? readMarks(bytes, starts, ends, count)
      : { bracketed: none, gapBefore: none };
    const marked = bracketed.includes(1) || gapBefore.includes(1);
    const counted = count - (marked ? bracketed.reduce((sum, one) => sum + one, 0) : 0);
    return { text, bytes, length, ids, starts, ends, count, counted, bracketed, gapBefore, marked };
  };
}
