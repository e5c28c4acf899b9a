/**
 * Many people at once on one server, for a long time: reading, searching, deciding and adding, without a pause.
 *
 *   npm run soak [-- --minutes M] [--people N] [--seed S]
 *
 * Prints, for each minute and at the end, how many requests were answered, how many failed, the slowest hundredth of each kind
 * in milliseconds and the memory of the server. Ends with 1 where a request failed, a decision was lost or memory kept growing.
 */
import { parseArgs } from 'node:util';
import { temporaryFolder } from '../cli/run.ts';
import { soak } from './soaking.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    people: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});

const folder = temporaryFolder('soak');
try {
  const { minutes, people, seed } = values;
  const times = { milliseconds: Number(minutes) * 60_000, people: Number(people), texts: 200, seed: Number(seed) };
  const { faults } = await soak({ ...times, folder: folder.path, say: (line) => console.log(line) });
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  folder.clear();
}
