import type { Line, Run } from './geometry.ts';

/** A block in the making. `left` and `right` are the edges of its column, `x` is where its first line begins. */
export type Draft = {
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'note';
  level: number;
  readonly lines: Line[];
  marker: string | null;
  /** Characters of the first line that are the marker. */
  skip: number;
  readonly left: number;
  readonly right: number;
  /** Number of the region on its page; blocks go on from one region into the next. */
  readonly region: number;
};

/**
 * What is usual in a document: size of running text in points, distance of lines in shares of the size, whether it is bold,
 * and whether its lines are spread to the full width of the column.
 */
export type Style = {
  readonly size: number;
  readonly leading: number;
  readonly bold: boolean;
  readonly justified: boolean;
};

/** Lines that end within this many points of the edge of their column end at the edge. */
export const FLUSH = 0.7;

/** A sentence may end with this line. */
export function endsSentence(text: string): boolean {
  return /[.!?:;。！？：；…][)\]"'”’»」]*\d{0,2}$/.test(text);
}

/** The line breaks off within a word. */
export function endsBroken(text: string): boolean {
  return /[\p{L}\p{N}][-\u00AD\u2010\u2011]$/u.test(text);
}

/** How much room is left at the end of a line, in points. */
export function roomAfter(line: Line, right: number): number {
  return right - line.right;
}

/** About how wide the first word of a line is, in points. */
export function firstWordWidth(line: Line): number {
  const run = line.runs[0] as Run;
  const space = line.text.indexOf(' ');
  const letters = space < 0 ? line.text.length : space;
  return Math.min(letters, 30) * ((run.right - run.x) / Math.max(1, run.text.length));
}
