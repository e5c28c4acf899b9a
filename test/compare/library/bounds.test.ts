import { expect, test } from 'vitest';
import { buildSegment, createLibrary, openSegment, proposeSources } from '../../../src/compare/index.ts';
import { checked, SPEECH } from '../lake-speech.ts';
import { memoryHeld } from '../memory-held.ts';
import { inventedText, inventedWords, seeded } from './invented.ts';

// Some twenty times what a quiet machine needs for the slowest: the quadratic would take hours.
const LIMIT = 120_000;

const SENTENCE = 'Ruritania will build 25 ferries for Graustark over the next three years. ';
const next = seeded(8);
const words = inventedWords(2000, next);
const texts = [
  { key: 'again', content: SENTENCE.repeat(100_000) },
  { key: 'speech', content: SPEECH },
  { key: 'one line', content: words.join(' ').repeat(200) },
  { key: 'marks', content: '“ „ « " … [ ] '.repeat(100_000) },
  { key: 'one word', content: 'ferry '.repeat(300_000) },
  { key: 'unbroken', content: 'x'.repeat(2_000_000) },
  ...Array.from({ length: 300 }, (_, i) => ({ key: `${i}`, content: inventedText(words, 300, next) })),
];
const library = createLibrary([openSegment(buildSegment(texts)!)!]);

/** The sources proposed for a report, in the time that any report may take. */
function proposed(report: string): string[] {
  const started = performance.now();
  const held = memoryHeld();
  const found = proposeSources(checked('report.txt', `${report}\n`, null, []), library).map(({ key }) => key);
  expect(performance.now() - started).toBeLessThan(LIMIT);
  expect(memoryHeld() - held).toBeLessThan(1.5e9);
  return found;
}

const QUOTED = 'a school of navigation for the young people of the lake, and every harbour may send ten pupils';

test.each([
  ['ten thousand quotation marks', `He said “${QUOTED}”. ${'“ '.repeat(10_000)}`],
  ['marks that open only', `He said “${QUOTED}”.\n\n${'“we will build '.repeat(10_000)}`],
  ['paragraphs that each open one', `He said “${QUOTED}”.\n\n${'He said: “we will build\n\n'.repeat(3000)}`],
  ['one quotation of a megabyte', `“${QUOTED}”, he said. “${'words and more words '.repeat(50_000)}”`],
  ['a megabyte without a space', `He said “${QUOTED}”. “${'x'.repeat(1_000_000)}”`],
  ['ellipses and brackets alone', `He said “${QUOTED}”. “${'… [so] … [and so] '.repeat(20_000)}”`],
])('%s: the source is found all the same', (_name, report) => {
  expect(proposed(report)).toContain('speech');
});

test('a source that repeats one sentence a hundred thousand times', () => {
  expect(proposed(`He said “${SENTENCE.trim()}” It rained.`)[0]).toBe('again');
  expect(proposed('He said “Ruritania will build 26 ferries for Graustark over the next seven years” again.')[0]).toBe(
    'again',
  );
  const many = Array.from(
    { length: 3000 },
    (_, i) => `He said “Ruritania will build ${i} ferries for Graustark over the next three years”.`,
  );
  expect(proposed(many.join('\n'))[0]).toBe('again');
});

test('a passage has as many finds as texts are asked for, however often one text has it', () => {
  expect(library.find(SENTENCE, 16)).toHaveLength(1);
  expect(library.find('ferry ferry ferry ferry ferry ferry ferry ferry', 16).map(({ key }) => key)).toEqual([
    'one word',
  ]);
});
