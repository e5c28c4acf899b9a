/** A generator of numbers that is the same on every machine: `next(n)` is a whole number from 0 to n - 1. */
export function seeded(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa ze chi dro ste'.split(' ');

/** Invented words, the first ones short and common, so that texts of them have frequent grams as real ones do. */
export function inventedWords(count: number, next: (n: number) => number): string[] {
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: i < 30 ? 1 : 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]!).join(''),
  );
}

/** A word as often as its rank says (Zipf): the square of an even number favours the first. */
export function someWord(words: readonly string[], next: (n: number) => number): string {
  const even = next(1 << 20) / (1 << 20);
  return words[Math.floor(words.length * even * even * even)]!;
}

export function inventedText(words: readonly string[], length: number, next: (n: number) => number): string {
  const marks = [' ', ' ', ' ', ' ', ' ', ' ', ', ', '. ', '\n', ' – '];
  return Array.from({ length }, () => someWord(words, next) + marks[next(marks.length)]!).join('');
}

/** Some words of a text one after the other, changed in `edits` places: another word, one less or one more. */
export function changedPassage(
  text: string,
  length: number,
  edits: number,
  words: readonly string[],
  next: (n: number) => number,
): string {
  const all = text.split(/[\s,.–]+/).filter((word) => word !== '');
  const from = next(Math.max(1, all.length - length));
  const passage = all.slice(from, from + length);
  for (let edit = 0; edit < edits; edit++) {
    const at = next(passage.length);
    const put = [[someWord(words, next)], [], [passage[at]!, someWord(words, next)]][next(3)]!;
    passage.splice(at, 1, ...put);
  }
  return passage.join(' ');
}
