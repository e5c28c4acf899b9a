import { randomFrom } from '../crash/random.ts';
import type { Target } from './target.ts';

/** What came of feeding a target: inputs tried, the slowest of them in milliseconds, and faults with the seed that makes them again. */
export interface Fuzzed {
  readonly tried: number;
  readonly slowest: number;
  readonly faults: readonly string[];
}

/** Tries inputs of consecutive seeds until `enough` says so. */
export async function fuzz(target: Target, seed: number, enough: (tried: number) => boolean): Promise<Fuzzed> {
  const faults: string[] = [];
  let [tried, slowest] = [0, 0];
  for (; !enough(tried); tried++) {
    const began = performance.now();
    const wrong = await attempt(target, seed + tried);
    slowest = Math.max(slowest, performance.now() - began);
    if (wrong !== null) faults.push(`seed ${seed + tried}: ${wrong}`);
  }
  return { tried, slowest, faults };
}

async function attempt(target: Target, seed: number): Promise<string | null> {
  try {
    return await target.tryOne(randomFrom(seed));
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
