import { overlap, type Range } from '../../model/index.ts';

/** Finds what stands in a part of a text among many things that do. */
export interface PlaceIndex<T> {
  /** The things that share a character with a range, in the order in which they were given. */
  at(range: Range): readonly T[];
}

// Characters of a bucket: some sentences.
const BUCKET = 1024;

/** Indexes things by the buckets of characters that they lie in. Linear in their number and length. */
export function indexPlaces<T>(things: readonly T[], placeOf: (thing: T) => Range | null): PlaceIndex<T> {
  const buckets = new Map<number, number[]>();
  for (const [index, thing] of things.entries()) {
    const place = placeOf(thing);
    if (!place) continue;
    for (let bucket = Math.floor(place.start / BUCKET); bucket * BUCKET < place.end; bucket++) {
      const known = buckets.get(bucket);
      if (known) known.push(index);
      else buckets.set(bucket, [index]);
    }
  }
  return {
    at(range) {
      const found = new Set<number>();
      for (let bucket = Math.floor(range.start / BUCKET); bucket * BUCKET < range.end; bucket++) {
        for (const index of buckets.get(bucket) ?? []) {
          const place = placeOf(things[index]!)!;
          if (overlap(place, range) > 0) found.add(index);
        }
      }
      return [...found].sort((a, b) => a - b).map((index) => things[index]!);
    },
  };
}
