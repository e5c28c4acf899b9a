import { expect, test } from 'vitest';
import type { Covered } from '../../src/model/index.ts';
import { checkReport, SPEECH } from './lake-speech.ts';

const has = (list: readonly Covered[], words: string) => list.some((covered) => covered.text.includes(words));

test('a report that tells of nothing leaves out every commitment, figures first', () => {
  const { coverage } = checkReport('The weather at the summit was fine, and the band played until late.\n');
  expect(coverage.carried).toEqual([]);
  expect(coverage.changed).toEqual([]);
  for (const words of ['RMB 360 billion', '25 solar-powered ferries', '1,400 pilots', 'US$45 million']) {
    expect(has(coverage.omitted, words)).toBe(true);
  }
  const figures = coverage.omitted.map((covered) => /\d/.test(covered.text));
  expect(figures.lastIndexOf(true)).toBeLessThan(figures.length);
  expect(figures.slice(0, 4)).toEqual([true, true, true, true]);
  for (const { source } of coverage.omitted) expect(SPEECH.slice(source.start, source.end)).toBe(source.exact);
});

test('told figures are carried, the others of the same sentence left out', () => {
  const { coverage } = checkReport('Ruritania announced 25 solar-powered ferries for Graustark by 2031.\n');
  expect(has(coverage.carried, '25 solar-powered ferries')).toBe(true);
  expect(has(coverage.omitted, '1,400 pilots')).toBe(true);
  expect(has(coverage.omitted, 'RMB 360 billion')).toBe(true);
});

test('a figure told with another value, or by another date, is changed', () => {
  const value = checkReport(
    'Ruritania will provide RMB 36 billion in low-interest loans to the harbour towns.\n',
  ).coverage;
  expect(value.changed).toMatchObject([
    { differences: [{ kind: 'figure', source: 'RMB 360 billion', report: 'RMB 36 billion' }] },
  ]);
  const date = checkReport('Ruritania will build 25 solar-powered ferries for Graustark by 2035.\n').coverage;
  expect(date.changed).toMatchObject([{ differences: [{ kind: 'date', source: 'By 2031', report: 'by 2035' }] }]);
});

test('commitments without figures are carried by a quotation or by the words of a sentence', () => {
  const quoted = checkReport(
    'Velde said: “We will open a school of navigation for the young people of the lake.”\n',
  ).coverage;
  expect(has(quoted.carried, 'school of navigation')).toBe(true);
  const told = checkReport('A school of navigation is to open for young people of the lake, Velde said.\n').coverage;
  expect(has(told.carried, 'school of navigation')).toBe(true);
});
