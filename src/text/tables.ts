import { isSpace } from './characters.ts';
import { type Draft, draftOver, type Layout } from './draft.ts';
import type { Line } from './lines.ts';

export const TAB = 9;
export const PIPE = 124;

/** The cells of the table row at line `i`, or null: a row between pipes, or one of two or more rows with equal tabs or pipes. */
export function tableRow(layout: Layout, i: number, gap: boolean): Draft[] | null {
  const { content, lines } = layout;
  const line = lines[i]!;
  if (content.charCodeAt(line.start) === PIPE) {
    return countOf(content, line, PIPE) >= 2 ? cellsOf(layout, i, PIPE, gap) : null;
  }
  if (layout.signs.size === 0) return null;
  const sign = [TAB, PIPE].find((each) => layout.signs.has(each) && isOneOfRows(layout, i, each));
  return sign === undefined ? null : cellsOf(layout, i, sign, gap);
}

/** Whether the line before or after is parted as often by the same sign. */
function isOneOfRows({ content, lines }: Layout, i: number, sign: number): boolean {
  const count = countOf(content, lines[i]!, sign);
  const isLike = (other: Line | undefined) =>
    other !== undefined && !other.bare && countOf(content, other, sign) === count;
  return count > 0 && (isLike(lines[i - 1]) || isLike(lines[i + 1]));
}

function countOf(content: string, line: Line, sign: number): number {
  let count = 0;
  for (let at = line.start; at < line.end; at++) {
    if (content.charCodeAt(at) === sign && !(sign === TAB && content.charCodeAt(at - 1) === TAB)) count++;
  }
  return count;
}

function cellsOf(layout: Layout, i: number, sign: number, gap: boolean): Draft[] {
  const { content } = layout;
  const line = layout.lines[i]!;
  const cells: Draft[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && content.charCodeAt(at) !== sign) continue;
    const [start, end] = trimmed(content, from, at);
    if (/[^\s:|-]/.test(content.slice(start, end)))
      cells.push(draftOver(layout, i, i, { kind: 'cell', start, end, gap }));
    from = at + 1;
  }
  return cells;
}

/** A range without the white space at its ends. */
export function trimmed(content: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && isSpace(content.charCodeAt(from))) from++;
  while (to > from && isSpace(content.charCodeAt(to - 1))) to--;
  return [from, to];
}
