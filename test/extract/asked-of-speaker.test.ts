import { expect, test } from 'vitest';
import { labels, statementsIn } from './lake.ts';

test.each([
  'Q  I will build my case, Minister.',
  'Q: Thank you. Perhaps we will open the lock at last.',
  'QUESTION: We will send 40 boats to Velmark, the minister said. Is that so?',
])('who asks at a press conference binds nobody: %s', (text) => {
  expect(labels(statementsIn(text))).toEqual([]);
});

test('while the answer binds, and so does what a quarter brings', () => {
  expect(labels(statementsIn('THE PRESIDENT:  We will send 40 boats to Velmark.'))).toEqual(['commitment will']);
  expect(labels(statementsIn('Q1 is over, and we will send 40 boats to Velmark.'))).toEqual(['commitment will']);
});
