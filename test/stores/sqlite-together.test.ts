import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { entryFilter, entryQuery, type Store } from '../../src/register/index.ts';
import { openSqlite } from '../../src/stores/sqlite/index.ts';
import { inventedDocument } from '../register/invented.ts';
import { ACT, decision, speech } from './deciding-contract.ts';

const run = promisify(execFile);
const DECIDER = fileURLToPath(new URL('decider.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'servanda-together-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const fresh = () => join(folder, `${++made}.db`);

/** Two connections to one new file. */
async function pair(): Promise<[Store, Store]> {
  const path = fresh();
  const first = await openSqlite(path, { create: true });
  return [first, await openSqlite(path, { create: false })];
}

describe('two connections of one process to one file', () => {
  it('write at the same time without either holding the thread', async () => {
    const [one, other] = await pair();
    await speech(one);
    const [entry] = (await other.entries(entryQuery())).entries;
    let ticks = 0;
    const clock = setInterval(() => {
      ticks += 1;
    }, 5);
    const start = performance.now();
    const writes = Array.from({ length: 20 }, (_, index) => {
      const store = index % 2 === 0 ? one : other;
      if (index < 10) return store.decide(decision(entry!.id, { by: `person ${index}` }));
      return store.putDocument(inventedDocument(index, 20));
    });
    await Promise.all(writes);
    const took = performance.now() - start;
    clearInterval(clock);
    // A thread that stands still until the lock times out does so for ten seconds, and the clock with it.
    expect(took).toBeLessThan(8000);
    expect(ticks).toBeGreaterThan(0);
    expect((await one.entry(entry!.id))?.decisions).toHaveLength(10);
    expect(await one.counts()).toEqual(await other.counts());
    expect(await one.check()).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });

  it('see each other’s decisions in facets, pages and the feed', async () => {
    const [one, other] = await pair();
    await one.putDocument(inventedDocument(1, 30));
    const before = await other.facets(entryFilter({ reviewed: true }), 5);
    const seq = await other.lastChange();
    const { entries } = await one.entries(entryQuery({ limit: 4 }));
    await one.decideAll(entries.map(({ id }) => decision(id)));
    expect([before.total, (await other.facets(entryFilter({ reviewed: true }), 5)).total]).toEqual([0, 4]);
    expect((await other.changesAfter(seq, 9)).map(({ entry }) => entry)).toEqual(entries.map(({ id }) => id));
    await one.putDocument(inventedDocument(2, 30));
    expect((await other.facets(entryFilter(), 5)).total).toBe(60);
    await one.reindex();
    const sorted = await other.entries(entryQuery({ sort: 'decided', descending: true, limit: 5 }));
    expect(sorted.entries.map(({ reviewed }) => reviewed)).toEqual([true, true, true, true, false]);
    await Promise.all([one.close(), other.close()]);
  });

  it('read nothing of what the other has not finished', async () => {
    const [one, other] = await pair();
    await one.putDocument(inventedDocument(1, 300));
    const { entries } = await one.entries(entryQuery({ limit: 300 }));
    const bulk = one.decideAll(entries.map(({ id }) => decision(id)));
    const counts = new Set<number>();
    let done = false;
    void bulk.then(() => {
      done = true;
    });
    while (!done) {
      counts.add((await other.counts()).reviewed);
      await setImmediate();
    }
    counts.add((await other.counts()).reviewed);
    expect([...counts].filter((count) => count !== 0 && count !== 300)).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });

  it('one of two edits of the same state wins, the other is told', async () => {
    const [one, other] = await pair();
    const [entry] = await speech(one);
    const edit = (store: Store, by: string, area: 'Health' | 'Energy') =>
      store.decide(decision(entry!.id, { by, action: 'edit', expected: 0, changes: { area } }));
    const results = await Promise.allSettled([edit(one, 'a', 'Health'), edit(other, 'b', 'Energy')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'register.conflict', decisions: [{ action: 'edit', number: 1 }] });
    expect((await one.entry(entry!.id))?.decisions).toHaveLength(1);
    await Promise.all([one.close(), other.close()]);
  });
});

describe('two processes on one file', () => {
  it('never lose a decision and never decide over one unseen', async () => {
    const path = fresh();
    const store = await openSqlite(path, { create: true });
    const [entry] = await speech(store);
    await Promise.all(['ann', 'bob'].map((name) => run(process.execPath, [DECIDER, path, name, '20'])));
    const { decisions } = (await store.entry(entry!.id))!;
    expect(decisions.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    for (const name of ['ann', 'bob']) {
      const own = decisions.filter(({ by }) => by === name).map(({ why }) => why);
      expect(own).toEqual(Array.from({ length: 20 }, (_, index) => `${name} ${index}`));
    }
    const feed = await store.changesAfter(0, 1000);
    expect(feed.filter(({ kind }) => kind === 'decision').map(({ decision: each }) => each?.number)).toHaveLength(40);
    expect(await store.check()).toEqual([]);
    await store.close();
  });
});

/** Takes from a file everything that a register of the first version did not have. */
function firstVersion(path: string): void {
  const database = new DatabaseSync(path);
  database.exec('pragma foreign_keys = off');
  for (const { name, type } of database.prepare('select name, type from sqlite_schema').all()) {
    const later =
      /^(entry_words(_added|_changed)?|changes|versions|followings|projection|.*_of_(origin|older|twin|entry))$/;
    const early = /^(parties|findings)_of_/;
    const triggers = /^(changes|versions|followings)_no_/;
    if (type === 'trigger' && triggers.test(String(name))) database.exec(`drop trigger "${name}"`);
    if (type === 'index' && later.test(String(name)) && !early.test(String(name)))
      database.exec(`drop index if exists "${name}"`);
  }
  database.exec('drop table entry_words_fts; drop table entry_words; drop table changes; drop table versions');
  database.exec('drop table followings; drop table projection');
  database.exec('drop table follow_records; drop table entry_names');
  const entries = [
    'binding',
    'area',
    'deadline',
    'reopened',
    'decided',
    'promisors_json',
    'beneficiaries_json',
    'amounts_json',
  ];
  for (const column of entries) database.exec(`alter table entries drop column ${column}`);
  for (const column of ['tests_json', 'from_json']) database.exec(`alter table decisions drop column ${column}`);
  database.exec('pragma user_version = 1');
  database.close();
}

describe('a register of the first version', () => {
  it('is brought up to date when it is opened, with every decision and every count', async () => {
    const path = fresh();
    const store = await openSqlite(path, { create: true });
    for (const seed of [1, 2]) await store.putDocument(inventedDocument(seed, 30));
    const { entries } = await store.entries(entryQuery({ limit: 9 }));
    await store.decideAll(
      entries.map(({ id }, index) => decision(id, { action: index % 2 === 0 ? 'accept' : 'reject' })),
    );
    await store.decide({ ...decision(entries[0]!.id), ...ACT, action: 'edit', changes: { area: 'Space' } });
    const whole = await store.entries(entryQuery({ limit: 100 }));
    const counted = await store.facets(entryFilter({ words: 'bridges' }), 100);
    await store.close();
    firstVersion(path);
    const opened = await openSqlite(path, { create: false });
    expect(await opened.entries(entryQuery({ limit: 100 }))).toEqual(whole);
    expect(await opened.facets(entryFilter({ words: 'bridges' }), 100)).toEqual(counted);
    expect(await opened.check()).toEqual([]);
    await opened.close();
  });
});
