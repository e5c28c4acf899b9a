/** One bit for each entry, 1 where it passes: so many stand in each number that few have to be fetched, however they are spread. */
export type Bits = Int32Array<ArrayBuffer>;

/** Bits of the listed entries; `length`: more than any number of an entry. */
export function bitsOf(list: Int32Array, length: number): Bits {
  const bits = new Int32Array((length + 31) >>> 5);
  for (let at = 0; at < list.length; at += 1) bits[list[at]! >>> 5]! |= 1 << (list[at]! & 31);
  return bits;
}

/** Sets the bit of an entry; false if there is no room for it. */
export function setBit(bits: Bits, entry: number, passes: boolean): boolean {
  const word = entry >>> 5;
  if (word >= bits.length) return false;
  if (passes) bits[word]! |= 1 << (entry & 31);
  else bits[word]! &= ~(1 << (entry & 31));
  return true;
}

/**
 * Writes those of the first so many of a list that pass all of up to three into the room, in the same order; how many. The list may be
 * the room. Each is written, and the next one over it if it does not pass: nothing has to be guessed, which takes longer than to write.
 */
export function sifted(room: Int32Array, list: Int32Array, length: number, a: Bits, b = a, c = b): number {
  let kept = 0;
  for (let at = 0; at < length; at += 1) {
    const entry = list[at]!;
    const word = entry >>> 5;
    room[kept] = entry;
    kept += ((a[word]! & b[word]! & c[word]!) >>> (entry & 31)) & 1;
  }
  return kept;
}
