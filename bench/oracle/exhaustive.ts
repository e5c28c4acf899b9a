import { makePattern, type Nearest, searchNearest } from '../../src/compare/library/bit-vector.ts';
import type { LibraryText } from '../../src/compare/library/build-segment.ts';
import { createPassageReader } from '../../src/compare/library/passage.ts';
import { byteWords, splitBytes } from '../../src/compare/library/split-bytes.ts';

/** Where a passage is nearest: the index of the text, and the distance in words. */
export interface Exhaustive {
  readonly text: number;
  readonly distance: number;
}

/** All texts as numbered words, one after the other, with a number between them that no word has. */
interface Numbered {
  readonly words: Uint32Array;
  readonly firsts: readonly number[];
  readonly numbers: ReadonlyMap<number, number>;
}

function numbered(texts: readonly LibraryText[]): Numbered {
  const encoder = new TextEncoder();
  const numbers = new Map<number, number>();
  const firsts: number[] = [];
  let words = new Uint32Array(1 << 20);
  let length = 0;
  for (const { content } of texts) {
    const bytes = encoder.encode(content);
    const split = byteWords(bytes.length + 1);
    splitBytes(bytes, 0, bytes.length, split);
    if (length + split.count + 1 > words.length) {
      const larger = new Uint32Array(2 * words.length + split.count + 1);
      larger.set(words);
      words = larger;
    }
    firsts.push(length);
    for (let i = 0; i < split.count; i++) {
      const id = split.ids[i]!;
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      words[length++] = number;
    }
    words[length++] = 0;
  }
  return { words: words.slice(0, length), firsts: [...firsts, length], numbers };
}

/** One pattern of up to 32 words over all words: as quick as an exhaustive search in this language gets. */
function searchAll({ words, firsts }: Numbered, masks: Int32Array, length: number, limit: number): Exhaustive | null {
  const high = 1 << (length - 1);
  let least = limit + 1;
  let found = -1;
  for (let text = 0; text + 1 < firsts.length; text++) {
    let positive = -1;
    let negative = 0;
    let distance = length;
    for (let i = firsts[text]!; i < firsts[text + 1]!; i++) {
      const equal = masks[words[i]!]!;
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
      if (distance < least) {
        least = distance;
        found = text;
      }
    }
  }
  return found < 0 ? null : { text: found, distance: least };
}

function searchLong({ words, firsts }: Numbered, ids: Uint32Array, limit: number): Exhaustive | null {
  const pattern = makePattern(ids, ids.length);
  const nearest: Nearest = { distance: limit + 1, end: 0 };
  let found = -1;
  for (let text = 0; text + 1 < firsts.length; text++) {
    const before = nearest.distance;
    searchNearest(pattern, words, firsts[text]!, firsts[text + 1]!, nearest);
    if (nearest.distance < before) found = text;
  }
  return found < 0 ? null : { text: found, distance: nearest.distance };
}

/**
 * The oracle: looks at every word of every text, so that it misses nothing within `limit(words)` words of distance. For
 * tests and benchmarks only; passages without ellipses and brackets.
 */
export function createOracle(
  texts: readonly LibraryText[],
  limit: (words: number) => number,
): (passage: string) => Exhaustive | null {
  const library = numbered(texts);
  const readPassage = createPassageReader();
  return (text) => {
    const { ids, count } = readPassage(text);
    const numbers = Uint32Array.from(ids.subarray(0, count), (id) => library.numbers.get(id) ?? 0xffffffff);
    if (count > 32) return searchLong(library, numbers, limit(count));
    const masks = new Int32Array(library.numbers.size + 1);
    for (let i = 0; i < count; i++) if (numbers[i]! < masks.length) masks[numbers[i]!]! |= 1 << i;
    return searchAll(library, masks, count, limit(count));
  };
}
