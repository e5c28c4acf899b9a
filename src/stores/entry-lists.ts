import {
  createEntryIndex,
  type EntryFilter,
  type EntryIndex,
  type EntryQuery,
  entryQuery,
  type Facets,
  type IdPage,
} from '../register/index.ts';
import { inBatches } from './batches.ts';
import { lastChange } from './changes.ts';
import { shared } from './shared.ts';
import type { Database } from './tables.ts';
import { typedWords } from './typed-words.ts';

/** The index over all entries, kept in step with the database by the feed of changes. */
export interface EntryLists {
  page(query: EntryQuery): Promise<IdPage>;
  /** `seen`: a change that whoever asks has heard of; what is at hand answers if it knows of it. */
  facets(filter: EntryFilter, top: number, seen?: number): Promise<Facets>;
  total(filter: EntryFilter): Promise<number>;
  /** Whether the index is there, so that a question to it costs no reading of all entries. */
  isThere(): boolean;
}

/** The entries and documents that changed. */
export interface Changed {
  readonly entries: readonly string[];
  readonly documents: readonly string[];
}

/** Where the rows of the index come from. */
export interface EntryRows {
  /** Puts the rows of what changed into the index, or all of them (null). */
  put(index: EntryIndex, changed: Changed | null): Promise<void>;
  /** Numbers of the entries in whose words all that was typed stands; something in it can be looked for. */
  matching(words: string): Promise<number[]>;
}

interface Held {
  readonly index: EntryIndex;
  readonly seq: number;
  /** What was found for words, as long as nothing changes: a person who chooses facets keeps the words. */
  readonly words: Map<string, Promise<number[]>>;
}

/** Searches kept; each may hold a number for every entry. */
const MOST_WORDS = 8;

/** Titles read at a time. */
const AT_ONCE = 10_000;

export function entryLists(db: Database, rows: EntryRows): EntryLists {
  let held: Held | null = null;
  const upToDate = shared(async () => {
    // Where this fails, what was held is as good as before: the same changes are put into it once more the next time.
    held = await inStep(db, rows, held);
    return held;
  });
  return {
    async page(query) {
      const now = await upToDate();
      return now.index.page(query, await holding(rows, query.words, now.words));
    },
    async facets(filter, top, seen = Number.POSITIVE_INFINITY) {
      const now = held !== null && held.seq >= seen ? held : await upToDate();
      return now.index.facets(filter, top, await holding(rows, filter.words, now.words));
    },
    async total(filter) {
      const now = await upToDate();
      return now.index.total(filter, await holding(rows, filter.words, now.words));
    },
    isThere: () => held !== null,
  };
}

/** Brings the index in step with what any process wrote; the first time, and after everything changed, it is read whole. */
async function inStep(db: Database, rows: EntryRows, held: Held | null): Promise<Held> {
  const seq = await lastChange(db);
  if (held?.seq === seq) return held;
  const changes = held ? await changesSince(db, held.seq) : null;
  const index = changes && held ? held.index : createEntryIndex();
  await rows.put(index, changes);
  await putTitles(db, index, changes === null ? null : changes.documents);
  // Sorted by date now, which takes a second at a million, and not when somebody waits.
  if (!changes) index.page(entryQuery({ limit: 1 }), null);
  return { index, seq, words: new Map() };
}

/** The entries and documents that changed; null when everything did. */
async function changesSince(db: Database, seq: number): Promise<Changed | null> {
  const select = db.selectFrom('changes').select(['kind', 'entry', 'document']).where('seq', '>', seq);
  const rows = await select.execute();
  if (rows.some(({ kind }) => kind === 'projection')) return null;
  const entries = rows.flatMap(({ kind, entry }) => (kind === 'decision' && entry !== null ? [entry] : []));
  const documents = rows.flatMap(({ kind, document }) => (kind !== 'decision' && document !== null ? [document] : []));
  return { entries: [...new Set(entries)], documents: [...new Set(documents)] };
}

/** Numbers of the entries in whose words all that was typed stands; null where nothing was typed that could be looked for. */
async function holding(rows: EntryRows, words: string, known: Held['words']): Promise<number[] | null> {
  if (typedWords(words).length === 0) return null;
  const found = known.get(words) ?? rows.matching(words);
  if (!known.has(words) && known.size >= MOST_WORDS) known.clear();
  known.set(words, found);
  // What failed is asked for again.
  found.catch(() => known.delete(words));
  return found;
}

/** Tells an index what these documents are called, or all of them (null). */
async function putTitles(db: Database, index: EntryIndex, documents: readonly string[] | null): Promise<void> {
  const select = db
    .selectFrom('documents')
    .select(['source as document', ({ fn }) => fn.coalesce('title', 'name').as('title')]);
  if (documents !== null) {
    await inBatches(documents, async (batch) => index.name(await select.where('source', 'in', batch).execute()));
    return;
  }
  const inOrder = select.orderBy('source').limit(AT_ONCE);
  for (let after = '', isMore = true; isMore; ) {
    const named = await inOrder.where('source', '>', after).execute();
    index.name(named);
    isMore = named.length === AT_ONCE;
    after = named.at(-1)?.document ?? after;
  }
}
