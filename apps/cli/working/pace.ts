/** How many documents a worker takes at a time beyond those that it reads. */
export interface Pace {
  readonly ahead: number;
  /** Whether documents have become so much slower or faster to read that it should take fewer or more. */
  hasChanged(): boolean;
  /** A document was read in so many milliseconds. */
  took(ms: number): void;
}

/** Quick documents in batches: 32 for each question to the database make the question cheap. Slow ones wait for nobody. */
const AHEAD = { quick: 32, slow: 0 } as const;

/** Milliseconds at which documents count as quick, and at which no longer: 32 of them then wait half a minute at most. */
const LIMITS = { quick: 250, slow: 1000 } as const;

/** Documents whose mean counts. */
const OVER = 8;

/** Slow until the first documents say otherwise. */
export function openPace(): Pace {
  const last: number[] = [];
  let isQuick = false;
  let seen = false;
  return {
    get ahead() {
      seen = isQuick;
      return isQuick ? AHEAD.quick : AHEAD.slow;
    },
    hasChanged: () => isQuick !== seen,
    took(ms) {
      last.push(ms);
      if (last.length > OVER) last.shift();
      if (last.length < OVER) return;
      const mean = last.reduce((sum, each) => sum + each, 0) / OVER;
      isQuick = mean < (isQuick ? LIMITS.slow : LIMITS.quick);
    },
  };
}
