import type { Draft } from './draft.ts';
import type { Line, Run } from './geometry.ts';
import { type LineContext, lineOf } from './lines.ts';
import { type Column, draftOf } from './paragraphs.ts';

/** A gap so wide (in shares of the font size) parts cells; leaders and tabs in running text seldom make two such lines. */
const CELL_GAP = 1.5;
/** Where a cell of another row begins, a narrower gap parts them too; it is wider than any space between words. */
const COLUMN_GAP = 0.6;

/** A line and the cells that wide gaps cut it into. */
type Row = { readonly line: Line; readonly cells: readonly Line[] };

/** Stretches of a column: plain lines, or rows of a table. */
export type Stretch = { readonly rows: readonly Row[]; readonly table: boolean };

/** Parts the lines of a column into plain stretches and tables: two rows or more whose cells begin at the same places. */
export function stretchesOf(lines: readonly Line[], context: LineContext): Stretch[] {
  const rows = lines.map((line) => ({ line, cells: cellsOf(line, context) }));
  const stretches: { rows: Row[]; table: boolean }[] = [];
  for (let i = 0; i < rows.length; i++) {
    const last = stretches.at(-1);
    const row = rows[i]!;
    const goesOn = last?.table === true && continuesTable(last.rows, row);
    const table = goesOn || (isRow(row) && rows[i + 1] !== undefined && alike(row, rows[i + 1]!));
    if (last && last.table === table && (goesOn || !table)) last.rows.push(row);
    else stretches.push({ rows: [row], table });
  }
  return stretches.map(({ rows: all, table }) => ({ rows: table ? recut(all, context) : all, table }));
}

/** The rows of a table, parted also where cells of other rows begin. */
function recut(rows: readonly Row[], context: LineContext): Row[] {
  const columns = rows.flatMap(({ cells }) => (cells.length > 1 ? cells.map(({ x }) => x) : []));
  return rows.map(({ line }) => ({ line, cells: cellsOf(line, context, columns) }));
}

/** The cells of a table as blocks, row by row; a cell of several lines is one block. */
export function cellBlocks(rows: readonly Row[], column: Omit<Column, 'lines'>): Draft[] {
  const drafts: Draft[] = [];
  const apart = rowsApart(rows);
  let open: Draft[] = [];
  let before: Row | null = null;
  for (const row of rows) {
    const wraps = before !== null && (row.line.base - before.line.base < apart || row.cells.length < 2);
    if (!wraps) open = [];
    for (const cell of row.cells) {
      const above = wraps ? open.find((draft) => overlaps(draft, cell)) : undefined;
      if (above) above.lines.push(cell);
      else {
        const draft: Draft = { ...draftOf(cell, null, column), kind: 'cell', left: cell.x, right: cell.right };
        open.push(draft);
        drafts.push(draft);
      }
    }
    before = row;
  }
  return drafts;
}

function cellsOf(line: Line, context: LineContext, columns: readonly number[] = []): Line[] {
  const cells: Run[][] = [];
  let right = -Infinity;
  for (const run of line.runs) {
    const begins = columns.some((x) => Math.abs(x - run.x) < 0.25 * line.size);
    const gap = begins ? COLUMN_GAP : CELL_GAP;
    if (cells.length === 0 || run.x - right > gap * line.size) cells.push([run]);
    else cells.at(-1)!.push(run);
    right = Math.max(right, run.right);
  }
  return cells.length === 1 ? [line] : cells.map((cell) => lineOf(cell, context));
}

/** A row of a table has two cells or more, and its first is more than a list marker. */
function isRow(row: Row): boolean {
  const first = row.cells[0]!;
  return row.cells.length >= 2 && (first.text.length > 4 || row.cells.length > 2);
}

function alike(a: Row, b: Row): boolean {
  if (!isRow(b) || b.line.base - a.line.base > 3 * a.line.size) return false;
  return b.cells.filter((cell) => a.cells.some((other) => beginsOrEndsWith(cell, other))).length >= 2;
}

function continuesTable(rows: readonly Row[], row: Row): boolean {
  const last = rows.at(-1)!;
  const distance = row.line.base - last.line.base;
  if (distance > 3 * row.line.size) return false;
  if (isRow(row)) return rows.some((other) => alike({ ...other, line: last.line }, row));
  const wide = rows.find((other) => other.cells.length >= 2)!;
  const inColumn = wide.cells.some((cell, i) => i > 0 && Math.abs(cell.x - row.line.x) < 0.5 * row.line.size);
  return inColumn && distance < 1.6 * row.line.size;
}

function beginsOrEndsWith(a: Line, b: Line): boolean {
  const near = 0.5 * a.size;
  return Math.abs(a.x - b.x) < near || Math.abs(a.right - b.right) < near;
}

function overlaps(draft: Draft, cell: Line): boolean {
  const first = draft.lines[0]!;
  return cell.x < Math.max(...draft.lines.map((line) => line.right)) && cell.right > first.x - 0.5 * first.size;
}

/** Distance of baselines from which on a new row begins: above the least one if distances differ, otherwise any. */
function rowsApart(rows: readonly Row[]): number {
  const distances = rows.slice(1).map((row, i) => row.line.base - rows[i]!.line.base);
  const least = Math.min(...distances);
  return Math.max(...distances) > 1.25 * least ? 1.12 * least : 0;
}
