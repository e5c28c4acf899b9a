import { type Draft, endsBroken, endsSentence, firstWordWidth, roomAfter, type Style } from './draft.ts';
import { type Line, quantile } from './geometry.ts';
import { type Marker, readMarker } from './list-markers.ts';

/** A column of lines and its edges, in points. */
export type Column = {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
  readonly region: number;
};

/** Groups the lines of a column into paragraphs and items, by spacing, indents, markers, sizes and weights. */
export function paragraphsOf(column: Column, style: Style): Draft[] {
  const drafts: Draft[] = [];
  const pitch = usualPitch(column.lines, style);
  for (const line of column.lines) {
    const open = drafts.at(-1);
    const marker = readMarker(line.text);
    if (open && !isNewBlock(open, line, marker, pitch)) open.lines.push(line);
    else drafts.push(draftOf(line, marker, column));
  }
  return drafts;
}

/** Starts a block with a line; the line's marker, if it has one, is what the block is marked with. */
export function draftOf(line: Line, marker: Marker | null, column: Omit<Column, 'lines'>): Draft {
  const { left, right, region } = column;
  const item = marker !== null && marker.length < line.text.length;
  return {
    kind: item ? 'item' : 'paragraph',
    level: 0,
    lines: [line],
    marker: item ? marker.marker : null,
    skip: item ? marker.length : 0,
    left,
    right,
    region,
  };
}

/**
 * Usual distance of baselines in the column, in shares of the font size: the document's, unless a column of some length has
 * wider lines throughout (the 30th percentile: spacing between paragraphs is the larger part only in lists).
 */
function usualPitch(lines: readonly Line[], style: Style): number {
  const ratios: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [line, before] = [lines[i]!, lines[i - 1]!];
    if (sameSize(line, before)) ratios.push((line.base - before.base) / line.size);
  }
  return ratios.length >= 6 ? Math.max(quantile(ratios, 0.3), Math.min(style.leading, 1)) : style.leading;
}

function isNewBlock(open: Draft, line: Line, marker: Marker | null, pitch: number): boolean {
  const last = open.lines.at(-1)!;
  if (!sameSize(line, last) || line.bold !== last.bold) return !isRunIn(open, line, last);
  if (marker?.sure) return true;
  const broken = endsBroken(last.text);
  const distance = (line.base - last.base) / line.size;
  if (distance > 1.18 * pitch + 0.1 || distance < 0) return !broken || distance > 2 * pitch;
  if (broken) return false;
  if (marker && (endsSentence(last.text) || isShort(last, line, open) || open.kind === 'item'))
    return fitsMarker(open, line);
  return isIndented(open, line, last) || (isShort(last, line, open) && closes(last, line, open));
}

/** Bold words within a paragraph may fill a line: it goes on if its lines are full and no sentence ends between them. */
function isRunIn(open: Draft, line: Line, last: Line): boolean {
  if (isShort(last, line, open) || endsSentence(last.text)) return false;
  if (!sameSize(line, last))
    return Math.abs(line.size - last.size) < 0.2 * line.size && isMixed(line) !== isMixed(last);
  return /^\p{Ll}/u.test(line.text) || isMixed(line) || isMixed(last);
}

function isMixed(line: Line): boolean {
  return line.runs.some((run) => run.font !== line.runs[0]!.font);
}

/** A marker stands where the block began, or further in or out, but not where the lines of a hanging item stand. */
function fitsMarker(open: Draft, line: Line): boolean {
  if (open.kind !== 'item' || open.lines.length < 2) return true;
  return Math.abs(line.x - open.lines[1]!.x) > 0.3 * line.size || endsSentence(open.lines.at(-1)!.text);
}

/** The next word would have had room on the line before. */
function isShort(last: Line, line: Line, open: Draft): boolean {
  return roomAfter(last, open.right) > firstWordWidth(line) + 0.6 * line.size;
}

/** A line that ends early ends its paragraph if it ends a sentence, or ends so early that no reason but an end is left. */
function closes(last: Line, line: Line, open: Draft): boolean {
  if (endsSentence(last.text)) return true;
  const early = roomAfter(last, open.right) > 0.4 * (open.right - open.left);
  return early && !/^\p{Ll}/u.test(line.text);
}

function isIndented(open: Draft, line: Line, last: Line): boolean {
  const step = line.x - last.x;
  const room = 0.7 * line.size;
  if (open.kind === 'item') {
    if (open.lines.length === 1) return step < -room;
    return step < -room || (step > room && endsSentence(last.text));
  }
  if (open.lines.length === 1) return step > room && endsSentence(last.text) && last.x - open.left < room;
  return step > room && (endsSentence(last.text) || !isShort(last, line, open)) && line.x - open.left < 6 * line.size;
}

export function sameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= 0.06 * Math.max(a.size, b.size);
}
