import { sql } from 'kysely';
import type { Store } from '../../register/index.ts';
import { together } from '../gathered.ts';
import { type Found, type FoundRow, type Search, searchPage } from '../hits.ts';
import type { KeptPlaces } from '../kept-places.ts';
import { piecesOf, type Sought, vectorQuery } from '../sought.ts';
import type { Database } from '../tables.ts';

/** Sentences and statements with all the words, in the one order that both databases keep. */
export function passageSearch(db: Database, kept: KeptPlaces): Store['search'] {
  const begins = together<FoundRow>(
    (places) => rowsIn(db, places.map(BigInt)),
    ({ place }) => place,
  );
  const search = {
    begun: everywhere.bind(null, db),
    walk: walk.bind(null, db),
    read: rowsIn.bind(null, db),
    met: new Map<string, string>(),
  };
  // From memory, if the places are there; phrases, which it knows nothing of, are looked for on the shelves.
  const listed = async (seen: number | undefined, ...asked: Parameters<Search['listed']>): Promise<Found> => {
    const [sought, before, most] = asked;
    const words = sought.flatMap((part) => part.words);
    const places = words.length === sought.length ? await kept.find(words, before, most, seen) : null;
    if (places === null) return onShelves(db, ...asked);
    return { places, rows: places.length === 0 ? [] : await begins(places.map(String)) };
  };
  return (words, page, seen) => searchPage({ ...search, listed: listed.bind(null, seen) }, words, page);
}

/**
 * Shelf by shelf, so that a common word costs no more than a shelf is long; at once where the shelves show that there is little. What
 * begins there comes in the same answer, the numbers of the places with its first row; "materialized", or they are looked for twice.
 */
async function onShelves(db: Database, sought: readonly Sought[], before: bigint, most: number): Promise<Found> {
  const { rows } = await sql<FoundRow & { readonly numbers: string | null }>`
    with found as materialized (
        select array(select id from search_shelf_by_shelf(
          ${vectorQuery(sought)}::tsquery, ${before}::bigint, ${most}::integer) as each (id)) as ids)
      select case when row_number() over () = 1 then array_to_string(ids, ' ') end as numbers, said.*
        from found left join lateral search_passages(ids) as said on true`.execute(db);
  const places = (rows[0]?.numbers ?? '').split(' ').flatMap((number) => (number === '' ? [] : [BigInt(number)]));
  return { places, rows: rows.filter(({ place }) => place !== null) };
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
