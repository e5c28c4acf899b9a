/** Entries by their value, as they were at one time: those of value `v` stand from `starts[v]` to `starts[v + 1]`. */
interface Grouped {
  readonly entries: Int32Array;
  readonly starts: Int32Array;
  /** Entries that got another value since, with the value under which they stand here; -1: under none. */
  readonly moved: Map<number, number>;
}

/**
 * One field of all entries: for each entry the number of its value, and each value once, however many entries have it. So a
 * filter looks at each value once, a count adds up small whole numbers, and the entries of a value are found without the others.
 */
export interface Dimension<Value> {
  /** Number of the value, by number of the entry; -1 for a number that no entry has. */
  codes: Int32Array;
  readonly values: Value[];
  /** How many entries have each value. */
  readonly sizes: number[];
  /** Grows whenever an entry gets another value: what was reckoned from the values before is then out of date. */
  version: number;
  set(entry: number, raw: string): void;
  /** The number of a value by the text that a store keeps of it. */
  codeOf(raw: string): number | undefined;
  /** Numbers of the entries that have one of these values, in no order. */
  holders(codes: readonly number[]): Int32Array;
}

/** With more entries moved than one in so many, they are grouped anew: about what a look at all of them costs. */
const MOVED_SHARE = 64;

/** A dimension whose values are read from the text that a store keeps of them. */
export function createDimension<Value>(read: (raw: string) => Value): Dimension<Value> {
  const known = new Map<string, number>();
  let grouped: Grouped | null = null;
  const dimension: Dimension<Value> = {
    codes: new Int32Array(1024).fill(-1),
    values: [],
    sizes: [],
    version: 0,
    set(entry, raw) {
      let code = known.get(raw);
      if (code === undefined) {
        code = dimension.values.push(read(raw)) - 1;
        known.set(raw, code);
        dimension.sizes.push(0);
      }
      if (entry >= dimension.codes.length) dimension.codes = grown(dimension.codes, entry);
      const before = dimension.codes[entry]!;
      if (before === code) return;
      if (grouped && !grouped.moved.has(entry)) grouped.moved.set(entry, before);
      if (before >= 0) dimension.sizes[before]! -= 1;
      dimension.sizes[code]! += 1;
      dimension.codes[entry] = code;
      dimension.version += 1;
    },
    codeOf: (raw) => known.get(raw),
    holders(wanted) {
      if (!grouped || grouped.moved.size * MOVED_SHARE > dimension.codes.length) grouped = groupedBy(dimension);
      return holdersOf(grouped, dimension, wanted);
    },
  };
  return dimension;
}

function grown(codes: Int32Array, entry: number): Int32Array {
  const larger = new Int32Array(Math.max(entry + 1, codes.length * 2)).fill(-1);
  larger.set(codes);
  return larger;
}

/** A step for each entry, done once and then only when many have moved. */
function groupedBy({ codes, values }: Dimension<unknown>): Grouped {
  const starts = new Int32Array(values.length + 1);
  for (const code of codes) if (code >= 0) starts[code + 1]! += 1;
  for (let code = 1; code < starts.length; code += 1) starts[code]! += starts[code - 1]!;
  const next = starts.slice();
  const entries = new Int32Array(starts.at(-1)!);
  for (let entry = 0; entry < codes.length; entry += 1) {
    const code = codes[entry]!;
    if (code < 0) continue;
    entries[next[code]!] = entry;
    next[code]! += 1;
  }
  return { entries, starts, moved: new Map() };
}

function holdersOf(grouped: Grouped, { codes, sizes }: Dimension<unknown>, wanted: readonly number[]): Int32Array {
  const { entries, starts, moved } = grouped;
  const found = new Int32Array(wanted.reduce((sum, code) => sum + sizes[code]!, 0));
  let count = 0;
  for (const code of wanted) {
    const end = starts[code + 1] ?? 0;
    for (let at = starts[code] ?? end; at < end; at += 1) {
      const entry = entries[at]!;
      if (codes[entry] === code) found[count++] = entry;
    }
  }
  if (moved.size === 0) return found;
  const asked = new Set(wanted);
  for (const [entry, before] of moved) {
    const code = codes[entry]!;
    if (code !== before && asked.has(code)) found[count++] = entry;
  }
  return found;
}
