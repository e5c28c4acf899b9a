import { Conflict, entryQuery } from '../../src/register/index.ts';
import { decision } from './deciding-contract.ts';
import { openAt } from './open-at.ts';

// A process of its own that decides on the first entry COUNT times, each time on what it has seen: `decider.ts REGISTER NAME COUNT`.
const [path, by, count] = process.argv.slice(2);
const store = await openAt(path!);
let refused = 0;
for (let made = 0; made < Number(count); ) {
  const [entry] = (await store.entries(entryQuery({ limit: 1 }))).entries;
  const expected = entry!.decisions.length;
  try {
    await store.decide(decision(entry!.id, { by: by!, expected, why: `${by} ${made}` }));
    made += 1;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    refused += 1;
  }
}
await store.close();
process.stdout.write(`${refused}\n`);
