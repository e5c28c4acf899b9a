import { COMMITMENT_FIELDS, type CommitmentField, fieldNamed } from './column-names.ts';
import type { GridRow } from './read-table.ts';
import { dateCell } from './values/date-cell.ts';
import { numberCell } from './values/number-cell.ts';

/** How somebody, or something, came to what a column is. */
export type ColumnBasis = 'said' | 'remembered' | 'name' | 'content';

/** A column of a table and what it is taken for; null for one that is let be. */
export interface GuessedColumn {
  readonly index: number;
  readonly letter: string;
  readonly name: string;
  readonly field: CommitmentField | null;
  readonly basis: ColumnBasis | null;
}

/** Columns by field, as a person or an earlier import set them: numbers from 0. */
export type SetColumns = Readonly<Partial<Record<CommitmentField, number>>>;

/** Rows that are looked at, spread over the table. */
const SAMPLE = 200;

/** Share of the filled cells that must be of a kind for the column to be of it. */
const MOSTLY = 0.8;

/** Letters of a summary, on average: shorter than that are names and codes. */
const SENTENCE = 25;

interface Guessing {
  readonly names: readonly string[];
  readonly rows: readonly GridRow[];
  readonly decimal: '.' | ',';
  readonly isParty: (text: string) => boolean;
}

/**
 * Says what each column is: as it is said, else as it was remembered, else by its name, else – for a summary, an amount, a
 * currency, a deadline and parties – by what stands in it. No field has two columns, and no column two fields.
 */
export function guessColumns(
  table: Guessing,
  said: SetColumns,
  remembered: SetColumns,
  none: ReadonlySet<string>,
): GuessedColumn[] {
  const found = new Map<number, { field: CommitmentField; basis: ColumnBasis }>();
  const taken = new Set<string>(none);
  const take = (index: number, field: CommitmentField, basis: ColumnBasis) => {
    if (taken.has(field) || found.has(index)) return;
    found.set(index, { field, basis });
    taken.add(field);
  };
  for (const [columns, basis] of [
    [said, 'said'],
    [remembered, 'remembered'],
  ] as const) {
    for (const field of COMMITMENT_FIELDS) if (columns[field] !== undefined) take(columns[field], field, basis);
  }
  for (const [index, name] of table.names.entries()) {
    const field = fieldNamed(name);
    if (field) take(index, field, 'name');
  }
  byContent(table, found, take);
  return table.names.map((name, index) => {
    const { field = null, basis = null } = found.get(index) ?? {};
    return { index, letter: columnLetter(index), name, field, basis };
  });
}

function byContent(
  { names, rows, decimal, isParty }: Guessing,
  found: ReadonlyMap<number, unknown>,
  take: (index: number, field: CommitmentField, basis: ColumnBasis) => void,
): void {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((_, index) => index % step === 0);
  const free = names.flatMap((_, index) => {
    const cells = sample.map(({ cells: row }) => row[index]?.text ?? '').filter((text) => text !== '');
    return found.has(index) || cells.length === 0 ? [] : [{ index, cells }];
  });
  const share = (cells: readonly string[], is: (text: string) => boolean) => cells.filter(is).length / cells.length;
  const length = (cells: readonly string[]) => cells.reduce((sum, { length: each }) => sum + each, 0) / cells.length;
  const longest = [...free].sort((a, b) => length(b.cells) - length(a.cells))[0];
  if (longest && length(longest.cells) >= SENTENCE) take(longest.index, 'summary', 'content');
  for (const { index, cells } of free) {
    if (share(cells, (text) => /^[A-Z]{3}$/.test(text) && !isParty(text)) >= MOSTLY) take(index, 'currency', 'content');
    if (share(cells, (text) => dateCell(text, 'day-first') !== null) >= MOSTLY) take(index, 'deadline', 'content');
    if (share(cells, (text) => numberCell(text, decimal) !== null) >= MOSTLY) take(index, 'amount', 'content');
    if (share(cells, isParty) >= MOSTLY) {
      take(index, 'promisor', 'content');
      take(index, 'beneficiary', 'content');
    }
  }
}

/** A, B … Z, AA, AB …, as spreadsheets call columns. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

/** The number of a column from its letters; null for what is none. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
