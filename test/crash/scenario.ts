/** What a scenario is given: a folder of its own, so many kills, and a source of numbers. */
export interface Ground {
  readonly folder: string;
  readonly kills: number;
  readonly random: () => number;
}

/** What came of a scenario. `faults` is empty where nothing was lost and nothing was half. */
export interface Outcome {
  readonly name: string;
  /** Runs that were ended by SIGKILL before they were through, or whatever else was done to them (`what`). */
  readonly kills: number;
  readonly what?: string;
  /** Done again it is the same again: nothing in it is random. */
  readonly once?: true;
  /** What had been acknowledged in all runs, and was looked for after each. */
  readonly acknowledged: number;
  readonly faults: readonly string[];
}

export type Scenario = (ground: Ground) => Promise<Outcome>;
