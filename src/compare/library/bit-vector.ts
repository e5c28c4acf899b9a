/**
 * Myers' bit vector (J. ACM 46, 1999, in the form of H. Hyyrö, 2003) over word hashes: the edit distance, in words, between a
 * pattern and the stretch of a text that is nearest to it. A pattern of up to 32 words is one machine word.
 */
export interface Pattern {
  length: number;
  blocks: number;
  /** Slots in use, less one. */
  mask: number;
  /** Open addressing: hashes of words, and for each the bits of its places in the pattern, block by block. */
  readonly keys: Uint32Array;
  readonly used: Uint8Array;
  readonly bits: Int32Array;
  readonly positive: Int32Array;
  readonly negative: Int32Array;
}

function slotOf(keys: Uint32Array, used: Uint8Array, mask: number, id: number): number {
  let slot = Math.imul(id, 0x9e3779b1) >>> 7;
  for (slot &= mask; used[slot] && keys[slot] !== id; slot = (slot + 1) & mask);
  return slot;
}

function roomFor(length: number): number {
  let room = 32;
  while (room < 4 * length) room *= 2;
  return room;
}

/** Room for patterns of up to so many words, one after the other. */
export function patternFor(words: number): Pattern {
  const [room, blocks] = [roomFor(words), Math.max(1, Math.ceil(words / 32))];
  return {
    length: 0,
    blocks: 0,
    mask: 0,
    keys: new Uint32Array(room),
    used: new Uint8Array(room),
    bits: new Int32Array(room * blocks),
    positive: new Int32Array(blocks),
    negative: new Int32Array(blocks),
  };
}

/** Makes the table of a pattern, in place of the one before. */
export function fillPattern(pattern: Pattern, ids: Uint32Array, length: number): void {
  const { keys, used, bits } = pattern;
  const blocks = Math.max(1, Math.ceil(length / 32));
  const room = roomFor(length);
  pattern.length = length;
  pattern.blocks = blocks;
  pattern.mask = room - 1;
  used.fill(0, 0, room);
  bits.fill(0, 0, room * blocks);
  for (let i = 0; i < length; i++) {
    const slot = slotOf(keys, used, room - 1, ids[i]!);
    keys[slot] = ids[i]!;
    used[slot] = 1;
    bits[slot * blocks + (i >> 5)]! |= 1 << (i & 31);
  }
}

/** Makes the table of a pattern. */
export function makePattern(ids: Uint32Array, length: number): Pattern {
  const pattern = patternFor(length);
  fillPattern(pattern, ids, length);
  return pattern;
}

/** The least distance and the word after which the first stretch that has it ends. */
export interface Nearest {
  distance: number;
  end: number;
}

function searchShort(pattern: Pattern, ids: Uint32Array, from: number, to: number, nearest: Nearest): void {
  const { keys, used, mask, bits, length } = pattern;
  const high = 1 << (length - 1);
  let positive = -1;
  let negative = 0;
  let distance = length;
  for (let i = from; i < to; i++) {
    const equal = bits[slotOf(keys, used, mask, ids[i]!)]!;
    const vertical = equal | negative;
    const horizontal = (((equal & positive) + positive) ^ positive) | equal;
    let plus = negative | ~(horizontal | positive);
    let minus = positive & horizontal;
    if (plus & high) distance++;
    else if (minus & high) distance--;
    plus <<= 1;
    minus <<= 1;
    positive = minus | ~(vertical | plus);
    negative = plus & vertical;
    if (distance < nearest.distance) {
      nearest.distance = distance;
      nearest.end = i + 1;
    }
  }
}

/** One column through all blocks; returns how the distance at the last row changes. */
function advance(pattern: Pattern, slot: number): number {
  const { blocks, bits, positive, negative, length } = pattern;
  let carry = 0;
  for (let block = 0; block < blocks; block++) {
    let equal = bits[slot * blocks + block]!;
    const [pv, mv] = [positive[block]!, negative[block]!];
    const vertical = equal | mv;
    if (carry < 0) equal |= 1;
    const horizontal = (((equal & pv) + pv) ^ pv) | equal;
    let plus = mv | ~(horizontal | pv);
    let minus = pv & horizontal;
    const high = block === blocks - 1 ? (length - 1) & 31 : 31;
    const out = ((plus >>> high) & 1) - ((minus >>> high) & 1);
    plus = (plus << 1) | (carry > 0 ? 1 : 0);
    minus = (minus << 1) | (carry < 0 ? 1 : 0);
    positive[block] = minus | ~(vertical | plus);
    negative[block] = plus & vertical;
    carry = out;
  }
  return carry;
}

function searchLong(pattern: Pattern, ids: Uint32Array, from: number, to: number, nearest: Nearest): void {
  pattern.positive.fill(-1, 0, pattern.blocks);
  pattern.negative.fill(0, 0, pattern.blocks);
  let distance = pattern.length;
  for (let i = from; i < to; i++) {
    distance += advance(pattern, slotOf(pattern.keys, pattern.used, pattern.mask, ids[i]!));
    if (distance >= nearest.distance) continue;
    nearest.distance = distance;
    nearest.end = i + 1;
  }
}

/** Looks through words [from, to) for a stretch nearer than `nearest` says, and writes it there. */
export function searchNearest(pattern: Pattern, ids: Uint32Array, from: number, to: number, nearest: Nearest): void {
  if (pattern.length <= 32) searchShort(pattern, ids, from, to, nearest);
  else searchLong(pattern, ids, from, to, nearest);
}
