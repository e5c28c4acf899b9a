import { wordsIn } from './words-in.ts';

/** Stands where a phrase must not go on. It is no letter or digit, so it is never looked for. */
export const GAP = '·';

/** Words of a row at most, and how often one counts: PostgreSQL numbers places to 16,383 and keeps 255 of a word. */
const MOST = { words: 16_000, ofOne: 255 };

/**
 * What the index of either database is given for a row: the words of its texts, with a space between two and a gap between
 * texts. A text whose words stand one after the other in another one adds nothing. `met` are words of other texts that were met
 * before, and is given those of these.
 */
export function preparedWords(texts: readonly string[], met = new Map<string, string>()): string {
  const kept: string[] = [];
  for (const text of texts) {
    const words = wordsIn(text, met)
      .map(({ word }) => word)
      .join(' ');
    if (words !== '' && !kept.some((each) => ` ${each} `.includes(` ${words} `))) kept.push(words);
  }
  return capped(kept.join(` ${GAP} `));
}

function capped(prepared: string): string {
  const words = prepared.split(' ');
  if (words.length <= MOST.ofOne) return prepared;
  const counts = new Map<string, number>();
  const kept = words.slice(0, MOST.words).map((word) => {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    return count > MOST.ofOne ? GAP : word;
  });
  return kept.join(' ');
}

/** Prepared words as PostgreSQL writes a `tsvector`: each with its place. It reads that in a fifth of the time that it takes to make one itself. */
export function vectorOf(prepared: string): string {
  const words = prepared.split(' ');
  return words.flatMap((word, index) => (word === '' || word === GAP ? [] : [`${word}:${index + 1}`])).join(' ');
}
