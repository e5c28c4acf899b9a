/** Characters of a buffer; what a document reads is spread over as many as it takes, so that old ones can be let go. */
const LEAST = 1 << 12;
const MOST = 1 << 16;

/**
 * Where readings of one document are written: each character (UTF-16 code unit) and its offset in the content. Readings keep
 * their places in it, and nobody writes there again. Arrays shared by many sentences instead of a string and a map for each
 * take a fifth of the time, since most sentences are looked at as characters only.
 */
export class ReadingBuffer {
  units: Uint16Array;
  map: Uint32Array;
  /** Where the next reading begins. */
  used = 0;

  /** `expected` is the number of characters that are likely to be read in all. */
  constructor(expected: number) {
    const size = Math.min(MOST, Math.max(LEAST, expected));
    this.units = new Uint16Array(size);
    this.map = new Uint32Array(size);
  }

  /** Makes room for `more` characters from `at` on; what was written since `used` goes along. Returns the new `at`. */
  reserve(at: number, more: number): number {
    if (at + more <= this.units.length) return at;
    const written = at - this.used;
    const size = Math.max(Math.min(MOST, this.units.length), 2 * (written + more));
    const units = new Uint16Array(size);
    const map = new Uint32Array(size);
    units.set(this.units.subarray(this.used, at));
    map.set(this.map.subarray(this.used, at));
    this.units = units;
    this.map = map;
    this.used = 0;
    return written;
  }
}
