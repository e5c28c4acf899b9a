import type { EntryQuery } from '../entry-query.ts';
import { FIELD_OF_SORT } from './fields.ts';
import { comparePlaces, cursorOf, isPlain, type Place, placeOf } from './order.ts';
import { type IndexState, orderOf } from './state.ts';

/** The ids of a page, the cursors beside it, and its place in the whole list. */
export interface IdPage {
  readonly ids: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
  readonly at: number;
}

/** A sorted list of entries of which those with `fails` 0 are on a page, and the place of each. */
interface Walk {
  readonly entries: Int32Array;
  readonly fails: Uint8Array;
  readonly query: EntryQuery;
  readonly place: (entry: number) => Place;
}

/** The page that a query asks for among the entries that pass. */
export function pageOf(state: IndexState, query: EntryQuery, fails: Uint8Array): IdPage {
  const { entries, keys } = orderOf(state, query);
  const { codes } = state.fields[FIELD_OF_SORT[query.sort]];
  const place = (entry: number): Place => ({ key: keys[codes[entry]!] ?? null, sort: state.sorts[entry]! });
  const { rows, at, isLast } = walked({ entries, fails, query, place });
  const [first, last] = [rows[0], rows.at(-1)];
  const cursor = (entry: number) => cursorOf(query, place(entry));
  return {
    ids: rows.map((entry) => state.sorts[entry]!.split(' ')[3]!),
    before: first !== undefined && at > 0 ? cursor(first) : null,
    after: last !== undefined && !isLast ? cursor(last) : null,
    at,
  };
}

/** Walks the list from the cursor or place and gathers what passes: a step for each entry walked over, and no query. */
function walked(walk: Walk): { rows: number[]; at: number; isLast: boolean } {
  const { entries, fails, query } = walk;
  const passes = (index: number) => fails[entries[index]!] === 0;
  const [start, end] = boundsOf(walk);
  const rows: number[] = [];
  let at = 0;
  for (let index = 0; index < start; index += 1) if (passes(index)) at += 1;
  let index = start;
  for (; index < end && rows.length < query.limit; index += 1) if (passes(index)) rows.push(entries[index]!);
  while (index < entries.length && !passes(index)) index += 1;
  return { rows, at, isLast: index === entries.length };
}

/** Where in the list the page begins, and where it ends at the latest. */
function boundsOf(walk: Walk): [start: number, end: number] {
  const { entries, fails, query } = walk;
  const { after, before, at, limit } = query;
  if (after !== null) return [placed(walk, after, true), entries.length];
  if (before !== null) {
    const end = placed(walk, before, false);
    let start = end;
    for (let left = limit; left > 0 && start > 0; start -= 1) if (fails[entries[start - 1]!] === 0) left -= 1;
    return [start, end];
  }
  let start = 0;
  for (let left = at ?? 0; left > 0 && start < entries.length; start += 1) if (fails[entries[start]!] === 0) left -= 1;
  return [start, entries.length];
}

/** By halves: the first entry behind a cursor (`past`), or at or behind it. The entry it came from may be gone. */
function placed({ entries, query, place }: Walk, cursor: string, past: boolean): number {
  const wanted = placeOf(query, cursor);
  // By date the key says nothing: the cursor is the whole place.
  const keyed = (entry: number): Place => (isPlain(query) ? { key: null, sort: place(entry).sort } : place(entry));
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const compared = comparePlaces(keyed(entries[middle]!), wanted, query.descending);
    if (past ? compared <= 0 : compared < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
