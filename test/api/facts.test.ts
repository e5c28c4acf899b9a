import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFacts } from '../../apps/api/facts/facts.ts';
import { entryQuery, type NewDecision, NOTHING_GIVEN, type Store } from '../../src/register/index.ts';
import { SAMPLES } from '../cli/run.ts';
import { dice } from '../register/invented.ts';
import { ONE, serveSamples, type TestServer } from './serving.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serveSamples(ONE);
});
afterAll(() => server.end());

const act = { by: 'Anna', at: '2026-01-01T00:00:00Z', why: null };

/** A decision of some kind on some entry; what cannot be decided is let be. */
async function decideSomething(store: Store, roll: (end: number) => number): Promise<void> {
  const { entries } = await store.entries(entryQuery({ limit: 1000 }));
  const entry = entries[roll(entries.length)]!;
  const action = (['accept', 'reject', 'edit', 'undo', 'redo', 'comment'] as const)[roll(6)]!;
  const changes = roll(2) === 0 ? { area: 'Space' as const } : { kind: 'vague' as const };
  const decision: NewDecision = {
    ...act,
    entry: entry.id,
    action,
    expected: null,
    tests: null,
    undoes: null,
    changes: action === 'edit' ? changes : null,
    why: action === 'comment' ? 'A word.' : null,
  };
  await store.decide(decision).catch(() => {});
  if (roll(5) === 0) await splitOrMerge(store, roll).catch(() => {});
}

async function splitOrMerge(store: Store, roll: (end: number) => number): Promise<void> {
  const { entries } = await store.entries(entryQuery({ kinds: ['commitment'], limit: 1000 }));
  const [first, second] = [entries[roll(entries.length)]!, entries[roll(entries.length)]!];
  if (roll(2) === 0) {
    const both = [first, second].map(({ id }) => ({ entry: id, expected: null }));
    await store.merge({ ...act, entries: both, changes: null });
    return;
  }
  const { start, end, exact } = first.value.spans[0]!;
  const at = Math.floor(exact.length / 2);
  const parts = [
    { spans: [{ start, end: start + at, exact: exact.slice(0, at) }] },
    { spans: [{ start: start + at, end, exact: exact.slice(at) }] },
  ];
  await store.split({ ...act, entry: first.id, expected: null, parts });
}

test('facts that follow the feed are those that are read anew, whatever was decided and added', async () => {
  const { store, add } = server.services;
  const followed = openFacts(store);
  const roll = dice(11);
  await followed.all();
  for (let round = 0; round < 25; round++) {
    for (let times = roll(4); times >= 0; times--) await decideSomething(store, roll);
    if (round === 12) {
      const load = async () => ({
        bytes: new Uint8Array(readFileSync(join(SAMPLES, 'communique.txt'))),
        hint: { name: 'communique.txt', kind: 'file' as const },
      });
      await add({ name: 'communique.txt', load }, NOTHING_GIVEN);
    }
    expect(await followed.all()).toEqual(await openFacts(store).all());
  }
  expect((await followed.all()).length).toBeGreaterThan(20);
});

test('what follows from facts is made anew when the register changed, and not otherwise', async () => {
  const { store } = server.services;
  let made = 0;
  const count = openFacts(store).kept((facts) => {
    made += 1;
    return facts.length;
  });
  expect(await count()).toBe(await count());
  expect(made).toBe(1);
  await Promise.all([count(), count(), count()]);
  expect(made).toBe(1);
  const { entries } = await store.entries(entryQuery({ kinds: ['commitment'], statuses: ['proposed'], limit: 1 }));
  const before = await count();
  const none = { expected: null, tests: null, undoes: null, changes: null };
  await store.decide({ ...act, ...none, entry: entries[0]!.id, action: 'reject' });
  expect([await count(), made]).toEqual([before - 1, 2]);
});
