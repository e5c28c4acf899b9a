import type { Constraint } from './constraints.ts';
import type { IndexState } from './state.ts';

/** With more than one in so many entries to be looked at, a straight run over all is faster than finding each. */
const BROAD_SHARE = 4;

/** What was selected before by all constraints but one. */
export interface Selection {
  readonly list: Int32Array;
  readonly missing: Constraint;
}

/**
 * Numbers of the entries that pass all constraints, in no order. The narrowest constraint says where to look: what passes it is
 * found without the others, and held against the rest. Where most of it is known and that is shorter, it goes on from there.
 */
export function selected(
  state: IndexState,
  constraints: readonly Constraint[],
  known: Selection | null = null,
): Int32Array {
  const parts = constraints.filter(({ field, size }) => field === 'words' || size < state.count);
  const [first, ...others] = parts.sort((a, b) => a.size - b.size);
  if (known && known.list.length <= (first?.size ?? state.count)) {
    return state.room.slice(0, narrowed(state, known.list, known.list.length, known.missing));
  }
  let [list, length] = first ? startingWith(state, first) : [state.room, everyone(state)];
  for (const each of others) [list, length] = [state.room, narrowed(state, list, length, each)];
  return list.slice(0, length);
}

/** Writes all entries into the room; how many. */
function everyone({ present, room }: IndexState): number {
  let found = 0;
  for (let entry = 1; entry < present.length; entry += 1) if (present[entry] === 1) room[found++] = entry;
  return found;
}

function startingWith(state: IndexState, constraint: Constraint): [list: Int32Array, length: number] {
  if (constraint.field === 'words') return [constraint.entries, constraint.entries.length];
  if (constraint.size * BROAD_SHARE <= state.count) {
    const list = state.fields[constraint.field].holders(constraint.table.codes);
    return [list, list.length];
  }
  return [state.room, narrowed(state, state.room, everyone(state), constraint)];
}

/** Writes those of the first so many of a list that pass into the room, in the same order; how many. The list may be the room. */
function narrowed(state: IndexState, list: Int32Array, length: number, constraint: Constraint): number {
  const { room } = state;
  let kept = 0;
  if (constraint.field === 'words') {
    const held = new Uint8Array(state.present.length);
    for (const entry of constraint.entries) held[entry] = 1;
    for (let at = 0; at < length; at += 1) if (held[list[at]!] === 1) room[kept++] = list[at]!;
  } else {
    const { codes } = state.fields[constraint.field];
    const { passes } = constraint.table;
    for (let at = 0; at < length; at += 1) if (passes[codes[list[at]!]!] === 1) room[kept++] = list[at]!;
  }
  return kept;
}
