import { type Codes, codeAt, createColumn, write } from './column.ts';
import type { Values } from './values.ts';

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
  /** Number of the value, by number of the entry. */
  readonly codes: Codes;
  readonly values: Values<Value>;
  /** How many entries have each value. */
  readonly sizes: Int32Array;
  /** Grows whenever an entry gets another value: what was reckoned from the values before is then out of date. */
  version: number;
  /** The number of the value that a store keeps as this text, which is taken up if it is new. */
  codeFor(raw: string): number;
  set(entry: number, code: number): void;
  /** Numbers of the entries that have one of these values, in no order. Not to be written to. */
  holders(codes: readonly number[]): Int32Array;
}

/** With more entries moved than one in so many, they are grouped anew: about what a look at all of them costs. */
const MOVED_SHARE = 64;

export function createDimension<Value>(values: Values<Value>): Dimension<Value> {
  const column = createColumn();
  let sizes = new Int32Array(64);
  let grouped: Grouped | null = null;
  let [lastRaw, lastCode] = ['', -1];
  const dimension: Dimension<Value> = {
    get codes() {
      return column.codes;
    },
    get sizes() {
      return sizes;
    },
    values,
    version: 0,
    codeFor(raw) {
      // Entries of one document come one after the other.
      if (raw === lastRaw && lastCode >= 0) return lastCode;
      const known = values.find(raw);
      lastCode = known >= 0 ? known : values.add(raw);
      lastRaw = raw;
      if (lastCode >= sizes.length) sizes = grown(sizes);
      return lastCode;
    },
    set(entry, code) {
      const before = codeAt(column, entry);
      if (before === code) return;
      if (before >= 0) sizes[before]! -= 1;
      if (grouped && !grouped.moved.has(entry)) grouped.moved.set(entry, before);
      sizes[code]! += 1;
      write(column, entry, code);
      dimension.version += 1;
    },
    holders(wanted) {
      const isStale = !grouped || grouped.moved.size * MOVED_SHARE > column.codes.length;
      if (isStale) grouped = groupedBy(column.codes, column.none, sizes.subarray(0, values.count));
      return holdersOf(grouped!, dimension, wanted);
    },
  };
  return dimension;
}

function grown(sizes: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(sizes.length * 2);
  larger.set(sizes);
  return larger;
}

/** A step for each entry, done once and then only when many have moved. */
function groupedBy(codes: Codes, none: number, sizes: Int32Array): Grouped {
  const starts = new Int32Array(sizes.length + 1);
  for (let code = 0; code < sizes.length; code += 1) starts[code + 1] = starts[code]! + sizes[code]!;
  const next = starts.slice();
  const entries = new Int32Array(starts.at(-1)!);
  for (let entry = 0; entry < codes.length; entry += 1) {
    const code = codes[entry]!;
    if (code !== none) entries[next[code]!++] = entry;
  }
  return { entries, starts, moved: new Map() };
}

function holdersOf(grouped: Grouped, { codes, sizes }: Dimension<unknown>, wanted: readonly number[]): Int32Array {
  const { entries, starts, moved } = grouped;
  const [only] = wanted;
  // Most often one value is asked for and nothing has moved: it stands there as it is.
  if (wanted.length === 1 && moved.size === 0) return entries.subarray(starts[only!], starts[only! + 1]);
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
