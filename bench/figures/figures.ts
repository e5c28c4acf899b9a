/** Figures by name: shares from 0 to 1, or counts. More is better for each. */
export type Figures = Readonly<Record<string, number>>;

/** What was measured on one set of texts. */
export interface Suite {
  readonly name: string;
  readonly figures: Figures;
}

/** The figures of all sets by name, as the file of the repository holds them. */
export type Held = Readonly<Record<string, Figures>>;

/** A figure that is lower than it was; `now` is null for one that is no longer measured. */
export interface Fall {
  readonly suite: string;
  readonly figure: string;
  readonly was: number;
  readonly now: number | null;
}

/** Figures are held to four decimals: finer than one sentence in any set, coarser than the arithmetic of another machine. */
export function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]));
}

/** What fell below what is held, of the sets that were measured. A set that is held and not at hand is left alone. */
export function falls(held: Held, measured: readonly Suite[]): Fall[] {
  return measured.flatMap(({ name, figures }) => {
    const now = rounded(figures);
    const before = Object.entries(held[name] ?? {});
    return before
      .filter(([figure, was]) => !((now[figure] ?? -1) >= was))
      .map(([figure, was]) => ({ suite: name, figure, was, now: now[figure] ?? null }));
  });
}

/** What to hold from now on: what was measured, and of sets that are not at hand what was held before. */
export function toHold(held: Held, measured: readonly Suite[]): Held {
  return { ...held, ...Object.fromEntries(measured.map(({ name, figures }) => [name, rounded(figures)])) };
}

/** "gold/all sentences fell from 0.93 to 0.92". */
export function fallLine({ suite, figure, was, now }: Fall): string {
  return now === null
    ? `${suite} ${figure} was ${was} and is no longer measured`
    : `${suite} ${figure} fell from ${was} to ${now}`;
}
