import { expect, test } from 'vitest';
import { checked, checkReport, SPEECH } from './lake-speech.ts';

// Some twenty times what a quiet machine needs for the slowest: the quadratic would take hours.
const LIMIT = 120_000;

/** Milliseconds that a call takes. */
function time(call: () => unknown): number {
  const started = performance.now();
  call();
  return performance.now() - started;
}

test('ten thousand quotation marks', () => {
  const report = `${'He said “we will open a school of navigation for the young”. '.repeat(2500)}${'" '.repeat(5000)}\n`;
  expect(time(() => checkReport(report))).toBeLessThan(LIMIT);
});

test('one quotation of a megabyte', () => {
  const words = Array.from({ length: 150_000 }, (_, i) => `word${i % 977}`).join(' ');
  expect(time(() => checkReport(`He said “${words}”.\n`))).toBeLessThan(LIMIT);
});

test('a quotation of a source of a megabyte, whole and with a change in the middle', () => {
  const words = Array.from({ length: 100_000 }, (_, i) =>
    ((i * 7919) % 100_003).toString(2).replaceAll('0', 'a').replaceAll('1', 'b'),
  );
  const source = checked('long.txt', `${words.join(' ')}\n`, null, ['RUR']);
  expect(checkReport(`He said “${words.join(' ')}”.\n`, [source]).quotes).toMatchObject([{ verdict: 'verbatim' }]);
  words[50_000] = 'changed';
  const [quote] = checkReport(`He said “${words.join(' ')}”.\n`, [source]).quotes;
  expect(quote).toMatchObject({ verdict: 'altered', differences: [{ kind: 'words', report: 'changed' }] });
});

test('a source that repeats a sentence a hundred thousand times', { timeout: 2 * LIMIT }, () => {
  const sentence = 'Ruritania will build 25 ferries for Graustark over the next three years. ';
  const source = checked('again.txt', `${sentence.repeat(100_000)}\n${SPEECH}`, '2027-05-04', []);
  const report = [
    'He said “Ruritania will build 25 ferries for Graustark over the next five years”.',
    'He said “Ruritania will build 25 ferries … over the next three years Ruritania will build”.',
    'He said “build 25 ferries for Borduria”. He said “Nobody should have to boil it before drinking”.',
    'Ruritania will build 25 ferries for Graustark over the next three years.',
  ].join('\n\n');
  let quotes: readonly { verdict: string }[] = [];
  expect(
    time(() => {
      quotes = checkReport(`${report}\n`, [source]).quotes;
    }),
  ).toBeLessThan(LIMIT);
  expect(quotes.map((quote) => quote.verdict)).toEqual(['altered', 'joined', 'not-found', 'verbatim']);
});
