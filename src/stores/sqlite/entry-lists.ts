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
import type { Database } from './database.ts';
import { matchExpression } from './search.ts';

/** The index over all entries, kept in step with the file by the feed of changes. */
export interface EntryLists {
  page(query: EntryQuery): Promise<IdPage>;
  facets(filter: EntryFilter, top: number): Promise<Facets>;
}

interface Held {
  index: EntryIndex;
  seq: number;
}

export function entryLists(db: Database): EntryLists {
  let held: Promise<Held> | null = null;
  /** One after the other, so that no change is taken twice or passed over. */
  async function upToDate(): Promise<EntryIndex> {
    const before = held;
    held = (async () => inStep(db, await before?.catch(() => null)))();
    return (await held).index;
  }
  return {
    page: async (query) => (await upToDate()).page(query, await holding(db, query.words)),
    facets: async (filter, top) => {
      const facets = (await upToDate()).facets(filter, top, await holding(db, filter.words));
      return withTitles(db, facets);
    },
  };
}

/** Brings the index in step with what any process wrote; the first time, and after everything changed, it is read whole. */
async function inStep(db: Database, held: Held | null | undefined): Promise<Held> {
  const seq = await lastChange(db);
  if (held?.seq === seq) return held;
  const changes = held ? await changesSince(db, held.seq) : null;
  if (!held || changes === null) {
    const index = createEntryIndex();
    index.put(await rowsOf(db, null));
    return { index, seq };
  }
  held.index.put(await rowsOf(db, { column: 'entries.id', values: changes.entries }));
  held.index.put(await rowsOf(db, { column: 'entries.source', values: changes.documents }));
  return { index: held.index, seq };
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

interface Which {
  readonly column: 'entries.id' | 'entries.source';
  readonly values: readonly string[];
}

/** Rows of the index, by date; `which` null: all. */
async function rowsOf(db: Database, which: Which | null): Promise<IndexRow[]> {
  if (which === null) return selection(db).orderBy('entries.sort').execute();
  const rows: IndexRow[] = [];
  await inBatches(which.values, async (batch) => {
    rows.push(...(await selection(db).where(which.column, 'in', batch).execute()));
  });
  return rows;
}

function selection(db: Database) {
  return db
    .selectFrom('entries')
    .innerJoin('entry_words', 'entry_words.entry', 'entries.id')
    .innerJoin('documents', 'documents.source', 'entries.source')
    .select(['entry_words.n', 'entries.sort', 'entries.kind', 'entries.status', 'entries.binding'])
    .select(({ fn, val }) => [
      fn.coalesce('entries.area', val('')).as('area'),
      sql<string>`iif(entries.reviewed, 'true', 'false')`.as('reviewed'),
      sql<string>`iif(entries.reopened, 'true', 'false')`.as('reopened'),
      fn.coalesce('documents.date', val('')).as('date'),
      fn.coalesce('entries.deadline', val('')).as('deadline'),
      fn.coalesce('entries.decided', val('')).as('decided'),
    ])
    .select(['entries.source as document', 'entries.promisors_json as promisor'])
    .select(['entries.beneficiaries_json as beneficiary', 'entries.amounts_json as amounts']);
}

/** Numbers of the entries in whose words all that was typed stands; null where nothing was typed that could be looked for. */
async function holding(db: Database, words: string): Promise<number[] | null> {
  const match = matchExpression(words);
  if (match === '') return null;
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
