import { Buffer } from 'node:buffer';
import { type Rows, rowsFor } from './align-passage.ts';
import type { Pattern } from './bit-vector.ts';
import { type Grams, gramsFor } from './look-up-grams.ts';
import { MOST_WORDS, type Passage } from './passage.ts';
import type { Segment } from './segment.ts';
import { type ByteWords, byteWords } from './split-bytes.ts';
import { type Ballot, ballotFor } from './vote.ts';

/** Where a passage stands in a segment: text (index into its keys), bytes [start, end) of the segment's texts, distance in words. */
export interface Place {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly distance: number;
  /** The bytes are those of the passage. */
  readonly exact: boolean;
}

/** A segment made ready: what a search needs beside it is made once and used again. One search at a time. */
export interface Desk {
  readonly segment: Segment;
  /** Its texts once more, to look for bytes. */
  readonly raw: Buffer;
  readonly ballot: Ballot;
  readonly grams: Grams;
  readonly window: ByteWords;
  readonly rows: Rows;
  /** Blocks that were looked at for a passage. */
  readonly seen: number[];
}

// Words of a window: its bytes over the three of the shortest usual word with its space; the rest is left out.
const WINDOW_WORDS = 4096;

export function deskFor(segment: Segment): Desk {
  return {
    segment,
    raw: Buffer.from(segment.text.buffer, segment.text.byteOffset, segment.text.length),
    ballot: ballotFor(segment),
    grams: gramsFor(MOST_WORDS),
    window: byteWords(WINDOW_WORDS),
    rows: rowsFor(WINDOW_WORDS),
    seen: [],
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
