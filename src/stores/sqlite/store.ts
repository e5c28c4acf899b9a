import type { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Finding } from '../../model/index.ts';
import { Trouble, WorldFailed } from '../../model/index.ts';
import { type Counts, canonical, type Store } from '../../register/index.ts';
import { checkStore } from './check.ts';
import type { Database } from './database.ts';
import { putDecision } from './decisions.ts';
import { documentById, lastRun, listDocuments, listTexts } from './documents.ts';
import { entryById, listEntries } from './entries.ts';
import { putDocument } from './put-document.ts';
import { searchPassages } from './search.ts';

/** The store over an open database that is up to date. */
export function sqliteStore(raw: DatabaseSync, db: Database, path: string): Store {
  return {
    putDocument: (record) => db.transaction().execute((write) => putDocument(write, record)),
    putFailure: (origin, finding) => putFailure(db, origin, finding),
    lastRun: (source) => lastRun(db, source),
    resolve: (prefix) => resolve(db, prefix),
    document: (id) => documentById(db, id),
    documents: (page) => listDocuments(db, page),
    texts: () => listTexts(db),
    entry: (id) => entryById(db, id),
    entries: (query) => listEntries(db, query),
    async decide(decision) {
      await db.transaction().execute((write) => putDecision(write, decision));
      const entry = await entryById(db, decision.entry);
      if (!entry) throw new Trouble('register.no-entry', { id: decision.entry });
      return entry;
    },
    facets: notYet,
    decideAll: notYet,
    split: notYet,
    merge: notYet,
    mark: notYet,
    changesAfter: async () => [],
    lastChange: async () => 0,
    versions: async () => [],
    followed: async () => [],
    search: (words, limit) => searchPassages(db, words, limit),
    failures: () => failures(db),
    counts: () => counts(db),
    check: async () => checkStore(raw, path),
    reindex: async () => {
      await sql`insert into passages_fts (passages_fts) values ('rebuild')`.execute(db);
    },
    close: () => db.destroy(),
  };
}

async function notYet(): Promise<never> {
  throw new WorldFailed('store.failed', { path: '', reason: 'not built yet' });
}

/** The same failure of the same address is kept once; another one takes its place. */
async function putFailure(db: Database, origin: string, finding: Finding): Promise<void> {
  const row = { run: null, origin, stage: 'receive', record_json: canonical(finding) };
  await db.transaction().execute(async (write) => {
    await write.deleteFrom('findings').where('origin', '=', origin).execute();
    await write.insertInto('findings').values(row).execute();
  });
}

async function failures(db: Database): Promise<{ origin: string; finding: Finding }[]> {
  const select = db.selectFrom('findings').select(['origin', 'record_json']).where('origin', 'is not', null);
  const rows = await select.orderBy('origin').execute();
  return rows.map(({ origin, record_json }) => ({ origin: origin ?? '', finding: JSON.parse(record_json) }));
}

type Resolved = Awaited<ReturnType<Store['resolve']>>;

async function resolve(db: Database, prefix: string): Promise<Resolved> {
  // Ids are hex digits and hyphens; anything else would only widen the range below.
  if (!/^[0-9a-f-]+$/.test(prefix)) return [];
  const end = `${prefix}~`;
  const documents = await db
    .selectFrom('documents')
    .select('source as id')
    .where('source', '>=', prefix)
    .where('source', '<', end)
    .orderBy('source')
    .limit(10)
    .execute();
  const entries = await db
    .selectFrom('entries')
    .select('id')
    .where('id', '>=', prefix)
    .where('id', '<', end)
    .orderBy('id')
    .limit(10)
    .execute();
  const exact = [...documents, ...entries].some(({ id }) => id === prefix);
  const wanted = ({ id }: { id: string }) => !exact || id === prefix;
  return [
    ...documents.filter(wanted).map(({ id }) => ({ kind: 'document' as const, id })),
    ...entries.filter(wanted).map(({ id }) => ({ kind: 'entry' as const, id })),
  ];
}

async function counts(db: Database): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select (select count(*) from documents) as documents,
      (select count(*) from entries where status <> 'withdrawn') as entries,
      (select count(*) from entries where kind = 'commitment' and status <> 'withdrawn') as commitments,
      (select count(*) from entries where reviewed = 1) as reviewed`.execute(db);
  return rows[0] ?? { documents: 0, entries: 0, commitments: 0, reviewed: 0 };
}
