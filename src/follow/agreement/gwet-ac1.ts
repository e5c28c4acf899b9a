import { type Estimate, errorOf, estimate, LEVEL, noEstimate, sum } from './estimate.ts';
import { pairsAgreeing, type Ratings, tally } from './ratings.ts';

/**
 * Gwet's AC1 of any number of coders, items uncoded by some included: Gwet (2008), Computing inter-rater reliability and its
 * variance in the presence of high agreement, with missing values as in his Handbook (2014). `values` are the values that a
 * coder may give; without them those that were given count, and one value alone leaves it undefined.
 */
export function gwetAc1(ratings: Ratings, values: readonly string[] = [], level = LEVEL): Estimate {
  const { items, values: all } = tally(ratings, values);
  const shared = items.filter(({ coders }) => coders >= 2).length;
  if (shared === 0) return noEstimate('nothing-shared', 0, level);
  const q = all.length;
  if (q < 2) return noEstimate('one-value', shared, level);
  const n = items.length;
  const share = all.map((_, k) => sum(items.map(({ counts, coders }) => counts[k]! / coders)) / n);
  const observed = sum(items.map(pairsAgreeing)) / shared;
  const expected = sum(share.map((each) => each * (1 - each))) / (q - 1);
  const value = (observed - expected) / (1 - expected);
  const parts = items.map((item) => {
    const agreeing = item.coders < 2 ? 0 : pairsAgreeing(item) - expected;
    const chance = sum(item.counts.map((count, k) => (count / item.coders) * (1 - share[k]!))) / (q - 1);
    return ((n / shared) * agreeing - 2 * (1 - value) * (chance - expected)) / (1 - expected);
  });
  return estimate(value, errorOf(parts, 'n-1'), { items: shared, freedom: n - 1, level });
}
