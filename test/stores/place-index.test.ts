import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentRecord, NOTHING_GIVEN, type Store } from '../../src/register/index.ts';
import { type KeptPlaces, keepPlaces } from '../../src/stores/kept-places.ts';
import { createPlaceIndex, LARGE, type PreparedPlace } from '../../src/stores/place-index.ts';
import { ABOVE_ALL } from '../../src/stores/place-number.ts';
import { openDatabase } from '../../src/stores/postgres/database.ts';
import type { Database } from '../../src/stores/tables.ts';
import { dice, inventedDocument } from '../register/invented.ts';
import { MAKER, readingOf } from '../register/ruritania.ts';
import { openAt } from './open-at.ts';
import { asked, startServer, type TestServer } from './postgres-server.ts';
import { foundIn } from './searching-contract.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const words = fc.array(fc.constantFrom('lake', 'bridge', 'ferry', 'toll', 'mill'), { maxLength: 7 });
const place = fc.record({ id: fc.bigInt(1n, 60n), prepared: words.map((all) => all.join(' ')) });
const batches = fc.array(fc.uniqueArray(place, { selector: ({ id }) => id, maxLength: 30 }), { maxLength: 12 });

/** The greatest numbers of places that have all the words. */
function naive(all: readonly PreparedPlace[], sought: readonly string[], before: bigint, most: number): bigint[] {
  const has = ({ prepared }: PreparedPlace) => sought.every((word) => prepared.split(' ').includes(word));
  const ids = new Set(all.filter((each) => has(each) && each.id < before).map(({ id }) => id));
  return [...ids].sort((a, b) => (a > b ? -1 : 1)).slice(0, most);
}

/** Each place once, with the words of all times that it came. */
function everHad(all: readonly PreparedPlace[]): PreparedPlace[] {
  return [...Map.groupBy(all, ({ id }) => id)].map(([id, times]) => {
    return { id, prepared: times.map(({ prepared }) => prepared).join(' ') };
  });
}

it('finds the places that have all the words, the greatest numbers first, whatever came in which order', () => {
  const sought = fc.uniqueArray(fc.constantFrom('lake', 'bridge', 'ferry', 'toll'), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(batches, sought, fc.bigInt(0n, 62n), fc.integer({ min: 1, max: 9 }), (given, wanted, before, most) => {
      const index = createPlaceIndex();
      for (const places of given) index.renew(index.numbered(places));
      // A place that came again has the words that it came with last, and may be found by those that it ever had.
      const found = index.find(wanted, before, 100);
      const last = new Map(given.flat().map((each) => [each.id, each]));
      for (const id of naive([...last.values()], wanted, before, 100)) expect(found).toContain(id);
      for (const id of found) expect(naive(everHad(given.flat()), wanted, before, 100)).toContain(id);
      expect(found).toEqual([...new Set(found)].sort((a, b) => (a > b ? -1 : 1)));
      expect(index.find(wanted, before, most)).toEqual(found.slice(0, most));
    }),
  );
});

it('finds among many places what one by one would', () => {
  const [roll, index] = [dice(4), createPlaceIndex()];
  const word = () => `w${Math.floor(400 ** (roll(1000) / 1000))}`;
  const all = Array.from({ length: LARGE * 3 + 77 }, (_, n) => {
    return { id: BigInt((n * 7919) % 100_003), prepared: Array.from({ length: 8 }, word).join(' ') };
  });
  for (let from = 0; from < all.length; from += 3000) index.add(index.numbered(all.slice(from, from + 3000)));
  expect(index.size()).toBe(all.length);
  for (let time = 0; time < 200; time += 1) {
    const sought = Array.from({ length: 1 + roll(3) }, word);
    const before = BigInt(roll(100_003));
    expect(index.find(sought, before, 20)).toEqual(naive(all, sought, before, 20));
  }
});

