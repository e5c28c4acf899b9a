import type { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import {
  createEntryIndex,
  type EntryFilter,
  type EntryIndex,
  type EntryQuery,
  type Facets,
  type IdPage,
  type IndexRow,
} from '../../register/index.ts';
import { inBatches } from './batches.ts';
import { lastChange } from './changes.ts';
import { type Database, guarded } from './database.ts';
import { matchExpression } from './search.ts';

/** The index over all entries, kept in step with the file by the feed of changes. */
export interface EntryLists {
  page(query: EntryQuery): Promise<IdPage>;
  facets(filter: EntryFilter, top: number): Promise<Facets>;
}

/** An open file. */
interface Opened {
  readonly raw: DatabaseSync;
  readonly db: Database;
  readonly path: string;
}

interface Held {
  readonly index: EntryIndex;
  readonly seq: number;
  /** What was found for words, as long as nothing changes: a person who chooses facets keeps the words. */
  readonly words: Map<string, Promise<number[]>>;
}

/** Searches kept; each may hold a number for every entry. */
const MOST_WORDS = 8;

export function entryLists(opened: Opened): EntryLists {
  const { db } = opened;
  let held: Promise<Held> | null = null;
  /** One after the other, so that no change is taken twice or passed over. */
  async function upToDate(): Promise<Held> {
    const before = held;
    held = (async () => inStep(opened, await before?.catch(() => null)))();
    return held;
  }
  return {
    async page(query) {
      const now = await upToDate();
      return now.index.page(query, await holding(db, query.words, now.words));
    },
    async facets(filter, top) {
      const now = await upToDate();
      return withTitles(db, now.index.facets(filter, top, await holding(db, filter.words, now.words)));
    },
  };
}

/** Brings the index in step with what any process wrote; the first time, and after everything changed, it is read whole. */
async function inStep({ raw, db, path }: Opened, held: Held | null | undefined): Promise<Held> {
  const seq = await lastChange(db);
  if (held?.seq === seq) return held;
  const changes = held ? await changesSince(db, held.seq) : null;
  const index = changes && held ? held.index : createEntryIndex();
  // Rows are read beside the query builder, but in its turn: never in the middle of a transaction.
  await db.connection().execute(async () =>
    guarded(path, () => {
      if (!changes) return index.put(allRows(raw));
      index.put(someRows(raw, 'id', changes.entries));
      index.put(someRows(raw, 'source', changes.documents));
    }),
  );
  return { index, seq, words: new Map() };
}

/** The entries and documents that changed; null when everything did. */
async function changesSince(db: Database, seq: number): Promise<{ entries: string[]; documents: string[] } | null> {
  const select = db.selectFrom('changes').select(['kind', 'entry', 'document']).where('seq', '>', seq);
  const rows = await select.execute();
  if (rows.some(({ kind }) => kind === 'projection')) return null;
  const entries = rows.flatMap(({ kind, entry }) => (kind === 'decision' && entry !== null ? [entry] : []));
  const documents = rows.flatMap(({ kind, document }) => (kind !== 'decision' && document !== null ? [document] : []));
  return { entries: [...new Set(entries)], documents: [...new Set(documents)] };
}

const COLUMNS = `id, sort, kind, status, binding, area, reviewed, reopened, source, deadline, decided,
  promisors_json, beneficiaries_json, amounts_json`;

type Column = string | number | null;

/** A row of the index from the columns of an entry, in the order of `COLUMNS`, and its number. */
function rowOf(columns: readonly Column[], n: number): IndexRow {
  const text = (index: number) => (columns[index] as string | null) ?? '';
  const sort = text(1);
  return {
    n,
    sort,
    kind: text(2),
    status: text(3),
    binding: text(4),
    area: text(5),
    reviewed: columns[6] ? 'true' : 'false',
    reopened: columns[7] ? 'true' : 'false',
    document: text(8),
    date: sort.slice(0, sort.indexOf(' ')),
    deadline: text(9),
    decided: text(10),
    promisor: text(11),
    beneficiary: text(12),
    amounts: text(13),
  };
}

/** Every entry, in two straight runs through the file: joining a hundred thousand rows takes five times as long. */
function* allRows(raw: DatabaseSync): Iterable<IndexRow> {
  const numbers = new Map<string, number>();
  for (const row of run(raw, 'select entry, n from entry_words')) numbers.set(row[0] as string, row[1] as number);
  for (const columns of run(raw, `select ${COLUMNS} from entries`)) {
    const n = numbers.get(columns[0] as string);
    if (n !== undefined) yield rowOf(columns, n);
  }
}

/** The entries of which `column` is one of `values`. */
function* someRows(raw: DatabaseSync, column: 'id' | 'source', values: readonly string[]): Iterable<IndexRow> {
  const query = `select ${COLUMNS}, (select n from entry_words where entry = entries.id) from entries where ${column} = ?`;
  for (const value of values)
    for (const columns of run(raw, query, value)) yield rowOf(columns, Number(columns.at(-1)));
}

function run(raw: DatabaseSync, query: string, ...values: string[]): Iterable<Column[]> {
  const statement = raw.prepare(query);
  statement.setReturnArrays(true);
  return statement.iterate(...values) as unknown as Iterable<Column[]>;
}

/** Numbers of the entries in whose words all that was typed stands; null where nothing was typed that could be looked for. */
async function holding(db: Database, words: string, known: Held['words']): Promise<number[] | null> {
  const match = matchExpression(words);
  if (match === '') return null;
  const found = known.get(match) ?? matching(db, match);
  if (!known.has(match) && known.size >= MOST_WORDS) known.clear();
  known.set(match, found);
  return found;
}

async function matching(db: Database, match: string): Promise<number[]> {
  const { rows } = await sql<{ n: number }>`
    select rowid as n from entry_words_fts where entry_words_fts match ${match}`.execute(db);
  return rows.map(({ n }) => n);
}

/** Documents are counted by their hash and shown by their title. */
async function withTitles(db: Database, facets: Facets): Promise<Facets> {
  const { values, more } = facets.facets.document;
  const titles = new Map<string, string>();
  await inBatches(
    values.map(({ value }) => value),
    async (batch) => {
      const select = db.selectFrom('documents').select(['source', 'title', 'name']).where('source', 'in', batch);
      for (const { source, title, name } of await select.execute()) titles.set(source, title ?? name);
    },
  );
  const document = { values: values.map((each) => ({ ...each, label: titles.get(each.value) ?? each.label })), more };
  return { total: facets.total, facets: { ...facets.facets, document } };
}
