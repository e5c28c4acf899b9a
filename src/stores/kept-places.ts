import { type RawBuilder, sql } from 'kysely';
import { lastChange } from './changes.ts';
import { createPlaceIndex, LARGE, type PlaceIndex, type PreparedPlace } from './place-index.ts';
import { ABOVE_ALL } from './place-number.ts';
import type { NumberedPlace } from './place-segment.ts';
import { shared } from './shared.ts';
import type { Database } from './tables.ts';

/** The words of all places in the memory of a process, kept in step with the database by the feed of changes. */
export interface KeptPlaces {
  /**
   * The greatest numbers below `before` of places that have all these words or had them, at most `most`; null: they are not at hand. `seen`: a
   * change that whoever asks knows of; what is at hand answers at once if it knows of it, too.
   */
  find(words: readonly string[], before: bigint, most: number, seen?: number): Promise<bigint[] | null>;
  /** Reads all places, which takes as long as the register is large; until then they are not at hand. Errors: those of the database. */
  read(): Promise<void>;
}

/** Places that are kept in memory at most: some sixty bytes each. */
const MOST = 6_000_000;

/** Places that are read at once: others are answered between two reads. */
const AT_ONCE = 2048;

/** Documents that are looked up one by one when they change; of more, everything is read again. */
const MOST_CHANGED = 1000;

/** What is kept, and the number of the newest change that it knows of. */
interface Held {
  readonly index: PlaceIndex;
  readonly seq: number;
}

export function keepPlaces(db: Database): KeptPlaces {
  let held: Held | null = null;
  let reading: Promise<void> | null = null;
  let isWanted = false;
  const read = () => {
    isWanted = true;
    reading ??= readAll(db)
      .then((all) => {
        held = all;
        isWanted = all !== null;
      })
      .finally(() => {
        reading = null;
      });
    return reading;
  };
  const upToDate = shared(async () => {
    held = held && (await inStep(db, held));
    return held;
  });
  return {
    async find(words, before, most, seen = Number.POSITIVE_INFINITY) {
      const now = held && (held.seq >= seen ? held : await upToDate());
      // What could not be kept in step, or not be read, is read anew while the database answers.
      if (now === null && isWanted && !reading) read().catch(() => {});
      return now?.index.find(words, before, most) ?? null;
    },
    read,
  };
}

/** All places from the greatest number down; null where there are too many to be kept. */
async function readAll(db: Database): Promise<Held | null> {
  const seq = await lastChange(db);
  const index = createPlaceIndex();
  let [rows, before]: [NumberedPlace[], bigint] = [[], ABOVE_ALL];
  while (index.size() <= MOST) {
    const page = await placesIn(db, sql`where id < ${before}::bigint order by search_places.id desc limit ${AT_ONCE}`);
    rows.push(...index.numbered(page));
    const isLast = page.length < AT_ONCE;
    if (isLast || rows.length >= LARGE) {
      index.add(rows);
      rows = [];
    }
    if (isLast) return { index, seq };
    before = page.at(-1)!.id;
  }
  return null;
}

async function placesIn(db: Database, which: RawBuilder<unknown>): Promise<PreparedPlace[]> {
  const select = sql<{
    id: string;
    prepared: string;
  }>`select cast(id as text) as id, prepared from search_places ${which}`;
  return (await select.execute(db)).rows.map(({ id, prepared }) => ({ id: BigInt(id), prepared }));
}

/** Brought in step with what any process wrote; null where so much changed that all is to be read again. */
async function inStep(db: Database, held: Held): Promise<Held | null> {
  const seq = await lastChange(db);
  if (seq === held.seq) return held;
  const select = db.selectFrom('changes').select(['kind', 'document']).distinct().where('seq', '>', held.seq);
  const changes = await select.where('seq', '<=', seq).execute();
  const documents = [...new Set(changes.flatMap(({ document }) => document ?? []))];
  if (documents.length > MOST_CHANGED || changes.some(({ kind }) => kind === 'projection')) return null;
  const places = await placesIn(db, sql`where source = any(${documents}::text[])`);
  for (let from = 0; from < places.length; from += LARGE)
    held.index.renew(held.index.numbered(places.slice(from, from + LARGE)));
  return { index: held.index, seq };
}
