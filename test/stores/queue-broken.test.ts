import { afterAll, beforeAll, expect, test } from 'vitest';
import { breakQueue } from '../../bench/queue/breaking.ts';
import { heldAgainst } from '../../bench/queue/held.ts';
import { temporaryFolder } from '../cli/run.ts';
import { asked, startServer, type TestServer } from './postgres-server.ts';

const folder = temporaryFolder('queue-broken');
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server?.stop();
  folder.clear();
});

/** So many that there are some left to be read when the disk is full. */
const DOCUMENTS = { documents: 400, fetched: 20 };
const samples = [{ text: 'Ruritania will build three bridges over the long lake by 2030.', date: '2026-01-01' }];

// `npm run bench:queue` does the same with thousands of documents, and lets half a minute go by after a kill.
test('three workers lose and double nothing: one is killed, the database breaks off, the disk fills up', {
  timeout: 240_000,
}, async () => {
  const told: string[] = [];
  const broken = await breakQueue(server, folder.path, samples, {
    ...DOCUMENTS,
    awayMs: 300,
    killed: async ({ database }) => {
      await asked(database, "update intake_workers set seen_at = now() - interval '1 minute'");
    },
    tell: (what) => void told.push(what),
  });
  try {
    const { figures, faults } = await heldAgainst(broken.place, 420);
    expect(faults, told.join('\n')).toEqual([]);
    expect(figures).toMatchObject({ documents: 420, readings: 420, given_up: 0, jobs_left: 0 });
  } finally {
    broken.close();
  }
});
