import { expect, test } from 'vitest';
import { expressionsIn, slowestOf } from './regular-expressions.ts';

// A pattern that goes through its input twice over takes some 20 ms for so many characters, one that tries every way of parting
// it takes longer than anybody waits.
const [CHARACTERS, MOST] = [3000, 2000];

test('no regular expression takes more than twice over its input', { timeout: 240_000 }, () => {
  const all = expressionsIn(['src', 'apps']);
  expect(all.length).toBeGreaterThan(500);
  const slow = all.filter((found) => slowestOf(found, CHARACTERS, MOST) >= MOST);
  expect(slow).toEqual([]);
});

test('one that does is seen', () => {
  const planted = { file: 'planted.ts', pattern: '^(?:a+)+$', flags: '' };
  expect(slowestOf(planted, CHARACTERS, 200)).toBe(200);
});
