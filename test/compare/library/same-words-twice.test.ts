import { expect, test } from 'vitest';
import { buildSegment, createLibrary, openSegment } from '../../../src/compare/index.ts';

/** Bytes between which the words stand a second time: within one block, in its neighbour, beyond. */
const GAPS = [0, 60, 120, 127, 140, 180, 250];

/** A text with a passage twice, so many bytes into it and so many bytes apart. */
const twice = (passage: string, before: number, between: number) =>
  `${'x'.repeat(before)} ${passage} ${'z '.repeat(between / 2)}${passage} ${'u '.repeat(100)}`;

/** Whether an index of one text finds a passage as it stands. */
function isFound(passage: string, content: string): boolean {
  const [found] = createLibrary([openSegment(buildSegment([{ key: 'a', content }])!)!]).find(passage);
  return found?.distance === 0 && content.slice(found.start, found.end) === passage;
}

test.each(['herons of weir', 'herons of the weir', 'nine herons of the weir'])(
  'words that stand in two neighbouring blocks are found wherever the blocks begin: %s',
  (passage) => {
    const missed = GAPS.flatMap((between) =>
      Array.from({ length: 256 }, (_, before) => [before, between]).filter(
        ([pad, gap]) => !isFound(passage, twice(passage, pad!, gap!)),
      ),
    );
    expect(missed).toEqual([]);
  },
);

test('they are found in an index built in one piece as in one built of pieces', () => {
  const texts = ['The ferry came late.', twice('herons of weir', 127, 140), 'Nobody counted the boats.'].map(
    (content, i) => ({ key: `${i}`, content }),
  );
  const whole = createLibrary([openSegment(buildSegment(texts)!)!]);
  const pieces = createLibrary(texts.map((text) => openSegment(buildSegment([text])!)!));
  const [one] = whole.find('herons of weir');
  expect(one).toEqual(pieces.find('herons of weir')[0]);
  expect(one?.key).toBe('1');
});
