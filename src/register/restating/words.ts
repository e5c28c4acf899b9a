import { COMMON } from './word-weights.ts';

/** A word of a text that says something: its stem, what it counts (0 to 1), and where it stands in the text. */
export interface Word {
  readonly stem: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** Han and kana are written without spaces: two characters are about a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\p{N}+(?:[.,]\p{N}+)*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+/gu;

/** What a number counts: years and round figures are common. */
const NUMBER = 0.75;

/** A word without the endings of number and tense of English, near enough to tell that two texts speak of one thing. */
export function stemOf(word: string): string {
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 5 && word.endsWith('ed')) return word.slice(0, -2);
  const bare = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return bare.length > 5 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
}

/** The words of a text in order, without those that stand in nearly every text. Linear in the length of the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (UNSPACED.test(found)) words.push(...pairsOf(found, index));
    else if (/^\p{N}/u.test(found)) {
      // The number of a name ("COP-26") goes with the name.
      if (text[index - 1] !== '-') add(words, found.replaceAll(',', ''), NUMBER, index, index + found.length);
    } else if (found.length > 1) {
      const stem = stemOf(found.toLowerCase());
      add(words, stem, COMMON.get(stem) ?? 1, index, index + found.length);
    }
  }
  return words;
}

function add(words: Word[], stem: string, weight: number, start: number, end: number): void {
  if (weight > 0) words.push({ stem, weight, start, end });
}

function pairsOf(run: string, at: number): Word[] {
  if (run.length < 2) return [];
  return Array.from({ length: run.length - 1 }, (_, index) => {
    return { stem: run.slice(index, index + 2), weight: 0.75, start: at + index, end: at + index + 2 };
  });
}
