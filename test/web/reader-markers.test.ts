import { expect, test } from 'vitest';
import { markerBeside } from '../../apps/web/src/views/reader/text/stretches.ts';
import { readPlain } from '../../src/text/index.ts';

const item = (marker: string | null, start: number, end: number) => ({
  block: { kind: 'item' as const, level: 0, marker, page: null, article: 0, start, end },
  index: 0,
  start,
  end,
});

test('the marker of an item is shown where its text does not hold it', () => {
  const content = 'Ruritania will plant trees.';
  expect(markerBeside(content, item('4.', 0, content.length))).toBe('4.');
  expect(markerBeside(content, item('•', 0, content.length))).toBe('•');
  expect(markerBeside(content, item(null, 0, content.length))).toBeNull();
});

test('it is not shown twice where a plain text holds it, markup before it or not', () => {
  for (const content of ['4. Plant trees', '**4.** Plant trees', '<p>4. Plant trees']) {
    expect(markerBeside(content, item('4.', 0, content.length))).toBeNull();
  }
  const content = 'They will:\n\n(a) plant trees;\n(b) count fish.';
  const { blocks } = readPlain(content);
  const items = blocks.filter(({ kind }) => kind === 'item');
  expect(items.map(({ marker }) => marker)).toEqual(['(a)', '(b)']);
  for (const block of items) expect(markerBeside(content, { ...item('', 0, 0), ...block, block })).toBeNull();
});

test('words that are like the marker are not taken for it, and the rest of a cut block has none', () => {
  const content = 'Plant 4. trees, and 4. again.';
  expect(markerBeside(content, item('4.', 0, content.length))).toBe('4.');
  expect(markerBeside(content, { ...item('4.', 0, content.length), start: 6 })).toBeNull();
});
