import { studentQuantile } from './student.ts';

/**
 * A coefficient of agreement. `value` is 1 for full agreement and 0 for what chance alone would give (raw agreement: 0 for
 * none); null where it is not defined, `undefined` says why: fewer than two coders on anything (`nothing-shared`), or every
 * value the same, so that chance agrees fully too (`one-value`). `error` is the standard error, `interval` the confidence
 * interval at `level`; both null for fewer than two items. `items` is how many were coded by two or more.
 */
export interface Estimate {
  readonly value: number | null;
  readonly error: number | null;
  readonly interval: readonly [number, number] | null;
  readonly level: number;
  readonly items: number;
  readonly undefined: 'nothing-shared' | 'one-value' | null;
}

export const LEVEL = 0.95;

export function noEstimate(why: 'nothing-shared' | 'one-value', items: number, level: number): Estimate {
  return { value: null, error: null, interval: null, level, items, undefined: why };
}

/**
 * An estimate with its interval: `value` ± t · `error`, with Student's t on `freedom` degrees of freedom, cut off at `floor`
 * and 1. `error` null: too few items for one.
 */
export function estimate(
  value: number,
  error: number | null,
  of: { readonly items: number; readonly freedom: number; readonly level: number; readonly floor?: number },
): Estimate {
  const { items, freedom, level, floor = -1 } = of;
  if (error === null || freedom < 1) {
    return { value, error: null, interval: null, level, items, undefined: null };
  }
  const reach = studentQuantile((1 + level) / 2, freedom) * error;
  const interval = [Math.max(floor, value - reach), Math.min(1, value + reach)] as const;
  return { value, error, interval, level, items, undefined: null };
}

/**
 * Standard error of a mean-like statistic from what each item adds to it: `parts` are the items' values whose mean is the
 * statistic (linearised). `over` is `n - 1` or `n`, as the source of the formula has it. Null for fewer than two items.
 */
export function errorOf(parts: readonly number[], over: 'n' | 'n-1'): number | null {
  const n = parts.length;
  if (n < 2) return null;
  const mean = sum(parts) / n;
  const squares = sum(parts.map((part) => (part - mean) ** 2));
  return Math.sqrt(squares / (n * (over === 'n' ? n : n - 1)));
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
