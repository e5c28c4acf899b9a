import { expect, test } from 'vitest';
import { checked, checkReport, quote, SPEECH } from './lake-speech.ts';

const LOAN =
  'Ruritania will provide RMB 360 billion in low-interest loans to the harbour towns over the next three years';

test.each([
  ['the whole sentence', LOAN],
  ['a few words', 'low-interest loans'],
  ['a small first letter', 'clean water is a promise that no neighbour can keep alone'],
  ['a headline', 'Sharing One Lake'],
  [
    'two sentences',
    'Clean water is a promise that no neighbour can keep alone. Nobody should have to boil it before drinking',
  ],
])('verbatim: %s', (_name, words) => {
  const verdict = quote(words);
  expect(verdict.verdict).toBe('verbatim');
  expect(verdict.differences).toEqual([]);
  const { start, end, exact } = verdict.source!;
  expect(SPEECH.slice(start, end)).toBe(exact);
  expect(exact.toLowerCase()).toBe(words.toLowerCase());
});

test.each([
  ['figure', LOAN.replace('360', '36'), '360', '36'],
  ['figure', LOAN.replace('billion', 'million'), 'billion', 'million'],
  ['currency', LOAN.replace('RMB', 'USD'), 'RMB', 'USD'],
  ['date', LOAN.replace('three years', 'five years'), 'three', 'five'],
  ['date', LOAN.replace('three years', 'three months'), 'years', 'months'],
  ['party', LOAN.replace('Ruritania', 'Graustark'), 'Ruritania', 'Graustark'],
  ['party', LOAN.replace('Ruritania', 'Syldavia'), 'Ruritania', 'Syldavia'],
  ['modality', LOAN.replace('will', 'may'), 'will', 'may'],
  ['negation', LOAN.replace('will', 'will not'), '', 'not'],
  ['negation', 'We shall raise the harbour fees of Borduria before the new locks are open', 'not', ''],
  ['words', LOAN.replace('low-interest', 'interest-free'), 'low-interest', 'interest-free'],
  ['words', LOAN.replace('harbour towns', 'old harbour towns'), '', 'old'],
  ['date', 'By 2030, Ruritania will build 25 solar-powered ferries for Graustark', '2031', '2030'],
  [
    'unit',
    'build 25 solar-powered ferries for Graustark and train 1,400 sailors from the lake villages',
    'pilots',
    'sailors',
  ],
  ['figure', 'Ruritania intends to donate US$45 million to the reed museum in Graustark', 'up to', ''],
  ['modality', 'Ruritania decides to donate up to US$45 million to the reed museum in Graustark', 'intends', 'decides'],
  ['words', 'We will open a school of navigation for the youth of the lake', 'young people', 'youth'],
])('altered: %s, “%s”', (kind, words, source, report) => {
  const verdict = quote(words);
  expect(verdict.verdict).toBe('altered');
  expect(verdict.differences).toEqual([{ kind, source, report }]);
});

test.each([
  LOAN.replace('RMB 360 billion', '360 billion yuan'),
  LOAN.replace('360 billion', '360,000 million'),
  'Ruritania intends to donate up to 45 million US dollars to the reed museum in Graustark',
  'By 2031, Ruritania will build twenty-five solar-powered ferries for Graustark',
])('the same amount in other words is a difference of words: “%s”', (words) => {
  const { verdict, differences } = quote(words);
  expect(verdict).toBe('altered');
  expect(new Set(differences.map((difference) => difference.kind))).toEqual(new Set(['words']));
});

test('several changes are told one by one', () => {
  const verdict = quote(
    'Graustark may provide RMB 36 billion in low-interest loans to the harbour towns over the next five years',
  );
  expect(verdict.differences.map((difference) => difference.kind)).toEqual(['party', 'modality', 'figure', 'date']);
});

