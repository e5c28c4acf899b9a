/**
 * Ends the program at random moments and looks whether anything is lost or half.
 *
 *   npm run crash [-- --kills N] [--seed S] [--only add,serve,…]
 *
 * Prints for each scenario how many runs were killed and what had been acknowledged; ends with 1 where something was lost.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { temporaryFolder } from '../cli/run.ts';
import { randomFrom } from './random.ts';
import { SCENARIOS } from './scenarios.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const folder = temporaryFolder('crash');
  const wanted = values.only?.split(',') ?? Object.keys(SCENARIOS);
  let faults = 0;
  try {
    for (const name of wanted) {
      const scenario = SCENARIOS[name];
      if (!scenario) throw new Error(`no scenario ${name}; there are ${Object.keys(SCENARIOS).join(', ')}`);
      const own = join(folder.path, name);
      mkdirSync(own);
      const outcome = await scenario({
        folder: own,
        kills: Number(values.kills),
        random: randomFrom(Number(values.seed)),
      });
      faults += outcome.faults.length;
      console.log(
        `${name.padEnd(8)} ${outcome.kills} kills, ${outcome.acknowledged} acknowledged, ${outcome.faults.length} faults`,
      );
      for (const fault of outcome.faults.slice(0, 10)) console.log(`  ${fault}`);
    }
  } finally {
    folder.clear();
  }
  process.exitCode = faults > 0 ? 1 : 0;
}

await main();
