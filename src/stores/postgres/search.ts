import { sql } from 'kysely';
import type { HitPage, Page } from '../../register/index.ts';
import { type FoundRow, searchPage } from '../hits.ts';
import { piecesOf, type Sought, vectorQuery } from '../sought.ts';
import type { Database } from '../tables.ts';

/** Sentences and statements with all the words, in the one order that both databases keep. */
export function searchPassages(db: Database, words: string, page: Page): Promise<HitPage> {
  const search = {
    listed: onShelves.bind(null, db),
    begun: everywhere.bind(null, db),
    walk: walk.bind(null, db),
    read: rowsIn.bind(null, db),
  };
  return searchPage(search, words, page);
}

/** Shelf by shelf, so that a common word costs no more than a shelf is long; at once where the shelves show that there is little. */
async function onShelves(db: Database, sought: readonly Sought[], before: bigint, most: number): Promise<bigint[]> {
  const { rows } = await sql<{ id: string }>`
    select id::text as id from search_shelf_by_shelf(${vectorQuery(sought)}::tsquery, ${before}::bigint, ${most}::integer) as id`.execute(
    db,
  );
  return rows.map(({ id }) => BigInt(id));
}

/**
 * All that the index has, sorted: for what is known to be rare among the newest places, since a GIN index puts the lists of all words
 * with a beginning together before it gives the first place.
 */
async function everywhere(db: Database, sought: readonly Sought[], before: bigint, most: number): Promise<bigint[]> {
  const { rows } = await sql<{ id: string }>`select id::text as id from (
      select id from search_places where words @@ ${vectorQuery(sought)}::tsquery and id + 0 < ${before}::bigint offset 0) as found
    order by found.id desc limit ${most}`.execute(db);
  return rows.map(({ id }) => BigInt(id));
}

/** Along the places; `lowest` is the last that was looked at, null where there are no more. */
async function walk(db: Database, sought: readonly Sought[], before: bigint, most: number, places: number) {
  const bottom = sql<{ id: string }>`select id::text as id from search_places where id < ${before}::bigint
    order by search_places.id desc limit 1 offset ${places}`;
  const lowest = BigInt((await bottom.execute(db)).rows[0]?.id ?? -1);
  const pieces = piecesOf(sought).map((piece) => sql`strpos(' ' || prepared || ' ', ${piece}) > 0`);
  const { rows } = await sql<{ id: string }>`select id::text as id from search_places
    where id < ${before}::bigint and id >= ${lowest}::bigint and ${sql.join(pieces, sql` and `)}
    order by search_places.id desc limit ${most}`.execute(db);
  return { found: rows.map(({ id }) => BigInt(id)), lowest: lowest < 0n ? null : lowest };
}

/** A function keeps its plan: to plan this question takes longer than to answer it. */
async function rowsIn(db: Database, places: readonly bigint[]): Promise<FoundRow[]> {
  const { rows } = await sql<FoundRow>`select * from search_passages(${places.map(String)}::bigint[])`.execute(db);
  return rows;
}
