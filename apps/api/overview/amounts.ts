import type { AmountCell, Overview } from '../contract/index.ts';
import type { Fact } from '../facts/fact.ts';

type Counted = Overview['counted'];

const SAYS =
  'Sums of money in commitments that nobody rejected, the lower end of a range, by the year of the document. ' +
  'Currencies are never added to each other. A sum that the same words promise again is counted once; where a total and its ' +
  'parts are promised, all are counted.';

/**
 * Adds up money by currency, year and area. A sum that is told as somebody else's words (`reported`), or that the same
 * promisors promise in the same words elsewhere (`restated`), was counted there. What covers other sums (`umbrella`) is not
 * known to the register; where an entry has a total and its parts, all are counted.
 */
export function amountsOf(facts: readonly Fact[]): { cells: AmountCell[]; counted: Counted } {
  const cells = new Map<string, AmountCell>();
  const seen = new Set<string>();
  const leftOut = { noCurrency: 0, reported: 0, restated: 0, umbrella: 0 };
  let amounts = 0;
  for (const { money, promisor, date, area, reported, words } of facts) {
    const promisors = promisor.map(({ code }) => code).sort();
    for (const { value, currency } of money) {
      if (currency === null) leftOut.noCurrency += 1;
      else if (reported) leftOut.reported += 1;
      else if (isRestated(seen, [...promisors, String(value), currency, words ?? ''])) leftOut.restated += 1;
      else {
        amounts += 1;
        add(cells, { currency, year: date?.slice(0, 4) ?? null, area }, value);
      }
    }
  }
  return { cells: [...cells.values()].sort(inOrder), counted: { says: SAYS, amounts, leftOut } };
}

function isRestated(seen: Set<string>, parts: readonly string[]): boolean {
  const key = parts.join('\n');
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
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
