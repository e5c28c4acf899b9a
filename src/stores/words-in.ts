import { stem } from './stem.ts';

/** Of a passage so many words can be searched; no sentence has as many, but a table without sentences may. */
const MOST = 8000;

/** Characters of a word that count. */
const LONGEST = 60;

/** A word as the index knows it, and where it stands in the text. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in order: runs of letters, digits and the marks upon them, small, without accents, English ones as their
 * stems. The one place that says what a word of the search is: both databases are handed these. `known` are words of other texts
 * that were met before.
 */
export function wordsIn(text: string, known = new Map<string, string>()): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu)) {
    if (words.length >= MOST) break;
    const word = known.get(run) ?? wordOf(run);
    known.set(run, word);
    words.push({ word, start: index, end: index + run.length });
  }
  return words;
}

/** A run as the index knows it. */
function wordOf(run: string): string {
  const small = run.toLowerCase();
  const plain = /^[a-z0-9]+$/.test(small) ? small : withoutAccents(small);
  const word = plain.length > LONGEST ? [...plain].slice(0, LONGEST).join('') : plain;
  return /^[a-z]+$/.test(word) ? stem(word) : word;
}

/** Small letters of one kind: the sigma at the end of a Greek word is the other one. */
function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ς', 'σ');
}
