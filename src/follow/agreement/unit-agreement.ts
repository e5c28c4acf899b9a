import { overlap, type Range } from '../../model/index.ts';
import { type Estimate, estimate, LEVEL, noEstimate } from './estimate.ts';

/** Two units are the same when they share at least this much of the characters that either has: more than half, so that no unit fits two. */
export const SAME_UNIT = 0.5;

/** Which units of two coders are the same; places in the lists given. */
export interface UnitPairs {
  readonly pairs: readonly (readonly [number, number])[];
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
}

/**
 * Pairs the units of two coders one to one: those that share most of their characters first (shared ÷ covered by either),
 * down to `SAME_UNIT`; ties in the order of the text.
 */
export function pairUnits(first: readonly Range[], second: readonly Range[]): UnitPairs {
  const near = first.flatMap((a, i) =>
    second.flatMap((b, j) => {
      const share = overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
      return share >= SAME_UNIT ? [{ i, j, share, at: a.start }] : [];
    }),
  );
  near.sort((a, b) => b.share - a.share || a.at - b.at || a.i - b.i || a.j - b.j);
  const [taken, given] = [new Set<number>(), new Set<number>()];
  const pairs: [number, number][] = [];
  for (const { i, j } of near) {
    if (taken.has(i) || given.has(j)) continue;
    taken.add(i);
    given.add(j);
    pairs.push([i, j]);
  }
  return {
    pairs: pairs.sort(([a], [b]) => a - b),
    onlyFirst: [...first.keys()].filter((i) => !taken.has(i)),
    onlySecond: [...second.keys()].filter((j) => !given.has(j)),
  };
}

/**
 * Agreement by units: the share of all units marked that have a partner, 2 · pairs ÷ (units of one + units of the other). It
 * is the F measure of one coder against the other, and what κ comes to when there is no count of units that nobody marked
 * (Hripcsak and Rothschild 2005). Standard error of positive agreement as Graham and Bull (1998).
 */
export function unitAgreement({ pairs, onlyFirst, onlySecond }: UnitPairs, level = LEVEL): Estimate {
  const both = pairs.length;
  const single = onlyFirst.length + onlySecond.length;
  const items = both + single;
  if (items === 0) return noEstimate('nothing-shared', 0, level);
  const value = (2 * both) / (2 * both + single);
  const error = items < 2 ? null : Math.sqrt((4 * both * single * items) / (2 * both + single) ** 4);
  return estimate(value, error, { items, freedom: items - 1, level, floor: 0 });
}
