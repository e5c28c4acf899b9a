import { AREA_TERMS, type AreaTerm, MEANS, MEANS_PAIRS } from '../../languages/index.ts';
import type { Area } from '../../model/index.ts';
import type { Tokens } from '../tokens.ts';
import { mayStart, startsOf } from './candidates.ts';

// The numbers of this file were chosen on coded texts; halving or doubling one moves the share of right areas by a point.
// The first word that names a subject is mostly the verb's object, and so the end.
const FIRST = 1.6;
// What stands after "by", "through" or "including" are means and examples.
const MEANS_FACTOR = 0.4;
// Later words count less, down to a floor: the end stands before its details.
const DECAY = 30;
const FLOOR = 0.6;
const AROUND = 0.2;
// From this score on the unit itself names its subject, and the form of working together ("a dialogue on …") is not its area.
const CLEAR = 1.2;
const HINT = 1;
// Words of the sentence further from the unit than this do not count: such a sentence is a list of many things.
const REACH = 120;
const FORM: Area = 'International cooperation';

export type AreaScores = Map<Area, number>;

/**
 * The issue area of a unit by the words of the end to be achieved: those of the unit first, then a little of the rest of the
 * sentence and of what the text above is about. A named subject goes before the form ("a working group on …"). Null when
 * nothing points anywhere.
 */
export function areaOf(tokens: Tokens, start: number, end: number, prior: ReadonlyMap<Area, number>): Area | null {
  const scores: AreaScores = new Map();
  addUnit(scores, wordsOf(tokens, start, end));
  const subject = best(scores, false);
  const clear = subject !== null && subject.score >= CLEAR;
  addWords(scores, tokens, Math.max(0, start - REACH), start, AROUND);
  addWords(scores, tokens, end, Math.min(tokens.count, end + REACH), AROUND);
  for (const [area, score] of prior) add(scores, area, score);
  return best(scores, !clear)?.area ?? null;
}

function addUnit(scores: AreaScores, words: readonly string[]): void {
  let means = 1;
  let named = false;
  for (let at = 0; at < words.length; ) {
    if (at > 1 && opensMeans(words, at)) means = MEANS_FACTOR;
    const term = termAt(words, at);
    if (term) {
      const place = means * Math.max(FLOOR, 1 - at / DECAY);
      for (const { area, weight } of term.areas) {
        const first = !named && means === 1 && weight > HINT;
        add(scores, area, weight * place * (first ? FIRST : 1));
      }
      named ||= term.areas.some(({ area, weight }) => weight > HINT && area !== FORM);
    }
    at += 1 + (term?.rest.length ?? 0);
  }
}

function opensMeans(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  return MEANS.has(word) || MEANS_PAIRS.get(word)?.has(words[at + 1] ?? '') === true;
}

/** Adds the weights of the area words from token `start` to `end`, times `factor`. */
export function addWords(scores: AreaScores, tokens: Tokens, start: number, end: number, factor: number): void {
  const words = wordsOf(tokens, start, end);
  for (let at = 0; at < words.length; ) {
    const term = termAt(words, at);
    if (term) for (const { area, weight } of term.areas) add(scores, area, weight * factor);
    at += 1 + (term?.rest.length ?? 0);
  }
}

function add(scores: AreaScores, area: Area, score: number): void {
  if (score > 0) scores.set(area, (scores.get(area) ?? 0) + score);
}

/** The words of a range, those with hyphens in their parts, so that "supply-chain" and "supply chain" are one. */
function wordsOf(tokens: Tokens, start: number, end: number): readonly string[] {
  if (!tokens.text.includes('-')) return tokens.lower.slice(start, end);
  const words: string[] = [];
  for (let at = start; at < end; at++) {
    const word = tokens.lower[at]!;
    if (word.includes('-')) words.push(...word.split('-'));
    else words.push(word);
  }
  return words;
}

/** The first letters of all terms: most words open none. */
const STARTS = startsOf([
  ...AREA_TERMS.whole.keys(),
  ...[...AREA_TERMS.stems.values()].flatMap((terms) => terms.map(({ first }) => first)),
]);

/** The longest term that starts at a word: as written, then without a plural `s`, then by the beginning of the word. */
function termAt(words: readonly string[], at: number): AreaTerm | undefined {
  const word = words[at]!;
  if (!mayStart(word, 0, word.charCodeAt(0), STARTS)) return undefined;
  const { whole, stems } = AREA_TERMS;
  const written = whole.get(word);
  const found = written && firstThatFits(written, words, at);
  if (found) return found;
  const singular = word.endsWith('s') ? whole.get(word.slice(0, -1)) : undefined;
  const one = singular && firstThatFits(singular, words, at);
  if (one) return one;
  const begun = stems.get(word.slice(0, 3));
  return begun && firstThatFits(begun, words, at);
}

function firstThatFits(terms: readonly AreaTerm[], words: readonly string[], at: number): AreaTerm | undefined {
  for (const term of terms) {
    if (term.stem && !words[at]!.startsWith(term.first)) continue;
    if (restFits(term.rest, words, at + 1)) return term;
  }
  return undefined;
}

function restFits(rest: AreaTerm['rest'], words: readonly string[], from: number): boolean {
  for (let index = 0; index < rest.length; index++) {
    const { text, stem } = rest[index]!;
    const word = words[from + index];
    if (word === undefined || !word.startsWith(text)) return false;
    if (!stem && word.length > text.length && !(word.length === text.length + 1 && word.endsWith('s'))) return false;
  }
  return true;
}

function best(scores: AreaScores, form: boolean): { readonly area: Area; readonly score: number } | null {
  let found: { area: Area; score: number } | null = null;
  for (const [area, score] of scores) {
    if ((form || area !== FORM) && (!found || score > found.score)) found = { area, score };
  }
  return found;
}
