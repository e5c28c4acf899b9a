import { execFile } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { entryFilter, entryQuery, type Store } from '../../src/register/index.ts';
import { inventedDocument } from '../register/invented.ts';
import { documentOf } from './across-contract.ts';
import { decision, speech } from './deciding-contract.ts';
import { followUpAt, openAt } from './open-at.ts';

const run = promisify(execFile);
const DECIDER = fileURLToPath(new URL('decider.ts', import.meta.url));
const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Gives where an empty register is. */
type Fresh = () => Promise<string>;

type Case = (fresh: Fresh) => Promise<void>;

/** Two connections to one new register. */
async function pair(fresh: Fresh): Promise<[Store, Store]> {
  const place = await fresh();
  return [await openAt(place), await openAt(place)];
}

/** What must hold when several connections, of one process or of two, work on one register. */
const TOGETHER: Readonly<Record<string, Case>> = {
  'two connections write at the same time without either holding the thread': async (fresh) => {
    const [one, other] = await pair(fresh);
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
  },

  'two connections set what comes at the same time beside each other, as if one had come after the other': async (
    fresh,
  ) => {
    const place = await fresh();
    const stores = [await openAt(place), await openAt(place)];
    const words = 'Ruritania will dig cisterns in the drylands of Graustark';
    const told = { words: 'Ruritania has dug cisterns in the drylands of Graustark.', tells: true };
    const documents = Array.from({ length: 6 }, (_, index) =>
      documentOf(`speech-${index}.txt`, '2021-05-01', [
        { words, promised: {} },
        told,
        { words: `It was day ${index}.` },
      ]),
    );
    await Promise.all(documents.map((record, index) => stores[index % 2]!.putDocument(record)));
    const follow = await followUpAt(place);
    const query = { entry: null, document: null, state: null, after: null, limit: 50 };
    const pairs = (await follow.restatements(query)).items.map(({ earlier, later }) =>
      [earlier.entry, later.entry].sort().join(' '),
    );
    // Each of six with each other one: whoever came later found it.
    expect([pairs.length, new Set(pairs).size]).toEqual([15, 15]);
    const evidence = (await follow.evidenceProposals(query)).items;
    // The first found nothing, the second one, each later one the two that are proposed at most.
    expect(evidence).toHaveLength(0 + 1 + 2 * 4);
    expect(await stores[0]!.check()).toEqual([]);
    await Promise.all([...stores, follow].map((store) => store.close()));
  },

  'two connections store one document once, and both are told': async (fresh) => {
    const [one, other] = await pair(fresh);
    const record = inventedDocument(1, 20);
    const told = await Promise.all([one, other, one, other].map((store) => store.putDocument(record)));
    expect(told.sort()).toEqual(['added', 'present', 'present', 'present']);
    expect(await one.counts()).toMatchObject({ documents: 1, entries: 20 });
    expect(await one.check()).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  },

  'two connections see each other’s decisions in facets, pages and the feed': async (fresh) => {
    const [one, other] = await pair(fresh);
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
  },

  'two connections read nothing of what the other has not finished': async (fresh) => {
    const [one, other] = await pair(fresh);
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
  },

  'two connections one of two edits of the same state wins, the other is told': async (fresh) => {
    const [one, other] = await pair(fresh);
    const [entry] = await speech(one);
    const edit = (store: Store, by: string, area: 'Health' | 'Energy') =>
      store.decide(decision(entry!.id, { by, action: 'edit', expected: 0, changes: { area } }));
    const results = await Promise.allSettled([edit(one, 'a', 'Health'), edit(other, 'b', 'Energy')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'register.conflict', decisions: [{ action: 'edit', number: 1 }] });
    expect((await one.entry(entry!.id))?.decisions).toHaveLength(1);
    await Promise.all([one.close(), other.close()]);
  },

  'takes two processes that set it up and write to it at once': async (fresh) => {
    const path = await fresh();
    const write = (from: number, to: number) => run(process.execPath, [WRITER, path, `${from}`, `${to}`]);
    await Promise.all([write(0, 20), write(15, 30)]);
    const store = await openAt(path);
    expect(await store.counts()).toMatchObject({ documents: 30, entries: 30 });
    expect(await store.check()).toEqual([]);
    await store.close();
  },

  'two processes never lose a decision and never decide over one unseen': async (fresh) => {
    const path = await fresh();
    const store = await openAt(path);
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
  },
};

/** Runs the contract; `fresh` gives where an empty register is. */
export function togetherContract(name: string, fresh: Fresh): void {
  describe(`together on one register: ${name}`, () => {
    it.each(Object.entries(TOGETHER))('%s', (_, works) => works(fresh));
  });
}
