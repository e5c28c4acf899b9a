import { CHAIN_WORDS, CLOSED_WORDS, ENDINGS, HYPHENATED_FIRSTS } from '../languages/index.ts';

/** Whether a hyphen at a line end between two parts of a word is real. `chained`: another hyphen follows the second part. */
export type HyphenJudge = (left: string, right: string, chained: boolean) => boolean;

/** Words are counted in this much of a text at most; a longer one has shown its habits by then. */
const MOST_READ = 4_000_000;

const WORD = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu;

/**
 * Judges hyphens at line ends by the document's own words: the form, joined or hyphenated, that stands elsewhere in it. Where
 * it has neither, a hyphen before a capital is real, and so is one between two words that the document has on their own
 * or that usually has one (the lists of `languages`); else it is a line end.
 */
export function hyphenJudge(content: string): HyphenJudge {
  let known: ReadonlyMap<string, number> | null = null;
  return (left, right, chained) => {
    if (!/^\p{Ll}/u.test(right)) return true;
    known ??= wordsOf(content.slice(0, MOST_READ));
    const one = left.toLowerCase();
    const two = right.toLowerCase();
    const joined = known.get(one + two) ?? 0;
    const hyphenated = known.get(`${one}-${two}`) ?? 0;
    if (joined !== hyphenated) return hyphenated > joined;
    return isUsuallyReal(one, two, chained, known);
  };
}

/** A half of a word must be this long to count as a word of its own: "in-/creased", "re-/form" are none. */
const WHOLE_WORD = 4;

function isUsuallyReal(one: string, two: string, chained: boolean, known: ReadonlyMap<string, number>): boolean {
  if (CHAIN_WORDS.has(two)) return chained || two === 'and' || two === 'or';
  if (CLOSED_WORDS.has(one + two) || ENDINGS.has(two) || two.length < 4) return false;
  if (HYPHENATED_FIRSTS.has(one)) return true;
  return one.length >= WHOLE_WORD && two.length >= WHOLE_WORD && known.has(one) && known.has(two);
}

/** How often each word stands in a text, in lower case: words, compounds with hyphens, and their parts. No broken halves. */
function wordsOf(content: string): Map<string, number> {
  const counts = new Map<string, number>();
  let brokenAt = -1;
  for (const match of content.matchAll(WORD)) {
    const end = match.index + match[0].length;
    const isSecondHalf = match.index === brokenAt;
    brokenAt = breakAfter(content, end);
    const word = match[0].toLowerCase().replaceAll('\u2010', '-');
    const parts = word.split('-');
    if (isSecondHalf) parts.shift();
    if (brokenAt >= 0) parts.pop();
    const isWhole = !isSecondHalf && brokenAt < 0;
    if (isWhole && parts.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (isWhole && parts.length > 2) for (let i = 1; i < parts.length; i++) add(counts, `${parts[i - 1]}-${parts[i]}`);
    for (const part of parts) add(counts, part);
  }
  return counts;
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

const BREAK = /[-\u2010\u00ad][ \t]*(?:\r\n|[\n\r\f])\s*/y;

/** Where the second half of a word begins that is broken after `end`; -1 if it is not. */
function breakAfter(content: string, end: number): number {
  BREAK.lastIndex = end;
  return BREAK.test(content) ? BREAK.lastIndex : -1;
}
