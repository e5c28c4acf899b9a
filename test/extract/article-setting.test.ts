import { describe, expect, test } from 'vitest';
import { readPlain } from '../../src/text/index.ts';
import { DAY, statementsOf } from './lake.ts';

const REPORT = { speaker: [], date: '2031-05-20' };

/** One report: its title, a line, its body. */
const report = (title: string, ...body: readonly string[]): string => `# ${title}\n\n${body.join('\n\n')}\n`;

const promisors = (text: string) =>
  statementsOf(text, REPORT).map(({ promisor }) => promisor.map(({ code, inferred }) => `${code} ${inferred}`));

describe('a report', () => {
  test('is about the party of its title', () => {
    const text = report('Velmark opens its ports', 'The fog lifted.', 'The government will build three piers by 2033.');
    expect(promisors(text)).toEqual([['XVM reported']]);
  });

  test('is about the parties of its opening where the title names none', () => {
    const text = report(
      'Ports open',
      'Graustark and Velmark met in spring.',
      'The two sides will build three piers by 2033.',
    );
    expect(promisors(text)).toEqual([['XGK reported', 'XVM reported']]);
  });

  test('is about nobody where nobody is named', () => {
    expect(promisors(report('Ports open', 'The fog lifted.', 'The two sides will build three piers by 2033.'))).toEqual(
      [[]],
    );
  });

  test('marks what it reports', () => {
    const text = 'Velmark will build three piers by 2033.';
    expect(statementsOf(text, REPORT).map(({ reported }) => reported)).toEqual([true]);
    expect(statementsOf(text).map(({ reported }) => reported)).toEqual([false]);
  });
});

describe('the day from which "in the next three years" runs', () => {
  const line = 'In the next three years, Velmark will build 40 piers.';
  const deadline = (text: string, given: object) => statementsOf(text, given).at(-1)!.deadline!.edtf;

  test('is that of the text for a speech, whatever day it names', () => {
    expect(deadline(`On 12 March 2030, we met in Sund.\n\n${line}\n`, {})).toBe(`${DAY}/2034-05-12`);
  });

  test('is that of the event for a report that opens with its day', () => {
    const text = report('Velmark opens its ports', 'The summit took place on 12 May 2031 in Sund.', line);
    expect(deadline(text, REPORT)).toBe('2031-05-12/2034-05-12');
  });

  test('is that of the report where the event has no day, or one still to come', () => {
    expect(deadline(report('Velmark opens its ports', 'The fog lifted.', line), REPORT)).toBe('2031-05-20/2034-05-20');
    const later = report('Velmark opens its ports', 'The summit takes place on 3 June 2031 in Sund.', line);
    expect(deadline(later, REPORT)).toBe('2031-05-20/2034-05-20');
  });
});

test('articles of one document are about their own parties and leave nothing to each other', () => {
  const content =
    'Velmark opens its ports\n\nThe government will build 40 piers.\n\nGraustark trains pilots\n\nThe government will train 90 pilots.\n';
  const doc = readPlain(content);
  const second = content.indexOf('Graustark trains');
  const articleOf = (start: number) => (start < second ? 0 : 1);
  const split = {
    ...doc,
    articles: [
      { start: 0, end: second, title: { start: 0, end: 23 } },
      { start: second, end: content.length, title: { start: second, end: second + 23 } },
    ],
    blocks: doc.blocks.map((block) => ({ ...block, article: articleOf(block.start) })),
  };
  const found = statementsOf(split, REPORT);
  expect(found.map(({ article, promisor }) => `${article} ${promisor.map(({ code }) => code)}`)).toEqual([
    '0 XVM',
    '1 XGK',
  ]);
});
