import { sifted } from './bits.ts';
import { bitsOfAll, type Constraint, type FieldConstraint } from './constraints.ts';
import type { IndexState } from './state.ts';

/** With more than one in so many entries to be looked at, a straight run over all is faster than finding each. */
const BROAD_SHARE = 4;

/** What was selected before by all constraints but one. */
export interface Selection {
  readonly list: Int32Array;
  readonly missing: Constraint;
}

/**
 * Numbers of the entries that pass all constraints, in no order; not to be written to. The narrowest constraint says where to look: what
 * passes it is found without the others, and held against the rest. Where most of it is known and that is shorter, it goes on from there.
 */
export function selected(
  state: IndexState,
  constraints: readonly Constraint[],
  known: Selection | null = null,
): Int32Array {
  const parts = constraints.filter(({ field, size }) => field === 'words' || size < state.count);
  const [first, ...others] = parts.sort((a, b) => a.size - b.size);
  if (known && known.list.length <= (first?.size ?? state.count)) {
    return state.room.slice(0, narrowed(state, known.list, known.list.length, [known.missing]));
  }
  const [list, length] = first ? startingWith(state, first) : [state.room, everyone(state)];
  if (others.length > 0) return state.room.slice(0, narrowed(state, list, length, others));
  return list === state.room ? list.slice(0, length) : list;
}

/** Writes all entries into the room; how many. */
function everyone({ present, room }: IndexState): number {
  let found = 0;
  for (let entry = 1; entry < present.length; entry += 1) {
    room[found] = entry;
    found += present[entry]!;
  }
  return found;
}

function startingWith(state: IndexState, constraint: Constraint): [list: Int32Array, length: number] {
  if (constraint.field === 'words') return [constraint.entries, constraint.entries.length];
  const { codes } = constraint.table;
  if (codes.length === 1 || constraint.size * BROAD_SHARE <= state.count) {
    const list = state.fields[constraint.field].holders(codes);
    return [list, list.length];
  }
  return [state.room, passing(state, state.room, everyone(state), constraint)];
}

/** Bits of what passes a constraint are made where there are more entries to be held against them than one for so many of these. */
const BITS_SHARE = 8;

/** Writes those of the first so many of a list that pass into the room, in the same order; how many. */
function narrowed(state: IndexState, list: Int32Array, length: number, constraints: readonly Constraint[]): number {
  const { room } = state;
  const isPlain = (each: Constraint): each is FieldConstraint =>
    each.field !== 'words' && each.table.bits === null && length * BITS_SHARE < each.size;
  const bits = constraints.filter((each) => !isPlain(each)).map((each) => bitsOfAll(state, each));
  let [from, kept] = [list, length];
  for (let at = 0; at < bits.length; at += 3) {
    kept = sifted(room, from, kept, bits[at]!, bits[at + 1], bits[at + 2]);
    from = room;
  }
  for (const each of constraints.filter(isPlain)) [from, kept] = [room, passing(state, from, kept, each)];
  return kept;
}

/** The same by the numbers of values, which lie further apart. */
function passing({ room, fields }: IndexState, list: Int32Array, length: number, { field, table }: FieldConstraint) {
  const { codes } = fields[field];
  const { passes } = table;
  let kept = 0;
  for (let at = 0; at < length; at += 1) {
    const entry = list[at]!;
    room[kept] = entry;
    kept += passes[codes[entry]!]!;
  }
  return kept;
}
