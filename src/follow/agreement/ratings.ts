/** What coders gave: one row for each item, one column for each coder; null where a coder did not code the item. */
export type Ratings = readonly (readonly (string | null)[])[];

/** How many coders gave each value to each item that anybody coded. */
export interface Tally {
  /** Sorted, so that sums come out the same whatever the order of the items. */
  readonly values: readonly string[];
  /** Per item: counts in the order of `values`, and how many coded it. */
  readonly items: readonly { readonly counts: readonly number[]; readonly coders: number }[];
}

/** Counts values by item. `values`: the values a coder may give, also those that nobody gave; those given are added. */
export function tally(ratings: Ratings, values: readonly string[] = []): Tally {
  const given = ratings.flat().filter((value) => value !== null);
  const all = [...new Set([...values, ...given])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const place = new Map(all.map((value, index) => [value, index]));
  const items = ratings.flatMap((row) => {
    const counts = all.map(() => 0);
    let coders = 0;
    for (const value of row) {
      if (value === null) continue;
      counts[place.get(value)!]! += 1;
      coders += 1;
    }
    return coders === 0 ? [] : [{ counts, coders }];
  });
  return { values: all, items };
}

/** The share of pairs of coders of an item that gave the same value; 0 for fewer than two coders. */
export function pairsAgreeing({ counts, coders }: Tally['items'][number]): number {
  if (coders < 2) return 0;
  let same = 0;
  for (const count of counts) same += count * (count - 1);
  return same / (coders * (coders - 1));
}
