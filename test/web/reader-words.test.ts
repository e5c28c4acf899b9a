import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactSpan, exactSpans, shownWords } from '../../apps/web/src/views/reader/words/exact-span.ts';
import { firstChoice, moveRange } from '../../apps/web/src/views/reader/words/move-range.ts';
import { partsOf, wordsOf } from '../../apps/web/src/views/reader/words/split-parts.ts';
import { snap, wordAt, wordBefore } from '../../apps/web/src/views/reader/words/word-ends.ts';

const TEXT = 'We will provide US$240 million, in “two parts”, to well-\nbeing; and 35% more. Then we rest.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const words = (range: { start: number; end: number } | null) => range && TEXT.slice(range.start, range.end);
const snapped = (cut: string) => words(snap(TEXT, at(cut)));

test.each([
  ['ill prov', 'will provide'],
  [' provide ', 'provide'],
  ['4', '240'],
  ['llion, in', 'million, in'],
  ['wo parts”', 'two parts”'],
  ['“two', '“two'],
  ['\nbein', 'being'],
  ['35%', '35%'],
])('a choice of %j becomes %j', (cut, whole) => {
  expect(snapped(cut)).toBe(whole);
});

test('nothing but white space is no choice', () => {
  expect(snap(TEXT, { start: 2, end: 3 })).toBeNull();
  expect(snap('', { start: 0, end: 0 })).toBeNull();
});

test('words are found forwards and backwards, signs of money and percent among them', () => {
  expect(words(wordAt(TEXT, 0))).toBe('We');
  expect(words(wordAt(TEXT, at('US$').start + 2))).toBe('$');
  expect(words(wordAt(TEXT, at(', in').start))).toBe('in');
  expect(words(wordBefore(TEXT, at(', in').start))).toBe('million');
  expect(wordBefore(TEXT, 1)).toBeNull();
  expect(wordAt(TEXT, TEXT.length)).toBeNull();
  expect(wordAt(`a${' '.repeat(5000)}b`, 1)).toEqual({ start: 5001, end: 5002 });
});

const SENTENCES = [
  { start: 0, end: TEXT.indexOf(' Then') },
  { start: TEXT.indexOf('Then'), end: TEXT.length },
];

test('the keyboard moves an end by a word, the whole by a word, or to another sentence', () => {
  const from = at('will provide');
  const move = (edge: 'start' | 'end' | 'both' | 'sentence', by: 1 | -1, range = from) =>
    words(moveRange(TEXT, SENTENCES, range, { edge, by }));
  expect(move('end', 1)).toBe('will provide US');
  expect(move('end', -1)).toBe('will');
  expect(move('end', -1, at('will'))).toBe('will');
  expect(move('start', -1)).toBe('We will provide');
  expect(move('start', 1)).toBe('provide');
  expect(move('start', 1, at('will'))).toBe('will');
  expect(move('both', 1)).toBe('US');
  expect(move('both', -1)).toBe('We');
  expect(move('sentence', 1)).toBe('Then we rest.');
  expect(move('sentence', 1, at('Then'))).toBe('Then');
  expect(words(firstChoice(TEXT, SENTENCES, at('35').start))).toBe('We');
});

test('whatever is chosen, every end is an end of a word, and the span is exact', () => {
  const part = fc.constantFrom('a', 'Ж', '水', '1', ' ', '\n', '-', '’', '”', '$', '🚢', 'é', ',');
  const text = fc.array(part, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(80), fc.nat(80), (content, a, b) => {
      const found = snap(content, { start: Math.min(a, b), end: Math.max(a, b) });
      if (!found) return;
      const span = exactSpan(content, found)!;
      expect(content.slice(span.start, span.end)).toBe(span.exact);
      expect(span.exact).toBe(span.exact.trim());
      expect(snap(content, found)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

test('spans are in the order of the text, joined where they touch, and never beside the text', () => {
  expect(exactSpans('abcdef', [at2(4, 6), at2(0, 2), at2(1, 3)])).toEqual([
    { start: 0, end: 3, exact: 'abc' },
    { start: 4, end: 6, exact: 'ef' },
  ]);
  expect(exactSpan('abc', at2(2, 9))).toBeNull();
  expect(exactSpan('abc', at2(1, 1))).toBeNull();
});

function at2(start: number, end: number) {
  return { start, end };
}

test('an entry is cut between its words; what is left out belongs to no part', () => {
  const text = 'build six works and end the discharge';
  const spans = [{ start: 0, end: text.length }];
  const all = wordsOf(text, spans);
  const said = (cuts: number[], left: number[] = []) =>
    partsOf(all, spans, new Set(cuts), new Set(left)).map((part) =>
      part.map(({ start, end }) => text.slice(start, end)).join(' | '),
    );
  expect(all).toHaveLength(7);
  expect(said([])).toEqual([text]);
  expect(said([3])).toEqual(['build six works', 'and end the discharge']);
  expect(said([3], [3])).toEqual(['build six works', 'end the discharge']);
  expect(said([1], [0])).toEqual(['six works and end the discharge']);
  expect(said([3], [1, 3])).toEqual(['build | works', 'end the discharge']);
});

test('words of two spans stay two ranges of one part', () => {
  const text = 'lend boats (by May) and give nets';
  const spans = [
    { start: 0, end: 10 },
    { start: 24, end: 33 },
  ];
  const all = wordsOf(text, spans);
  expect(partsOf(all, spans, new Set())).toEqual([spans]);
  expect(partsOf(all, spans, new Set([2]))).toEqual([[spans[0]], [spans[1]]]);
});

test('words are shown in one line, without a hyphen that only broke one of them', () => {
  const content = 'We offer 1,500 scho-\nlarships and a long-\nterm lease, since long-term leases last.';
  const shown = (exact: string) => {
    const start = content.indexOf(exact);
    return shownWords(content, { start, end: start + exact.length });
  };
  expect(shown('1,500 scho-\nlarships and')).toBe('1,500 scholarships and');
  expect(shown('long-\nterm lease')).toBe('long- term lease');
});
