import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/stores/postgres/database.ts';
import { type Ended, type Intake, openPostgresIntake, type Waiting } from '../../src/stores/postgres/index.ts';
import { intakeInPlace } from '../../src/stores/postgres/migrations/0014-intake-in-place.ts';
import { openAt } from './open-at.ts';
import { asked, startServer, type TestServer } from './postgres-server.ts';

let server: TestServer;
let address: string;
let intake: Intake;
beforeAll(async () => {
  server = await startServer();
  address = await server.fresh();
  await (await openAt(address)).close();
  intake = await openPostgresIntake(address);
});
afterAll(async () => {
  await intake?.close();
  await server?.stop();
});

const given = { title: null, publisher: null, language: null, date: null, role: null, speaker: [], parties: [] };
const documents = (count: number, of: string): Waiting[] =>
  Array.from({ length: count }, (_, number) => ({
    name: `${of} ${number}`,
    given,
    kept: { sha256: number.toString(16).padStart(64, '0'), hint: { mediaType: 'text/plain' } },
  }));
const ended = (seq: number, state: Ended['state']): Ended => ({
  ...{ seq, state, document: 'a'.repeat(64), commitments: 1, findings: [], attempts: 1, again: null },
  at: '2024-05-15T10:00:00Z',
});

test('a batch has its documents in their order, also of more statements than one and while others are put in', async () => {
  const sizes = [1201, 700, 1, 2];
  const ids = await Promise.all(sizes.map((size, index) => intake.put(documents(size, `batch ${index}`))));
  for (const [index, id] of ids.entries()) {
    const names = (await intake.batch(id)).map(({ name }) => name);
    expect(names).toEqual(documents(sizes[index]!, `batch ${index}`).map(({ name }) => name));
  }
  expect(await intake.batch('no such batch')).toEqual([]);
  expect(await intake.counts()).toEqual({ waiting: 1904, reading: 0, dead: 0 });
});

test('what became of documents is counted, and what is given up is listed and tried again', async () => {
  const [first, second, third] = (await intake.batch(await intake.put(documents(3, 'counted')))).map(({ seq }) => seq);
  await intake.begin(first!);
  expect(await intake.counts()).toEqual({ waiting: 1906, reading: 1, dead: 0 });
  await intake.end([ended(first!, 'added'), ended(second!, 'dead'), ended(third!, 'dead')]);
  expect(await intake.counts()).toEqual({ waiting: 1904, reading: 0, dead: 2 });
  expect((await intake.dead(5)).map(({ seq }) => seq)).toEqual([third, second]);
  expect(await intake.retry([second!])).toBe(1);
  expect(await intake.retry([first!])).toBe(0);
  expect(await intake.counts()).toEqual({ waiting: 1905, reading: 0, dead: 1 });
  // What is over stays as it is.
  await intake.end([ended(first!, 'dead')]);
  expect((await intake.items([first!]))[0]).toMatchObject({ state: 'added' });
});

test('a job of an earlier program, which names one document in another way, counts like others', async () => {
  const jobs = `${intake.schema}._private_jobs`;
  const [{ n: before }] = (await asked(address, `select count(*)::int as n from ${jobs}`)) as [{ n: number }];
  const [one] = await intake.batch(await intake.put(documents(1, 'earlier')));
  const payload = JSON.stringify({ intake: one!.seq });
  await asked(address, `update ${jobs} set payload = '${payload}' where id = (select max(id) from ${jobs})`);
  expect(await asked(address, `select count(*)::int as n from ${jobs}`)).toEqual([{ n: before + 1 }]);
  expect(await intake.counts()).toEqual({ waiting: 1906, reading: 0, dead: 1 });
});

test('what became of a document stays in the page of its row, and no index hears of it', async () => {
  const rows = await intake.batch(await intake.put(documents(320, 'in place')));
  const statistics = async () => {
    const [row] = await asked(
      address,
      "select n_tup_upd::int as all, n_tup_hot_upd::int as hot from pg_stat_user_tables where relname = 'intake'",
    );
    return row as { all: number; hot: number };
  };
  const before = await statistics();
  for (let start = 0; start < 320; start += 16) {
    await intake.end(rows.slice(start, start + 16).map(({ seq }) => ended(seq, 'added')));
  }
  // The database tells its statistics when a connection has been idle for a while.
  await expect.poll(async () => (await statistics()).all - before.all, { timeout: 30_000 }).toBeGreaterThanOrEqual(320);
  const { all, hot } = await statistics();
  expect(hot - before.hot).toBeGreaterThan(0.9 * (all - before.all));
});

test('a queue of an earlier program keeps its batches and what it gave up', async () => {
  const own = await server.fresh();
  await (await openAt(own)).close();
  const before = [
    'drop index intake_dead',
    'drop index intake_edges',
    'alter table intake drop column dead, drop column edge',
    'create unique index intake_of_batch on intake (batch, number)',
    "create index intake_open on intake (state, seq) where state in ('waiting', 'reading', 'dead')",
    `insert into intake (batch, number, name, given_json, state)
      select case when n % 2 = 0 then 'even' else 'odd' end, n, 'document ' || n, '{}', case when n = 4 then 'dead' else 'added' end
      from generate_series(0, 9) as n`,
  ];
  for (const statement of before) await asked(own, statement);
  const { db } = openDatabase(own);
  await intakeInPlace.up(db as never);
  await db.destroy();
  const queue = await openPostgresIntake(own);
  try {
    expect((await queue.batch('even')).map(({ name }) => name)).toEqual([0, 2, 4, 6, 8].map((n) => `document ${n}`));
    expect((await queue.batch('odd')).length).toBe(5);
    expect((await queue.dead(5)).map(({ name }) => name)).toEqual(['document 4']);
    expect(await queue.retry(null)).toBe(1);
    expect(await queue.counts()).toEqual({ waiting: 1, reading: 0, dead: 0 });
  } finally {
    await queue.close();
  }
});
