import type { Constraint } from './constraints.ts';
import type { IndexState } from './state.ts';

/** With more than one in so many entries to be looked at, a straight run over all is faster than finding each. */
const BROAD_SHARE = 4;

/**
 * Numbers of the entries that pass all constraints, in no order. The narrowest constraint says where to look: what passes it is
 * found without the others, and held against the rest.
 */
export function selected(state: IndexState, constraints: readonly Constraint[]): Int32Array {
  const parts = constraints.filter(({ field, size }) => field === 'words' || size < state.count);
  const [first, ...others] = parts.sort((a, b) => a.size - b.size);
  let list = first ? startingWith(state, first) : everyone(state);
  for (const each of others) list = narrowed(state, list, each);
  return list;
}

function everyone({ present, count }: IndexState): Int32Array {
  const all = new Int32Array(count);
  let found = 0;
  for (let entry = 1; entry < present.length; entry += 1) if (present[entry] === 1) all[found++] = entry;
  return all;
}

function startingWith(state: IndexState, constraint: Constraint): Int32Array {
  if (constraint.field === 'words') return constraint.entries.slice();
  if (constraint.size * BROAD_SHARE > state.count) return narrowed(state, everyone(state), constraint);
  return state.fields[constraint.field].holders(constraint.table.codes);
}

/** Those of a list that pass, in the same order; the list itself is written over. */
function narrowed(state: IndexState, list: Int32Array, constraint: Constraint): Int32Array {
  let kept = 0;
  if (constraint.field === 'words') {
    const held = new Uint8Array(state.present.length);
    for (const entry of constraint.entries) held[entry] = 1;
    for (const entry of list) if (held[entry] === 1) list[kept++] = entry;
  } else {
    const { codes } = state.fields[constraint.field];
    const { passes } = constraint.table;
    for (const entry of list) if (passes[codes[entry]!] === 1) list[kept++] = entry;
  }
  return list.subarray(0, kept);
}
