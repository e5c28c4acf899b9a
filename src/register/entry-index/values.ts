import { beginningAt, compareAt, createTexts, isTaken, put, type Texts, take, textAt } from './texts.ts';

/** The values of a field, each once, by number. */
export interface Values<Value> {
  readonly count: number;
  /** The number of the value that a store keeps as this text; -1 if it is not there. */
  find(raw: string): number;
  /** Takes a value that is not there; its number. */
  add(raw: string): number;
  at(code: number): Value;
}

/** Values of which there are few, ready to be looked at. */
export function fewValues<Value>(read: (raw: string) => Value): Values<Value> {
  const known = new Map<string, number>();
  const held: Value[] = [];
  return {
    get count() {
      return held.length;
    },
    find: (raw) => known.get(raw) ?? -1,
    add(raw) {
      const code = held.push(read(raw)) - 1;
      known.set(raw, code);
      return code;
    },
    at: (code) => held[code]!,
  };
}

/** Texts of which there may be one for every entry, out of the reach of the collector of garbage. */
export interface ManyTexts extends Values<string> {
  /** Below zero if `a` comes first. */
  compare(a: number, b: number): number;
  /** A number for the first characters: where these differ, texts stand in their order. */
  beginning(code: number): number;
}

/** Texts found by their hashes: half of the slots or more are empty (0), the others have a number plus one. */
interface Hashed {
  readonly texts: Texts;
  hashes: Int32Array<ArrayBuffer>;
  slots: Int32Array<ArrayBuffer>;
  count: number;
}

export function manyTexts(): ManyTexts {
  const texts = createTexts();
  const hashed: Hashed = { texts, hashes: new Int32Array(512), slots: new Int32Array(1024), count: 0 };
  return {
    get count() {
      return hashed.count;
    },
    find: (raw) => hashed.slots[slotOf(hashed, take(texts, raw))]! - 1,
    add: (raw) => added(hashed, take(texts, raw)),
    at: (code) => textAt(texts, code),
    compare: (a, b) => compareAt(texts, a, b),
    beginning: (code) => beginningAt(texts, code),
  };
}

/** The slot of the text that was taken, or where it belongs. */
function slotOf({ texts, hashes, slots }: Hashed, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const code = slots[slot]! - 1;
    if (code < 0 || (hashes[code] === hash && isTaken(texts, code))) return slot;
  }
}

function added(hashed: Hashed, hash: number): number {
  if (hashed.count === hashed.hashes.length) grow(hashed);
  const code = hashed.count;
  hashed.slots[slotOf(hashed, hash)] = code + 1;
  hashed.hashes[code] = hash;
  hashed.count += 1;
  put(hashed.texts, code);
  return code;
}

function grow(hashed: Hashed): void {
  const hashes = new Int32Array(hashed.hashes.length * 2);
  hashes.set(hashed.hashes);
  const slots = new Int32Array(hashes.length * 2);
  const mask = slots.length - 1;
  for (let code = 0; code < hashed.count; code += 1) {
    let slot = hashes[code]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = code + 1;
  }
  Object.assign(hashed, { hashes, slots });
}

/** Values of which there are many, each read from its text when it is looked at. */
export function manyValues<Value>(texts: ManyTexts, read: (raw: string) => Value): Values<Value> {
  return {
    get count() {
      return texts.count;
    },
    find: texts.find,
    add: texts.add,
    at: (code) => read(texts.at(code)),
  };
}
