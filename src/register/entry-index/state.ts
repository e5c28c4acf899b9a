import { createFields, FIELD_OF_SORT, FIELDS, type Fields, type IndexRow } from './fields.ts';
import { inOrder, isPlain, type Key, keyOf, type Ordering } from './order.ts';

/** A sort order of all entries, with the key of each value. */
export interface Order {
  readonly entries: Int32Array;
  readonly keys: readonly Key[];
  readonly versions: string;
}

/** What the index holds: by number of the entry its fields, its place by date and whether it is there. */
export interface IndexState {
  readonly fields: Fields;
  readonly sorts: string[];
  present: Uint8Array;
  readonly orders: Map<string, Order>;
  /** Null when an entry came or changed its place since. */
  byDate: Int32Array | null;
  moves: number;
}

export function createState(): IndexState {
  return { fields: createFields(), sorts: [''], present: new Uint8Array(1), orders: new Map(), byDate: null, moves: 0 };
}

/** Takes rows that are new or changed. */
export function putRows(state: IndexState, rows: Iterable<IndexRow>): void {
  const { fields, sorts } = state;
  for (const row of rows) {
    for (const name of FIELDS) fields[name].set(row.n, row[name]);
    if (sorts[row.n] === row.sort) continue;
    sorts[row.n] = row.sort;
    state.byDate = null;
    state.moves += 1;
  }
  if (sorts.length > state.present.length) state.present = Uint8Array.from(sorts, (sort) => (sort ? 1 : 0));
}

/** All entries by date. Most come in order, and what was in order stays so: sorting anew is a matter of a few steps each. */
function dateOrder(state: IndexState): Int32Array {
  if (state.byDate) return state.byDate;
  const { sorts, present } = state;
  const entries = Array.from(sorts.keys()).filter((entry) => present[entry] === 1);
  state.byDate = Int32Array.from(entries.sort((a, b) => (sorts[a]! < sorts[b]! ? -1 : 1)));
  return state.byDate;
}

/** All entries in a sort order; reckoned anew only when a value that it goes by has changed. */
export function orderOf(state: IndexState, ordering: Ordering): Order {
  if (isPlain(ordering)) return { entries: dateOrder(state), keys: [], versions: '' };
  const { codes, values, version } = state.fields[FIELD_OF_SORT[ordering.sort]];
  const name = JSON.stringify([ordering.sort, ordering.descending, ordering.measure]);
  const versions = `${version} ${state.moves}`;
  const known = state.orders.get(name);
  if (known?.versions === versions) return known;
  const keys = values.map((value) => keyOf(ordering, value));
  const order = { entries: inOrder(dateOrder(state), codes, keys, ordering.descending), keys, versions };
  if (!known && state.orders.size >= MOST_ORDERS) state.orders.clear();
  state.orders.set(name, order);
  return order;
}

/** Orders kept: every column both ways; amounts come in as many as there are units, so there must be an end. */
const MOST_ORDERS = 32;
