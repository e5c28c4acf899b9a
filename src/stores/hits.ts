import { Trouble } from '../model/index.ts';
import type { Hit, HitPage, Page } from '../register/index.ts';
import { type LabelRow, labelOf } from './documents.ts';
import { excerptOf, isFoundIn } from './excerpt.ts';
import { ABOVE_ALL } from './place-number.ts';
import { type Sought, soughtIn } from './sought.ts';
import { type PlacedWord, wordsIn } from './words-in.ts';

/** A sentence or statement that begins in a place, with the label of its document. */
export interface FoundRow extends LabelRow {
  readonly place: string;
  readonly entry: string | null;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly body: string;
}

/** The numbers below `before` of places that may hold what is sought, the greatest first, at most `most`. */
type Find = (sought: readonly Sought[], before: bigint, most: number) => Promise<bigint[]>;

/** Places, and what begins in them, within a place in the order of the text. */
export interface Found {
  readonly places: readonly bigint[];
  readonly rows: readonly FoundRow[];
}

/** What a database does for a search. */
export interface Search {
  /** By whole words, with what begins there: what it takes follows from how many places are wanted. */
  readonly listed: (...asked: Parameters<Find>) => Promise<Found>;
  /** By words of which some are only the beginning: what it takes follows from how many places there are with such words. */
  readonly begun: Find;
  /** Looks at so many places one by one; `lowest` is the last of them, null where there are no more. */
  walk(
    sought: readonly Sought[],
    before: bigint,
    most: number,
    places: number,
  ): Promise<{ readonly found: readonly bigint[]; readonly lowest: bigint | null }>;
  /** What begins in the places, within a place in the order of the text. */
  read(places: readonly bigint[]): Promise<FoundRow[]>;
  /** Words of texts that were read, as the index knows them: most come again with every page. */
  readonly met: Map<string, string>;
}

/** Words of texts that are kept at most. */
const MOST_MET = 50_000;

/** Places that are looked at one by one for the beginning of a word: of a common one, a page of hits is among them. */
const WALKED = 4096;

/** A hit, and which of its place it is. */
interface PlacedHit {
  readonly hit: Hit;
  readonly place: bigint;
  readonly number: number;
}

/**
 * One page of the sentences and statements that hold all that was typed; a sentence that holds such a statement is not said again.
 * What the database found is read once more: a place may have one word in a sentence and one in a statement.
 */
export async function searchPage(search: Search, typed: string, page: Page): Promise<HitPage> {
  const sought = soughtIn(typed);
  const from = cursorOf(page.after);
  const found: PlacedHit[] = [];
  if (search.met.size > MOST_MET) search.met.clear();
  let before = from ? from.place + 1n : ABOVE_ALL;
  while (sought.length > 0 && found.length <= page.limit) {
    const most = page.limit - found.length + (from ? 2 : 1);
    const { places, rows } = await foundWith(search, sought, before, most);
    const hits = hitsIn(byPlace(rows), places, sought, search.met);
    found.push(...hits.filter(({ place, number }) => place !== from?.place || number > from.number));
    if (places.length < most) break;
    before = places.at(-1)!;
  }
  const shown = found.slice(0, page.limit);
  const last = shown.at(-1);
  const after = found.length > page.limit && last ? `${last.place}.${last.number}` : null;
  return { hits: shown.map(({ hit }) => hit), after };
}

async function foundWith(search: Search, sought: readonly Sought[], before: bigint, most: number): Promise<Found> {
  if (!sought.some(({ star }) => star)) return search.listed(sought, before, most);
  const places = await begunPlaces(search, sought, before, most);
  return { places, rows: await search.read(places) };
}

async function begunPlaces({ begun, walk }: Search, sought: readonly Sought[], before: bigint, most: number) {
  const { found, lowest } = await walk(sought, before, most, WALKED);
  if (lowest === null || found.length >= most) return found;
  return [...found, ...(await begun(sought, lowest, most - found.length))];
}

function cursorOf(after: string | null): { place: bigint; number: number } | null {
  if (after === null) return null;
  const parts = /^(\d{1,19})\.(\d{1,9})$/.exec(after);
  if (!parts || BigInt(parts[1]!) >= ABOVE_ALL) throw new Trouble('register.cursor', { cursor: after });
  return { place: BigInt(parts[1]!), number: Number(parts[2]) };
}

function hitsIn(
  rows: ReadonlyMap<string, readonly FoundRow[]>,
  places: readonly bigint[],
  sought: readonly Sought[],
  met: Map<string, string>,
): PlacedHit[] {
  return places.flatMap((place) => {
    const all = rows.get(String(place)) ?? [];
    const hitsOf = (statements: boolean) =>
      all
        .filter(({ entry }) => (entry !== null) === statements)
        .flatMap((row) => hitOf(row, wordsIn(row.body, met), sought) ?? []);
    const statements = hitsOf(true);
    const best = statements.length > 0 ? statements : hitsOf(false);
    return best.map((hit, number) => ({ hit, place, number }));
  });
}

function byPlace(rows: readonly FoundRow[]): ReadonlyMap<string, readonly FoundRow[]> {
  return Map.groupBy(rows, ({ place }) => place);
}

function hitOf(row: FoundRow, words: readonly PlacedWord[], sought: readonly Sought[]): Hit | null {
  if (!isFoundIn(words, sought)) return null;
  const { entry, kind, start, end, body } = row;
  return { document: labelOf(row), entry, kind, start, end, marked: excerptOf(body, words, sought) };
}
