import { type Estimate, errorOf, estimate, LEVEL, noEstimate, sum } from './estimate.ts';
import { type Ratings, tally } from './ratings.ts';

/**
 * Krippendorff's α for names (nominal values), any number of coders, items uncoded by some included: Krippendorff (2011),
 * Computing Krippendorff's Alpha-Reliability. Items that only one coder coded do not count. Standard error by
 * linearising (delta method), the number of values given taken as fixed.
 */
export function krippendorffAlpha(ratings: Ratings, level = LEVEL): Estimate {
  const { items: all, values } = tally(ratings);
  const items = all.filter(({ coders }) => coders >= 2);
  const n = items.length;
  if (n === 0) return noEstimate('nothing-shared', 0, level);
  const given = sum(items.map(({ coders }) => coders));
  const mean = given / n;
  const share = values.map((_, k) => sum(items.map(({ counts }) => counts[k]!)) / given);
  const expected = sum(share.map((each) => each * each));
  if (share.some((each) => each === 1)) return noEstimate('one-value', n, level);
  const agreeing = items.map(({ counts, coders }) => sum(counts.map((c) => c * (c - 1))) / (mean * (coders - 1)));
  const observed = sum(agreeing) / n;
  // The finite number of values given is what sets α apart from Scott's π for two coders.
  const value = ((1 - 1 / given) * observed + 1 / given - expected) / (1 - expected);
  const parts = items.map(({ counts, coders }, i) => {
    const weight = (coders - mean) / mean;
    const chance = sum(counts.map((count, k) => (count / mean) * share[k]!)) - expected * weight;
    const agrees = (1 - 1 / given) * (agreeing[i]! - observed * weight);
    return (agrees - 2 * (1 - value) * (chance - expected)) / (1 - expected);
  });
  return estimate(value, errorOf(parts, 'n-1'), { items: n, freedom: n - 1, level });
}
