import { sql } from 'kysely';
import type { Store } from '../../register/index.ts';
import { LABEL_COLUMNS } from '../documents.ts';
import { type FoundRow, searchPage } from '../hits.ts';
import { matchExpression, piecesOf, type Sought } from '../sought.ts';
import type { Database } from '../tables.ts';

/** Sentences and statements with all the words, in the one order that both databases keep. */
export function passageSearch(db: Database): Store['search'] {
  const [begun, read] = [listed.bind(null, db), rowsIn.bind(null, db)];
  const both = async (...asked: Parameters<typeof begun>) => {
    const places = await begun(...asked);
    return { places, rows: await read(places) };
  };
  const search = { listed: both, begun, walk: walk.bind(null, db), read, met: new Map<string, string>() };
  return (words, page) => searchPage(search, words, page);
}

/**
 * Along the lists of the words, which FTS5 keeps in the order of the numbers. It puts those of all words that begin so together before
 * it gives the first place, which of "co*" takes seconds and of a rare one no time.
 */
async function listed(db: Database, sought: readonly Sought[], before: bigint, most: number): Promise<bigint[]> {
  const { rows } = await sql<{ id: string }>`select cast(rowid as text) as id from search_places_fts
    where search_places_fts match ${matchExpression(sought)} and rowid < ${before} order by rowid desc limit ${most}`.execute(
    db,
  );
  return rows.map(({ id }) => BigInt(id));
}

/** Along the places; `lowest` is the last that was looked at, null where there are no more. */
async function walk(db: Database, sought: readonly Sought[], before: bigint, most: number, places: number) {
  const bottom = sql<{ id: string | null }>`select cast(id as text) as id from search_places where id < ${before}
    order by search_places.id desc limit 1 offset ${places}`;
  const lowest = BigInt((await bottom.execute(db)).rows[0]?.id ?? -1);
  const pieces = piecesOf(sought).map((piece) => sql`instr(' ' || prepared || ' ', ${piece}) > 0`);
  const { rows } = await sql<{ id: string }>`select cast(id as text) as id from search_places
    where id < ${before} and id >= ${lowest} and ${sql.join(pieces, sql` and `)} order by search_places.id desc limit ${most}`.execute(
    db,
  );
  return { found: rows.map(({ id }) => BigInt(id)), lowest: lowest < 0n ? null : lowest };
}

async function rowsIn(db: Database, places: readonly bigint[]): Promise<FoundRow[]> {
  return db
    .selectFrom('search_places')
    .innerJoin('documents', 'documents.source', 'search_places.source')
    .innerJoin('passages', (join) =>
      join
        .onRef('passages.source', '=', 'search_places.source')
        .onRef('passages.start', '>=', 'search_places.start')
        .onRef('passages.start', '<', 'search_places.end'),
    )
    .select(LABEL_COLUMNS)
    .select(sql<string>`cast(search_places.id as text)`.as('place'))
    .select(['passages.entry', 'passages.kind', 'passages.start', 'passages.end', 'passages.body'])
    .where('search_places.id', 'in', places)
    .orderBy('passages.start')
    .orderBy('passages.end')
    .orderBy(sql`coalesce(passages.entry, '')`)
    .execute();
}
