import { typedWords } from './typed-words.ts';
import { wordsIn } from './words-in.ts';

/** A part of what was typed: one word, or several that follow each other; `star`: the last is the beginning of a word. */
export interface Sought {
  readonly words: readonly string[];
  readonly star: boolean;
}

/** What a person typed, part by part, as the index knows words. */
export function soughtIn(typed: string): Sought[] {
  return typedWords(typed)
    .map(({ text, star }) => ({ words: wordsIn(text).map(({ word }) => word), star }))
    .filter(({ words }) => words.length > 0);
}

/** As FTS5 is asked: words are letters and digits, and need no more than quotation marks. */
export function matchExpression(sought: readonly Sought[]): string {
  return sought.map(({ words, star }) => `"${words.join(' ')}"${star ? '*' : ''}`).join(' ');
}

/** As a `tsquery`. */
export function vectorQuery(sought: readonly Sought[]): string {
  const parts = sought.map(({ words, star }) => {
    const phrase = words.map((word) => `'${word}'`).join(' <-> ');
    return `(${phrase}${star ? ':*' : ''})`;
  });
  return parts.join(' & ');
}

/** As a piece of prepared words with a space before it, and after it unless a word only begins there. */
export function piecesOf(sought: readonly Sought[]): string[] {
  return sought.map(({ words, star }) => ` ${words.join(' ')}${star ? '' : ' '}`);
}
