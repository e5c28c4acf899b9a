import { afterAll, beforeAll, expect, test } from 'vitest';
import { EACH, inventedDocument } from '../../bench/scale/documents.ts';
import { fill } from '../../bench/scale/fill.ts';
import { percentile } from '../../bench/scale/load.ts';
import { report } from '../../bench/scale/report.ts';
import { entryFilter, entryQuery } from '../../src/register/index.ts';
import { openPostgres } from '../../src/stores/postgres/index.ts';
import { startServer, type TestServer } from '../stores/postgres-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 120_000);
afterAll(() => server?.stop());

const DOCUMENTS = 12;

test('a register filled by COPY is what the program would have made of the same documents', async () => {
  const [copied, stored] = [await server.fresh(), await server.fresh()];
  await fill(copied, DOCUMENTS);
  const made = await openPostgres(copied, { create: false });
  const own = await openPostgres(stored, { create: true });
  try {
    for (let number = 0; number < DOCUMENTS; number += 1) await own.putDocument(inventedDocument(number, DOCUMENTS));
    expect(await made.check()).toEqual([]);
    const commitments = entryFilter({ kinds: ['commitment'] });
    expect(await made.total(commitments)).toBe(DOCUMENTS * EACH.commitments);
    const ids = async (store: typeof made) =>
      (await store.entries(entryQuery({ limit: 500 }))).entries.map(({ id }) => id);
    expect(await ids(made)).toEqual(await ids(own));
    const { facets } = await made.facets(commitments, 5);
    const expected = (await own.facets(commitments, 5)).facets;
    for (const name of ['promisor', 'area', 'deadlineYear', 'currency', 'document'] as const)
      expect(facets[name]).toEqual(expected[name]);
    const [word] = (await own.entries(entryQuery({ limit: 1 }))).entries[0]!.value.text.split(' ').slice(-2);
    const found = async (store: typeof made) =>
      (await store.entries(entryQuery({ words: word!, limit: 500 }))).entries.map(({ id }) => id);
    expect(await found(made)).toEqual(await found(own));
  } finally {
    await made.close();
    await own.close();
  }
});

test('ratios are of one round each, and the median of the rounds is told', () => {
  const page = (p99: number) => ({ p50: 1, p99, perSecond: 10, cpuMs: 1 });
  const memory = { now: 1, peak: 2 };
  const size = (commitments: number, times: readonly number[]) => ({
    ...{ commitments, bytes: 1e9, readySeconds: 1, ready: memory, after: memory },
    pages: new Map([['list page 1', times.map(page)]]),
  });
  const figures = { readers: 2, sizes: [size(10, [10, 20, 90]), size(100, [20, 30, 90])], trivial: [1, 2, 3] };
  const [, small, large] = report(figures)
    .split('\n')
    .filter((line) => line.startsWith('list') || line.startsWith('page  '));
  expect(small).toMatch(/ 10\.0 +1\.00$/);
  expect(large).toMatch(/ 20\.0 +1\.50$/);
  expect(percentile([1, 2, 3, 4], 50)).toBe(3);
});
