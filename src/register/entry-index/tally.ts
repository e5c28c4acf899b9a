import type { Codes } from './column.ts';
import { type Constraint, keyOfAll, type PassTable, testNewValues } from './constraints.ts';
import type { FieldName } from './fields.ts';
import { countedTogether, packedFields } from './packed.ts';
import { type Selection, selected } from './selected.ts';
import type { IndexState } from './state.ts';

/**
 * How many entries pass a set of constraints, and how many of them have each value of the fields that were asked for. Kept in
 * step with each row that changes, so that what many entries pass is not counted again.
 */
export interface Tally {
  readonly tables: readonly PassTable[];
  total: number;
  readonly counts: Map<FieldName, Int32Array>;
}

/** How many entries have each value, by the number of the value: of all values, or of those that some have. */
export type Counts = Int32Array | ReadonlyMap<number, number>;

/** What was found for one question so far: lists by constraints, and counts by field and constraints. */
export interface Asking {
  /** The key of all constraints: most facets are counted under all of them. */
  readonly all: string;
  readonly lists: Map<string, Int32Array>;
  readonly counts: Map<string, Counts>;
}

export function createAsking(constraints: readonly Constraint[]): Asking {
  return { all: keyOfAll(constraints), lists: new Map(), counts: new Map() };
}

/** Entries from which on a tally is kept: fewer are counted in less than a millisecond (`npm run bench:scale`). */
export const KEPT_FROM = 20_000;

/** With fewer entries than one for so many values, those that are met are counted alone. */
const FEW_SHARE = 8;

/** From so many entries on the fields that are packed are counted together: they are taken apart again in some 20 µs. */
const TOGETHER_FROM = 1000;

/** Counts of a field among the entries that pass. */
export function countsOf(
  state: IndexState,
  constraints: readonly Constraint[],
  field: FieldName,
  asking: Asking,
): Counts {
  const key = keyOfAll(constraints);
  const known = state.tallies.get(key)?.counts.get(field) ?? asking.counts.get(`${field}\n${key}`);
  if (known) return known;
  const list = listOf(state, key, constraints, asking);
  const { codes, values } = state.fields[field];
  if (list.length * FEW_SHARE < values.count) return countedFew(list, codes);
  const counted = countedOf(state, list, field, key === asking.all && list.length >= TOGETHER_FROM);
  const tally = tallyFor(state, key, constraints, list.length);
  for (const [name, counts] of counted) {
    asking.counts.set(`${name}\n${key}`, counts);
    tally?.counts.set(name, counts);
  }
  // Said again, since it weighs more now.
  if (tally) state.tallies.set(key, tally);
  return counted.find(([name]) => name === field)![1];
}

function countedFew(list: Int32Array, codes: Codes): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const entry of list) counts.set(codes[entry]!, (counts.get(codes[entry]!) ?? 0) + 1);
  return counts;
}

/** Counts of the field, and of those that are packed with it. */
function countedOf(
  state: IndexState,
  list: Int32Array,
  field: FieldName,
  together: boolean,
): [FieldName, Int32Array][] {
  state.packed ??= packedFields(state.fields, state.present.length);
  const packed = together && state.packed.find(({ parts }) => parts.some((part) => part.field === field));
  if (packed) return countedTogether(state.fields, packed, list);
  const { codes, values } = state.fields[field];
  const counts = new Int32Array(values.count);
  for (let at = 0; at < list.length; at += 1) counts[codes[list[at]!]!]! += 1;
  return [[field, counts]];
}

/** How many entries pass. */
export function totalOf(state: IndexState, constraints: readonly Constraint[], asking: Asking): number {
  const [only, ...more] = constraints.filter(({ field, size }) => field === 'words' || size < state.count);
  if (!only) return state.count;
  if (more.length === 0) return only.size;
  const key = keyOfAll(constraints);
  const known = state.tallies.get(key) ?? state.totals.get(key);
  if (known !== undefined) return typeof known === 'number' ? known : known.total;
  const { length } = listOf(state, key, constraints, asking);
  if (!tallyFor(state, key, constraints, length)) state.totals.set(key, length);
  return length;
}

/** The entries that pass, in no order. */
export function listOf(
  state: IndexState,
  key: string,
  constraints: readonly Constraint[],
  { lists }: Asking,
): Int32Array {
  const known = lists.get(key) ?? state.selections.get(key);
  const list = known ?? selected(state, constraints, nearest(state, constraints, lists));
  lists.set(key, list);
  if (!known && !constraints.some(({ field }) => field === 'words')) state.selections.set(key, list);
  return list;
}

/** What is known of all constraints but one: the shortest such list, which only the one that is missing has to be held against. */
function nearest(
  state: IndexState,
  constraints: readonly Constraint[],
  lists: ReadonlyMap<string, Int32Array>,
): Selection | null {
  const without = constraints.flatMap((missing) => {
    const key = keyOfAll(constraints.filter((each) => each !== missing));
    const list = lists.get(key) ?? state.selections.get(key);
    return list ? [{ list, missing }] : [];
  });
  return without.sort((a, b) => a.list.length - b.list.length)[0] ?? null;
}

/** The tally of a set of constraints that many entries pass; null where few do, or words are asked for. */
export function tallyFor(
  state: IndexState,
  key: string,
  constraints: readonly Constraint[],
  total: number,
): Tally | null {
  if (total < KEPT_FROM) return null;
  const known = state.tallies.get(key);
  if (known) return known;
  const tables = constraints.flatMap((each) => (each.field === 'words' ? [] : [each.table]));
  if (tables.length < constraints.length) return null;
  const tally: Tally = { tables, total, counts: new Map() };
  state.tallies.set(key, tally);
  return tally;
}

/** Takes an entry out of all tallies that it is in (`by` -1) or puts it into those that it now belongs to (1). */
export function retally(state: IndexState, entry: number, by: 1 | -1): void {
  if (state.tallies.size === 0) return;
  for (const tally of state.tallies.values()) {
    if (!tally.tables.every((table) => passes(state, table, entry))) continue;
    tally.total += by;
    for (const [field, counts] of tally.counts) {
      const code = state.fields[field].codes[entry]!;
      const fitting = code < counts.length ? counts : longer(tally, field, counts, state);
      fitting[code]! += by;
    }
  }
}

function passes(state: IndexState, table: PassTable, entry: number): boolean {
  testNewValues(state, table);
  return table.passes[state.fields[table.field].codes[entry]!] === 1;
}

function longer({ counts }: Tally, field: FieldName, before: Int32Array, { fields }: IndexState): Int32Array {
  const after = new Int32Array(fields[field].values.count * 2);
  after.set(before);
  counts.set(field, after);
  return after;
}
