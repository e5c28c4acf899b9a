import type { EntryQuery } from '../entry-query.ts';
import { bitsOf, sifted } from './bits.ts';
import { type Constraint, constraintsOf, keyOfAll } from './constraints.ts';
import { FIELD_OF_SORT } from './fields.ts';
import { comparePlaces, cursorOf, isPlain, type Place, placeOf } from './order.ts';
import { selected } from './selected.ts';
import { type IndexState, type Order, orderOf, ranksOf, type SortedList } from './state.ts';
import { textAt } from './texts.ts';

/** The ids of a page, the cursors beside it, its place in the whole list, and how long that is. */
export interface IdPage {
  readonly ids: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
  readonly at: number;
  readonly total: number;
}

/** The page that a query asks for: the whole list is kept in its order, so that any part of it is as near as the first. */
export function pageOf(state: IndexState, query: EntryQuery, holding: Iterable<number> | null): IdPage {
  const order = orderOf(state, query);
  const { entries } = sortedList(state, order, query, constraintsOf(state, query, holding));
  const { codes } = state.fields[FIELD_OF_SORT[query.sort]];
  const place = (entry: number): Place => ({ key: order.keyAt(codes[entry]!), sort: textAt(state.sorts, entry) });
  const [start, end] = boundsOf(entries, query, place);
  const rows = entries.subarray(start, end);
  const cursor = (entry: number) => cursorOf(query, place(entry));
  return {
    ids: Array.from(rows, (entry) => textAt(state.sorts, entry).split(' ')[3]!),
    before: rows.length > 0 && start > 0 ? cursor(rows[0]!) : null,
    after: rows.length > 0 && end < entries.length ? cursor(rows.at(-1)!) : null,
    at: start,
    total: entries.length,
  };
}

/** The list of a filter in an order, kept as long as no value changes that it depends on. */
function sortedList(
  state: IndexState,
  order: Order,
  query: EntryQuery,
  constraints: readonly Constraint[],
): Pick<SortedList, 'entries'> {
  if (constraints.length === 0) return order;
  const versions = [order.versions, ...constraints.map((each) => versionOf(state, each))].join(' ');
  const { sort, descending, measure } = query;
  const key = `${JSON.stringify([sort, descending, measure])}\n${keyOfAll(constraints)}`;
  const known = state.lists.get(key);
  if (known?.versions === versions) return known;
  const made = { entries: sorted(state, order, selected(state, constraints)), versions };
  state.lists.set(key, made);
  return made;
}

function versionOf({ fields, puts }: IndexState, constraint: Constraint): number {
  return constraint.field === 'words' ? puts : fields[constraint.field].version;
}

/** With more than one in so many entries, walking along the order is faster than sorting by place in it. */
const MANY_SHARE = 16;

function sorted(state: IndexState, order: Order, list: Int32Array): Int32Array {
  if (list.length * MANY_SHARE < state.count) {
    const ranks = ranksOf(state, order);
    const places = list.map((entry) => ranks[entry]!).sort();
    return places.map((place) => order.entries[place]!);
  }
  const bits = bitsOf(list, state.present.length);
  return state.room.slice(0, sifted(state.room, order.entries, order.entries.length, bits));
}

/** Where in the list the page begins, and where it ends. */
function boundsOf(
  entries: Int32Array,
  query: EntryQuery,
  place: (entry: number) => Place,
): [start: number, end: number] {
  const { after, before, at, limit } = query;
  const until = (start: number): [number, number] => [start, Math.min(entries.length, start + limit)];
  if (after !== null) return until(placed(entries, query, place, after, true));
  if (before === null) return until(Math.min(at ?? 0, entries.length));
  const end = placed(entries, query, place, before, false);
  return [Math.max(0, end - limit), end];
}

/** By halves: the first entry behind a cursor (`past`), or at or behind it. The entry it came from may be gone. */
function placed(
  entries: Int32Array,
  query: EntryQuery,
  place: (entry: number) => Place,
  cursor: string,
  past: boolean,
): number {
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
