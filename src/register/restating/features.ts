import type { Statement } from '../../model/index.ts';
import { COMMON } from './word-weights.ts';
import { stemOf, type Word, wordsOf } from './words.ts';

/** Words that stand so near each other make a pair: a noun with what describes it, also where a word was put in between. */
const NEAR = 3;

/** Pairs of one statement that are kept, the weightiest first: enough for sixty words. */
const PAIRS = 24;

/** A pair of two words that stand in every tenth text leads nowhere. */
const LEAST = 1;

/** Characters from the beginning in which the thing that is promised is named; words of so many letters make a name. */
const HEAD = 110;
const LONGER = /[\p{L}\p{M}]{4,}/gu;

/** Three words that all stand in nearly every text lead nowhere. */
const LIGHT = 0.5;

/** Words with which an amount is looked up. */
const BESIDE = 4;

/** What an entry is found again by: a number that stands for a pair of things said, and what meeting it counts. */
export interface Feature {
  readonly id: number;
  readonly weight: number;
}

type Said = Pick<Statement, 'text' | 'amounts' | 'promisor' | 'beneficiary'>;

/** The features of a statement, each once, the weightiest first: words in pairs, and amounts with words and parties. */
export function featuresOf(said: Said): Feature[] {
  const words = wordsOf(said.text);
  return unique([...pairs(words), ...triples(said.text), ...amountPairs(said, words)]);
}

/** The features of a sentence of which only the words are known. */
export function featuresOfWords(text: string): Feature[] {
  return unique([...pairs(wordsOf(text)), ...triples(text)]);
}

function pairs(words: readonly Word[]): Feature[] {
  const found: Feature[] = [];
  for (const [index, one] of words.entries()) {
    for (const other of words.slice(index + 1, index + 1 + NEAR)) {
      const weight = one.weight + other.weight;
      if (one.stem === other.stem || weight < LEAST) continue;
      const key = one.stem < other.stem ? `${one.stem} ${other.stem}` : `${other.stem} ${one.stem}`;
      found.push({ id: numbered(`w ${key}`), weight });
    }
  }
  return unique(found).slice(0, PAIRS);
}

/**
 * Three longer words in a row: common ones too, which together name a thing ("emerging technology working group"). Only where the
 * wording begins, which is where it says what is to be done.
 */
function triples(text: string): Feature[] {
  const found = text.slice(0, HEAD).toLowerCase().match(LONGER) ?? [];
  const stems = found.map(stemOf);
  const rows = stems.slice(2).map((third, index) => [stems[index]!, stems[index + 1]!, third] as const);
  return rows.flatMap((row) => {
    const weight = row.reduce((sum, stem) => sum + (COMMON.get(stem) ?? 1), 0);
    return weight < LIGHT ? [] : [{ id: numbered(`t ${row.join(' ')}`), weight: Math.max(1, weight) }];
  });
}

/** One amount with another thing is rare where the amount alone is not: five million are promised every day. */
function amountPairs({ amounts, promisor, beneficiary }: Said, words: readonly Word[]): Feature[] {
  const heavy = [...words].sort((a, b) => b.weight - a.weight).filter(({ stem }) => !/^\p{N}/u.test(stem));
  const stems = [...new Set(heavy.map(({ stem }) => stem))].slice(0, BESIDE);
  const parties = [...promisor, ...beneficiary].map(({ code }) => `party ${code}`);
  return amounts.flatMap(({ value, unit, currency }) =>
    [...stems, ...parties].map((beside) => ({
      id: numbered(`a ${value} ${currency ?? unit} ${beside}`),
      weight: 2,
    })),
  );
}

/** Each once, the weightiest first; those of one weight in the order of their numbers, so that the same words give the same list. */
function unique(features: readonly Feature[]): Feature[] {
  const most = new Map<number, number>();
  for (const { id, weight } of features) most.set(id, Math.max(weight, most.get(id) ?? 0));
  return [...most].map(([id, weight]) => ({ id, weight })).sort((a, b) => b.weight - a.weight || a.id - b.id);
}

/** A text as a whole number below 2^53 (FNV-1a twice, 21 and 32 bits): what every database keeps exactly. */
function numbered(text: string): number {
  let [low, high] = [0x811c9dc5, 0xcbf29ce4];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + index), 0x01000193);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
