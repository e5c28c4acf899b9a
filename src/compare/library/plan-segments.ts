/** What planning asks of a segment. */
export interface Weighed {
  /** Keys of its texts. */
  readonly keys: readonly string[];
  /** Bytes of the whole segment. */
  readonly size: number;
}

/** What is to be done to an index: segments to keep as they are (by number), and those to build anew with what is missing. */
export interface Plan {
  readonly kept: readonly number[];
  readonly merged: readonly number[];
  /** Keys that no segment has. */
  readonly missing: readonly string[];
}

// A segment is merged with new ones that are not a fourth of its size or less: each text is then built anew some
// logarithm of times, and a search has few segments to ask.
const FACTOR = 4;
// Above this a segment is left alone, as long as its texts are alive: merging would cost more than it saves.
const LARGE = 2 ** 29;
// A segment with this share of dead texts is built anew.
const DEAD_SHARE = 0.25;

/**
 * Plans how an index comes into step with the texts that are in force. `sizes` gives the bytes that a missing text will
 * take. Nothing to do gives neither merged segments nor missing texts.
 */
export function planSegments(
  segments: readonly Weighed[],
  wanted: ReadonlySet<string>,
  sizeOf: (key: string) => number,
): Plan {
  const known = new Set(segments.flatMap(({ keys }) => keys));
  const missing = [...wanted].filter((key) => !known.has(key));
  let size = missing.reduce((sum, key) => sum + sizeOf(key), 0);
  const merged: number[] = [];
  const order = segments.map((_, index) => index).sort((a, b) => segments[a]!.size - segments[b]!.size);
  for (const index of order) {
    const { keys, size: own } = segments[index]!;
    const dead = keys.filter((key) => !wanted.has(key)).length;
    const small = missing.length > 0 && own < FACTOR * size && own < LARGE;
    if (!small && dead <= DEAD_SHARE * keys.length) continue;
    merged.push(index);
    size += own;
  }
  const kept = segments.flatMap((_, index) => (merged.includes(index) ? [] : [index]));
  return { kept, merged, missing };
}
