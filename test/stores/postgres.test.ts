import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentRecord, entryQuery, type HitPage, NOTHING_GIVEN, type Store } from '../../src/register/index.ts';
import { openPostgres, openPostgresCoding, openPostgresFollowUp } from '../../src/stores/postgres/index.ts';
import { temporaryFolder } from '../cli/run.ts';
import { inventedDocument } from '../register/invented.ts';
import { MAKER, readingOf } from '../register/ruritania.ts';
import { acrossContract } from './across-contract.ts';
import { codingContract } from './coding-contract.ts';
import { storeContract } from './contract.ts';
import { followContract } from './follow-contract.ts';
import { historyContract, linesOf, livelyRegister } from './history-contract.ts';
import { openAt } from './open-at.ts';
import { asked, startServer, type TestServer } from './postgres-server.ts';
import { togetherContract } from './together-contract.ts';

const folder = temporaryFolder('postgres');
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server?.stop();
  folder.clear();
});

const postgres = async () => openPostgres(await server.fresh(), { create: true });
let files = 0;
const sqlite = () => openAt(`${folder.path}/${++files}.db`);

storeContract('postgres', postgres);
followContract('postgres', async () => {
  const address = await server.fresh();
  return [await openPostgres(address, { create: true }), await openPostgresFollowUp(address)];
});
acrossContract('postgres', async () => {
  const address = await server.fresh();
  return [await openPostgres(address, { create: true }), await openPostgresFollowUp(address)];
});
codingContract('postgres', async () => {
  const address = await server.fresh();
  return [await openPostgres(address, { create: true }), await openPostgresCoding(address)];
});
historyContract('postgres', postgres, postgres);
togetherContract('postgres', () => server.fresh());

const SPEECH = documentRecord(readingOf('Ruritania will build 3 bridges.\n'), NOTHING_GIVEN, MAKER);

describe('a register in PostgreSQL', () => {
  it('is not made by opening it, and not in a database that is not there', async () => {
    const open = (url: string, create: boolean) => openPostgres(url, { create });
    const address = await server.fresh();
    await expect(open(address, false)).rejects.toMatchObject({ code: 'store.not-there' });
    await expect(open(`${address}x`, true)).rejects.toMatchObject({ code: 'store.no-database' });
    const nobody = open('postgres://flavia:secret@127.0.0.1:1/register', true);
    await expect(nobody).rejects.toMatchObject({ code: 'store.cannot-connect' });
    await expect(nobody).rejects.toMatchObject({ params: { path: 'postgres://flavia:…@127.0.0.1:1/register' } });
  });

  it('is not confused with another program’s database, and not opened when it is newer', async () => {
    const other = await server.fresh();
    await asked(other, 'create table theirs (id integer)');
    await expect(openPostgres(other, { create: true })).rejects.toMatchObject({ code: 'store.not-a-register' });
    const newer = await server.fresh();
    await (await openPostgres(newer, { create: true })).close();
    await asked(newer, 'update register_version set version = 999');
    await expect(openPostgres(newer, { create: true })).rejects.toMatchObject({ code: 'store.newer' });
  });

  it('is kept only where every letter can be', async () => {
    const latin = await server.fresh();
    const name = `${latin.slice(latin.lastIndexOf('/') + 1)}_latin`;
    await asked(latin, `create database ${name} encoding 'LATIN1' template template0`);
    await expect(openPostgres(`${latin}_latin`, { create: true })).rejects.toMatchObject({ code: 'store.encoding' });
  });

  it('lets nobody rewrite history, not even with SQL', async () => {
    const address = await server.fresh();
    const store = await openPostgres(address, { create: true });
    await store.putDocument(SPEECH);
    await store.close();
    const tables = ['sources', 'texts', 'runs', 'statements', 'decisions', 'changes', 'versions', 'followings'];
    for (const table of [...tables, 'follow_records']) {
      await expect(asked(address, `delete from ${table}`), table).rejects.toThrow('append-only');
    }
    await expect(asked(address, 'truncate statements cascade')).rejects.toThrow('append-only');
    await expect(asked(address, "update statements set record_json = '{}'")).rejects.toThrow('append-only');
  });

  it('notices a text and a statement that somebody changed all the same', async () => {
    const address = await server.fresh();
    const store = await openPostgres(address, { create: true });
    await store.putDocument(SPEECH);
    await asked(address, 'alter table texts disable trigger texts_append_only');
    await asked(address, "update texts set content = replace(content, '3', '4')");
    const codes = (await store.check()).map(({ code }) => code);
    expect(codes).toContain('register.text-changed');
    expect(codes).toContain('register.inexact');
    await store.close();
  });

  it('answers again after its connections were cut', async () => {
    const address = await server.fresh();
    const store = await openPostgres(address, { create: true });
    await store.putDocument(SPEECH);
    const others = 'datname = current_database() and pid <> pg_backend_pid()';
    await asked(address, `select pg_terminate_backend(pid) from pg_stat_activity where ${others}`);
    await expect.poll(() => store.counts().catch(() => null)).toMatchObject({ documents: 1 });
    await store.close();
  });
});

