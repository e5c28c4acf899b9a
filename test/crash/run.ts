/**
 * Ends the program at random moments, and takes from it disk, lock and clock, and looks whether anything is lost or half.
 *
 *   npm run crash [-- --kills N] [--minutes M] [--seed S] [--only add,serve,…]
 *
 * Goes through the scenarios in rounds of some kills each, each round from the next seed, until there were N of each or the time
 * is over. Prints after each round how many runs were killed so far and what had been acknowledged; ends with 1 where
 * something was lost.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { temporaryFolder } from '../cli/run.ts';
import { randomFrom } from './random.ts';
import type { Outcome } from './scenario.ts';
import { SCENARIOS } from './scenarios.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

/** Kills of a scenario in one round: enough to pay for what is set up for it. */
const ROUND = 20;

async function main(): Promise<void> {
  const folder = temporaryFolder('crash');
  const wanted = values.only?.split(',') ?? Object.keys(SCENARIOS);
  const end = performance.now() + Number(values.minutes) * 60_000;
  const most = Number(values.kills);
  const sums = new Map(wanted.map((name) => [name, { name, kills: 0, acknowledged: 0, faults: [] } as Outcome]));
  try {
    for (let round = 0; performance.now() < end; round++) {
      const left = wanted.filter((name) => sums.get(name)!.kills < most && !sums.get(name)!.once);
      if (left.length === 0) break;
      for (const name of left) {
        if (performance.now() > end) break;
        const own = join(folder.path, `${name}-${round}`);
        const so = sums.get(name)!;
        const sum = added(so, await run(name, own, Math.min(ROUND, most - so.kills), Number(values.seed) + round));
        sums.set(name, sum);
        say(sum);
        rmSync(own, { recursive: true, force: true });
      }
    }
  } finally {
    folder.clear();
  }
  process.exitCode = [...sums.values()].some(({ faults }) => faults.length > 0) ? 1 : 0;
}

async function run(name: string, folder: string, kills: number, seed: number): Promise<Outcome> {
  const scenario = SCENARIOS[name];
  if (!scenario) throw new Error(`no scenario ${name}; there are ${Object.keys(SCENARIOS).join(', ')}`);
  mkdirSync(folder);
  return scenario({ folder, kills, random: randomFrom(seed) });
}

function added(so: Outcome, more: Outcome): Outcome {
  return {
    ...more,
    kills: so.kills + more.kills,
    acknowledged: so.acknowledged + more.acknowledged,
    faults: [...so.faults, ...more.faults],
  };
}

function say({ name, kills, what = 'kills', acknowledged, faults }: Outcome): void {
  console.log(`${name.padEnd(10)} ${kills} ${what}, ${acknowledged} acknowledged, ${faults.length} faults`);
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
}

await main();
