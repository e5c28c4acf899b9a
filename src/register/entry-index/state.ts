import { FACETS, type Facet, type FacetName } from '../entry-query.ts';
import { keepBits, type PassTable } from './constraints.ts';
import { mergedByDate } from './date-order.ts';
import { createFields, FIELD_OF_SORT, type Fields, type IndexRow } from './fields.ts';
import { createKept, type Kept } from './kept.ts';
import { inOrder, isPlain, type Key, keyOf, type Ordering } from './order.ts';
import { type Packed, repacked } from './packed.ts';
import { retally, type Tally } from './tally.ts';
import { createTexts, isTaken, put, type Texts, take } from './texts.ts';
import { createThings, type Things } from './things.ts';
import type { ManyTexts } from './values.ts';

/** A sort order of all entries. */
export interface Order {
  readonly entries: Int32Array;
  /** What a value is sorted by, by its number. */
  keyAt(code: number): Key;
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
  readonly documents: ManyTexts;
  /** What documents are called, by their numbers. */
  readonly titles: Texts;
  setFields(row: IndexRow): void;
  readonly sorts: Texts;
  present: Uint8Array;
  /** Room for a list of all entries while it is made. */
  room: Int32Array;
  count: number;
  /** By date; the first `freshCount` of `fresh` are the entries that came or changed their place since. */
  byDate: Int32Array;
  fresh: Int32Array;
  freshCount: number;
  /** Grows when an entry comes or changes its place, and when any row is put. */
  moves: number;
  puts: number;
  /** Fields of facets that have few values; null until they are asked for. */
  packed: readonly Packed[] | null;
  /** What facets count, and room for counts of documents, all zero between two uses. */
  readonly things: Readonly<Record<FacetName, Things>>;
  roomForDocuments: Int32Array;
  readonly tables: Kept<PassTable>;
  readonly tallies: Kept<Tally>;
  readonly orders: Kept<Order>;
  readonly lists: Kept<SortedList>;
  /** Entries that pass a set of constraints, in no order. */
  readonly selections: Kept<Int32Array>;
  readonly facets: Kept<Facet>;
  readonly totals: Kept<number>;
}

/**
 * Numbers of four bytes that are kept of each kind. Orders weigh three for an entry, so that nine of a million are kept: with four, those that
 * people ask for drove each other out, and to set a million entries in order takes a third of a second.
 */
const MOST_NUMBERS = { counts: 16_000_000, orders: 32_000_000, lists: 24_000_000 };

/** A tally weighs as much as so many numbers, so that there are 2,000 of them at most: each row that changes is held against all. */
const TALLY_WEIGHT = 8000;

/** Values of facets that are kept, some hundred bytes each; totals; bytes of tables; numbers of four bytes that were selected. */
const MOST = { facetValues: 200_000, totals: 10_000, tableBytes: 64_000_000, selected: 8_000_000 };

export function createState(): IndexState {
  const { fields, documents, set } = createFields();
  return {
    fields,
    documents,
    titles: createTexts(),
    setFields: set,
    sorts: createTexts(),
    present: new Uint8Array(1024),
    room: new Int32Array(1024),
    count: 0,
    byDate: new Int32Array(0),
    fresh: new Int32Array(1024),
    freshCount: 0,
    moves: 0,
    puts: 0,
    packed: null,
    things: Object.fromEntries(FACETS.map((facet) => [facet, createThings()])) as Record<FacetName, Things>,
    roomForDocuments: new Int32Array(1024),
    tables: createKept(MOST.tableBytes, ({ passes, bits }) => passes.length + (bits?.byteLength ?? 0) + 1000),
    tallies: createKept(MOST_NUMBERS.counts, ({ counts }) =>
      [...counts.values()].reduce((sum, { length }) => sum + length, TALLY_WEIGHT),
    ),
    orders: createKept(MOST_NUMBERS.orders, ({ entries }) => entries.length * 3),
    lists: createKept(MOST_NUMBERS.lists, ({ entries }) => entries.length + 100),
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

/** A document, and what a person knows it by. */
export interface DocumentName {
  readonly document: string;
  readonly title: string;
}

/** Takes what documents are called. */
export function putNames({ documents, titles, facets }: IndexState, named: Iterable<DocumentName>): void {
  for (const { document, title } of named) {
    const code = documents.find(document);
    if (code < 0) continue;
    take(titles, title);
    put(titles, code);
  }
  facets.clear();
}

function putRow(state: IndexState, row: IndexRow): void {
  const { sorts } = state;
  makeRoom(state, row.n);
  const isKnown = state.present[row.n] === 1;
  if (isKnown) retally(state, row.n, -1);
  state.setFields(row);
  if (!isKnown) {
    state.present[row.n] = 1;
    state.count += 1;
  }
  retally(state, row.n, 1);
  keepBits(state, row.n);
  if (state.packed && !repacked(state.fields, state.packed, row.n)) state.packed = null;
  take(sorts, row.sort);
  if (isKnown && isTaken(sorts, row.n)) return;
  put(sorts, row.n);
  state.fresh[state.freshCount++] = row.n;
  state.moves += 1;
}

/** For an entry of that number, and for one more that is fresh. */
function makeRoom(state: IndexState, n: number): void {
  if (state.freshCount === state.fresh.length) {
    const larger = new Int32Array(state.freshCount * 2);
    larger.set(state.fresh);
    state.fresh = larger;
  }
  if (n < state.present.length) return;
  const larger = new Uint8Array(Math.max(n + 1, state.present.length * 2));
  larger.set(state.present);
  state.present = larger;
  state.room = new Int32Array(larger.length);
}

function dateOrder(state: IndexState): Int32Array {
  const { byDate, fresh, freshCount, sorts, present } = state;
  if (freshCount > 0) state.byDate = mergedByDate(byDate, fresh.subarray(0, freshCount), sorts, present.length);
  state.fresh = new Int32Array(1024);
  state.freshCount = 0;
  return state.byDate;
}

/** All entries in a sort order; reckoned anew only when a value that it goes by has changed. */
export function orderOf(state: IndexState, ordering: Ordering): Order {
  const field = state.fields[FIELD_OF_SORT[ordering.sort]];
  const name = JSON.stringify([ordering.sort, ordering.descending, ordering.measure]);
  const versions = `${isPlain(ordering) ? '' : field.version} ${state.moves}`;
  const known = state.orders.get(name);
  if (known?.versions === versions) return known;
  const { values, codes } = field;
  const keyAt = isPlain(ordering) ? () => null : (code: number) => keyOf(ordering, values.at(code));
  const byDate = dateOrder(state);
  const keys = () => Array.from({ length: values.count }, (_, code) => keyAt(code));
  const entries = isPlain(ordering) ? byDate : inOrder(byDate, codes, keys(), ordering.descending);
  const order: Order = { entries, keyAt, versions, ranks: null };
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
