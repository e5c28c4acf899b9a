/** Something to be measured: it returns a number that must be the same in every round. */
export type Contestant = { readonly name: string; readonly run: () => number | Promise<number> };
export type Timing = { readonly name: string; readonly seconds: number; readonly answer: number };

/**
 * Runs all contestants one after the other, `rounds` times, and gives the median time of each. They take turns because the
 * speed of a shared machine moves while one measures; ratios of times from the same rounds move far less. One round before
 * warms up the compiler and is not counted. Throws if a contestant answers differently in two rounds.
 */
export async function measure(contestants: readonly Contestant[], rounds: number): Promise<Timing[]> {
  const answers: number[] = [];
  for (const { run } of contestants) answers.push(await run());
  const times = contestants.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { name, run }] of contestants.entries()) {
      const from = performance.now();
      const answer = await run();
      times[i]!.push((performance.now() - from) / 1000);
      if (answer !== answers[i]) throw new Error(`${name} answered ${answers[i]} before and ${answer} now`);
    }
  }
  return contestants.map(({ name }, i) => ({ name, seconds: median(times[i]!), answer: answers[i]! }));
}

/** The middle of an odd number of values, the mean of the middle two of an even one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
