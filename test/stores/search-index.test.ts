import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentRecord, NOTHING_GIVEN } from '../../src/register/index.ts';
import { openDatabase as openPostgresDatabase } from '../../src/stores/postgres/database.ts';
import { MIGRATIONS as IN_POSTGRES } from '../../src/stores/postgres/migrations/index.ts';
import { preparedWords, vectorOf } from '../../src/stores/prepared.ts';
import { openDatabase as openSqliteDatabase } from '../../src/stores/sqlite/database.ts';
import { APPLICATION_ID, MIGRATIONS as IN_SQLITE } from '../../src/stores/sqlite/migrations/index.ts';
import type { Database } from '../../src/stores/tables.ts';
import { temporaryFolder } from '../cli/run.ts';
import { dice } from '../register/invented.ts';
import { MAKER, readingOf } from '../register/ruritania.ts';
import { openAt } from './open-at.ts';
import { asked, startServer, type TestServer } from './postgres-server.ts';
import { foundIn } from './searching-contract.ts';

const folder = temporaryFolder('search-index');
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server?.stop();
  folder.clear();
});

/** The number of migrations that a register has had whose words were made by the databases themselves. */
const BEFORE = 7;

/** A document as it stood in the tables then. */
async function putAsThen(db: Database): Promise<void> {
  const nothing = { charset: null, role: null };
  await db
    .insertInto('sources')
    .values({ sha256: 'a1', media_type: null, bytes: 1, origin_json: '{"name":"x"}', ...nothing })
    .execute();
  const made = { program: 'x', rules: 'x', given_json: '{}', meta_json: '{}' };
  await db
    .insertInto('runs')
    .values({ id: 'r', source: 'a1', text: null, ...made })
    .execute();
  const label = { name: 'x', title: null, date: '2020-01-02', publisher: null, language: null, role: null };
  const counts = { readable: 1, statements: 0, commitments: 0, findings: 0 };
  await db
    .insertInto('documents')
    .values({ source: 'a1', run: 1, ...label, ...counts, sort: 'x' })
    .execute();
  const sentence = { source: 'a1', entry: null, kind: 'sentence' };
  const bodies = ['Bridges are possibly old.', 'The technology is new.'];
  const rows = bodies.map((body, index) => ({ ...sentence, start: 30 * index, end: 30 * index + body.length, body }));
  await db.insertInto('passages').values(rows).execute();
}

async function searchable(place: string): Promise<void> {
  const store = await openAt(place);
  expect((await foundIn(store, 'possible')).map(({ marked }) => marked)).toEqual([
    'Bridges are \u0001possibly\u0002 old.',
  ]);
  expect((await foundIn(store, 'technological')).map(({ start }) => start)).toEqual([30]);
  expect(await store.check()).toEqual([]);
  await store.close();
}

it('a register in SQLite from before has its words made anew when it is opened', async () => {
  const path = `${folder.path}/before.db`;
  const { db } = openSqliteDatabase(path);
  for (const migration of IN_SQLITE.slice(0, BEFORE)) await migration.up(db);
  await putAsThen(db);
  await sql.raw(`pragma application_id = ${APPLICATION_ID}`).execute(db);
  await sql.raw(`pragma user_version = ${BEFORE}`).execute(db);
  await db.destroy();
  await searchable(path);
});

it('a register in PostgreSQL from before has its words made anew when it is opened', async () => {
  const address = await server.fresh();
  const { db } = openPostgresDatabase(address);
  for (const migration of IN_POSTGRES.slice(0, BEFORE)) await migration.up(db);
  await putAsThen(db);
  await sql`create table register_version (version integer not null)`.execute(db);
  await sql.raw(`insert into register_version values (${BEFORE})`).execute(db);
  await db.destroy();
  await searchable(address);
});

it('is told to be out of step, and built anew, when a word was changed or lost', async () => {
  const path = `${folder.path}/lost.db`;
  const places = [path, await server.fresh()] as const;
  const raw = async (place: string, statement: string) =>
    place === path ? new DatabaseSync(path).exec(statement) : asked(place, statement);
  for (const place of places) {
    const store = await openAt(place);
    await store.putDocument(
      documentRecord(readingOf('Ruritania will mend a bridge.\nThe sea.\n'), NOTHING_GIVEN, MAKER),
    );
    for (const harm of [
      "update search_places set prepared = 'nothing of the kind' where start = 0",
      'delete from search_places where start > 0',
      "update entry_words set prepared = ''",
    ]) {
      await raw(place, harm);
      expect(
        (await store.check()).map(({ code }) => code),
        harm,
      ).toEqual(['store.index-out-of-step']);
      await store.reindex();
      expect(await store.check()).toEqual([]);
      expect(await foundIn(store, 'sea')).toHaveLength(1);
    }
    await store.close();
  }
});

