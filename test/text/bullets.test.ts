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

it('an "o" lists under a colon or a semicolon, before a capital', () => {
  const kinds = (content: string) => readPlain(content).blocks.map(({ kind }) => kind);
  expect(kinds('Ports will:\n\no Open a lock;\n\no Mark a shoal; and,\n\no Sell salt.\n').slice(1)).toEqual([
    'item',
    'item',
    'item',
  ]);
  expect(kinds('Lemos.\n\no Lago é fundo.\n')).not.toContain('item');
});
