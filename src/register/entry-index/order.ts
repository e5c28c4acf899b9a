import { Buffer } from 'node:buffer';
import { Trouble } from '../../model/index.ts';
import type { EntryQuery } from '../entry-query.ts';
import type { Codes } from './column.ts';
import type { FieldValue } from './fields.ts';

/** A sort order: by what, which way, and for amounts of which currency or unit. */
export type Ordering = Pick<EntryQuery, 'sort' | 'descending' | 'measure'>;

/** What an entry is sorted by; null stands last. */
export type Key = string | number | null;

/** A place in a sorted list: the key of an entry, and its place by date among those of one key. */
export interface Place {
  readonly key: Key;
  readonly sort: string;
}

/** What a value is sorted by. Amounts: the largest figure of the measure, upper ends counting. Errors: `register.measure`. */
export function keyOf({ sort, measure }: Ordering, value: FieldValue): Key {
  if (sort !== 'amount') return value.order;
  if (measure === null) throw new Trouble('register.measure', {});
  const figures = value.amounts.flatMap(([low, high, unit, currency]) =>
    currency === measure || (currency === null && unit === measure) ? [high ?? low] : [],
  );
  return figures.length === 0 ? null : Math.max(...figures);
}

/** Below zero if `a` stands before `b`. Texts go by their characters' numbers: no locale, so that every machine agrees. */
export function compareKeys(a: Key, b: Key, descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return (a < b ? -1 : 1) * (descending ? -1 : 1);
}

export function comparePlaces(a: Place, b: Place, descending: boolean): number {
  return compareKeys(a.key, b.key, descending) || (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0);
}

/** By date, oldest first, every store has an index of its own: the cursor is the entry's `sort` itself. */
export function isPlain({ sort, descending }: Ordering): boolean {
  return sort === 'date' && !descending;
}

/** The cursor of a place: holds for its sort order only. */
export function cursorOf(ordering: Ordering, { key, sort }: Place): string {
  if (isPlain(ordering)) return sort;
  return Buffer.from(JSON.stringify([...nameOf(ordering), key, sort]), 'utf8').toString('base64url');
}

/** Errors: `register.cursor` for what is no cursor of this order. */
export function placeOf(ordering: Ordering, cursor: string): Place {
  if (isPlain(ordering)) return { key: null, sort: cursor };
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(read) || read.length !== 5) throw new Trouble('register.cursor', { cursor });
    const [key, sort] = read.slice(3);
    const fits = nameOf(ordering).every((part, index) => part === read[index]) && typeof sort === 'string';
    if (fits && (key === null || ['string', 'number'].includes(typeof key))) return { key, sort };
  } catch {
    // Said below.
  }
  throw new Trouble('register.cursor', { cursor });
}

function nameOf({ sort, descending, measure }: Ordering): readonly (string | boolean | null)[] {
  return [sort, descending, sort === 'amount' ? measure : null];
}

/** Numbers for values in the order of their keys, equal ones for equal keys, by number of the value; and how many there are. */
function ranksOf(keys: readonly Key[], descending: boolean): [ranks: Int32Array, count: number] {
  // Each key once: there are as many amounts as figures and units, but much fewer figures.
  const places = new Map([...new Set(keys)].sort((a, b) => compareKeys(a, b, descending)).map((key, at) => [key, at]));
  return [Int32Array.from(keys, (key) => places.get(key)!), places.size];
}

/**
 * Entries in the order of a field: `byDate` (numbers of entries) sorted by the rank of their values, those of one rank left
 * as they are. One step for each entry, however many there are.
 */
export function inOrder(byDate: Int32Array, codes: Codes, keys: readonly Key[], descending: boolean): Int32Array {
  const [ranks, count] = ranksOf(keys, descending);
  const ends = new Int32Array(count + 1);
  for (const entry of byDate) ends[ranks[codes[entry]!]! + 1]! += 1;
  for (let each = 1; each < ends.length; each += 1) ends[each]! += ends[each - 1]!;
  const order = new Int32Array(byDate.length);
  for (const entry of byDate) {
    const place = ranks[codes[entry]!]!;
    order[ends[place]!] = entry;
    ends[place]! += 1;
  }
  return order;
}
