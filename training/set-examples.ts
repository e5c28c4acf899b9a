import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GOLD } from './coded-texts.ts';
import { type Example, promisesIn, testsOf } from './examples.ts';

const SETS = resolve(GOLD, '../sets');

// Sentences of another genre, coded by another rule: each teaches less than a unit of a coded document. With these weights the
// figures on documents left out stay what they are without the sets, and those on sentences left out of the sets rise.
const PLEDGE = 0.3;
const COMMITMENT = 0.5;

// The sets are single sentences in order; so many of them together are taken for a text.
const TEXT = 40;

// A test of its own takes up that pledges are rarer there than in statements of states; no text that is read ever passes it.
export const GENRE = 'genre:party';

/** A sentence of a set, coded on its own. */
interface SetSentence {
  readonly name: string;
  readonly content: string;
  readonly date: string;
  readonly speaker: string;
  readonly genre: readonly string[];
  readonly checkable: boolean;
  readonly weight: number;
}

/** Sentences that others coded one by one: pledges of parties or not, and commitments of a group of states. */
export function setSentences(): SetSentence[] {
  if (!existsSync(SETS)) return [];
  const name = (set: string, at: number) => `${set}-${Math.floor(at / TEXT)}`;
  const pledges = lines<{ text: string; pledge: number }>('pledge-sentences.jsonl').map(({ text, pledge }, at) => ({
    ...{ name: name('pledges', at), content: text.trim(), date: '2019-04-01', speaker: 'Party' },
    ...{ genre: [GENRE], checkable: pledge === 1, weight: PLEDGE },
  }));
  const commitments = lines<{ text: string; year: number }>('g20-coded.jsonl').map(({ text, year }, at) => ({
    ...{ name: name('commitments', at), content: text.replace(/[[\]]/g, ''), date: `${year}-11-15`, speaker: 'G20' },
    ...{ genre: [], checkable: true, weight: COMMITMENT },
  }));
  return [...pledges, ...commitments];
}

/** Promises found in the sentences of the sets. */
export function setExamples(sentences: readonly SetSentence[]): Example[] {
  return sentences.flatMap(({ name, content, date, speaker, genre, checkable, weight }) =>
    promisesIn({ content, date, speaker: [speaker] }).map((statement) => ({
      document: name,
      tests: [...testsOf(statement), ...genre],
      checkable,
      weight,
    })),
  );
}

function lines<T>(file: string): T[] {
  const all = readFileSync(join(SETS, file), 'utf8').split('\n').filter(Boolean);
  return all.map((line) => JSON.parse(line) as T);
}
