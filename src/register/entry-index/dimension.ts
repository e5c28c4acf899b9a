/**
 * One field of all entries: for each entry the number of its value, and each value once, however many entries have it. So a
 * filter looks at each value once and a count adds up small whole numbers.
 */
export interface Dimension<Value> {
  /** Number of the value, by number of the entry. */
  codes: Int32Array;
  readonly values: Value[];
  /** Grows whenever an entry gets another value: what was reckoned from the values before is then out of date. */
  version: number;
  set(entry: number, raw: string): void;
}

/** A dimension whose values are read from the text that a store keeps of them. */
export function createDimension<Value>(read: (raw: string) => Value): Dimension<Value> {
  const known = new Map<string, number>();
  const dimension: Dimension<Value> = {
    codes: new Int32Array(1024).fill(-1),
    values: [],
    version: 0,
    set(entry, raw) {
      let code = known.get(raw);
      if (code === undefined) {
        code = dimension.values.push(read(raw)) - 1;
        known.set(raw, code);
      }
      if (entry >= dimension.codes.length) dimension.codes = grown(dimension.codes, entry);
      if (dimension.codes[entry] === code) return;
      dimension.codes[entry] = code;
      dimension.version += 1;
    },
  };
  return dimension;
}

function grown(codes: Int32Array, entry: number): Int32Array {
  const larger = new Int32Array(Math.max(entry + 1, codes.length * 2)).fill(-1);
  larger.set(codes);
  return larger;
}
