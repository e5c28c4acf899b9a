import { fieldNamed } from './column-names.ts';
import type { Grid, GridRow } from './read-table.ts';

/** The head of a table: its row, or its two rows joined, and where the rows of content begin. */
export interface TableHead {
  /** A name for each column; empty where it has none. */
  readonly names: readonly string[];
  /** Index of the first row of content in the grid. */
  readonly from: number;
}

/** Rows from the top in which a head is looked for: titles, dates and notes stand above it. */
const LOOKED_AT = 12;

/**
 * Finds the head: the row near the top with most headings that are known, or else the first with as many cells as the rows below
 * have. A row below with further headings, and no figures, belongs to it: of merged cells the words stand in the first, and count
 * for those to its right.
 */
export function tableHead({ rows }: Pick<Grid, 'rows'>): TableHead {
  if (rows.length === 0) return { names: [], from: 0 };
  const top = rows.slice(0, LOOKED_AT);
  const known = top.map(knownIn);
  const most = Math.max(...known);
  const at = most >= 2 ? known.indexOf(most) : firstFull(rows);
  const above = rows[at - 1];
  if (most >= 2 && above && isGroups(above, rows[at]!)) return { names: joined(above, rows[at]!), from: at + 1 };
  const below = rows[at + 1];
  if (below && isSecondLine(rows[at]!, below)) return { names: joined(rows[at]!, below), from: at + 2 };
  return { names: rows[at]!.cells.map(({ text }) => text), from: at + 1 };
}

function knownIn({ cells }: GridRow): number {
  return new Set(cells.flatMap(({ text }) => fieldNamed(text) ?? [])).size;
}

/** The first row that is as wide as most of the table. */
function firstFull(rows: readonly GridRow[]): number {
  const widths = rows.slice(0, LOOKED_AT).map(filled);
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)]!;
  return Math.max(
    0,
    widths.findIndex((width) => width >= usual),
  );
}

function filled({ cells }: GridRow): number {
  return cells.filter(({ text }) => text !== '').length;
}

/** A row of groups above the headings: fewer words than these have, in the first cell of each group. */
function isGroups(above: GridRow, head: GridRow): boolean {
  return filled(above) >= 2 && filled(above) < filled(head) && !hasFigures(above);
}

/** A second line of headings: it fills what the first left empty, and has no figures. */
function isSecondLine(head: GridRow, below: GridRow): boolean {
  if (hasFigures(below)) return false;
  const fills = below.cells.filter(({ text }, index) => text !== '' && (head.cells[index]?.text ?? '') === '');
  const named = fills.filter(({ text }) => fieldNamed(text) !== null);
  return named.length >= 1 && named.length === fills.length;
}

function hasFigures({ cells }: GridRow): boolean {
  return cells.some(({ text }) => /\d/u.test(text));
}

/** "Money" over "Sum" and "Currency": "Money / Sum", "Money / Currency". */
function joined(groups: GridRow, head: GridRow): string[] {
  let group = '';
  const width = Math.max(groups.cells.length, head.cells.length);
  return Array.from({ length: width }, (_, index) => {
    group = groups.cells[index]?.text || group;
    const own = head.cells[index]?.text ?? '';
    if (own === '') return groups.cells[index]?.text ?? '';
    return group === '' || group === own ? own : `${group} / ${own}`;
  });
}
