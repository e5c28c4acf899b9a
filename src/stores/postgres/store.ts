import { sql, type Transaction } from 'kysely';
import type { ReadWords, Store } from '../../register/index.ts';
import { counts, failures, putFailure, resolve } from '../answers.ts';
import { changesAfter, lastChange } from '../changes.ts';
import { documentById, lastRun, listDocuments, listTexts, textReader } from '../documents.ts';
import { entryReader, listEntries } from '../entries.ts';
import { entryLists } from '../entry-lists.ts';
import { together } from '../gathered.ts';
import { keepPlaces } from '../kept-places.ts';
import { people } from '../people.ts';
import { keepProfiles } from '../profiles.ts';
import { projectAnew } from '../project-anew.ts';
import { putDocument } from '../put-document.ts';
import { shared } from '../shared.ts';
import type { Database, Tables } from '../tables.ts';
import { followedInto, versionsOf } from '../versions.ts';
import { checkStore } from './check.ts';
import { entryRows } from './entry-rows.ts';
import { historyOf } from './history.ts';
import { restore } from './restore.ts';
import { passageSearch } from './search.ts';
import { inTransaction, reading, storing } from './transaction.ts';

/** The store over an open database that is up to date. What takes more than one question is read as it is at one moment. */
export function postgresStore(db: Database, reader: () => Promise<ReadWords>): Store {
  const profiles = keepProfiles();
  const places = keepPlaces(db);
  const lists = entryLists(db, entryRows(db));
  const read = <Result>(work: (read: Database) => Promise<Result>) => reading(db, work);
  return {
    putDocument: (record) =>
      storing(db, record.source.sha256, (write, turn) => putDocument(write, record, { turn, profiles })),
    putFailure: (origin, finding) => inTransaction(db, (write) => putFailure(write, origin, finding)),
    lastRun: (source) => lastRun(db, source),
    resolve: (prefix) => read((at) => resolve(at, prefix)),
    document: (id) => read((at) => documentById(at, id)),
    documents: (page) => listDocuments(db, page),
    text: textReader(db, together),
    texts: () => listTexts(db),
    ...entryReader(db, read, together),
    entries: (query) => listEntries(read, lists, query),
    facets: lists.facets,
    total: (filter) => lists.total(filter),
    ...people(db, (work) => inTransaction(db, work), reader),
    changesAfter: (seq, limit) => read((at) => changesAfter(at, seq, limit)),
    lastChange: shared(() => lastChange(db)),
    versions: (document) => read((at) => versionsOf(at, document)),
    followed: (document) => read((at) => followedInto(at, document)),
    search: passageSearch(db, places),
    readAhead: () => places.read(),
    failures: () => failures(db),
    counts: () => counts(db),
    history: () => historyOf(db),
    restore: (rows) => inTransaction(db, (write) => restore(write, rows)),
    check: () => read(checkStore),
    reindex: () => inTransaction(db, reindex),
    close: () => db.destroy(),
  };
}

/** What repeats the rest: the words that search looks through, and the state of the entries. */
async function reindex(write: Transaction<Tables>): Promise<void> {
  await sql`delete from search_places`.execute(write);
  await sql`delete from search_shelves where first > 0`.execute(write);
  await sql`reindex table search_places`.execute(write);
  await sql`reindex index entry_words_words`.execute(write);
  await projectAnew(write);
}