it('counts a place again only where it got words', () => {
  const index = createPlaceIndex();
  index.add(index.numbered([{ id: 5n, prepared: 'lake bridge' }]));
  index.renew(index.numbered([{ id: 5n, prepared: 'bridge lake lake' }]));
  index.renew(index.numbered([{ id: 5n, prepared: 'bridge' }]));
  expect(index.size()).toBe(1);
  index.renew(index.numbered([{ id: 5n, prepared: 'bridge ferry' }]));
  expect([index.size(), index.find(['ferry', 'bridge'], 6n, 2), index.find(['ferry'], 5n, 2)]).toEqual([2, [5n], []]);
});

it('finds a place by words that it got again, when it is put together with those before it', () => {
  const index = createPlaceIndex();
  const came = (id: bigint, prepared: string) => ({ id, prepared });
  const batches = [
    [came(4n, 'lake'), came(5n, ''), came(1n, '')],
    [came(4n, 'mill')],
    [came(4n, 'lake')],
    [came(1n, 'lake')],
  ];
  for (const places of batches) index.renew(index.numbered(places));
  expect(index.find(['lake'], 9n, 9)).toEqual([4n, 1n]);
});

const put = (store: Store, content: string, date: string) =>
  store.putDocument(documentRecord(readingOf(content, `${date}.txt`), { ...NOTHING_GIVEN, date }, MAKER));

interface Open {
  readonly store: Store;
  readonly address: string;
  readonly db: Database;
  readonly kept: KeptPlaces;
}

async function opened(work: (open: Open) => Promise<void>): Promise<void> {
  const address = await server.fresh();
  const store = await openAt(address);
  const { db } = openDatabase(address);
  try {
    await work({ store, address, db, kept: keepPlaces(db) });
  } finally {
    await db.destroy();
    await store.close();
  }
}

const HERE = [['lake'], ABOVE_ALL, 9] as const;

it('is kept in step with what any process writes, and is not there before it was read', async () => {
  await opened(async ({ store, kept }) => {
    await put(store, 'The lake is old.\nRuritania will mend a bridge.\n', '2020-01-01');
    expect(await kept.find(...HERE)).toBeNull();
    await kept.read();
    expect(await kept.find(...HERE)).toHaveLength(1);
    await put(store, 'The lake is young.\n', '2021-01-01');
    const both = (await kept.find(...HERE))!;
    expect(both).toHaveLength(2);
    expect(both[0]! > both[1]!).toBe(true);
  });
});

it('answers at once who knows of no newer change than it does', async () => {
  await opened(async ({ store, kept }) => {
    await put(store, 'The lake is old.\n', '2020-01-01');
    const seen = await store.lastChange();
    await kept.read();
    await put(store, 'The lake is young.\n', '2021-01-01');
    expect(await kept.find(...HERE, seen)).toHaveLength(1);
    expect(await kept.find(...HERE, await store.lastChange())).toHaveLength(2);
  });
});

it('reads all places again after so much changed that they were not looked up one by one', async () => {
  await opened(async ({ store, address, kept }) => {
    await put(store, 'The lake is old.\n', '2020-01-01');
    await kept.read();
    await asked(address, "update search_places set prepared = 'pond' where start = 0");
    await store.reindex();
    // The database answers meanwhile.
    expect(await kept.find(...HERE)).toBeNull();
    await expect.poll(() => kept.find(...HERE), { timeout: 10_000 }).toHaveLength(1);
  });
});

it('gives from memory what the database gives, page by page, while documents come in', async () => {
  await opened(async ({ store, address }) => {
    const ahead = await openAt(address);
    for (const seed of [1, 2]) await store.putDocument(inventedDocument(seed, 60));
    await ahead.readAhead();
    for (const seed of [3, 4, 5]) {
      await store.putDocument(inventedDocument(seed, 60));
      for (const sought of ['build', 'build million', 'wells', 'nowhere', 'bui*', '"for Zenda"']) {
        expect(await foundIn(ahead, sought, 7), sought).toEqual(await foundIn(store, sought, 50));
      }
    }
    await ahead.close();
  });
});
