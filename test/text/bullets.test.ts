import { expect, it } from 'vitest';
import { readPlain } from '../../src/text/index.ts';

it('takes "o" at the start of a line for a bullet where bold print follows, and for a word elsewhere', () => {
  const content = '1. Open ports:\n\no **Mark the shoals**.\n\no Lago é fundo.\n';
  expect(readPlain(content).blocks.map(({ kind, level, marker }) => [kind, level, marker])).toEqual([
    ['item', 0, '1.'],
    ['item', 1, 'o'],
    ['paragraph', 0, null],
  ]);
});