describe('a register that goes to PostgreSQL and back', () => {
  it('is the same, line by line', async () => {
    const stores = [await sqlite(), await postgres(), await sqlite()] as const;
    const [here, there, back] = stores;
    await livelyRegister(here);
    await there.restore(here.history());
    await back.restore(there.history());
    const lines = await linesOf(here);
    expect(lines.length).toBeGreaterThan(60);
    expect(await linesOf(there)).toEqual(lines);
    expect(await linesOf(back)).toEqual(lines);
    for (const store of stores) await store.close();
  });
});

const BODIES = [
  'Naïve pledges: the café’s 1.5% rise (RUC 3,000,000) – ÜBER-important, isn’t it?',
  'Connections connected by connecting connectors; relational conditional rationalisations. Technology, technological; possibly possible.',
  'По-русски: Руритания построит мосты. 中文字 и ещё Ω 𝒜 é \u202Eabc\u0000 end x',
  'He is as she was; us, as, is, a, I. The agreed agreement agrees, happily happy skies dying flies; trekked a trek, ies and sses.',
];

/** A part of something that is said, as a person would type it. */
const typedFrom = (said: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...said),
      fc.nat(50),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('words', 'phrase', 'star', 'starred phrase'),
    )
    .map(([text, from, count, form]) => {
      const words = text.replaceAll('"', ' ').split(' ');
      const piece = words.slice(from % words.length, (from % words.length) + count).join(' ');
      if (form === 'phrase') return `"${piece}"`;
      if (form === 'starred phrase') return `"${piece.slice(0, -1)}"*`;
      return form === 'star' ? `${piece.slice(0, -1)}*` : piece;
    });

/** Cases of the property below; `SERVANDA_SEARCHES` asks for more. */
const SEARCHES = Number(process.env.SERVANDA_SEARCHES ?? 80);

describe('what is found in PostgreSQL', () => {
  it('is what SQLite finds, in the same order and pages, whatever is looked for', async () => {
    const stores = [await sqlite(), await postgres()] as const;
    const texts = BODIES.map((body, index) =>
      documentRecord(readingOf(`${body}\n`, `${index}.txt`), NOTHING_GIVEN, MAKER),
    );
    const records = [...texts, ...[5, 6, 7].map((seed) => inventedDocument(seed, 60))];
    for (const store of stores) for (const record of records) await store.putDocument(record);
    const said = records.flatMap(({ passages }) => passages.map(({ read }) => read));
    const shown = fc.record({
      words: typedFrom(said),
      other: typedFrom(said),
      limit: fc.integer({ min: 1, max: 200 }),
    });
    await fc.assert(
      fc.asyncProperty(shown, async ({ words, other, limit }) => {
        for (const typed of [words, `${words} ${other}`]) {
          let after: string | null = null;
          do {
            const here: HitPage = await stores[0].search(typed, { after, limit });
            const there = await stores[1].search(typed, { after, limit });
            expect(there, typed).toEqual(here);
            after = here.after;
          } while (after !== null);
        }
        const filter = entryQuery({ words, limit: 1000 });
        const ids = async (store: Store) => (await store.entries(filter)).entries.map(({ id }) => id);
        expect(await ids(stores[1]), words).toEqual(await ids(stores[0]));
      }),
      { numRuns: SEARCHES },
    );
    for (const store of stores) await store.close();
  });
});
