import type { EntryFilter } from '../entry-query.ts';
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
}

/** One part of a filter: what it says of a field, or the words that it asks for. */
export type Constraint =
  | { readonly field: FieldName; readonly key: string; readonly table: PassTable; readonly size: number }
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
  const { codeOf, values } = fields[test.field];
  if (!test.only) return { ...test, passes: new Uint8Array(values.length), codes: [], tested: 0 };
  const codes = [...new Set(test.only.flatMap((raw) => codeOf(raw) ?? []))];
  const passes = new Uint8Array(values.length);
  for (const code of codes) passes[code] = 1;
  return { ...test, passes, codes, tested: values.length };
}

/** Brings a table in step with the values that its field has by now. */
export function testNewValues({ fields }: IndexState, table: PassTable): void {
  const { values } = fields[table.field];
  if (table.tested === values.length) return;
  if (table.passes.length < values.length) {
    const larger = new Uint8Array(values.length * 2);
    larger.set(table.passes);
    table.passes = larger;
  }
  for (; table.tested < values.length; table.tested += 1) {
    if (!table.test(values[table.tested]!)) continue;
    table.passes[table.tested] = 1;
    table.codes.push(table.tested);
  }
}
