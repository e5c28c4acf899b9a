import { type EntryFilter, FACETS, type Facet, type FacetName, type Facets } from '../entry-query.ts';
import { type Constraint, constraintsOf, keyOfAll } from './constraints.ts';
import { documentFacet } from './document-facet.ts';
import { asideOf, FIELD_OF_FACET } from './fields.ts';
import type { IndexState } from './state.ts';
import { type Asking, type Counts, countsOf, createAsking, totalOf } from './tally.ts';
import { takeNewValues } from './things.ts';

/** Counts under a filter; each facet under all of it but what is about its own field. */
export function facetsOf(
  state: IndexState,
  filter: EntryFilter,
  top: number,
  holding: Iterable<number> | null,
): Facets {
  const constraints = constraintsOf(state, filter, holding);
  const asking = createAsking(constraints);
  const owns = FACETS.map((facet) => ({ facet, own: ownOf(constraints, facet) }));
  // Those that leave something out come first: what is found for them is where the others begin.
  const inTurn = owns.sort((a, b) => a.own.length - b.own.length);
  const counted = new Map(inTurn.map(({ facet, own }) => [facet, facetOf(state, facet, own, top, asking)]));
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, counted.get(facet)!])) as Record<FacetName, Facet>;
  return { total: totalOf(state, constraints, asking), facets };
}

/** What a facet is counted under. */
function ownOf(constraints: readonly Constraint[], facet: FacetName): readonly Constraint[] {
  const aside: readonly string[] = asideOf(FIELD_OF_FACET[facet]);
  return constraints.filter(({ field }) => !aside.includes(field));
}

function facetOf(state: IndexState, facet: FacetName, own: readonly Constraint[], top: number, asking: Asking): Facet {
  const key = `${facet} ${top}\n${keyOfAll(own)}`;
  const known = state.facets.get(key);
  if (known) return known;
  const made =
    facet === 'document'
      ? documentFacet(state, own, top, asking)
      : mergedFacet(state, facet, countsOf(state, own, FIELD_OF_FACET[facet], asking), top);
  state.facets.set(key, made);
  return made;
}

/** Facets in which several values of the field count for one thing, or one for several. */
function mergedFacet(state: IndexState, facet: FacetName, counts: Counts, top: number): Facet {
  const { values } = state.fields[FIELD_OF_FACET[facet]];
  const things = state.things[facet];
  takeNewValues(things, values);
  const { texts, order } = things;
  const sums = new Int32Array(texts.length);
  // The first value that counts for a thing gives it its label.
  const firsts = new Int32Array(texts.length).fill(values.count);
  const add = (thing: number, code: number, count: number) => {
    sums[thing]! += count;
    if (code < firsts[thing]!) firsts[thing] = code;
  };
  eachCount(counts, (code, count) => {
    const thing = things.only[code]!;
    if (thing >= 0) add(thing, code, count);
    else for (const each of things.several.get(code)!) add(each, code, count);
  });
  const found = inOrder(sums, order, facet === 'year' || facet === 'deadlineYear');
  const shown = found.slice(0, top).map((thing) => {
    const value = texts[thing]!;
    const [, label] = values.at(firsts[thing]!).counted.find(([text]) => text === value)!;
    return { value, label, count: sums[thing]! };
  });
  return { values: shown, more: Math.max(0, found.length - top) };
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

/** Things that were counted, most first, ties by their text or the latest first. */
function inOrder(
  sums: Int32Array,
  { things, ranks }: { readonly things: Int32Array; readonly ranks: Int32Array },
  latestFirst: boolean,
): number[] {
  const all = sums.length;
  // Count and place in one number, so that numbers are sorted, without a function to compare them: both are below 2^26.
  const keys = new Float64Array(all);
  let found = 0;
  for (let thing = 0; thing < all; thing += 1) {
    if (sums[thing]! === 0) continue;
    const rank = ranks[thing]!;
    keys[found++] = sums[thing]! * all + (latestFirst ? rank : all - 1 - rank);
  }
  const sorted = keys.subarray(0, found).sort().reverse();
  return Array.from(sorted, (key) => things[latestFirst ? key % all : all - 1 - (key % all)]!);
}
