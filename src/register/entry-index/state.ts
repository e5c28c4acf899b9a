import type { Facet } from '../entry-query.ts';
import type { PassTable } from './constraints.ts';
import { mergedByDate } from './date-order.ts';
import { createFields, FIELD_OF_SORT, type Fields, type IndexRow, setFields } from './fields.ts';
import { createKept, type Kept } from './kept.ts';
import { inOrder, isPlain, type Key, keyOf, type Ordering } from './order.ts';
import { retally, type Tally } from './tally.ts';

/** A sort order of all entries, with the key of each value. */
export interface Order {
  readonly entries: Int32Array;
  readonly keys: readonly Key[];
  readonly versions: string;
  /** The place of each entry in the order, by its number; made when first asked for. */
  ranks: Int32Array | null;
}

/** The entries that pass a filter, in a sort order. */
export interface SortedList {
  readonly entries: Int32Array;
  readonly versions: string;
}

/**
 * What the index holds: by number of the entry its fields, its place by date and whether it is there; and beside it what was
 * reckoned from these and is still right.
 */
export interface IndexState {
  readonly fields: Fields;
  readonly sorts: string[];
  present: Uint8Array;
  /** Room for a list of all entries while it is made. */
  room: Int32Array;
  count: number;
  /** By date; `fresh` are the entries that came or changed their place since. */
  byDate: Int32Array;
  fresh: number[];
  /** Grows when an entry comes or changes its place, and when any row is put. */
  moves: number;
  puts: number;
  readonly tables: Kept<PassTable>;
  readonly tallies: Kept<Tally>;
  readonly orders: Kept<Order>;
  readonly lists: Kept<SortedList>;
  /** Entries that pass a set of constraints, in no order. */
  readonly selections: Kept<Int32Array>;
  readonly facets: Kept<Facet>;
  readonly totals: Kept<number>;
}

/** Numbers of four bytes that are kept of each kind: 64 MB of counts, as many of orders, as many of lists. */
const MOST_NUMBERS = 16_000_000;

/** Values of facets that are kept, some hundred bytes each; totals; bytes of tables; numbers of four bytes that were selected. */
const MOST = { facetValues: 200_000, totals: 10_000, tableBytes: 16_000_000, selected: 8_000_000 };

export function createState(): IndexState {
  const numbers = <Value>(of: (value: Value) => number) => createKept<Value>(MOST_NUMBERS, of);
  return {
    fields: createFields(),
    sorts: [''],
    present: new Uint8Array(1024),
    room: new Int32Array(1024),
    count: 0,
    byDate: new Int32Array(0),
    fresh: [],
    moves: 0,
    puts: 0,
    tables: createKept(MOST.tableBytes, ({ passes }) => passes.length + 1000),
    tallies: numbers(({ counts }) => [...counts.values()].reduce((sum, { length }) => sum + length, 1000)),
    orders: numbers(({ entries }) => entries.length * 3),
    lists: numbers(({ entries }) => entries.length + 100),
    selections: createKept(MOST.selected, ({ length }) => length + 100),
    facets: createKept(MOST.facetValues, ({ values }) => values.length + 5),
    totals: createKept(MOST.totals, () => 1),
  };
}

/** Takes rows that are new or changed. */
export function putRows(state: IndexState, rows: Iterable<IndexRow>): void {
  let some = false;
  for (const row of rows) {
    putRow(state, row);
    some = true;
  }
  if (!some) return;
  state.puts += 1;
  state.selections.clear();
  state.facets.clear();
  state.totals.clear();
}

function putRow(state: IndexState, row: IndexRow): void {
  const { sorts } = state;
  makeRoom(state, row.n);
  const isKnown = state.present[row.n] === 1;
  if (isKnown) retally(state, row.n, -1);
  setFields(state.fields, row);
  if (!isKnown) {
    state.present[row.n] = 1;
    state.count += 1;
  }
  retally(state, row.n, 1);
  if (sorts[row.n] === row.sort) return;
  sorts[row.n] = row.sort;
  state.fresh.push(row.n);
  state.moves += 1;
}

/** Numbers without an entry are filled up: an array with holes is slow, and rows come in any order. */
function makeRoom(state: IndexState, n: number): void {
  while (state.sorts.length <= n) state.sorts.push('');
  if (n < state.present.length) return;
  const larger = new Uint8Array(Math.max(n + 1, state.present.length * 2));
  larger.set(state.present);
  state.present = larger;
  state.room = new Int32Array(larger.length);
}

function dateOrder(state: IndexState): Int32Array {
  if (state.fresh.length > 0) state.byDate = mergedByDate(state.byDate, state.fresh, state.sorts);
  state.fresh = [];
  return state.byDate;
}

/** All entries in a sort order; reckoned anew only when a value that it goes by has changed. */
export function orderOf(state: IndexState, ordering: Ordering): Order {
  const field = state.fields[FIELD_OF_SORT[ordering.sort]];
  const name = JSON.stringify([ordering.sort, ordering.descending, ordering.measure]);
  const versions = `${isPlain(ordering) ? '' : field.version} ${state.moves}`;
  const known = state.orders.get(name);
  if (known?.versions === versions) return known;
  const keys = isPlain(ordering) ? [] : field.values.map((value) => keyOf(ordering, value));
  const byDate = dateOrder(state);
  const entries = isPlain(ordering) ? byDate : inOrder(byDate, field.codes, keys, ordering.descending);
  const order: Order = { entries, keys, versions, ranks: null };
  state.orders.set(name, order);
  return order;
}

/** The place of each entry in an order. */
export function ranksOf({ present }: IndexState, order: Order): Int32Array {
  if (order.ranks) return order.ranks;
  const ranks = new Int32Array(present.length);
  const { entries } = order;
  for (let place = 0; place < entries.length; place += 1) ranks[entries[place]!] = place;
  order.ranks = ranks;
  return ranks;
}
