import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extract } from '../src/extract/index.ts';
import type { Statement } from '../src/model/index.ts';
import { createGazetteer } from '../src/parties/index.ts';
import { readPlain } from '../src/text/index.ts';
import { GOLD } from './coded-texts.ts';
import { type Example, testsOf } from './examples.ts';

const SETS = resolve(GOLD, '../sets');

// Sentences of another genre, coded by another rule: each teaches less than a unit of a coded document. With these weights the
// figures on documents left out stay what they are without the sets, and those on sentences left out of the sets rise.
const PLEDGE = 0.3;
const COMMITMENT = 0.5;

// A test of its own takes up that pledges are rarer there than in statements of states; no text that is read ever passes it.
export const GENRE = 'genre:party';

const gazetteer = createGazetteer();

/** Promises found in sentences that others coded one by one: pledges of parties or not, and commitments of a group of states. */
export function setExamples(): Example[] {
  if (!existsSync(SETS)) return [];
  const pledges = lines<{ text: string; pledge: number }>('pledge-sentences.jsonl').flatMap(({ text, pledge }) =>
    promisesIn(text.trim(), '2019-04-01', 'Party').map((statement) => ({
      document: 'sets',
      tests: [...testsOf(statement), GENRE],
      checkable: pledge === 1,
      weight: PLEDGE,
    })),
  );
  const commitments = lines<{ text: string; year: number }>('g20-coded.jsonl').flatMap(({ text, year }) =>
    promisesIn(text.replace(/[[\]]/g, ''), `${year}-11-15`, 'G20').map((statement) => ({
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

function promisesIn(text: string, date: string, speaker: string): Statement[] {
  const found = extract(readPlain(text, {}), { date, speaker: [speaker], parties: gazetteer, allTests: true });
  return found.filter(({ kind }) => kind === 'commitment' || kind === 'vague');
}
