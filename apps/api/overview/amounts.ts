import type { Entry } from '../../../src/register/index.ts';
import type { AmountCell, Overview } from '../contract/index.ts';

type Counted = Overview['counted'];

const SAYS =
  'Sums of money in commitments that nobody rejected, the lower end of a range, by the year of the document. ' +
  'Currencies are never added to each other. Sums that the same words promise in another document are counted once.';

/** Adds up money by currency, year and area. */
export interface AmountTally {
  take(entry: Entry): void;
  cells(): AmountCell[];
  counted(): Counted;
}

/**
 * A sum that is told as somebody else's words (`reported`), or that stands in the same words with the same promisor in another
 * document (`restated`), was promised elsewhere. What covers other sums (`umbrella`) is not known to the register; where an
 * entry has a total and its parts, all are counted.
 */
export function openAmountTally(): AmountTally {
  const cells = new Map<string, AmountCell>();
  const seen = new Set<string>();
  const leftOut = { noCurrency: 0, reported: 0, restated: 0, umbrella: 0 };
  let amounts = 0;
  return {
    take({ value, document }) {
      const promisors = value.promisor.map(({ code }) => code).sort();
      const year = document.date?.slice(0, 4) ?? null;
      for (const { value: sum, unit, currency } of value.amounts) {
        if (unit !== 'money') continue;
        if (currency === null) leftOut.noCurrency += 1;
        else if (value.reported) leftOut.reported += 1;
        else if (isRestated(seen, [...promisors, String(sum), currency, folded(value.text)])) leftOut.restated += 1;
        else {
          amounts += 1;
          add(cells, { currency, year, area: value.area }, sum);
        }
      }
    },
    cells: () => [...cells.values()].sort(inOrder),
    counted: () => ({ says: SAYS, amounts, leftOut: { ...leftOut } }),
  };
}

function isRestated(seen: Set<string>, parts: readonly string[]): boolean {
  const key = parts.join('\n');
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function add(cells: Map<string, AmountCell>, place: Pick<AmountCell, 'currency' | 'year' | 'area'>, sum: number): void {
  const key = JSON.stringify([place.currency, place.year, place.area]);
  const known = cells.get(key);
  cells.set(key, { ...place, sum: (known?.sum ?? 0) + sum, count: (known?.count ?? 0) + 1 });
}

function inOrder(a: AmountCell, b: AmountCell): number {
  const keys = (cell: AmountCell) => [cell.currency, cell.year ?? '', cell.area ?? ''];
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((key, index) => key !== right[index]);
  return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1;
}
