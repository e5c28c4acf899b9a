import { oneSpelling } from '../../languages/index.ts';
import { foldWord } from './fold-word.ts';

// FNV-1a, the usual constants: http://www.isthe.com/chongo/tech/comp/fnv/
export const OFFSET_BASIS = 0x811c9dc5;
export const PRIME = 0x01000193;

/** Hash of a word that is folded and spelt already. */
export function hashWord(folded: string): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** A word as it is compared: folded, and in one of the spellings that it may have. */
export function spelt(raw: string): string {
  return oneSpelling(foldWord(raw));
}

/** Whether two words are one word in two spellings. */
export function isOtherSpelling(a: string, b: string): boolean {
  return foldWord(a) !== foldWord(b) && spelt(a) === spelt(b);
}

/** Tells under which id a word is kept. */
export interface Speller {
  /** The id of the word at [start, end) of `text`, plain letters and digits, whose own hash is `hash`. */
  idOf(hash: number, text: string, start: number, end: number): number;
}

// The words of a text repeat: most of them are among the last some thousand different ones.
const REMEMBERED = 16_384;

/** Makes a speller for a text of so many characters, which looks at a word anew only when it has not met it for long. */
export function createSpeller(characters: number): Speller {
  let remembered = 64;
  while (remembered < REMEMBERED && remembered * 16 < characters) remembered *= 2;
  const hashes = new Uint32Array(remembered);
  const ids = new Uint32Array(remembered);
  return {
    idOf(hash, text, start, end) {
      // No word of three letters or less has two spellings.
      if (end - start < 4) return hash;
      const place = (hash ^ (hash >>> 12)) & (remembered - 1);
      if (hashes[place] === hash) return ids[place]!;
      const word = text.slice(start, end).toLowerCase();
      const one = oneSpelling(word);
      const id = one === word ? hash : hashWord(one);
      hashes[place] = hash;
      ids[place] = id;
      return id;
    },
  };
}
