import type { EntryFilter } from '../entry-query.ts';
import { type Bits, bitsOf, setBit } from './bits.ts';
import type { FieldName } from './fields.ts';
import type { IndexState } from './state.ts';
import { type FieldTest, testsOf } from './tests.ts';

/** Which values of a field pass a test; values that come later are tested when the table is next used. */
export interface PassTable extends FieldTest {
  /** 1 for the number of a value that passes. */
  passes: Uint8Array;
  /** The numbers of those that pass. */
  readonly codes: number[];
  tested: number;
  /** Of the entries that pass, kept in step; null until they are asked for. */
  bits: Bits | null;
}

/** What a filter says of a field. */
export interface FieldConstraint {
  readonly field: FieldName;
  readonly key: string;
  readonly table: PassTable;
  readonly size: number;
}

/** One part of a filter: what it says of a field, or the words that it asks for. */
export type Constraint =
  | FieldConstraint
  | { readonly field: 'words'; readonly key: string; readonly entries: Int32Array; readonly size: number };

/**
 * The parts of a filter. `size` is how many entries pass one, others aside. `holding`: numbers of the entries in which the words of
 * the filter stand, null if it has none.
 */
export function constraintsOf(
  state: IndexState,
  filter: EntryFilter,
  holding: Iterable<number> | null,
): readonly Constraint[] {
  const ofFields: Constraint[] = testsOf(filter).map((test) => {
    const table = tableOf(state, test);
    const { sizes } = state.fields[test.field];
    const size = table.codes.reduce((sum, code) => sum + sizes[code]!, 0);
    return { field: test.field, key: `${test.field} ${test.key}`, table, size };
  });
  if (!holding) return ofFields;
  const entries = Int32Array.from(holding).filter((entry) => state.present[entry] === 1);
  return [...ofFields, { field: 'words', key: `words ${filter.words}`, entries, size: entries.length }];
}

/** What names a set of constraints, in whatever order they come. */
export function keyOfAll(constraints: readonly Constraint[]): string {
  return constraints
    .map(({ key }) => key)
    .sort()
    .join('\n');
}

function tableOf(state: IndexState, test: FieldTest): PassTable {
  const key = `${test.field} ${test.key}`;
  const known = state.tables.get(key) ?? newTable(state, test);
  testNewValues(state, known);
  state.tables.set(key, known);
  return known;
}

function newTable({ fields }: IndexState, test: FieldTest): PassTable {
  const { values } = fields[test.field];
  if (!test.only) return { ...test, passes: new Uint8Array(values.count), codes: [], tested: 0, bits: null };
  const codes = [...new Set(test.only.map((raw) => values.find(raw)))].filter((code) => code >= 0);
  const passes = new Uint8Array(values.count);
  for (const code of codes) passes[code] = 1;
  return { ...test, passes, codes, tested: values.count, bits: null };
}

/** Brings a table in step with the values that its field has by now. */
export function testNewValues({ fields }: IndexState, table: PassTable): void {
  const { values } = fields[table.field];
  if (table.tested === values.count) return;
  if (table.passes.length < values.count) {
    const larger = new Uint8Array(values.count * 2);
    larger.set(table.passes);
    table.passes = larger;
  }
  for (; table.tested < values.count; table.tested += 1) {
    if (!table.test(values.at(table.tested))) continue;
    table.passes[table.tested] = 1;
    table.codes.push(table.tested);
  }
}

/** A bit for each entry that passes. */
export function bitsOfAll(state: IndexState, constraint: Constraint): Bits {
  const { length } = state.present;
  if (constraint.field === 'words') return bitsOf(constraint.entries, length);
  const { table } = constraint;
  table.bits ??= bitsOf(state.fields[table.field].holders(table.codes), length);
  return table.bits;
}

/** Brings the bits of all tables in step with an entry that came or changed. */
export function keepBits(state: IndexState, entry: number): void {
  if (state.tables.size === 0) return;
  for (const table of state.tables.values()) {
    if (!table.bits) continue;
    testNewValues(state, table);
    const passes = table.passes[state.fields[table.field].codes[entry]!] === 1;
    if (!setBit(table.bits, entry, passes)) table.bits = null;
  }
}
