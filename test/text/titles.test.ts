import { expect, test } from 'vitest';
import { readPlain } from '../../src/text/index.ts';

const LONG =
  'Ruritania will mend every bridge between the lake and the hills, and it will pay for all of them by 2031.';
const headings = (content: string): string[] => {
  const { blocks } = readPlain(content);
  return blocks.filter(({ kind }) => kind === 'heading').map(({ start, end }) => content.slice(start, end));
};
const after = (...parts: string[]) => headings(['The Lake', LONG, ...parts].join('\n\n')).slice(1);

test('a short line between blank lines is a title before a short paragraph, a numbered one, or a lead-in with its list', () => {
  expect(after('Clean water', 'We will now say what we mean to do together.')).toEqual(['Clean water']);
  expect(after('Clean water', `4. ${LONG}`)).toEqual(['Clean water']);
  expect(after('Clean water', 'The targets are:', '- to mend the bridges;\n- to plant trees.')).toEqual([
    'Clean water',
  ]);
});

test('numbered titles may stand over one another', () => {
  expect(after('3. What we will do', '3.1 Drinking water', LONG)).toEqual(['3. What we will do', '3.1 Drinking water']);
});

test('a title may follow the line with place and date', () => {
  expect(headings(['The Lake', 'Strelsau, 2 April 2024', '1. Why this paper', LONG].join('\n\n'))).toEqual([
    'The Lake',
    '1. Why this paper',
  ]);
});

test('words that go on in a list, or run on, are no title', () => {
  expect(after('In the next years we will', `1. ${LONG}`)).toEqual([]);
  expect(after('We agreed on trade', 'and on fish.')).toEqual([]);
  expect(after('Build the first bridge', `- ${LONG}`)).toEqual([]);
});

test('lines that are parted alike by pipes are rows of a table', () => {
  const content = 'Measure | Cost | Done\nBridges | 5 million | 2030\nRoads | 7 million | 2031\n';
  const { blocks } = readPlain(content);
  expect(blocks.map(({ kind, start, end }) => [kind, content.slice(start, end)])).toEqual(
    'Measure,Cost,Done,Bridges,5 million,2030,Roads,7 million,2031'.split(',').map((words) => ['cell', words]),
  );
  expect(readPlain('Home | News | Contact\n').blocks[0]!.kind).toBe('paragraph');
});
