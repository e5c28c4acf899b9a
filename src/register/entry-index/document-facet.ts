import type { Facet } from '../entry-query.ts';
import { type Constraint, keyOfAll } from './constraints.ts';
import type { IndexState } from './state.ts';
import { type Asking, countsOf, KEPT_FROM, listOf } from './tally.ts';
import { textAt } from './texts.ts';

/** Counts of documents are kept where there are so many entries for each: of few they are counted again in less than a millisecond. */
const KEPT_EACH = 4;

/** The facet of the field with the most values, of one text each. */
export function documentFacet(
  state: IndexState,
  constraints: readonly Constraint[],
  top: number,
  asking: Asking,
): Facet {
  const key = keyOfAll(constraints);
  const { values } = state.fields.document;
  const known = state.tallies.get(key)?.counts.get('document');
  if (known) return commonest(state, known, allOf(known), top);
  const list = listOf(state, key, constraints, asking);
  if (list.length >= Math.max(KEPT_FROM, KEPT_EACH * values.count)) {
    const counts = countsOf(state, constraints, 'document', asking) as Int32Array;
    return commonest(state, counts, allOf(counts), top);
  }
  return passing(state, list, top);
}

function allOf(counts: Int32Array): Int32Array {
  const found = new Int32Array(counts.length);
  let all = 0;
  for (let code = 0; code < counts.length; code += 1) {
    found[all] = code;
    all += counts[code]! > 0 ? 1 : 0;
  }
  return found.subarray(0, all);
}

/** Counts in a room that is kept, and goes only through the documents that were met. */
function passing(state: IndexState, list: Int32Array, top: number): Facet {
  const { codes, values } = state.fields.document;
  if (state.roomForDocuments.length < values.count) state.roomForDocuments = new Int32Array(values.count * 2);
  const counts = state.roomForDocuments;
  const met = new Int32Array(Math.min(list.length, values.count) + 1);
  let all = 0;
  for (let at = 0; at < list.length; at += 1) {
    const code = codes[list[at]!]!;
    const before = counts[code]!;
    counts[code] = before + 1;
    met[all] = code;
    all += before === 0 ? 1 : 0;
  }
  const found = commonest(state, counts, met.subarray(0, all), top);
  for (let at = 0; at < all; at += 1) counts[met[at]!] = 0;
  return found;
}

/**
 * The commonest alone are set in order, ties by text; others are only held against the last of these, by count and the beginning of their
 * text.
 */
function commonest({ documents, titles }: IndexState, counts: Int32Array, met: Int32Array, top: number): Facet {
  const best: number[] = [];
  const before = (a: number, b: number) => counts[b]! - counts[a]! || documents.compare(a, b);
  let [fewest, latest] = [0, 0];
  for (let at = 0; at < met.length; at += 1) {
    const code = met[at]!;
    const count = counts[code]!;
    if (count < fewest || (count === fewest && documents.beginning(code) > latest)) continue;
    best.splice(placeOf(best, code, before), 0, code);
    if (best.length > top) best.pop();
    if (best.length < top) continue;
    fewest = counts[best.at(-1)!]!;
    latest = documents.beginning(best.at(-1)!);
  }
  const values = best.map((code) => {
    const value = documents.at(code);
    return { value, label: textAt(titles, code) || value, count: counts[code]! };
  });
  return { values, more: Math.max(0, met.length - top) };
}

/** By halves: where in a sorted list something belongs. */
function placeOf(sorted: readonly number[], item: number, before: (a: number, b: number) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(sorted[middle]!, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
