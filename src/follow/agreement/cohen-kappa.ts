import { type Estimate, errorOf, estimate, LEVEL, noEstimate, sum } from './estimate.ts';
import type { Ratings } from './ratings.ts';

/**
 * Cohen's κ (1960) of two coders, over the items that both coded: chance agreement from each coder's own shares. Standard
 * error for large samples as Fleiss, Cohen and Everitt (1969). κ collapses where nearly everything has one value: read it
 * beside AC1.
 */
export function cohenKappa(ratings: Ratings, level = LEVEL): Estimate {
  const pairs = ratings.flatMap(([a, b]) => (a == null || b == null ? [] : [[a, b] as const]));
  const n = pairs.length;
  if (n === 0) return noEstimate('nothing-shared', 0, level);
  const first = shares(pairs.map(([a]) => a));
  const second = shares(pairs.map(([, b]) => b));
  const observed = pairs.filter(([a, b]) => a === b).length / n;
  const expected = sum([...first].map(([value, share]) => share * (second.get(value) ?? 0)));
  if (1 - expected < Number.EPSILON * n) return noEstimate('one-value', n, level);
  const value = (observed - expected) / (1 - expected);
  const parts = pairs.map(([a, b]) => {
    const chance = (second.get(a) ?? 0) + (first.get(b) ?? 0);
    return ((a === b ? 1 : 0) - (1 - value) * chance) / (1 - expected);
  });
  return estimate(value, errorOf(parts, 'n'), { items: n, freedom: n - 1, level });
}

function shares(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of [...values].sort()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].map(([value, count]) => [value, count / values.length]));
}
