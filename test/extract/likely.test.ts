import { describe, expect, test } from 'vitest';
import { explanationOf } from '../../apps/cli/explain/explanation.ts';
import { type ExtractOptions, extract } from '../../src/extract/index.ts';
import WEIGHTS from '../../src/extract/likely/likely-weights.json' with { type: 'json' };
import { isExact } from '../../src/model/index.ts';
import { readPlain } from '../../src/text/index.ts';
import { DAY, LAKE, statementsIn } from './lake.ts';

const rules = (text: string) => statementsIn(text).map(({ kind, rule }) => `${kind} ${rule}`);

describe('a sentence without binding words is taken where it is like coded commitments', () => {
  test.each([
    [
      'likely-continuous@en',
      'We announce the lake plan.\n\nThe ministry is exploring a new partnership to replace the safe water infrastructure of rural towns with additional training programs for women.',
    ],
    [
      'likely-item@en',
      'Plan:\n\n- Launching a new partnership to repair water infrastructure, including additional support for rural programs.\n',
    ],
    [
      'likely-includes@en',
      'Ruritania will pay 40 million crowns for piers. This includes an additional $3 million to support training programs for rural women.',
    ],
  ])('%s', (rule, text) => {
    expect(rules(text)).toContain(`commitment ${rule}`);
  });

  test.each([
    'The flood will destroy the mill.',
    'The lake is rising.',
    'Trade across the lake will grow by 4 percent this year.',
    'The goal of this new partnership is to support rural training programs and improve water infrastructure.',
    'The children are going to school by boat.',
    'The boats arrived. They will open a lock by 2033.',
    '- Rising water',
    'The ministry spoke of programs that are exploring a new partnership to replace the safe water infrastructure of rural towns with additional training programs for women.',
    'The ministry is helping a new partnership to replace the safe water infrastructure of rural towns with additional training programs for women.',
    'The steps include new rural training programs if the partnerships are not being strengthened with additional support for women.',
    'The toll, which will fall, is an old one.',
  ])('and not where it is like what coders passed over: %s', (text) => {
    expect(rules(text).filter((rule) => rule.includes('likely'))).toEqual([]);
  });

  test('nor below a lead-in that tells of what was done or asks for it', () => {
    const items = '\n\n- Launching a new partnership to repair water infrastructure.\n- Opening 40 new schools.\n';
    for (const lead of ['Velmark has acted to protect the lake, including by:', 'This request includes funds for:'])
      expect(rules(`${lead}${items}`)).toEqual([]);
  });
});

const TEXT =
  'Plan:\n\n- Building on the survey, the partnership provides an additional $40 million for a new program on water infrastructure and training of women.\n';

test('the unit begins with the act, behind what opens the item, and every span is exact', () => {
  const [statement] = statementsIn(TEXT);
  expect(statement).toMatchObject({ rule: 'likely-item@en' });
  expect(statement!.text).toMatch(/^provides an additional \$40 million for a new program/);
  expect(statement!.spans.every((span) => isExact(TEXT, span))).toBe(true);
});

test('it says what speaks for it and what against, and that no test of checkability decided', () => {
  const [statement] = statementsIn(TEXT);
  const explained = explanationOf(statement!);
  expect(explained.rule.form).toBe('likely');
  expect(explained.bound.map(({ test }) => test)).toContain('likely-for');
  expect(explained.bound.find(({ test }) => test === 'likely-for')!.words).toMatch(/[a-z]/);
  expect(explained.checkable.verdict).toBe('likely');
});

test('what a reader is told adds up to the learned sum', () => {
  const seen: (readonly string[])[] = [];
  const options: ExtractOptions = {
    speaker: ['QRU'],
    date: DAY,
    parties: LAKE,
    onLikely: (_, tests) => seen.push(tests),
  };
  const [statement] = extract(readPlain(TEXT), options);
  const weights: Readonly<Record<string, number>> = WEIGHTS.weights;
  const sum = seen[0]!.reduce((total, name) => total + (weights[name] ?? 0), 0);
  const told = statement!.reasons.filter(({ test }) => test.startsWith('likely-')).map(({ weight }) => weight!);
  expect(told.reduce((total, weight) => total + weight, 0)).toBeCloseTo(sum, 1);
  expect(WEIGHTS.bias + sum).toBeGreaterThan(-0.5);
});

test('no weight knows a party', () => {
  const names = Object.keys(WEIGHTS.weights);
  expect(names.length).toBeGreaterThan(500);
  for (const name of names) {
    const words = name.replace(/^.*:/, '').split('_');
    for (const word of words) if (/^[a-z]{3,}$/.test(word)) expect(LAKE.find(word.toUpperCase()), name).toEqual([]);
  }
});
