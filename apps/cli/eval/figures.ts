/** How often something was found rightly, found too much, and missed. */
export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export const NONE: Tally = { tp: 0, fp: 0, fn: 0 };

/** Precision, recall and F1 with the counts they come from; 0 where nothing was there to be found. */
export interface Figures extends Tally {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export function figures({ tp, fp, fn }: Tally): Figures {
  const p = tp / (tp + fp || 1);
  const r = tp / (tp + fn || 1);
  return { p, r, f1: (2 * p * r) / (p + r || 1), tp, fp, fn };
}

export function added(one: Tally, other: Tally): Tally {
  return { tp: one.tp + other.tp, fp: one.fp + other.fp, fn: one.fn + other.fn };
}

/** Two sets of values against each other; a value that stands twice counts once. */
export function compareSets(gold: readonly string[], found: readonly string[]): Tally {
  const expected = new Set(gold);
  const got = new Set(found);
  const right = [...got].filter((value) => expected.has(value)).length;
  return { tp: right, fp: got.size - right, fn: expected.size - right };
}
