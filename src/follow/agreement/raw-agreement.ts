import { type Estimate, errorOf, estimate, LEVEL, noEstimate, sum } from './estimate.ts';
import { pairsAgreeing, type Ratings, tally } from './ratings.ts';

/**
 * Raw agreement: the mean share, over items coded by two or more, of pairs of coders that gave the same value. Two coders:
 * the share of items on which they agree. Interval as Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition.
 */
export function rawAgreement(ratings: Ratings, level = LEVEL): Estimate {
  const { items } = tally(ratings);
  const shared = items.filter(({ coders }) => coders >= 2).length;
  if (shared === 0) return noEstimate('nothing-shared', 0, level);
  const parts = items.map((item) => (items.length / shared) * pairsAgreeing(item));
  const value = sum(parts) / items.length;
  return estimate(value, errorOf(parts, 'n-1'), { items: shared, freedom: items.length - 1, level, floor: 0 });
}
