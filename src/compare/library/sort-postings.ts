// Grams are first parted into runs of some ten thousand, which are then sorted within the processor's cache.
const PART_BITS = 9;
// A bucket this long is sorted by the machine's own sort; most hold some sixteen.
const LONG = 48;

function sortShort(postings: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const posting = postings[i]!;
    let at = i - 1;
    while (at >= from && postings[at]! > posting) {
      postings[at + 1] = postings[at]!;
      at--;
    }
    postings[at + 1] = posting;
  }
}

function sortBucket(postings: Uint32Array, from: number, to: number): void {
  if (to - from > LONG) postings.subarray(from, to).sort();
  else sortShort(postings, from, to);
}

interface Parted {
  readonly buckets: Uint32Array;
  readonly postings: Uint32Array;
  /** First gram of each part, one more at the end. */
  readonly firsts: Uint32Array;
}

function part(grams: Grams, shift: number): Parted {
  const firsts = new Uint32Array((1 << PART_BITS) + 2);
  const { buckets, postings, count } = grams;
  for (let i = 0; i < count; i++) firsts[(buckets[i]! >>> shift) + 2]!++;
  for (let i = 2; i < firsts.length; i++) firsts[i]! += firsts[i - 1]!;
  const parted = { buckets: new Uint32Array(count), postings: new Uint32Array(count) };
  for (let i = 0; i < count; i++) {
    const at = firsts[(buckets[i]! >>> shift) + 1]!++;
    parted.buckets[at] = buckets[i]!;
    parted.postings[at] = postings[i]!;
  }
  return { ...parted, firsts };
}

/** Grams as they were read: the bucket of each and its posting. */
export interface Grams {
  readonly buckets: Uint32Array;
  readonly postings: Uint32Array;
  readonly count: number;
}

/** Puts grams into `heads` and `postings` of a segment: by bucket, ascending within one. Linear but for equal grams. */
export function sortPostings(grams: Grams, bucketBits: number, heads: Uint32Array, out: Uint32Array): void {
  const shift = Math.max(0, bucketBits - PART_BITS);
  const { buckets, postings, firsts } = part(grams, shift);
  const width = 1 << shift;
  const next = new Uint32Array(width + 1);
  for (let number = 0; number << shift < 1 << bucketBits; number++) {
    const [from, to, base] = [firsts[number]!, firsts[number + 1]!, number << shift];
    next.fill(0);
    for (let i = from; i < to; i++) next[buckets[i]! - base + 1]!++;
    next[0] = from;
    for (let i = 0; i < width; i++) {
      heads[base + i] = next[i]!;
      next[i + 1]! += next[i]!;
    }
    for (let i = from; i < to; i++) out[next[buckets[i]! - base]!++] = postings[i]!;
    for (let i = 0; i < width; i++) sortBucket(out, heads[base + i]!, next[i]!);
  }
  heads[1 << bucketBits] = grams.count;
}
