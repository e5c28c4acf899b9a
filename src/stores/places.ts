import { sql, type Transaction } from 'kysely';
import { inBatches } from './batches.ts';
import { isPostgres } from './is-postgres.ts';
import { MOST_SENTENCES, placeNumber } from './place-number.ts';
import { preparedWords, vectorOf } from './prepared.ts';
import type { Database, Tables } from './tables.ts';

type Write = Transaction<Tables>;
type Place = Tables['search_places'];

/** Where the last place of a document ends. */
const END = 2 ** 31 - 1;

/** A sentence, or a statement (`entry` is its id). */
export interface PlacedPassage {
  readonly entry: string | null;
  readonly start: number;
  readonly body: string;
}

/** Brings the places of a document in step with its sentences and statements; those that are as they were are not written. */
export async function placeDocument(write: Write, source: string): Promise<void> {
  const known = new Map((await placesOf(write, source)).map((place) => [place.id, place]));
  const wanted = await wantedPlaces(write, source);
  const same = new Set(wanted.filter((place) => isSame(known.get(place.id), place)).map(({ id }) => id));
  const gone = [...known.keys()].filter((id) => !same.has(id));
  await inBatches(gone, (batch) => write.deleteFrom('search_places').where('id', 'in', batch).execute());
  const added = wanted.filter(({ id }) => !same.has(id));
  await putPlaces(write, added);
  await settlePlaces(write, added);
}

/** Writes places that are not there. They are to be settled before the transaction ends. */
export async function putPlaces(write: Write, places: readonly Place[]): Promise<void> {
  // In the order of their numbers: FTS5 writes a piece of its index each time that a number is smaller than the one before.
  const rows = places.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const whole = isPostgres(write) ? rows.map((row) => ({ ...row, words: vectorOf(row.prepared) })) : rows;
  await inBatches(whole, (batch) => write.insertInto('search_places').values(batch).execute());
}

/**
 * Settles places that were written, when nobody else writes: PostgreSQL keeps them on shelves, and counts what is on each. All that a
 * transaction wrote at once, since a shelf that is divided is counted anew with all that stands on it.
 */
export async function settlePlaces(write: Write, places: readonly Place[]): Promise<void> {
  if (places.length === 0 || !isPostgres(write)) return;
  await sql`select search_settle(${places.map(({ id }) => `${id}`)}::bigint[])`.execute(write);
}

/** Brings the places in step that hold these beginnings of statements; a document that has none yet gets them as a whole. */
export async function placeAnew(write: Write, source: string, starts: readonly number[]): Promise<void> {
  if (!(await placeAt(write, source, 0))) return;
  const done = new Set<bigint>();
  for (const start of new Set(starts)) {
    const place = await placeAt(write, source, start);
    if (!place || done.has(place.id)) continue;
    done.add(place.id);
    const prepared = wordsOf(await passagesIn(write, source, place.start, place.end));
    if (prepared === place.prepared) continue;
    await write.updateTable('search_places').set({ prepared }).where('id', '=', place.id).execute();
  }
}

/** Whether every document has the places, with the words, that its sentences and statements give. Everything is read. */
export async function arePlacesRight(db: Database): Promise<boolean> {
  const documents = await db.selectFrom('documents').select('source').orderBy('source').execute();
  let count = 0;
  for (const { source } of documents) {
    const [known, wanted] = [await placesOf(db, source), await wantedPlaces(db, source)];
    const places = new Map(known.map((place) => [place.id, place]));
    if (places.size !== wanted.length || !wanted.every((place) => isSame(places.get(place.id), place))) return false;
    count += wanted.length;
  }
  const { rows } = await sql<{ count: number }>`select count(*) as count from search_places`.execute(db);
  return Number(rows[0]!.count) === count;
}

async function wantedPlaces(db: Database, source: string): Promise<Place[]> {
  const { date, number } = await db
    .selectFrom('documents')
    .innerJoin('runs', 'runs.source', 'documents.source')
    .select('documents.date')
    .select(({ fn }) => fn.min('runs.seq').as('number'))
    .where('documents.source', '=', source)
    .groupBy('documents.date')
    .executeTakeFirstOrThrow();
  return placesFrom({ source, date, number }, await passagesIn(db, source, 0, END));
}

/** The places of a document. `number` is that of its first run; the passages stand in the order of the text. */
export function placesFrom(
  { source, date, number }: { readonly source: string; readonly date: string | null; readonly number: number },
  passages: readonly PlacedPassage[],
): Place[] {
  const starts = startsOf(passages);
  const met = new Map<string, string>();
  let next = 0;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? END;
    const from = next;
    while (next < passages.length && passages[next]!.start < end) next += 1;
    const prepared = wordsOf(passages.slice(from, next), met);
    return { id: placeNumber(date, number, index), source, start, end, prepared };
  });
}

/** Where the places of a document begin: the first with the text, each other one with its sentence. */
function startsOf(passages: readonly PlacedPassage[]): number[] {
  const starts = new Set(passages.flatMap(({ entry, start }) => (entry === null ? [start] : [])));
  return [0, ...[...starts].slice(1, MOST_SENTENCES)];
}

/** Sentences first: what a statement takes from its sentence word for word adds nothing. */
function wordsOf(passages: readonly PlacedPassage[], met?: Map<string, string>): string {
  const [sentences, statements] = [true, false].map((is) => passages.filter(({ entry }) => (entry === null) === is));
  return preparedWords(
    [...sentences!, ...statements!].map(({ body }) => body),
    met,
  );
}

/** The passages that begin in a part of a document, in their order. */
async function passagesIn(db: Database, source: string, from: number, to: number): Promise<PlacedPassage[]> {
  return db
    .selectFrom('passages')
    .select(['entry', 'start', 'body'])
    .where('source', '=', source)
    .where('start', '>=', from)
    .where('start', '<', to)
    .orderBy('start')
    .orderBy('entry')
    .execute();
}

/** Numbers of places are greater than a number of JavaScript can hold, so they are read as text. */
const COLUMNS = [sql<string>`cast(id as text)`.as('id'), 'source', 'start', 'end', 'prepared'] as const;

async function placesOf(db: Database, source: string): Promise<Place[]> {
  const rows = await db.selectFrom('search_places').select(COLUMNS).where('source', '=', source).execute();
  return rows.map((row) => ({ ...row, id: BigInt(row.id) }));
}

async function placeAt(db: Database, source: string, start: number): Promise<Place | null> {
  const row = await db
    .selectFrom('search_places')
    .select(COLUMNS)
    .where('source', '=', source)
    .where('start', '<=', start)
    .orderBy('start', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, id: BigInt(row.id) } : null;
}

function isSame(one: Place | undefined, other: Place): boolean {
  return one?.start === other.start && one.end === other.end && one.prepared === other.prepared;
}
