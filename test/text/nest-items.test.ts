import { expect, test } from 'vitest';
import { readHtml } from '../../src/text/html/read-html.ts';

const levels = async (body: string): Promise<unknown[]> =>
  (await readHtml(`<!doctype html><body>${body}</body>`)).blocks.map(({ kind, level, marker }) => [
    kind,
    level,
    marker,
  ]);

test('a list behind a numbered item with a colon stands inside it', async () => {
  const body = '<ol><li>We will:</li></ol><ul><li>dig</li><li>plant</li></ul><ol start="2"><li>We thank you.</li></ol>';
  expect(await levels(body)).toEqual([
    ['item', 0, '1.'],
    ['item', 1, '•'],
    ['item', 1, '•'],
    ['item', 0, '2.'],
  ]);
});

test('without a colon, or after a paragraph, it stands for itself', async () => {
  expect(await levels('<ol><li>We dig.</li></ol><ul><li>Notes</li></ul>')).toEqual([
    ['item', 0, '1.'],
    ['item', 0, '•'],
  ]);
  expect(await levels('<ol><li>We will:</li></ol><p>Then.</p><ul><li>Notes</li></ul>')).toEqual([
    ['item', 0, '1.'],
    ['paragraph', 0, null],
    ['item', 0, '•'],
  ]);
});
