import {
  ADVERBS,
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  HAVE_FORMS,
  MODALS,
  NUMBER_WORDS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../languages/index.ts';
import { hashWord, spelt } from '../words/spelling.ts';
import { rawWord, type Words, wordAt } from '../words/split-words.ts';

const CLOSED = [
  ADVERBS,
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  HAVE_FORMS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  MODALS,
  NUMBER_WORDS,
];

/** A word without the endings of number and tense, near enough to tell that two texts speak of one thing. */
export function stemOf(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 5 && word.endsWith('ed')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word.length > 5 && word.endsWith('e') ? word.slice(0, -1) : word;
}

function isContent(word: string): boolean {
  return word.length > 2 && !/^[\d.,-]/.test(word) && !CLOSED.some((words) => words.has(word));
}

/** Reads the stems of a text. */
export interface Stemmer {
  /** Hashes of the stems of the content words between two offsets of the reading, each once, ascending. */
  between(start: number, end: number): Uint32Array;
}

/** Makes a stemmer of one text, which looks at each different word once. */
export function createStemmer(words: Words): Stemmer {
  // The stem of each word by its id; 0 for words without content.
  const known = new Map<number, number>();
  const stemAt = (index: number): number => {
    const id = words.ids[index]!;
    let stem = known.get(id);
    if (stem === undefined) {
      const word = spelt(rawWord(words, index));
      stem = isContent(word) ? hashWord(stemOf(word)) : 0;
      known.set(id, stem);
    }
    return stem;
  };
  return {
    between(start, end) {
      const stems = new Set<number>();
      for (let i = wordAt(words, start); i < words.count && words.starts[i]! < end; i++) stems.add(stemAt(i));
      stems.delete(0);
      return Uint32Array.from(stems).sort();
    },
  };
}

/** Stems of the content words of a phrase. */
export function stemsOf(phrase: string): Set<string> {
  const stems = new Set<string>();
  for (const raw of phrase.split(/[\s,/]+/)) {
    const word = spelt(raw.replace(/[^\p{L}\p{N}'’-]/gu, ''));
    if (isContent(word)) stems.add(stemOf(word));
  }
  return stems;
}
