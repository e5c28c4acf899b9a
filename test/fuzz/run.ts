/**
 * Feeds the readers and grammars with mutated files and words in any order.
 *
 *   npm run fuzz [-- --minutes M] [--seed S] [--only pdf,amounts,…]
 *
 * The time is shared among the targets. Prints inputs tried and faults, each with the seed that makes it again; ends with 1
 * where there was one.
 */
import { parseArgs } from 'node:util';
import { fuzz } from './fuzzing.ts';
import { TARGETS } from './targets.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const names = values.only?.split(',') ?? Object.keys(TARGETS);
  const share = (Number(values.minutes) * 60_000) / names.length;
  let all = 0;
  for (const name of names) {
    const open = TARGETS[name];
    if (!open) throw new Error(`no target ${name}; there are ${Object.keys(TARGETS).join(', ')}`);
    const target = open();
    const end = performance.now() + share;
    const { tried, slowest, faults } = await fuzz(target, Number(values.seed), () => performance.now() > end);
    await target.close?.();
    all += faults.length;
    console.log(`${name.padEnd(10)} ${tried} inputs, slowest ${slowest.toFixed(0)} ms, ${faults.length} faults`);
    for (const fault of faults.slice(0, 20)) console.log(`  ${fault.slice(0, 2000)}`);
  }
  process.exitCode = all > 0 ? 1 : 0;
}

await main();
