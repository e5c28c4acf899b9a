import { expect, test } from 'vitest';
import { findQuotations } from '../../src/compare/quotations/find-quotations.ts';
import { readWhole } from '../../src/compare/whole-reading.ts';
import { checked, checkReport } from './lake-speech.ts';

function quoted(content: string): string[] {
  const whole = readWhole(checked('report.txt', content, null, []));
  return findQuotations(whole).quoted.map(({ open, close }) => whole.text.slice(open + 1, close));
}

test.each([
  ['straight', 'He said "we will dig" and left.', ['we will dig']],
  ['curly', 'He said “we will dig” and left.', ['we will dig']],
  ['angle', 'He said « we will dig » and left.', [' we will dig ']],
  ['inverted angle', 'He said »we will dig« and left.', ['we will dig']],
  ['low and high', 'He said „we will dig“ and left.', ['we will dig']],
  ['low and curly', 'He said „we will dig” and left.', ['we will dig']],
  ['corner', '王は「我々は掘る」と言った。', ['我々は掘る']],
  ['white corner', '王は『我々は掘る』と言った。', ['我々は掘る']],
  ['single', 'He said ‘we will dig’ and left.', ['we will dig']],
  ['straight single', "He said 'we will dig' and left.", ['we will dig']],
  ['single within double', 'He said “the ‘deep lake’ plan holds” and left.', ['the ‘deep lake’ plan holds']],
  ['double within single', 'He said ‘the “deep lake” plan holds’ and left.', ['the “deep lake” plan holds']],
  ['double within double', 'He said “the “deep lake” plan holds” and left.', ['the “deep lake” plan holds']],
  ['apostrophes', "Don't trust the king's or the dukes' word, it's the '90s.", []],
  ['curly apostrophes', 'Don’t trust the king’s or the dukes’ word.', []],
  [
    'an apostrophe within',
    'He said “the lake’s and the ferrymen’s rights” matter.',
    ['the lake’s and the ferrymen’s rights'],
  ],
  ['a plural possessive within single', 'He said ‘the dukes’ old rights’ matter.', ['the dukes’ old rights']],
  ['split by the speaker', '“We will dig,” he said, “until noon.”', ['We will dig,', 'until noon.']],
  ['inches', 'The board is 12" wide and 3" deep.', []],
  ['across a line end', 'He said “we will\ndig until noon” and left.', ['we will dig until noon']],
])('%s', (_name, content, expected) => {
  expect(quoted(`${content}\n`)).toEqual(expected);
});

test('a block quotation reopens in each paragraph', () => {
  const content =
    'The king wrote:\n\n“We will dig the canal this year.\n\n“We will open it in the next.”\n\nThen he left.\n';
  expect(quoted(content)).toEqual(['We will dig the canal this year.\n“We will open it in the next.']);
});

test('a mark that is never closed ends with its paragraph and is a finding', () => {
  const content = 'He said “we will dig and left.\n\nThe queen said “we will not” and stayed.\n';
  const whole = readWhole(checked('report.txt', content, null, []));
  const found = findQuotations(whole);
  expect(found.quoted.map(({ open, close }) => whole.text.slice(open + 1, close))).toEqual(['we will not']);
  expect(found.findings).toMatchObject([{ code: 'quotation-unclosed', place: { start: 8, end: 9 } }]);
});

test('ten thousand marks take no time and list few findings', () => {
  const whole = readWhole(checked('report.txt', `${'“ a '.repeat(10_000)}\n`, null, []));
  const started = performance.now();
  const { findings } = findQuotations(whole);
  expect(performance.now() - started).toBeLessThan(2000);
  expect(findings.length).toBeLessThan(30);
  expect(findings.at(-1)).toMatchObject({ code: 'quotations-unclosed' });
});

