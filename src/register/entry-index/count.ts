import { type EntryFilter, FACETS, type Facet, type FacetName, type Facets } from '../entry-query.ts';
import { judge, type Verdicts } from './allowed.ts';
import { FIELD_OF_FACET, FIELDS, type FieldName } from './fields.ts';
import type { IndexState } from './state.ts';

/** Counts under a filter; each facet under all of it but what is about its own field. */
export function facetsOf(
  state: IndexState,
  filter: EntryFilter,
  top: number,
  holding: Iterable<number> | null,
): Facets {
  const verdicts = judge(state.fields, state.present, filter, holding);
  let total = 0;
  for (let entry = 1; entry < verdicts.fails.length; entry += 1) if (verdicts.fails[entry] === 0) total += 1;
  const counted = FACETS.map((facet) => [facet, facetOf(state, facet, verdicts, top)] as const);
  return { total, facets: Object.fromEntries(counted) as Record<FacetName, Facet> };
}

function facetOf(state: IndexState, facet: FacetName, verdicts: Verdicts, top: number): Facet {
  const name = FIELD_OF_FACET[facet];
  const { values } = state.fields[name];
  const found = new Map<string, { label: string; count: number }>();
  const counts = countsOf(state, name, verdicts);
  for (let code = 0; code < counts.length; code += 1) {
    const count = counts[code]!;
    if (count === 0) continue;
    for (const [value, label] of values[code]!.counted) {
      const known = found.get(value);
      if (known) known.count += count;
      else found.set(value, { label, count });
    }
  }
  const counted = [...found].map(([value, each]) => ({ value, ...each })).sort(byCount(facet));
  return { values: counted.slice(0, top), more: Math.max(0, counted.length - top) };
}

/** How many entries have each value of a field: a step for each entry. */
function countsOf(state: IndexState, name: FieldName, { fails, field }: Verdicts): Int32Array {
  const { codes, values } = state.fields[name];
  const counts = new Int32Array(values.length);
  const own = FIELDS.indexOf(name);
  for (let entry = 1; entry < fails.length; entry += 1) {
    const failed = fails[entry]!;
    if (failed === 0 || (failed === 1 && field[entry] === own)) counts[codes[entry]!]! += 1;
  }
  return counts;
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

function byCount(facet: FacetName): (a: Counted, b: Counted) => number {
  const latestFirst = facet === 'year' || facet === 'deadlineYear' ? -1 : 1;
  return (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1) * latestFirst;
}
