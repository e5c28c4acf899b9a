/** Tells the time; passed to whatever notes when something happened, so that a test can stop it. */
export interface Clock {
  /** Now, as ISO 8601 in UTC with milliseconds. */
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };
