import { sql } from 'kysely';
import { type Entry, type EntryInText, type EntryPage, type EntryQuery, isPlain } from '../register/index.ts';
import type { EntryLists } from './entry-lists.ts';
import { type Facts, followingOf, loadFacts, plainFacts, rowsInText, stateOf } from './facts.ts';
import { eachAlone, type Gather } from './gathered.ts';
import type { Database } from './tables.ts';

/** Asks several questions of one moment. */
export type ReadAtOnce = <Result>(work: (db: Database) => Promise<Result>) => Promise<Result>;

/** How entries are read one by one. */
export interface EntryReader {
  entry(id: string): Promise<Entry | null>;
  entryInText(id: string): Promise<EntryInText | null>;
}

/** Few entries stand in more than one version, and one question answers for all others. */
export function entryReader(db: Database, read: ReadAtOnce, gather: Gather = eachAlone): EntryReader {
  const lookup = gather((ids) => rowsInText(db, ids), rowId);
  const versed = gather<Entry>((ids) => read((at) => entriesById(at, ids)), rowId);
  const entryInText = async (id: string) => {
    const rows = await lookup([id]);
    const [row] = rows;
    if (!row) return null;
    const facts = plainFacts(rows);
    const entry = facts ? entryOf(facts) : (await versed([id]))[0];
    return entry ? { entry, text: row.inForce, isPaired: Boolean(row.isLater || row.isEarlier) } : null;
  };
  return { entry: async (id) => (await entryInText(id))?.entry ?? null, entryInText };
}

function rowId({ id }: { readonly id: string }): string {
  return id;
}

/** Entries in the order of the ids; ids that are not there are left out. */
export async function entriesById(db: Database, ids: readonly string[]): Promise<Entry[]> {
  const facts = await loadFacts(db, ids);
  return ids.flatMap((id) => {
    const each = facts.get(id);
    return each ? [entryOf(each)] : [];
  });
}

function entryOf(facts: Facts): Entry {
  const { id, document, made, proposed, decisions, formerly, page, sort } = facts;
  const state = stateOf(facts);
  const following = followingOf(facts);
  return { id, document, ...state, made, proposed, decisions, following, formerly: [...formerly], page, sort };
}

/**
 * A page. As long as nobody asked for anything else, what the tables have an index for is read along it, so that it costs nothing to
 * start; all else is answered from memory.
 */
export async function listEntries(read: ReadAtOnce, lists: EntryLists, query: EntryQuery): Promise<EntryPage> {
  if (isIndexed(query) && !lists.isThere()) return read((db) => pageAlongIndex(db, query));
  const { ids, ...rest } = await lists.page(query);
  const entries = ids.length === 0 ? [] : await read((db) => entriesById(db, ids));
  return { entries, ...rest };
}

/** By date forward, of some kinds and statuses, of one document or of one party: what every command of the terminal asks. */
function isIndexed(query: EntryQuery): boolean {
  const { before, at, reviewed, reopened, deadline, date, amount } = query;
  const days = [deadline.from, deadline.to, date.from, date.to];
  const ranges = [before, at || null, reviewed, reopened, ...days, ...Object.values(amount)];
  const lists = [query.areas, query.bindings, query.deadlineYears, query.years, query.currencies];
  const bound = [...query.documents, ...query.promisors, ...query.beneficiaries];
  const named = bound.length <= 1 && !bound.includes('');
  const open = ranges.every((each) => each === null) && lists.every(({ length }) => length === 0);
  return isPlain(query) && open && named && query.words === '';
}

async function pageAlongIndex(db: Database, query: EntryQuery): Promise<EntryPage> {
  const rows = await selected(db, query)
    .limit(query.limit + 1)
    .execute();
  const entries = await entriesById(
    db,
    rows.slice(0, query.limit).map(({ id }) => id),
  );
  const [first, last] = [entries[0], entries.at(-1)];
  const start = query.after === null;
  return {
    entries,
    before: start || !first ? null : first.sort,
    after: rows.length > query.limit && last ? last.sort : null,
    at: start ? 0 : null,
    total: null,
  };
}

/** The ids of a page, read in their order along the index of the party, the document, or all. */
function selected(db: Database, query: EntryQuery) {
  const [promisor, beneficiary] = [query.promisors[0], query.beneficiaries[0]];
  const party = promisor ?? beneficiary;
  const role = promisor === undefined ? 'beneficiary' : 'promisor';
  const sort = sql.ref<string>(party === undefined ? 'entries.sort' : 'entry_parties.sort');
  return db
    .selectFrom('entries')
    .select('entries.id')
    .$if(party !== undefined, (select) =>
      select
        .innerJoin('entry_parties', 'entry_parties.entry', 'entries.id')
        .where('entry_parties.role', '=', role)
        .where('entry_parties.party', '=', party!),
    )
    .$if(query.kinds.length > 0, (select) => select.where('entries.kind', 'in', query.kinds))
    .$if(query.statuses.length > 0, (select) => select.where('entries.status', 'in', query.statuses))
    .$if(query.documents.length > 0, (select) => select.where('entries.source', '=', query.documents[0]!))
    .$if(query.after !== null, (select) => select.where(sort, '>', query.after!))
    .orderBy(sort);
}
