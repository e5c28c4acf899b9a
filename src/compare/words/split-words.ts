import { createSpeller, hashWord, OFFSET_BASIS, PRIME, spelt } from './spelling.ts';
import { startsWord, wordEnd } from './word-end.ts';

export { hashWord } from './spelling.ts';

/**
 * The words of a reading as typed arrays of equal length: `ids[i]` is a 32-bit hash of the folded word that stands at
 * `text.slice(starts[i], ends[i])`, in one of the spellings it may have. Hashes need no table, so that ids of different texts
 * compare, now and when kept.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Hash of the word at [start, end) without making a string when it is ASCII letters and digits alone; -1 otherwise. */
function hashPlain(text: string, start: number, end: number): number {
  let hash = OFFSET_BASIS;
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    else if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return -1;
    hash = Math.imul(hash ^ code, PRIME);
  }
  return hash >>> 0;
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Splits a reading into words. Linear; offsets count UTF-16 code units of `text`. */
export function splitWords(text: string): Words {
  // Six characters and a space are the usual English word; the arrays grow where words are shorter.
  let ids = new Uint32Array((text.length >> 2) + 8);
  let starts = new Uint32Array(ids.length);
  let ends = new Uint32Array(ids.length);
  let count = 0;
  const speller = createSpeller(text.length);
  for (let i = 0; i < text.length; ) {
    if (!startsWord(text, i)) {
      i++;
      continue;
    }
    const end = wordEnd(text, i);
    if (count === ids.length) [ids, starts, ends] = [grown(ids), grown(starts), grown(ends)];
    const plain = hashPlain(text, i, end);
    ids[count] = plain >= 0 ? speller.idOf(plain, text, i, end) : hashWord(spelt(text.slice(i, end)));
    starts[count] = i;
    ends[count++] = end;
    i = end;
  }
  return { text, count, ids: ids.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

/** The characters of word `index`, as they stand. */
export function rawWord(words: Words, index: number): string {
  return words.text.slice(words.starts[index]!, words.ends[index]!);
}

/** The characters from word `from` to word `to` (exclusive) with what stands between them; empty for no words. */
export function rawWords(words: Words, from: number, to: number): string {
  return to > from ? words.text.slice(words.starts[from]!, words.ends[to - 1]!) : '';
}

/** First word that starts at or after `offset`. */
export function wordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
