import { FIELD_OF_FACET, type FieldName, type Fields } from './fields.ts';

/** The codes of several fields of an entry in one number, each in bits of its own: what is counted together is read at once. */
export interface Packed {
  readonly parts: readonly Part[];
  readonly words: Uint16Array;
  /** Room for counts of the numbers, all zero between two uses. */
  readonly room: Int32Array;
}

interface Part {
  readonly field: FieldName;
  readonly shift: number;
  readonly mask: number;
}

/** More values in one number than these bits say are not worth it: all are looked at when counts are taken apart (8,192: 10 µs). */
const MOST_BITS = 13;

/** Fields with more values than these bits say are counted by themselves. */
const FEW_BITS = 6;

/** Packs the fields of facets that have few values, in as few numbers as they fit. `length`: one more than the highest entry. */
export function packedFields(fields: Fields, length: number): Packed[] {
  const named = Object.values(FIELD_OF_FACET).map((field) => ({ field, bits: bitsOf(fields, field) }));
  const few = named.filter(({ bits }) => bits <= FEW_BITS).sort((a, b) => b.bits - a.bits);
  const made: { bits: number; parts: Part[] }[] = [];
  for (const { field, bits } of few) {
    const fitting = made.find((each) => each.bits + bits <= MOST_BITS) ?? { bits: 0, parts: [] };
    if (fitting.bits === 0) made.push(fitting);
    fitting.parts.push({ field, shift: fitting.bits, mask: 2 ** bits - 1 });
    fitting.bits += bits;
  }
  return made.map(({ bits, parts }) => ({
    parts,
    words: wordsOf(fields, parts, length),
    room: new Int32Array(2 ** bits),
  }));
}

/** Bits for the values of a field by now. */
function bitsOf(fields: Fields, field: FieldName): number {
  return Math.max(1, Math.ceil(Math.log2(fields[field].values.count)));
}

function wordsOf(fields: Fields, parts: readonly Part[], length: number): Uint16Array {
  // Room for those that come next.
  const words = new Uint16Array(Math.ceil(length * 1.1) + 1000);
  for (const { field, shift, mask } of parts) {
    const { codes } = fields[field];
    const end = Math.min(length, codes.length);
    for (let entry = 0; entry < end; entry += 1) words[entry]! |= (codes[entry]! & mask) << shift;
  }
  return words;
}

/** Packs one entry anew; false where a value or its number does not fit any more. */
export function repacked(fields: Fields, packed: readonly Packed[], entry: number): boolean {
  return packed.every(({ parts, words }) => {
    const codes = parts.map(({ field }) => fields[field].codes[entry]!);
    if (entry >= words.length || codes.some((code, index) => code > parts[index]!.mask)) return false;
    words[entry] = codes.reduce((sum, code, index) => sum | (code << parts[index]!.shift), 0);
    return true;
  });
}

/** Counts the packed fields of a list at once: how many have each value of each. */
export function countedTogether(
  fields: Fields,
  { parts, words, room }: Packed,
  list: Int32Array,
): [FieldName, Int32Array][] {
  for (let at = 0; at < list.length; at += 1) room[words[list[at]!]!]! += 1;
  const counts = parts.map(({ field }) => new Int32Array(fields[field].values.count));
  for (let word = 0; word < room.length; word += 1) {
    const count = room[word]!;
    if (count === 0) continue;
    room[word] = 0;
    for (let part = 0; part < parts.length; part += 1) {
      const { shift, mask } = parts[part]!;
      counts[part]![(word >>> shift) & mask]! += count;
    }
  }
  return parts.map(({ field }, part) => [field, counts[part]!]);
}
