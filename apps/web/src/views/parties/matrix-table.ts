import type { PartyMatrix } from '../../../../api/contract/parties.ts';

/** Who promised to whom, as a table: a row for each who promised, a column for each to whom. */
export interface MatrixTable {
  readonly columns: readonly Heading[];
  readonly rows: readonly { readonly from: Heading; readonly counts: readonly number[]; readonly sum: number }[];
  /** How many parties had no room. */
  readonly leftOut: { readonly rows: number; readonly columns: number };
  readonly largest: number;
}

export interface Heading {
  readonly code: string;
  readonly name: string;
  readonly sum: number;
}

/** The pairs with the most commitments first; at most `size` rows and columns, since a larger table cannot be read. */
export function matrixTable({ parties, cells }: PartyMatrix, size: number): MatrixTable {
  const names = new Map(parties.map(({ code, name }) => [code, name]));
  const heading = (side: 'from' | 'to'): Heading[] => {
    const sums = new Map<string, number>();
    for (const cell of cells) sums.set(cell[side], (sums.get(cell[side]) ?? 0) + cell.count);
    const all = [...sums].map(([code, sum]) => ({ code, name: names.get(code) ?? code, sum }));
    return all.sort((a, b) => b.sum - a.sum || (a.name < b.name ? -1 : 1));
  };
  const allRows = heading('from');
  const allColumns = heading('to');
  const columns = allColumns.slice(0, size);
  const counts = new Map(cells.map(({ from, to, count }) => [pair(from, to), count]));
  const rows = allRows.slice(0, size).map((from) => ({
    from,
    counts: columns.map((to) => counts.get(pair(from.code, to.code)) ?? 0),
    sum: from.sum,
  }));
  const largest = Math.max(0, ...rows.flatMap((row) => row.counts));
  const leftOut = { rows: allRows.length - rows.length, columns: allColumns.length - columns.length };
  return { columns, rows, leftOut, largest };
}

function pair(from: string, to: string): string {
  return JSON.stringify([from, to]);
}
