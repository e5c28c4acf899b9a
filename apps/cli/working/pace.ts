/** How many jobs, of up to 32 documents each, a worker takes at a time beyond those that it reads. */
export interface Pace {
  readonly ahead: number;
  /** Whether documents have become so much slower or faster to read that it should take fewer or more. */
  hasChanged(): boolean;
  /** A document was read in so many milliseconds. */
  took(ms: number): void;
}

/** Quick documents in batches: some hundred for each question to the database make the question cheap. Slow ones wait for nobody. */
const AHEAD = { quick: 2, slow: 0 } as const;

/** Milliseconds at which documents count as quick, and at which no longer: far apart, since on a busy machine each takes now this, now that. */
const LIMITS = { quick: 250, slow: 1000 } as const;

/** Documents whose mean counts; fewer where these took as long already as so many that are slow. */
const OVER = 8;

/**
 * Quick until documents say otherwise: to change costs the database as much as some hundred of them. The first ones say nothing, since
 * what reads them is only being started.
 */
export function openPace(first: number): Pace {
  const last: number[] = [];
  let started = 0;
  let isQuick = true;
  let seen = true;
  return {
    get ahead() {
      seen = isQuick;
      return isQuick ? AHEAD.quick : AHEAD.slow;
    },
    hasChanged: () => isQuick !== seen,
    took(ms) {
      if (started++ < first) return;
      last.push(ms);
      if (last.length > OVER) last.shift();
      const sum = last.reduce((before, each) => before + each, 0);
      if (isQuick && sum >= LIMITS.slow * OVER) isQuick = false;
      else if (last.length === OVER && sum < LIMITS.quick * OVER) isQuick = true;
    },
  };
}