test.each([
  ['single angle', 'He said ‹we will dig› and left.', ['we will dig']],
  ['inverted single angle', 'He said ›we will dig‹ and left.', ['we will dig']],
  ['two backticks', "He said ``we will dig'' and left.", ['we will dig']],
  ['two commas', 'He said ,,we will dig“ and left.', ['we will dig']],
  ['low single', 'He said ‚we will dig‘ and left.', ['we will dig']],
  ['one way for both', 'He said ”we will dig” and left.', ['we will dig']],
  [
    'closing marks that reopen',
    '« Nous creusons.\n\n» Nous ouvrons demain. »\n\nFin.',
    [' Nous creusons.\n» Nous ouvrons demain. '],
  ],
  [
    'inverted angles that reopen',
    '»Wir graben.\n\n»Wir öffnen morgen.«\n\nEnde.',
    ['Wir graben.\n»Wir öffnen morgen.'],
  ],
  ['low single within low double', 'Er sagte: „Der ‚tiefe See‘ bleibt“, und ging.', ['Der ‚tiefe See‘ bleibt']],
  ['single angles within angles', 'Er sagte: »Der ›tiefe See‹ bleibt«, und ging.', ['Der ›tiefe See‹ bleibt']],
  [
    'double within angles',
    'Il a dit : « Nous creusons “le lac profond” », puis.',
    [' Nous creusons “le lac profond” '],
  ],
  ['thin spaces within', 'Il a dit : «\u202fNous creusons l’eau\u202f», puis.', [' Nous creusons l’eau ']],
  ['white within corner', '「我々は『深い湖』を掘る」と王は言った。', ['我々は『深い湖』を掘る']],
  ['doubles in brackets', '“We will dig [the “deep” lake],” he said.', ['We will dig [the “deep” lake],']],
  [
    'a line that ends in an initial',
    'He said “we will dig the U.S.\nCanal for ever” and left.',
    ['we will dig the U.S.\nCanal for ever'],
  ],
  [
    'a line that ends in brackets',
    'He said “we will dig (and sing)\n— and open it — for ever” then.',
    ['we will dig (and sing) — and open it — for ever'],
  ],
  ['after a colon without a space', '他说：“我们会挖”。', ['我们会挖']],
])('%s', (_name, content, expected) => {
  expect(quoted(`${content}\n`)).toEqual(expected);
});

const LOAN =
  'Ruritania will provide RMB 360 billion in low-interest loans to the harbour towns over the next three years.';

test('a paragraph set off without marks is a quotation if a source has it', () => {
  const report = `It rained. President Anna Velde of Ruritania said:\n\n${LOAN}\n\nThen she left for the harbour.\n`;
  const { quotes } = checkReport(report);
  expect(quotes).toMatchObject([{ verdict: 'verbatim', speaker: 'RUR', exact: LOAN.slice(0, -1), form: 'speech' }]);
  expect(quotes[0]?.attribution?.words).toBe('President Anna Velde of Ruritania said');
  expect(checkReport(report.replace('three', 'five')).quotes).toMatchObject([{ verdict: 'altered' }]);
  expect(checkReport(report.replace(LOAN, 'The fish of the lake are old and the nets are torn.')).quotes).toEqual([]);
  expect(checkReport(report.replace('said:', 'left.')).quotes).toEqual([]);
});

test.each([
  ['set in', `It rained.\n\nPresident Anna Velde of Ruritania spoke in the hall.\n\n    ${LOAN}\n\nThen she left.\n`],
  [
    'behind signs',
    `It rained.\n\nPresident Anna Velde of Ruritania spoke in the hall.\n\n> ${LOAN.replace(' the', '\n> the')}\n\nThen she left.\n`,
  ],
])('a paragraph %s is a quotation if a source has it, whatever stands before', (_name, report) => {
  const { quotes } = checkReport(report);
  expect(quotes).toMatchObject([{ verdict: 'verbatim', speaker: 'RUR', form: 'speech' }]);
  expect(checkReport(report.replace('three', 'five')).quotes).toMatchObject([{ verdict: 'altered' }]);
  expect(checkReport(report.replace(/^(?: {4}|> )/gm, '')).quotes).toEqual([]);
});

test('where every paragraph is set in, none is a quotation by that', () => {
  expect(checkReport(`    It rained in the hills.\n\n    ${LOAN}\n\n    Then they all left.\n`).quotes).toEqual([]);
});

test('terms and titles are told apart, and those that are no quotation are counted', () => {
  const report =
    'The “moon tax” went. Velde read “The Old Man of the Lake”. Velde spoke of a “promise that no neighbour” keeps.\n';
  const { quotes, findings } = checkReport(report);
  expect(quotes.map(({ exact, form }) => [exact, form])).toEqual([['promise that no neighbour', 'speech']]);
  expect(findings).toMatchObject([{ code: 'marks-around-terms', params: { terms: 1, titles: 1 } }]);
  const named = checkReport(
    'In her speech, “Sharing One Lake,” Velde of Ruritania called for “low-interest loans” and more.\n',
  );
  expect(named.quotes.map(({ exact, form }) => [exact, form])).toEqual([
    ['Sharing One Lake', 'title'],
    ['low-interest loans', 'speech'],
  ]);
  expect(checkReport('The “harbour towns” rejoiced.\n').quotes).toMatchObject([{ form: 'term', verdict: 'verbatim' }]);
});
