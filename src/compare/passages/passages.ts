import { splitWords, type Words } from '../words/split-words.ts';
import { type GramIndex, indexGrams } from './gram-index.ts';

/**
 * A text made ready for search: its words, and its gram indexes made when first asked for. An index kept in a store can
 * take the place of this one: only words and grams are asked of it.
 */
export interface Passages {
  readonly words: Words;
  grams(size: 1 | 2 | 3): GramIndex;
}

/** Makes a reading searchable. Splitting is done at once, indexes are made lazily and kept as long as the result. */
export function createPassages(text: string): Passages {
  const words = splitWords(text);
  const made = new Map<number, GramIndex>();
  return {
    words,
    grams(size) {
      const index = made.get(size) ?? indexGrams(words, size);
      made.set(size, index);
      return index;
    },
  };
}
