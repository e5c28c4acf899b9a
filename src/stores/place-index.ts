import { findIn, isIn, type NumberedPlace, type PlaceSegment, segmentOf } from './place-segment.ts';

/** A place as the databases keep it: its words one after the other, with spaces between. */
export interface PreparedPlace {
  readonly id: bigint;
  readonly prepared: string;
}

/** The words of places in memory. Places are added and never taken out: who asks reads what is found, and sees what is no longer so. */
export interface PlaceIndex {
  /** Places with numbers of this index for their words. */
  numbered(places: readonly PreparedPlace[]): NumberedPlace[];
  /** Adds places that are not there, no two with one number, at most `LARGE` at a time: so long nobody else is served. */
  add(places: readonly NumberedPlace[]): void;
  /** As `add`; one that is there gets more words, if it has any that are new. */
  renew(places: readonly NumberedPlace[]): void;
  /** The greatest numbers below `before` of places that have all these words, or had each of them at some time, at most `most`. */
  find(words: readonly string[], before: bigint, most: number): bigint[];
  /** Places that were added, counted each time that they got words. */
  size(): number;
}

/** Places that are kept as they came, to be indexed together with the next; from so many on they stay by themselves. */
export const LARGE = 2 ** 13;

/** A segment whose places are still at hand. */
interface Small {
  readonly segment: PlaceSegment;
  readonly rows: readonly NumberedPlace[];
}

/** An empty index. */
export function createPlaceIndex(): PlaceIndex {
  const numbering: Numbering = { numbers: new Map(), last: new Uint32Array(1024), place: 0 };
  const large: PlaceSegment[] = [];
  const small: Small[] = [];
  let counts = new Uint32Array(1024);
  let size = 0;
  const indexed = (rows: readonly NumberedPlace[]) => {
    if (counts.length < numbering.last.length) counts = new Uint32Array(numbering.last.length);
    return segmentOf(rows, counts);
  };
  let segments: readonly Newest[] = [];
  const add = (places: readonly NumberedPlace[]) => {
    if (places.length === 0) return;
    size += places.length;
    let rows = places;
    // Those that came last are put together with as many that came before: each is indexed again only when twice as many are.
    while (small.length > 0 && small.at(-1)!.rows.length <= rows.length * 2) rows = joined(small.pop()!.rows, rows);
    if (rows.length < LARGE) small.push({ segment: indexed(rows), rows });
    else large.push(indexed(rows));
    segments = byNewest([...small.map(({ segment }) => segment), ...large]);
  };
  return {
    numbered: (places) => numbered(places, numbering),
    add,
    renew(places) {
      add(places.filter((place) => !segments.some(({ segment }) => isIn(segment, place))));
    },
    find(words, before, most) {
      const wanted = [...new Set(words)].map((word) => numbering.numbers.get(word));
      if (!wanted.every((number) => number !== undefined)) return [];
      return inSegments(segments, wanted, before, most);
    },
    size: () => size,
  };
}

/** A segment and its greatest number, which costs more to read from it than to compare. */
interface Newest {
  readonly newest: bigint;
  readonly segment: PlaceSegment;
}

function byNewest(segments: readonly PlaceSegment[]): Newest[] {
  const all = segments.map((segment) => ({ newest: segment.ids[0]!, segment }));
  return all.sort((a, b) => (a.newest > b.newest ? -1 : 1));
}

/** Segment after segment, the one with the greatest number first, until all others stand behind what is found. */
function inSegments(segments: readonly Newest[], words: readonly number[], before: bigint, most: number): bigint[] {
  let found: bigint[] = [];
  for (const { newest, segment } of segments) {
    if (found.length >= most && newest < found[most - 1]!) break;
    const more = findIn(segment, words, before, most);
    if (more.length > 0) found = merged(found, more).slice(0, most);
  }
  return found;
}

/** The numbers of both, the greatest first, each once. Segments that were read in their order stand behind each other. */
function merged(one: readonly bigint[], other: readonly bigint[]): bigint[] {
  if (one.length === 0 || one.at(-1)! > other[0]!) return [...one, ...other];
  return [...new Set([...one, ...other])].sort((a, b) => (a > b ? -1 : 1));
}

/** The places of both. One that is in both keeps the words of both: what it got again since was not added, as the older has it. */
function joined(older: readonly NumberedPlace[], newer: readonly NumberedPlace[]): NumberedPlace[] {
  const places = new Map(older.map((place) => [place.id, place]));
  for (const place of newer) {
    const before = places.get(place.id);
    const words = before ? Uint32Array.from(new Set([...before.words, ...place.words])) : place.words;
    places.set(place.id, { id: place.id, words });
  }
  return [...places.values()];
}

/** Gives words numbers, a new one the next, and tells which of them were met in the same place. */
interface Numbering {
  readonly numbers: Map<string, number>;
  /** Which place, of all that ever came, had a word last. */
  last: Uint32Array;
  place: number;
}

function numbered(places: readonly PreparedPlace[], numbering: Numbering): NumberedPlace[] {
  return places.map(({ id, prepared }) => {
    const words: number[] = [];
    numbering.place += 1;
    for (const word of prepared.split(' ')) {
      const number = numberOf(word, numbering);
      if (numbering.last[number] === numbering.place) continue;
      numbering.last[number] = numbering.place;
      words.push(number);
    }
    return { id, words: Uint32Array.from(words) };
  });
}

function numberOf(word: string, numbering: Numbering): number {
  const { numbers } = numbering;
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const number = numbers.size;
  // A piece of the text that it was read with would keep all of that text.
  numbers.set(Buffer.from(word).toString(), number);
  if (number >= numbering.last.length) {
    const more = new Uint32Array(numbering.last.length * 2);
    more.set(numbering.last);
    numbering.last = more;
  }
  return number;
}
