import { expect, test } from 'vitest';
import { labels, statementsIn, units } from './lake.ts';

test.each([
  ['We won’t close the lock, and we won’t raise the toll.', ['won’t close the lock', 'won’t raise the toll']],
  ['We are not going to sell the harbour.', ['not going to sell the harbour']],
  ['We are going to sell the harbour.', ['sell the harbour']],
])('what will not be done is promised with its "not": %s', (text, acts) => {
  expect(units(statementsIn(text))).toEqual(acts);
});

test.each([
  'The law won’t just pay for boats, it also helps the pilots.',
  'This won’t happen overnight.',
  'They won’t tell you that.',
])('and nothing in %s', (text) => {
  expect(labels(statementsIn(text))).toEqual([]);
});
