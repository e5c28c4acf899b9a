import type { Statement } from '../../model/index.ts';
import type { CommitmentField } from './column-names.ts';
import { commitmentOfRow } from './commitment-row.ts';
import { columnLetter, type GuessedColumn, guessColumns, type SetColumns } from './guess-columns.ts';
import { type CellProblem, type GridRow, readGrid, type TableCell } from './read-table.ts';
import { tableHead } from './table-head.ts';
import type { DateOrder } from './values/date-cell.ts';

/** How a table of commitments is to be read. */
export interface TableReading {
  /** Columns by field, as somebody says; null: there is none of that field, whatever it looks like. */
  readonly columns: Readonly<Partial<Record<CommitmentField, number | null>>>;
  /** Columns of an earlier table of the same head. */
  readonly remembered: SetColumns;
  readonly dates: DateOrder;
}

export const PLAIN_READING: TableReading = { columns: {}, remembered: {}, dates: null };

/**
 * The commitments of a table, each on its own cells, under the names of their rows (of one without names, the number of the row);
 * with any problem there are none. `header` is what tables of one kind have in common.
 */
export interface CommitmentTable {
  readonly statements: readonly Statement[];
  readonly names: readonly string[];
  readonly problems: readonly CellProblem[];
  readonly columns: readonly GuessedColumn[];
  readonly header: string;
}

export type PartyOf = (text: string) => { readonly code: string; readonly name: string; readonly known?: boolean };

/** The head of a table as one text, by which it is known again; empty for a table without content. */
export function tableHeader(content: string): string {
  return headerOf(tableHead(readGrid(content)).names);
}

function headerOf(names: readonly string[]): string {
  return names.map((name) => name.toLowerCase().replace(/\s+/gu, ' ')).join(' | ');
}

/**
 * Reads a table of commitments, however untidy: columns in any order and in several languages, a head of one or two lines with a
 * title above, semicolons or tabs, decimal commas, dates in many notations. The table itself is the text: the words of a
 * commitment are its cell `summary`, and every field has the span of its cell. `partyOf` finds code and name of a party; an
 * unknown one keeps what stands there.
 */
export function commitmentsOfTable(
  content: string,
  partyOf: PartyOf,
  reading: TableReading = PLAIN_READING,
): CommitmentTable {
  const grid = readGrid(content);
  const { names: head, from } = tableHead(grid);
  const rows = grid.rows.slice(from);
  const said = Object.entries(reading.columns);
  const set = Object.fromEntries(said.filter(([, index]) => index !== null)) as SetColumns;
  const none = new Set(said.filter(([, index]) => index === null).map(([field]) => field));
  const isParty = (text: string) => partyOf(text).known === true;
  const columns = guessColumns({ names: head, rows, decimal: grid.decimal, isParty }, set, reading.remembered, none);
  const at = new Map(columns.flatMap(({ field, index }) => (field === null ? [] : [[field, index] as const])));
  const problems: CellProblem[] = tableProblems(at, grid.unclosed);
  const names: string[] = [];
  const rowsByName = new Map<string, number>();
  const statements: Statement[] = [];
  for (const row of rows) {
    const read = readRow(row, at, head, problems);
    const given = at.has('number') ? read.text('number') : String(row.row);
    const first = rowsByName.get(given);
    if (given === '') read.wrong('number', 'import.empty');
    else if (first !== undefined) read.wrong('number', 'import.twice', { first });
    else rowsByName.set(given, row.row);
    names.push(given);
    statements.push(commitmentOfRow(read, content, partyOf, { decimal: grid.decimal, dates: reading.dates }));
  }
  const header = headerOf(head);
  return problems.length > 0
    ? { statements: [], names: [], problems, columns, header }
    : { statements, names, problems, columns, header };
}

function tableProblems(at: ReadonlyMap<CommitmentField, number>, unclosed: number | null): CellProblem[] {
  const problems: CellProblem[] = [];
  if (unclosed !== null) problems.push({ line: unclosed, column: '', code: 'table.unclosed-quote', value: '' });
  if (!at.has('summary')) problems.push({ line: 1, column: 'summary', code: 'import.no-summary', value: 'summary' });
  return problems;
}

/** One row: what its cells say by field, and a way to say what is wrong with one. */
export interface ReadRow {
  readonly text: (field: CommitmentField) => string;
  readonly cell: (field: CommitmentField) => TableCell | null;
  readonly cells: readonly TableCell[];
  readonly wrong: (field: CommitmentField, code: string, more?: Partial<CellProblem>) => void;
}

function readRow(
  { number, row, cells }: GridRow,
  at: ReadonlyMap<CommitmentField, number>,
  head: readonly string[],
  problems: CellProblem[],
): ReadRow {
  const cell = (field: CommitmentField) => {
    const index = at.get(field);
    return index === undefined ? null : (cells[index] ?? null);
  };
  const over = cells.findIndex(({ text }, index) => index >= head.length && text !== '');
  if (over >= 0) {
    problems.push({
      line: number,
      column: '',
      code: 'import.cells-over',
      value: cells[over]!.text,
      cell: `${columnLetter(over)}${row}`,
    });
  }
  return {
    cells,
    cell,
    text: (field) => cell(field)?.text ?? '',
    wrong: (field, code, more = {}) => {
      const index = at.get(field) ?? 0;
      const place = { line: number, column: head[index] || field, cell: `${columnLetter(index)}${row}` };
      problems.push({ ...place, code, value: cell(field)?.text ?? '', ...more });
    },
  };
}
