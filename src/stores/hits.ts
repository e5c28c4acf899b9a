import { sql } from 'kysely';
import { Trouble } from '../model/index.ts';
import type { Hit, HitPage, Page } from '../register/index.ts';
import { inBatches } from './batches.ts';
import { LABEL_COLUMNS, labelOf } from './documents.ts';
import { excerptOf, isFoundIn } from './excerpt.ts';
import { ABOVE_ALL } from './place-number.ts';
import { type Sought, soughtIn } from './sought.ts';
import type { Database } from './tables.ts';
import { type PlacedWord, wordsIn } from './words-in.ts';

/** The numbers below `before` of places that may hold what is sought, the greatest first, at most `most`. */
export type FindPlaces = (sought: readonly Sought[], before: bigint, most: number) => Promise<bigint[]>;

/** A hit, and which of its place it is. */
interface PlacedHit {
  readonly hit: Hit;
  readonly place: bigint;
  readonly number: number;
}

/**
 * One page of the sentences and statements that hold all that was typed; a sentence that holds such a statement is not said again.
 * `find` is the database's. Its answers are read once more: a place may have one word in a sentence and one in a statement.
 */
export async function searchPage(db: Database, find: FindPlaces, typed: string, page: Page): Promise<HitPage> {
  const sought = soughtIn(typed);
  const from = cursorOf(page.after);
  const found: PlacedHit[] = [];
  let before = from ? from.place + 1n : ABOVE_ALL;
  while (sought.length > 0 && found.length <= page.limit) {
    const most = page.limit - found.length + (from ? 2 : 1);
    const places = await find(sought, before, most);
    const hits = await hitsIn(db, places, sought);
    found.push(...hits.filter(({ place, number }) => place !== from?.place || number > from.number));
    if (places.length < most) break;
    before = places.at(-1)!;
  }
  const shown = found.slice(0, page.limit);
  const last = shown.at(-1);
  const after = found.length > page.limit && last ? `${last.place}.${last.number}` : null;
  return { hits: shown.map(({ hit }) => hit), after };
}

function cursorOf(after: string | null): { place: bigint; number: number } | null {
  if (after === null) return null;
  const parts = /^(\d{1,19})\.(\d{1,9})$/.exec(after);
  if (!parts || BigInt(parts[1]!) >= ABOVE_ALL) throw new Trouble('register.cursor', { cursor: after });
  return { place: BigInt(parts[1]!), number: Number(parts[2]) };
}

async function hitsIn(db: Database, places: readonly bigint[], sought: readonly Sought[]): Promise<PlacedHit[]> {
  const rows = await rowsIn(db, places);
  const known = new Map<string, string>();
  return places.flatMap((place) => {
    const all = rows.get(String(place)) ?? [];
    const hitsOf = (statements: boolean) =>
      all
        .filter(({ entry }) => (entry !== null) === statements)
        .flatMap((row) => hitOf(row, wordsIn(row.body, known), sought) ?? []);
    const statements = hitsOf(true);
    const best = statements.length > 0 ? statements : hitsOf(false);
    return best.map((hit, number) => ({ hit, place, number }));
  });
}

type Row = Awaited<ReturnType<typeof selected>>[number];

/** What begins in each place: sentences and statements in the order of the text. */
async function rowsIn(db: Database, places: readonly bigint[]): Promise<Map<string, Row[]>> {
  const rows = new Map<string, Row[]>();
  await inBatches(places, async (batch) => {
    for (const row of await selected(db, batch)) rows.set(row.place, [...(rows.get(row.place) ?? []), row]);
  });
  return rows;
}

function selected(db: Database, places: readonly bigint[]) {
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

function hitOf(row: Row, words: readonly PlacedWord[], sought: readonly Sought[]): Hit | null {
  if (!isFoundIn(words, sought)) return null;
  const { entry, kind, start, end, body } = row;
  return { document: labelOf(row), entry, kind, start, end, marked: excerptOf(body, words, sought) };
}
