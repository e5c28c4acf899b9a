import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, plainMarks, touching } from '../../apps/web/src/views/reader/marks/entry-marks.ts';
import { entriesOn, lookOf, pressed } from '../../apps/web/src/views/reader/marks/mark-look.ts';
import { segment } from '../../apps/web/src/views/reader/marks/segment.ts';
import { softBreaks } from '../../apps/web/src/views/reader/text/soft-breaks.ts';
import { groupsOf, stretchesOf } from '../../apps/web/src/views/reader/text/stretches.ts';

const core = (entry: string, start: number, end: number, status: Mark['status'] = 'proposed'): Mark => ({
  start,
  end,
  entry,
  role: 'core',
  kind: 'commitment',
  status,
});

test('overlapping marks are cut into segments that each lie wholly in or out of every mark', () => {
  const marks = [core('a', 2, 6), core('b', 4, 9), core('c', 4, 6)];
  const cut = segment({ start: 0, end: 10 }, marks);
  expect(cut.map(({ start, end, on }) => [start, end, on.map(({ entry }) => entry).join('')])).toEqual([
    [0, 2, ''],
    [2, 4, 'a'],
    [4, 6, 'abc'],
    [6, 9, 'b'],
    [9, 10, ''],
  ]);
});

test('segments join up to the range, whatever the marks are', () => {
  const mark = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(
      fc.array(mark, { maxLength: 12 }),
      fc.nat(30),
      fc.integer({ min: 1, max: 40 }),
      (marks, start, length) => {
        const range = { start, end: start + length };
        const cut = segment(range, marks);
        expect(cut[0]!.start).toBe(range.start);
        expect(cut.at(-1)!.end).toBe(range.end);
        cut.forEach((piece, index) => {
          expect(piece.end).toBeGreaterThan(piece.start);
          if (index > 0) expect(piece.start).toBe(cut[index - 1]!.end);
          const covering = marks.filter((one) => one.start <= piece.start && one.end >= piece.end);
          expect(piece.on).toEqual(covering);
        });
      },
    ),
  );
});

test('the marks that touch a stretch are found, a long one before it too', () => {
  const marks = [core('long', 0, 100), core('a', 5, 9), core('b', 50, 60), core('c', 70, 80)];
  expect(touching(marks, { start: 55, end: 70 }, 100).map(({ entry }) => entry)).toEqual(['long', 'b']);
  expect(touching(marks, { start: 9, end: 10 }, 100).map(({ entry }) => entry)).toEqual(['long']);
});

test('the current entry is drawn over the others; a press goes round those under it', () => {
  const on = [core('a', 0, 9), core('b', 2, 5, 'rejected')];
  expect(lookOf(on, null)).toBe('mark mark-commitment mark-rejected mark-many');
  expect(lookOf(on, 'a')).toBe('mark mark-commitment mark-open mark-many mark-current');
  expect(lookOf([...plainMarks([{ start: 0, end: 1 }], 'lit')], null)).toBe('mark-lit');
  expect(entriesOn([...on, core('a', 0, 3)])).toEqual(['a', 'b']);
  expect(pressed(['a', 'b'], 'a')).toBe('b');
  expect(pressed(['a', 'b'], 'b')).toBe('a');
  expect(pressed(['a', 'b'], 'x')).toBe('a');
});

const block = (kind: 'paragraph' | 'item' | 'page-number', start: number, end: number, article = 0) =>
  ({ kind, start, end, level: 0, marker: null, page: null, article }) as const;

test('every character of the blocks is shown once, one inside another within it', () => {
  const stretches = stretchesOf([block('paragraph', 0, 50), block('page-number', 20, 24), block('paragraph', 45, 60)]);
  expect(stretches.map(({ start, end }) => [start, end])).toEqual([
    [0, 50],
    [50, 60],
  ]);
});

test('items that follow each other are one list, but not across articles', () => {
  const blocks = [block('paragraph', 0, 5), block('item', 6, 9), block('item', 10, 12), block('item', 13, 15, 1)];
  expect(groupsOf(stretchesOf(blocks)).map(({ kind, stretches }) => [kind, stretches.length])).toEqual([
    ['block', 1],
    ['list', 2],
    ['list', 1],
  ]);
});

test('hyphens that only break a word at a line end are not drawn, those that belong to it are', () => {
  const text =
    'the Com-\npact of the Compact, a twenty-\nfirst and twenty-first, sewage-\nworks, end-\n\nnew, Ruri-\nTania';
  expect(softBreaks(text).map(({ start, end }) => text.slice(start - 3, end + 3))).toEqual(['Com-\npac', 'age-\nwor']);
  expect(softBreaks('no line end - here')).toEqual([]);
  expect(lookOf(plainMarks([{ start: 0, end: 2 }], 'break'), null)).toBe('hidden');
});