async function expectShelvesInOrder(address: string, more: number): Promise<void> {
  const shelves = await asked(
    address,
    `select places, (select count(*)::int from search_places where shelf = n) as there,
       (select count(*)::int from search_places where shelf = n and id < first) as before from search_shelves order by first`,
  );
  expect(shelves.length).toBeGreaterThan(more);
  for (const { places, there, before } of shelves) expect([there, before]).toEqual([places, 0]);
  expect(Math.max(...shelves.map(({ places }) => Number(places)))).toBeLessThanOrEqual(2048);
}

it('divides the shelves of PostgreSQL wherever documents come in, and finds what SQLite finds', async () => {
  const address = await server.fresh();
  const stores = [await openAt(`${folder.path}/shelves.db`), await openAt(address)] as const;
  const roll = dice(3);
  const lengths = [2100, 30, 900, 900, 900, 5000, 700, 20];
  for (const [index, length] of lengths.entries()) {
    const lines = Array.from({ length }, (_, n) => `Line ${n} of ${index}: common${roll(40) === 0 ? ' seldom' : ''}.`);
    const date = index === 3 ? null : `20${10 + roll(20)}-05`;
    const reading = readingOf(`${lines.join('\n')}\n`, `${index}.txt`);
    for (const store of stores) await store.putDocument(documentRecord(reading, { ...NOTHING_GIVEN, date }, MAKER));
  }
  await expectShelvesInOrder(address, 5);
  for (const words of ['seldom', 'common "of 3"', 'Line 17', 'nowhere', 'seld*']) {
    const [here, there] = [await foundIn(stores[0], words, 90), await foundIn(stores[1], words, 90)];
    expect(there, words).toEqual(here);
  }
  expect(await foundIn(stores[1], 'common "of 3"', 200)).toHaveLength(900);
  for (const store of stores) await store.close();
});

it('moves a quarter of a shelf of PostgreSQL when it is divided in the middle, and leaves the rest where it is', async () => {
  const address = await server.fresh();
  const store = await openAt(address);
  const put = (name: string, date: string, length: number) => {
    const lines = Array.from({ length }, (_, n) => `Line ${n} of ${name}.`);
    return store.putDocument(
      documentRecord(readingOf(`${lines.join('\n')}\n`, `${name}.txt`), { ...NOTHING_GIVEN, date }, MAKER),
    );
  };
  await put('new', '2030', 2100);
  await put('old', '2010', 1000);
  await put('older', '2000', 600);
  const shelves = await asked(address, 'select n, places from search_shelves order by first');
  expect(shelves.map(({ places }) => places)).toEqual([1536, 600, 1512, 52]);
  expect(shelves[0]!.n).toBe(1);
  await store.close();
});

it('divides the shelves of PostgreSQL while several documents come in at the same time', async () => {
  const address = await server.fresh();
  const stores = [await openAt(address), await openAt(address)] as const;
  const stored = Array.from({ length: 8 }, (_, index) => {
    const lines = Array.from({ length: 700 }, (_, n) => `Line ${n} of ${index}: common.`);
    const reading = readingOf(`${lines.join('\n')}\n`, `${index}.txt`);
    const record = documentRecord(reading, { ...NOTHING_GIVEN, date: `20${10 + ((index * 5) % 8)}-05` }, MAKER);
    return stores[index % 2]!.putDocument(record);
  });
  await Promise.all(stored);
  await expectShelvesInOrder(address, 2);
  expect(await foundIn(stores[0], 'common "of 3"', 800)).toHaveLength(700);
  expect(await stores[0].check()).toEqual([]);
  for (const store of stores) await store.close();
});

it('gives PostgreSQL the words of a place as it would make them itself', async () => {
  const address = await server.fresh();
  await (await openAt(address)).close();
  const odd = [
    "It's",
    "o'clock",
    '1:2A',
    'a\\b',
    'é',
    '中文字',
    '50%',
    'x'.repeat(90),
    '\u200d',
    '👍',
    'ﬁ',
    '3:1',
    "''",
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    maxLength: 30,
  });
  const texts = fc.sample(fc.array(text, { maxLength: 3 }), { numRuns: 200, seed: 5 });
  const long = Array.from({ length: 700 }, (_, index) => (index % 2 === 0 ? 'again' : `w${index}`));
  const prepared = [...texts, [long]].map((all) => preparedWords(all.map((words) => words.join(' '))));
  const rows = prepared.map((each) => `('${each}', '${vectorOf(each)}')`).join(', ');
  const wrong = await asked(
    address,
    `select prepared from (values ${rows}) as given (prepared, words) where search_words(prepared, null) <> words::tsvector`,
  );
  expect(wrong).toEqual([]);
  expect(prepared.filter((each) => each !== '').length).toBeGreaterThan(100);
});
