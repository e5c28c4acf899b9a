import { expect, test } from 'vitest';
import { checked, checkReport, SPEECH } from './lake-speech.ts';
import { memoryHeld } from './memory-held.ts';

// Some twenty times what a quiet machine needs for the slowest: the quadratic would take hours.
const LIMIT = 120_000;

// What is made of a text is some dozens of bytes a character at most, and the longest has seven million.
const MEMORY = 1.5e9;

/** Milliseconds that a call takes, which may hold no more memory than any may. */
function time(call: () => unknown): number {
  const held = memoryHeld();
  const started = performance.now();
  call();
  expect(memoryHeld() - held).toBeLessThan(MEMORY);
  return performance.now() - started;
}

test('ten thousand quotation marks', () => {
  const report = `${'He said “we will open a school of navigation for the young”. '.repeat(2500)}${'" '.repeat(5000)}\n`;
  expect(time(() => checkReport(report))).toBeLessThan(LIMIT);
});

test('one quotation of a megabyte, which is a finding', () => {
  const words = Array.from({ length: 150_000 }, (_, i) => `word${i % 977}`).join(' ');
  let findings: readonly { code: string; params: object }[] = [];
  const seconds = time(() => {
    findings = checkReport(`He said “${words}”.\n`).findings;
  });
  expect(seconds).toBeLessThan(LIMIT);
  expect(findings).toMatchObject([{ code: 'quotation-long', params: { words: 150_000 } }]);
});

test.each([
  ['only opening marks', '“ we will '.repeat(10_000)],
  ['only closing marks', 'we will” '.repeat(10_000)],
  ['straight marks, an odd number', `${'" we "will '.repeat(5000)}"`],
  ['marks of all kinds in all places', "“«„‚‘’「『»\"'‹›``we'',,” ".repeat(3000)],
  ['paragraphs that each open one', 'He said: “we will open a school\n\n'.repeat(3000)],
  ['leads without words', 'He said:\n\n'.repeat(10_000)],
  [
    'one lead after the other',
    'Ruritania will provide RMB 360 billion in low-interest loans, he said:\n\n'.repeat(2000),
  ],
])('unbalanced: %s', (_name, report) => {
  let result: {
    findings: readonly unknown[];
    quotes: readonly { span: { start: number; end: number }; exact: string }[];
  };
  const seconds = time(() => {
    result = checkReport(`${report}\n`);
  });
  expect(seconds).toBeLessThan(LIMIT);
  expect(result!.findings.length).toBeLessThan(30);
  for (const { span, exact } of result!.quotes) expect(report.slice(span.start, span.end)).toBe(exact);
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
  let result: ReturnType<typeof checkReport> | null = null;
  expect(
    time(() => {
      result = checkReport(`${report}\n`, [source]);
    }),
  ).toBeLessThan(LIMIT);
  const { quotes, findings } = result!;
  expect(quotes.map((quote) => quote.verdict)).toEqual(['altered', 'joined', 'not-found', 'verbatim']);
  expect(findings).toMatchObject([{ code: 'source-repeats', params: { document: 'again.txt' } }]);
});

test('a report and a source that both repeat themselves', () => {
  const sentence =
    'Ruritania will provide $500 million in 2031. We will open a school of navigation for the young people. ';
  const source = checked('again.txt', `${sentence.repeat(5000)}\n`, '2027-05-04', ['RUR']);
  expect(source.statements.length).toBeGreaterThan(5000);
  const report = 'He said “we will open a school of navigation for the young” by 2031 for $500 million. '.repeat(3000);
  let carried = 0;
  expect(
    time(() => {
      carried = checkReport(`${report}\n`, [source]).coverage.carried.length;
    }),
  ).toBeLessThan(LIMIT);
  expect(carried).toBeGreaterThan(5000);
});
