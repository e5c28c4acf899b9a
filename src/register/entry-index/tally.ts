import { type Constraint, keyOfAll, type PassTable, testNewValues } from './constraints.ts';
import type { FieldName } from './fields.ts';
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

/**
 * Entries from which on a tally is kept: fewer are counted in less than a millisecond. (Ten fields, a nanosecond or two for
 * each entry; measured by `npm run bench:scale`.)
 */
export const KEPT_FROM = 20_000;

/** Counts of a field among the entries that pass. `lists` keeps what was selected for the same question. */
export function countsOf(
  state: IndexState,
  constraints: readonly Constraint[],
  field: FieldName,
  lists: Map<string, Int32Array>,
): Counts {
  const key = keyOfAll(constraints);
  const known = state.tallies.get(key)?.counts.get(field);
  if (known) return known;
  const list = listed(state, key, constraints, lists);
  const tally = tallyFor(state, key, constraints, list.length);
  if (!tally && list.length * FEW_SHARE < state.fields[field].values.length) return countedFew(state, list, field);
  const counts = counted(state, list, field);
  if (!tally) return counts;
  tally.counts.set(field, counts);
  // Said again, since it weighs more now.
  state.tallies.set(key, tally);
  return counts;
}

/** With fewer entries than one for so many values, those that are met are counted alone. */
const FEW_SHARE = 8;

function countedFew(state: IndexState, list: Int32Array, field: FieldName): ReadonlyMap<number, number> {
  const { codes } = state.fields[field];
  const counts = new Map<number, number>();
  for (const entry of list) counts.set(codes[entry]!, (counts.get(codes[entry]!) ?? 0) + 1);
  return counts;
}

/** How many entries pass. */
export function totalOf(state: IndexState, constraints: readonly Constraint[], lists: Map<string, Int32Array>): number {
  const [only, ...more] = constraints.filter(({ field, size }) => field === 'words' || size < state.count);
  if (!only) return state.count;
  if (more.length === 0) return only.size;
  const key = keyOfAll(constraints);
  const known = state.tallies.get(key) ?? state.totals.get(key);
  if (known !== undefined) return typeof known === 'number' ? known : known.total;
  const { length } = listed(state, key, constraints, lists);
  if (!tallyFor(state, key, constraints, length)) state.totals.set(key, length);
  return length;
}

function listed(
  state: IndexState,
  key: string,
  constraints: readonly Constraint[],
  lists: Map<string, Int32Array>,
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
function tallyFor(state: IndexState, key: string, constraints: readonly Constraint[], total: number): Tally | null {
  if (total < KEPT_FROM) return null;
  const known = state.tallies.get(key);
  if (known) return known;
  const tables = constraints.flatMap((each) => (each.field === 'words' ? [] : [each.table]));
  if (tables.length < constraints.length) return null;
  const tally: Tally = { tables, total, counts: new Map() };
  state.tallies.set(key, tally);
  return tally;
}

function counted(state: IndexState, list: Int32Array, field: FieldName): Int32Array {
  const { codes, values } = state.fields[field];
  const counts = new Int32Array(values.length);
  for (const entry of list) counts[codes[entry]!]! += 1;
  return counts;
}

/** Takes an entry out of all tallies that it is in (`by` -1) or puts it into those that it now belongs to (1). */
export function retally(state: IndexState, entry: number, by: 1 | -1): void {
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
  const after = new Int32Array(fields[field].values.length * 2);
  after.set(before);
  counts.set(field, after);
  return after;
}
