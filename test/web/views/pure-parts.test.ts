import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf, piecesOf, textWithout } from '../../../apps/web/src/ui/pieces.ts';
import { judgementsOf, marksOf } from '../../../apps/web/src/views/check/marks.ts';
import { embedHtml } from '../../../apps/web/src/views/commitment/embed.ts';
import { textFragment } from '../../../apps/web/src/views/commitment/text-fragment.ts';
import { wordDiff } from '../../../apps/web/src/views/commitment/word-diff.ts';
import { amountTables } from '../../../apps/web/src/views/overview/amount-table.ts';
import { timelineBars } from '../../../apps/web/src/views/overview/timeline.ts';
import { matrixTable } from '../../../apps/web/src/views/parties/matrix-table.ts';

const told = (before: string, after: string) =>
  wordDiff(before, after).map(({ what, text }) => `${what === 'same' ? '' : what === 'added' ? '+' : '-'}${text}`);

test('a difference is told word by word', () => {
  expect(told('build ten schools by 2028', 'build twelve schools by 2028')).toEqual([
    'build ',
    '-ten',
    '+twelve',
    ' schools by 2028',
  ]);
  expect(told('', 'new')).toEqual(['+new']);
  expect(told('one two three', 'four five three')).toEqual(['-one two', '+four five', ' three']);
  expect(told('same', 'same')).toEqual(['same']);
});

test('a difference loses nothing on either side', () => {
  const words = fc.array(fc.constantFrom('a', 'b', ' ', ',', '山', '7'), { maxLength: 30 }).map((all) => all.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = wordDiff(before, after);
      const side = (left: string) =>
        parts
          .filter(({ what }) => what !== left)
          .map(({ text }) => text)
          .join('');
      expect([side('added'), side('removed')]).toEqual([before, after]);
    }),
  );
});

test('a text fragment names short words whole and long ones by their ends', () => {
  expect(textFragment('https://a.example/x#top', 'build ten low-cost schools')).toBe(
    'https://a.example/x#:~:text=build%20ten%20low%2Dcost%20schools',
  );
  expect(textFragment('http://a.example/', 'one two three four, five six seven eight nine ten')).toBe(
    'http://a.example/#:~:text=one%20two%20three%20four%2C%20five,six%20seven%20eight%20nine%20ten',
  );
  expect(textFragment('speech.pdf', 'build')).toBeNull();
  expect(textFragment('javascript:alert(1)//https://', 'build')).toBeNull();
});

test('what is embedded cannot break out of its place', () => {
  const html = embedHtml({
    words: '<script>"&',
    facts: ['by Ruritania', ''],
    source: '<b>Speech</b>',
    address: 'https://a.example/?a="><img>',
    language: 'en',
  });
  expect(html).not.toMatch(/<(?:script|b>|img)/);
  expect(html).toContain('<blockquote cite="https://a.example/?a=&quot;&gt;&lt;img&gt;" lang="en">&lt;script&gt;');
});

const mark = (key: string, start: number, end: number) => ({
  key,
  start,
  end,
  verdict: 'altered' as const,
  linked: true,
});

test('pieces of a paragraph, joined, are the paragraph', () => {
  const content = '0123456789';
  const pieces = piecesOf(content, { start: 1, end: 9 }, [mark('a', 0, 4), mark('b', 3, 6), mark('c', 9, 10)]);
  expect(pieces.map(({ text }) => text)).toEqual(['12', '3', '45', '678']);
  expect(pieces.map(({ marks }) => marks.map(({ key }) => key).join(''))).toEqual(['a', 'ab', 'b', '']);
  expect(pieces.map(({ opens }) => opens.map(({ key }) => key).join(''))).toEqual(['', 'b', '', '']);
});

test('what breaks a word at the end of a line is not drawn', () => {
  const text = 'abc-\nde fg-\nh';
  const hidden = [
    { start: 3, end: 5 },
    { start: 10, end: 12 },
  ];
  const piece = (start: number, end: number) => ({ start, end, text: text.slice(start, end) });
  expect(textWithout(piece(0, 13), hidden)).toBe('abcde fgh');
  expect(textWithout(piece(5, 8), hidden)).toBe('de ');
  expect(textWithout(piece(0, 4), hidden)).toBe('abc');
});

