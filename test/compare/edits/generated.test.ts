import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createGazetteer, readPartiesCsv } from '../../../src/parties/index.ts';
import { seeded } from '../library/invented.ts';
import { casesOf, quotable, tallyOf } from './cases.ts';
import { judgeCases, plainText } from './judge-cases.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../samples/lake-compact');
const { parties: extra } = readPartiesCsv(readFileSync(join(SAMPLES, 'parties.csv'), 'utf8'));
const parties = createGazetteer({ extra: [...extra] });
const states = extra.filter(({ kind }) => kind === 'state').map(({ name }) => name);

test('typed edits of the samples: none altered is verbatim, none harmless is altered, each difference has its kind', () => {
  const judged = ['speech', 'communique', 'white-paper'].flatMap((name, index) => {
    const source = plainText(name, readFileSync(join(SAMPLES, `${name}.txt`), 'utf8'));
    const cases = casesOf(quotable(source.text), states, 8, seeded(20 + index));
    return judgeCases(cases, source, parties);
  });
  const tally = tallyOf(judged);
  expect(tally.cases).toBeGreaterThanOrEqual(5000);
  expect(tally.passed).toEqual([]);
  expect(tally.accused).toEqual([]);
  expect(1 - tally.lost.length / tally.findable).toBeGreaterThanOrEqual(0.98);
  expect(1 - tally.miscalled.length / tally.called).toBeGreaterThanOrEqual(0.97);
});
