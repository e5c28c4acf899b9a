/** A small whole number for each entry: of two bytes as long as that is enough, since what is looked at together then stands closer. */
export type Codes = Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/** From this number on a code takes four bytes; in two it says that there is none. */
const NARROW_END = 0xffff;

export interface Column {
  codes: Codes;
  /** What stands where there is no entry. */
  none: number;
}

export function createColumn(): Column {
  return { codes: new Uint16Array(1024).fill(NARROW_END), none: NARROW_END };
}

/** The code of an entry; -1 where there is none. */
export function codeAt({ codes, none }: Column, entry: number): number {
  const code = codes[entry] ?? none;
  return code === none ? -1 : code;
}

/** Writes the code of an entry, with room made for its number and for the code. */
export function write(column: Column, entry: number, code: number): void {
  if (entry >= column.codes.length) column.codes = longer(column, Math.max(entry + 1, column.codes.length * 2));
  if (code >= NARROW_END && column.none === NARROW_END) widen(column);
  column.codes[entry] = code;
}

function longer({ codes, none }: Column, length: number): Codes {
  const larger = codes instanceof Uint16Array ? new Uint16Array(length) : new Int32Array(length);
  larger.set(codes);
  return larger.fill(none, codes.length);
}

function widen(column: Column): void {
  const wider = new Int32Array(column.codes.length);
  for (let entry = 0; entry < wider.length; entry += 1) wider[entry] = codeAt(column, entry);
  column.codes = wider;
  column.none = -1;
}
