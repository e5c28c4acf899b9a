import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import type { Finding } from '../../model/index.ts';
import { type Counts, canonical, type ReadWords, type Store } from '../../register/index.ts';
import { changesAfter, lastChange } from './changes.ts';
import { checkIndex, checkStore } from './check.ts';
import type { Database } from './database.ts';
import { decide, decideAll } from './decisions.ts';
import { type Desk, openDesk } from './desk.ts';
import { documentById, lastRun, listDocuments, listTexts } from './documents.ts';
import { entriesById, entryById, listEntries } from './entries.ts';
import { entryLists } from './entry-lists.ts';
import { historyOf } from './history.ts';
import { mark, merge, split } from './making.ts';
import { putDocument } from './put-document.ts';
import { restore } from './restore.ts';
import { projectAnew } from './schema.ts';
import { searchPassages } from './search.ts';
import type { Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';
import { followedInto, versionsOf } from './versions.ts';

/** The store over an open database that is up to date. */
export function sqliteStore(raw: DatabaseSync, db: Database, path: string, reader: () => Promise<ReadWords>): Store {
  const lists = entryLists({ raw, db, path });
  return {
    putDocument: (record) => inTransaction(db, (write) => putDocument(write, record)),
    putFailure: (origin, finding) => inTransaction(db, (write) => putFailure(write, origin, finding)),
    lastRun: (source) => lastRun(db, source),
    resolve: (prefix) => resolve(db, prefix),
    document: (id) => documentById(db, id),
    documents: (page) => listDocuments(db, page),
    texts: () => listTexts(db),
    entry: (id) => entryById(db, id),
    entries: (query) => listEntries(db, lists, query),
    facets: (filter, top) => lists.facets(filter, top),
    ...people(db, reader),
    changesAfter: (seq, limit) => changesAfter(db, seq, limit),
    lastChange: () => lastChange(db),
    versions: (document) => versionsOf(db, document),
    followed: (document) => followedInto(db, document),
    search: (words, limit) => searchPassages(db, words, limit),
    failures: () => failures(db),
    counts: () => counts(db),
    history: () => historyOf(path),
    restore: (rows) => inTransaction(db, (write) => restore(write, raw, path, rows)),
    // Read in their turn, never in the middle of a transaction; only the index needs the lock of a writer.
    check: async () => [
      ...(await db.connection().execute(async () => checkStore(raw, path))),
      ...(await inTransaction(db, async () => checkIndex(raw, path))),
    ],
    reindex: () => inTransaction(db, reindex),
    close: () => db.destroy(),
  };
}

/** What people do: each a transaction in which entries and texts are read once and what was decided is written at its end. */
function people(
  db: Database,
  reader: () => Promise<ReadWords>,
): Pick<Store, 'decide' | 'decideAll' | 'split' | 'merge' | 'mark'> {
  const atDesk = <Result>(work: (desk: Desk) => Promise<Result>) =>
    inTransaction(db, async (write) => {
      const desk = openDesk(write, reader);
      const result = await work(desk);
      await desk.close();
      return result;
    });
  const entry = async (id: string) => (await entryById(db, id))!;
  return {
    async decide(decision) {
      await atDesk((desk) => decide(desk, decision));
      return entry(decision.entry);
    },
    decideAll: (decisions) => atDesk((desk) => decideAll(desk, decisions, setImmediate)),
    split: async (splitting) => entriesById(db, await atDesk((desk) => split(desk, splitting))),
    merge: async (merging) => entry(await atDesk((desk) => merge(desk, merging))),
    mark: async (marking) => entry(await atDesk((desk) => mark(desk, marking))),
  };
}

/** The same failure of the same address is kept once; another one takes its place. */
async function putFailure(write: Transaction<Tables>, origin: string, finding: Finding): Promise<void> {
  const row = { run: null, origin, stage: 'receive', record_json: canonical(finding) };
  await write.deleteFrom('findings').where('origin', '=', origin).execute();
  await write.insertInto('findings').values(row).execute();
}

/** What repeats the rest: the words that search looks through, and the state of the entries. */
async function reindex(write: Transaction<Tables>): Promise<void> {
  await sql`insert into passages_fts (passages_fts) values ('rebuild')`.execute(write);
  await sql`insert into entry_words_fts (entry_words_fts) values ('rebuild')`.execute(write);
  await projectAnew(write);
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
      (select count(*) from entries where status not in ('withdrawn', 'superseded')) as entries,
      (select count(*) from entries where kind = 'commitment' and status not in ('withdrawn', 'superseded'))
        as commitments,
      (select count(*) from entries where reviewed = 1 and status <> 'superseded') as reviewed`.execute(db);
  return rows[0] ?? { documents: 0, entries: 0, commitments: 0, reviewed: 0 };
}
