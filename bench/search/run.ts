import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import type { HitPage, Store } from '../../src/register/index.ts';
import { openDatabase as openPostgresDatabase } from '../../src/stores/postgres/database.ts';
import { openDatabase as openSqliteDatabase } from '../../src/stores/sqlite/database.ts';
import type { Database } from '../../src/stores/tables.ts';
import { openAt } from '../../test/stores/open-at.ts';
import { startServer } from '../../test/stores/postgres-server.ts';
import { fill } from './fill.ts';

/** What is looked for, and how often it stands there. */
const QUESTIONS = [
  ['one word in two', 'common'],
  ['one in 300', 'seldom'],
  ['one in 20,000', 'rare'],
  ['a phrase, one in 100', '"many bridges"'],
  ['two words, one in 600', 'common seldom'],
  ['common once, not in the newest documents', 'former'],
  ['a beginning, one in 5,000', 'prefix*'],
  ['nowhere', 'missing'],
] as const;

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '60' },
    limit: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '600' },
  },
});
const [statements, rounds, limit] = [Number(values.statements), Number(values.rounds), Number(values.limit)];

interface Place {
  readonly name: string;
  readonly store: Store;
  readonly db: Database;
}

/** Milliseconds: the least (what it takes when nobody else wants the processor), the middle, and what 99 of 100 stay below. */
function middle(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  return { least: sorted[0]!, median: sorted[sorted.length >> 1]!, p99: sorted[Math.floor(sorted.length * 0.99)]! };
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const from = performance.now();
  const result = await work();
  return { ms: performance.now() - from, result };
}

/** The cursor half way through all places. */
async function halfWay(db: Database): Promise<string> {
  const at = Math.floor(statements / 2);
  const { rows } = await sql<{ id: string }>`select cast(id as text) as id from search_places
    order by search_places.id desc limit 1 offset ${at}`.execute(db);
  return `${rows[0]!.id}.0`;
}

/** A question at all places in turn, page 1, the page half way, and `select 1` beside them; the pages must be the same. */
async function asked(places: readonly Place[], words: string, after: string) {
  const times = places.map(() => ({ first: [] as number[], deep: [] as number[], one: [] as number[] }));
  let answers: HitPage[] = [];
  for (let round = -2; round < rounds; round += 1) {
    answers = [];
    for (const [index, { store, db }] of places.entries()) {
      const first = await timed(() => store.search(words, { after: null, limit }));
      const deep = await timed(() => store.search(words, { after, limit }));
      const one = await timed(() => sql`select 1`.execute(db));
      answers.push(first.result, deep.result);
      if (round < 0) continue;
      times[index]!.first.push(first.ms);
      times[index]!.deep.push(deep.ms);
      times[index]!.one.push(one.ms);
    }
  }
  const [here, there] = [answers.slice(0, 2), answers.slice(2)].map((pages) => JSON.stringify(pages));
  if (here !== there) throw new Error(`the databases answer ${words} differently`);
  return { times, hits: answers[0]!.hits.length };
}

/** The index is made when all is there, as a register that is restored could have it: it is not the filling that is measured. */
async function fillPostgres(db: Database): Promise<void> {
  await sql`drop index search_places_words`.execute(db);
  await fill(db, statements);
  await sql`create index search_places_words on search_places using gin (words)`.execute(db);
  await sql`vacuum analyze`.execute(db);
}

const folder = mkdtempSync(join(tmpdir(), 'servanda-search-'));
const server = await startServer();
const stop = setTimeout(() => process.exit(3), Number(values.seconds) * 1000).unref();
try {
  const places: Place[] = [];
  for (const [name, at] of [
    ['SQLite', join(folder, 'register.db')],
    ['PostgreSQL', await server.fresh()],
  ] as const) {
    const store = await openAt(at);
    const { db } = name === 'SQLite' ? openSqliteDatabase(at) : openPostgresDatabase(at);
    const { ms } = await timed(() => (name === 'SQLite' ? fill(db, statements) : fillPostgres(db)));
    console.log(`${name}: ${statements} statements in ${Math.round(ms / 1000)} s`);
    places.push({ name, store, db });
  }
  console.log('milliseconds: the least, the middle, 99 of 100');
  const after = await halfWay(places[0]!.db);
  for (const [says, words] of QUESTIONS) {
    const { times, hits } = await asked(places, words, after);
    for (const [index, { name }] of places.entries()) {
      const [first, deep, one] = [times[index]!.first, times[index]!.deep, times[index]!.one].map(middle);
      const shown = ({ least, median, p99 }: ReturnType<typeof middle>) =>
        [least, median, p99].map((ms) => ms.toFixed(2).padStart(7)).join('');
      const said = `page 1${shown(first!)}  half way${shown(deep!)}  select 1${shown(one!)}`;
      console.log(`${says.padEnd(42)} ${name.padEnd(10)} ${String(hits).padStart(3)} hits  ${said}`);
    }
  }
  for (const { store, db } of places) {
    await store.close();
    await db.destroy();
  }
} finally {
  clearTimeout(stop);
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
