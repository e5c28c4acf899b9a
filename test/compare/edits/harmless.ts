import type { Chance } from './altering.ts';

/** A change that leaves what was said as it was. */
export interface Harmless {
  readonly name: string;
  apply(sentence: string, next: Chance): string | null;
}

function lines(sentence: string, width: number): string {
  let out = '';
  let length = 0;
  for (const word of sentence.split(' ')) {
    const breaks = length > 0 && length + word.length >= width;
    out += (length === 0 ? '' : breaks ? '\n' : ' ') + word;
    length = breaks ? word.length : length + word.length + 1;
  }
  return out;
}

/** Breaks a long word at a line end. */
function broken(sentence: string, next: Chance): string | null {
  const long = [...sentence.matchAll(/\b[a-z]{8,}\b/g)];
  const word = long[next(Math.max(1, long.length))];
  if (!word) return null;
  const at = word.index + 3 + next(3);
  return `${sentence.slice(0, at)}-\n${sentence.slice(at)}`;
}

/** Leaves out a few words of no weight, and marks it. */
function shortened(sentence: string, next: Chance): string | null {
  const words = sentence.split(' ');
  const from = 6 + next(Math.max(1, words.length - 14));
  const cut = words.slice(from, from + 1 + next(3));
  if (
    words.length < 16 ||
    cut.some((word) =>
      /\b(?:not|no|none|never|nobody|nothing|nowhere|neither|without|nor|only|cannot|hardly|unless|\w+n['’]t)\b/i.test(
        word,
      ),
    )
  )
    return null;
  return [...words.slice(0, from), one(['…', '...', '[…]'], next), ...words.slice(from + cut.length)].join(' ');
}

const one = <Item>(items: readonly Item[], next: Chance): Item => items[next(items.length)]!;

/** Puts a word of the report's own into brackets, in the middle. */
function bracketed(sentence: string, next: Chance): string | null {
  const gaps = [...sentence.matchAll(/(?<=[a-z]) (?=[a-z])/g)];
  const gap = gaps[next(Math.max(1, gaps.length))];
  return gap
    ? `${sentence.slice(0, gap.index)} [${one(['sic', 'that is', 'of the lake'], next)}] ${sentence.slice(gap.index + 1)}`
    : null;
}

export const HARMLESS: readonly Harmless[] = [
  { name: 'first letter', apply: (text) => text[0]!.toLowerCase() + text.slice(1) },
  {
    name: 'first letter in brackets',
    // Nobody puts an initial of "the U.S." or "D-Day" into brackets.
    apply: (text) => (/^\p{Lu}\p{Ll}/u.test(text) ? `[${text[0]!.toLowerCase()}]${text.slice(1)}` : null),
  },
  { name: 'line ends', apply: (text, next) => lines(text, 24 + next(50)) },
  { name: 'broken word', apply: broken },
  { name: 'spaces', apply: (text, next) => text.replaceAll(' ', one(['\u00a0', '  ', '\u2009'], next)) },
  {
    name: 'hyphens',
    apply: (text, next) => (/\w-\w/.test(text) ? text.replaceAll('-', one(['\u2010', '\u2011'], next)) : null),
  },
  { name: 'soft hyphen', apply: (text) => text.replace(/\b([a-z]{4})([a-z]{4,})\b/, '$1\u00ad$2') },
  { name: 'apostrophes', apply: (text) => (/['’]/.test(text) ? text.replaceAll('’', "'").replaceAll("'", 'ʼ') : null) },
  {
    name: 'ligatures',
    apply: (text) => (/fi|fl/.test(text) ? text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ') : null),
  },
  { name: 'decomposed', apply: (text) => (text.normalize('NFD') === text ? null : text.normalize('NFD')) },
  { name: 'comma at the end', apply: (text) => `${text},` },
  { name: 'ellipsis around', apply: (text) => `… ${text} …` },
  { name: 'ellipsis within', apply: shortened },
  { name: 'bracket within', apply: bracketed },
];
