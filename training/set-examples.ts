import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GOLD } from './coded-texts.ts';
import { type Example, promisesIn, testsOf } from './examples.ts';

const SETS = resolve(GOLD, '../sets');

// Sentences of another genre, coded by another rule: each teaches less than a unit of a coded document. With these weights the
// figures on documents left out stay what they are without the sets, and those on sentences left out of the sets rise.
const PLEDGE = 0.3;
const COMMITMENT = 0.5;

// A test of its own takes up that pledges are rarer there than in statements of states; no text that is read ever passes it.
export const GENRE = 'genre:party';

/** Promises found in sentences that others coded one by one: pledges of parties or not, and commitments of a group of states. */
export function setExamples(): Example[] {
  if (!existsSync(SETS)) return [];
  const pledges = lines<{ text: string; pledge: number }>('pledge-sentences.jsonl').flatMap(({ text, pledge }) =>
    promisesIn({ content: text.trim(), date: '2019-04-01', speaker: ['Party'] }).map((statement) => ({
      document: 'sets',
      tests: [...testsOf(statement), GENRE],
      checkable: pledge === 1,
      weight: PLEDGE,
    })),
  );
  const commitments = lines<{ text: string; year: number }>('g20-coded.jsonl').flatMap(({ text, year }) =>
    promisesIn({ content: text.replace(/[[\]]/g, ''), date: `${year}-11-15`, speaker: ['G20'] }).map((statement) => ({
      document: 'sets',
      tests: testsOf(statement),
      checkable: true,
      weight: COMMITMENT,
    })),
  );
  return [...pledges, ...commitments];
}

function lines<T>(file: string): T[] {
  const all = readFileSync(join(SETS, file), 'utf8').split('\n').filter(Boolean);
  return all.map((line) => JSON.parse(line) as T);
}
