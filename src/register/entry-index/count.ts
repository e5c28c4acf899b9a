import { type EntryFilter, FACETS, type Facet, type FacetName, type Facets } from '../entry-query.ts';
import { type Constraint, constraintsOf, keyOfAll } from './constraints.ts';
import { beginningOf, FIELD_OF_FACET } from './fields.ts';
import type { IndexState } from './state.ts';
import { type Counts, countsOf, totalOf } from './tally.ts';

/** Counts under a filter; each facet under all of it but what is about its own field. */
export function facetsOf(
  state: IndexState,
  filter: EntryFilter,
  top: number,
  holding: Iterable<number> | null,
): Facets {
  const constraints = constraintsOf(state, filter, holding);
  const lists = new Map<string, Int32Array>();
  const counted = FACETS.map((facet) => [facet, facetOf(state, facet, constraints, top, lists)] as const);
  const facets = Object.fromEntries(counted) as Record<FacetName, Facet>;
  return { total: totalOf(state, constraints, lists), facets };
}

function facetOf(
  state: IndexState,
  facet: FacetName,
  constraints: readonly Constraint[],
  top: number,
  lists: Map<string, Int32Array>,
): Facet {
  const field = FIELD_OF_FACET[facet];
  // What is asked of amounts is about currencies, too.
  const aside = field === 'currency' ? [field, 'amounts'] : [field];
  const own = constraints.filter((each) => !aside.includes(each.field));
  const key = `${facet} ${top}\n${keyOfAll(own)}`;
  const known = state.facets.get(key);
  if (known) return known;
  const counts = countsOf(state, own, field, lists);
  const made = facet === 'document' ? documentFacet(state, counts, top) : mergedFacet(state, facet, counts, top);
  state.facets.set(key, made);
  return made;
}

/** Facets in which several values of the field count for one thing, or one for several. */
function mergedFacet(state: IndexState, facet: FacetName, counts: Counts, top: number): Facet {
  const { values } = state.fields[FIELD_OF_FACET[facet]];
  const found = new Map<string, { label: string; count: number }>();
  eachCount(counts, (code, count) => {
    for (const [value, label] of values[code]!.counted) {
      const known = found.get(value);
      if (known) known.count += count;
      else found.set(value, { label, count });
    }
  });
  const counted = [...found].map(([value, each]) => ({ value, ...each })).sort(byCount(facet));
  return { values: counted.slice(0, top), more: Math.max(0, counted.length - top) };
}

/** Goes through what was counted at all. By number: to be given pairs takes longer than to count. */
function eachCount(counts: Counts, take: (code: number, count: number) => void): void {
  if (!(counts instanceof Int32Array)) {
    for (const [code, count] of counts) take(code, count);
    return;
  }
  for (let code = 0; code < counts.length; code += 1) {
    const count = counts[code]!;
    if (count > 0) take(code, count);
  }
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

function byCount(facet: FacetName): (a: Counted, b: Counted) => number {
  const latestFirst = facet === 'year' || facet === 'deadlineYear' ? -1 : 1;
  return (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1) * latestFirst;
}

/**
 * The facet of the field with the most values, of one text each: the commonest alone are set in order, and others are only held against
 * the last of these, by count and the beginning of their text.
 */
function documentFacet(state: IndexState, counts: Counts, top: number): Facet {
  const { values } = state.fields.document;
  const best: { value: string; label: string; count: number }[] = [];
  const before = byCount('document');
  let [all, fewest, latest] = [0, 0, 0];
  eachCount(counts, (code, count) => {
    all += 1;
    if (count < fewest) return;
    const value = values[code]!;
    if (count === fewest && value.beginning > latest) return;
    const each = { value: value.names[0]!, label: value.names[0]!, count };
    best.splice(placeOf(best, each, before), 0, each);
    if (best.length > top) best.pop();
    if (best.length < top) return;
    fewest = best.at(-1)!.count;
    latest = beginningOf(best.at(-1)!.value);
  });
  return { values: best, more: Math.max(0, all - top) };
}

/** By halves: where in a sorted list something belongs. */
function placeOf<Item>(sorted: readonly Item[], item: Item, order: (a: Item, b: Item) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(sorted[middle]!, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
