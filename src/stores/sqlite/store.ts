import type { DatabaseSync } from 'node:sqlite';
import { sql, type Transaction } from 'kysely';
import type { ReadWords, Store } from '../../register/index.ts';
import { counts, failures, putFailure, resolve } from '../answers.ts';
import { changesAfter, lastChange } from '../changes.ts';
import { checkWords } from '../check-words.ts';
import { documentById, lastRun, listDocuments, listTexts, textReader } from '../documents.ts';
import { entryReader, listEntries } from '../entries.ts';
import { entryLists } from '../entry-lists.ts';
import { people } from '../people.ts';
import { keepProfiles } from '../profiles.ts';
import { projectAnew } from '../project-anew.ts';
import { putDocument } from '../put-document.ts';
import type { Database, Tables } from '../tables.ts';
import { followedInto, versionsOf } from '../versions.ts';
import { checkIndex, checkStore } from './check.ts';
import { entryRows } from './entry-rows.ts';
import { historyOf } from './history.ts';
import { restore } from './restore.ts';
import { passageSearch } from './search.ts';
import { inTransaction } from './transaction.ts';

/** The store over an open database that is up to date. */
export function sqliteStore(raw: DatabaseSync, db: Database, path: string, reader: () => Promise<ReadWords>): Store {
  const profiles = keepProfiles();
  // Whoever has a transaction writes alone here.
  const turn = async () => {};
  const lists = entryLists(db, entryRows(raw, db, path));
  return {
    putDocument: (record) => inTransaction(db, (write) => putDocument(write, record, { turn, profiles })),
    putFailure: (origin, finding) => inTransaction(db, (write) => putFailure(write, origin, finding)),
    lastRun: (source) => lastRun(db, source),
    resolve: (prefix) => resolve(db, prefix),
    document: (id) => documentById(db, id),
    documents: (page) => listDocuments(db, page),
    text: textReader(db),
    texts: () => listTexts(db),
    ...entryReader(db, (work) => work(db)),
    entries: (query) => listEntries((work) => work(db), lists, query),
    facets: lists.facets,
    total: (filter) => lists.total(filter),
    ...people(db, (work) => inTransaction(db, work), reader),
    changesAfter: (seq, limit) => changesAfter(db, seq, limit),
    lastChange: () => lastChange(db),
    versions: (document) => versionsOf(db, document),
    followed: (document) => followedInto(db, document),
    search: passageSearch(db),
    // What FTS5 finds, it finds as fast as it could be found here.
    readAhead: async () => {},
    failures: () => failures(db),
    counts: () => counts(db),
    history: () => historyOf(path),
    restore: (rows) => inTransaction(db, (write) => restore(write, raw, path, rows)),
    // Read in their turn, never in the middle of a transaction; only the index needs the lock of a writer.
    check: async () => {
      const found = await db.connection().execute(async () => checkStore(raw, path));
      const index = await inTransaction(db, async () => checkIndex(raw, path));
      return [...found, ...(index.length > 0 ? index : await checkWords(db))];
    },
    reindex: () => inTransaction(db, reindex),
    close: () => db.destroy(),
  };
}

/** What repeats the rest: the words that search looks through, and the state of the entries. */
async function reindex(write: Transaction<Tables>): Promise<void> {
  await sql`insert into search_places_fts (search_places_fts) values ('rebuild')`.execute(write);
  await sql`insert into entry_words_fts (entry_words_fts) values ('rebuild')`.execute(write);
  await projectAnew(write);
}
