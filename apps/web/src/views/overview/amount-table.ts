import type { AmountCell } from '../../../../api/contract/overview.ts';

/** What was promised in one currency: a row for each area, a column for each year. Currencies are never added. */
export interface CurrencyTable {
  readonly currency: string;
  readonly years: readonly string[];
  readonly rows: readonly { readonly area: string; readonly cells: readonly (Sum | null)[]; readonly all: Sum }[];
  readonly totals: readonly Sum[];
  readonly all: Sum;
}

export interface Sum {
  readonly sum: number;
  /** How many amounts are in it. */
  readonly count: number;
}

const NOTHING: Sum = { sum: 0, count: 0 };

/** One table for each currency, that with the most amounts first; what has no year or area stands under the empty text. */
export function amountTables(cells: readonly AmountCell[]): CurrencyTable[] {
  const currencies = [...new Set(cells.map(({ currency }) => currency))];
  return currencies
    .map((currency) =>
      tableOf(
        currency,
        cells.filter((cell) => cell.currency === currency),
      ),
    )
    .sort((a, b) => b.all.count - a.all.count || (a.currency < b.currency ? -1 : 1));
}

function tableOf(currency: string, cells: readonly AmountCell[]): CurrencyTable {
  const years = [...new Set(cells.map(({ year }) => year ?? ''))].sort(
    (a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1),
  );
  const areas = [...new Set(cells.map(({ area }) => area ?? ''))];
  const rows = areas
    .map((area) => {
      const own = cells.filter((cell) => (cell.area ?? '') === area);
      const byYear = years.map((year) => added(own.filter((cell) => (cell.year ?? '') === year)));
      return { area, cells: byYear.map((sum) => (sum.count === 0 ? null : sum)), all: added(own) };
    })
    .sort((a, b) => b.all.sum - a.all.sum || (a.area < b.area ? -1 : 1));
  const totals = years.map((year) => added(cells.filter((cell) => (cell.year ?? '') === year)));
  return { currency, years, rows, totals, all: added(cells) };
}

function added(sums: readonly Sum[]): Sum {
  return sums.reduce((a, b) => ({ sum: a.sum + b.sum, count: a.count + b.count }), NOTHING);
}