test('paragraphs hold all of a text but its headers and footers', () => {
  const content = 'Title\nHeader\nWords.\n\nTail.';
  const blocks = [
    { kind: 'heading', start: 0, end: 5 },
    { kind: 'header', start: 6, end: 12 },
    { kind: 'paragraph', start: 13, end: 19 },
  ];
  const texts = paragraphsOf(content, blocks).map(({ start, end }) => content.slice(start, end).trim());
  expect(texts).toEqual(['Title', 'Words.', 'Tail.']);
});

test('what a check found is marked on both sides', () => {
  const source = { document: 's', start: 5, end: 9, exact: 'four' };
  const judged = judgementsOf({
    report: { document: 'r', sha256: null },
    quotes: [
      {
        span: { start: 0, end: 3 },
        exact: 'abc',
        form: 'speech',
        speaker: '',
        attribution: null,
        verdict: 'verbatim',
        trimmed: false,
        source,
        differences: [],
        context: null,
      },
      {
        span: { start: 10, end: 13 },
        exact: 'xyz',
        form: 'speech',
        speaker: '',
        attribution: null,
        verdict: 'not-found',
        trimmed: false,
        source: null,
        differences: [],
        context: null,
      },
    ],
    figures: [
      { span: { start: 1, end: 2 }, text: 'b', verdict: 'same', source, differences: [] },
      { span: { start: 20, end: 22 }, text: '17', verdict: 'not-found', source: null, differences: [] },
    ],
    coverage: {
      carried: [],
      changed: [],
      omitted: [{ text: 'o', amount: null, source: { ...source, start: 30, end: 34 }, report: null, differences: [] }],
    },
    findings: [],
  });
  expect(judged.quotes.map(({ key }) => key)).toEqual(['q2', 'q1']);
  const marks = marksOf(judged);
  expect(marks.report.map(({ key, linked }) => `${key}${linked}`)).toEqual(['q1true', 'q2false']);
  expect(marks.sources.get('s')!.map(({ key, verdict }) => `${key} ${verdict}`)).toEqual(['q1 verbatim', 'c1 omitted']);
});

test('a timeline has no gaps', () => {
  const bar = (date: string, commitments: number) => ({ date, commitments, reviewed: 0 });
  expect(
    timelineBars([bar('2024-05', 3), bar('2023-12', 1)]).map(({ date, commitments }) => `${date} ${commitments}`),
  ).toEqual(['2023-12 1', '2024-01 0', '2024-02 0', '2024-03 0', '2024-04 0', '2024-05 3']);
  expect(timelineBars([bar('2010-05', 3), bar('2024-05', 1)])).toHaveLength(15);
  expect(timelineBars([bar('2024', 2), bar('2024-05', 3)])).toEqual([bar('2024', 5)]);
  expect(timelineBars([bar('', 4)])).toEqual([]);
});

test('currencies are never added', () => {
  const cell = (currency: string, year: string | null, area: string | null, sum: number) => ({
    currency,
    year,
    area,
    sum,
    count: 1,
  });
  const [dollars, francs] = amountTables([
    cell('USD', '2024', 'Health', 5),
    cell('USD', '2023', 'Health', 7),
    cell('USD', null, null, 1),
    cell('CHF', '2024', 'Energy', 75),
  ]);
  expect([dollars!.currency, dollars!.years, dollars!.all]).toEqual([
    'USD',
    ['2023', '2024', ''],
    { sum: 13, count: 3 },
  ]);
  expect(dollars!.rows[0]).toMatchObject({ area: 'Health', cells: [{ sum: 7 }, { sum: 5 }, null], all: { sum: 12 } });
  expect(francs!.all).toEqual({ sum: 75, count: 1 });
});

test('a matrix shows the largest and says what it leaves out', () => {
  const party = (code: string) => ({ code, name: `P${code}`, kind: null, promised: 0, received: 0 });
  const table = matrixTable(
    {
      parties: ['a', 'b', 'c'].map(party),
      cells: [
        { from: 'a', to: 'b', count: 2 },
        { from: 'a', to: 'c', count: 5 },
        { from: 'b', to: 'c', count: 1 },
      ],
      counted: '',
    },
    1,
  );
  expect(table).toMatchObject({
    columns: [{ code: 'c', sum: 6 }],
    rows: [{ from: { code: 'a', name: 'Pa' }, counts: [5], sum: 7 }],
    leftOut: { rows: 1, columns: 1 },
    largest: 5,
  });
});