test.each([
  ['an ellipsis', 'Ruritania will provide ... low-interest loans to the harbour towns over the next three years'],
  ['a bracketed ellipsis', 'By 2031, Ruritania will build 25 solar-powered ferries […] and train 1,400 pilots'],
  ['an ellipsis in few words', 'build 25 … ferries'],
  ['a bracket', '[They] who know these waters best, will help us to restock the northern bays'],
  [
    'a bracket that explains',
    'will build 25 solar-powered ferries for Graustark [and its ports] and train 1,400 pilots',
  ],
  [
    'sentences left out between two',
    'Ruritania intends to donate up to US$45 million to the reed museum in Graustark. We will open a school of navigation for the young people of the lake',
  ],
  [
    'places far apart',
    'for forty years the ferries have carried grain and letters … Nobody should have to boil it before drinking',
  ],
  [
    'sentences that changed places',
    'Nobody should have to boil it before drinking. Clean water is a promise that no neighbour can keep alone',
  ],
])('joined: %s', (_name, words) => {
  const verdict = quote(words);
  expect(verdict.differences).toEqual([]);
  expect(verdict.verdict).toBe('joined');
});

test.each([
  [
    'an ellipsis that drops a negation',
    'We shall … raise the harbour fees of Borduria before the new locks are open',
    'not',
    '',
  ],
  ['a bracket that puts one in', 'Ruritania will [not] provide RMB 360 billion in low-interest loans', '', 'not'],
])('altered all the same: %s', (_name, words, source, report) => {
  expect(quote(words)).toMatchObject({ verdict: 'altered', differences: [{ kind: 'negation', source, report }] });
});

test.each([
  ['another promise', 'Ruritania will create 100,000 jobs in the harbour towns'],
  ['other words', 'The moon is made of cheese and nobody ever told the king about it'],
  ['few words, one changed', 'high-interest loans for everyone'],
  [
    'a run of words in a long other sentence',
    'over the next three years the cathedral of the capital should at long last receive a second bell and a new copper roof',
  ],
])('not found: %s', (_name, words) => {
  expect(quote(words)).toMatchObject({ verdict: 'not-found', source: null, differences: [], trimmed: false });
});

test('a full stop within the marks where the source goes on trims it', () => {
  expect(quote('Ruritania will provide RMB 360 billion in low-interest loans.').trimmed).toBe(true);
  expect(quote('Ruritania will provide RMB 360 billion in low-interest loans').trimmed).toBe(false);
  expect(quote(`${LOAN}.`).trimmed).toBe(false);
  expect(quote('Ruritania will provide RMB 360 billion in low-interest loans,').trimmed).toBe(false);
  expect(quote('for the young people of the lake.').trimmed).toBe(false);
});

test('folding does not hide a number, an abbreviation or a question', () => {
  expect(quote('dredged 34.0 kilometres of channels together').verdict).not.toBe('verbatim');
  expect(quote('carried grain and letters between OUR harbours').verdict).toBe('altered');
  expect(quote('Over the past decade we have dredged 340 kilometres? of channels together').verdict).toBe('altered');
});

test('a quotation split by its attribution is found by halves, a short changed half beside the other', () => {
  const report =
    '“By 2031, Ruritania will build 25 solar-powered ferries,” Velde said, “for Borduria and train 1,400 pilots.”\n';
  const verdicts = checkReport(report).quotes.map(({ verdict, differences }) => [verdict, ...differences]);
  expect(verdicts).toEqual([['verbatim'], ['altered', { kind: 'party', source: 'Graustark', report: 'Borduria' }]]);
  const short = '“They will help us,” the minister added, “to restock the southern bays.”\n';
  expect(checkReport(short).quotes.map((quote) => quote.verdict)).toEqual(['not-found', 'not-found']);
});

test('a party at the edge of a quotation stands for the party of the source there', () => {
  const source = checked(
    'speech.txt',
    'Next spring Ruritania will send nets to Graustark and Borduria, which asked for them in the autumn.\n',
    null,
    ['RUR'],
  );
  const [verdict] = checkReport('Velde said: “will send nets to Graustark and Syldavia”\n', [source]).quotes;
  expect(verdict?.differences).toEqual([{ kind: 'party', source: 'Borduria', report: 'Syldavia' }]);
});

test('words at the head that stand for more words of the source are set against those', () => {
  const [verdict] = checkReport(
    'Velde said: “Ruritania will share its flood maps, tide tables and ice reports”\n',
  ).quotes;
  expect(verdict?.differences).toEqual([{ kind: 'modality', source: 'stands ready to', report: 'will' }]);
});
