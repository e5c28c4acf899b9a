import { expect, test } from 'vitest';
import { figuresTold } from '../../src/model/index.ts';
import { checked, checkReport, SPEECH } from './lake-speech.ts';

/** A report on the summit of one sentence, told without quotation marks. */
function figures(sentence: string) {
  return checkReport(`${sentence}\n`).figures.map(({ text, verdict, source, differences }) => ({
    text,
    verdict,
    source: source?.exact ?? null,
    kinds: differences.map((difference) => difference.kind),
  }));
}

function verdictOf(sentence: string, text: string) {
  return figures(sentence).find((figure) => figure.text === text);
}

test.each([
  ['Ruritania will lend 360 billion yuan to the harbour towns.', '360 billion yuan', 'RMB 360 billion'],
  ['Ruritania may donate up to $45 million to the reed museum.', 'up to $45 million', 'up to US$45 million'],
  ['The 1,400 pilots will come from the lake villages, Ruritania said.', '1,400 pilots', '1,400 pilots'],
  [
    'Ruritania will lend to the harbour towns in the coming three years.',
    'in the coming three years',
    'over the next three years',
  ],
  ['Ruritania will build ferries for Graustark by 2031.', 'by 2031', 'By 2031'],
])('the same: %s', (sentence, text, source) => {
  expect(verdictOf(sentence, text)).toMatchObject({ verdict: 'same', kinds: [], source });
});

test.each([
  ['figure', 'Ruritania will provide RMB 36 billion in low-interest loans to the harbour towns.', 'RMB 36 billion'],
  ['currency', 'Ruritania will provide €360 billion in low-interest loans to the harbour towns.', '€360 billion'],
  ['figure', 'Ruritania intends to donate $45 million to the reed museum in Graustark.', '$45 million'],
  ['figure', 'Ruritania will train more than 1,400 pilots from the lake villages.', 'more than 1,400 pilots'],
  ['unit', 'Ruritania will train 1,400 sailors from the lake villages and build ferries.', '1,400 sailors'],
  ['date', 'Ruritania will build 25 solar-powered ferries for Graustark by 2035.', 'by 2035'],
  [
    'date',
    'Ruritania will provide RMB 360 billion in loans to the towns over the next five years.',
    'over the next five years',
  ],
  ['party', 'Syldavian sources say that Kenya will lend RMB 360 billion to towns on its coast.', 'RMB 360 billion'],
])('changed in its %s: %s', (kind, sentence, text) => {
  expect(verdictOf(sentence, text)).toMatchObject({ verdict: 'changed', kinds: [kind] });
});

test.each([
  ['The harvest brought 7,200 tonnes of barley.', '7,200 tonnes of barley'],
  ['The king bought 1,400 carpets at the fair.', '1,400 carpets'],
  ['The cathedral burned down in 1856.', 'in 1856'],
])('not found: %s', (sentence, start) => {
  const [figure] = figures(sentence);
  expect(figure).toMatchObject({ verdict: 'not-found', source: null, kinds: [] });
  expect(start.startsWith(figure!.text)).toBe(true);
});

test('a figure is set against another of its digits, or a range against one with the same end, by fewer common words', () => {
  const said =
    'We will plant 20 million trees by 2030. We will spend between €400 million and €450 million on mains.\n';
  const source = checked('said.txt', said, '2027-05-04', ['RUR']);
  const of = (sentence: string) => checkReport(`${sentence}\n`, [source]).figures[0];
  expect(of('It will plant 2 million trees.')).toMatchObject({
    verdict: 'changed',
    differences: [{ change: 'scale' }],
  });
  expect(of('It will plant 3 million trees.')).toMatchObject({ verdict: 'not-found' });
  expect(of('The roof cost between €400 million and €540 million.')).toMatchObject({ verdict: 'not-found' });
  expect(of('It will spend between €400 million and €540 million on mains.')).toMatchObject({ verdict: 'changed' });
});

test('places are exact on both sides', () => {
  const content = 'Ruritania will lend 360 billion\nyuan to the harbour towns over the next\nthree years.\n';
  const result = checkReport(content);
  expect(result.figures).toHaveLength(2);
  for (const { span, text, source } of result.figures) {
    expect(content.slice(span.start, span.end).replaceAll('\n', ' ')).toBe(text);
    expect(SPEECH.slice(source!.start, source!.end)).toBe(source!.exact);
    expect(source!.document).toBe('speech.txt');
  }
});

const GRANTS = checked(
  'grants.txt',
  [
    'Remarks by Anna Velde, President of Ruritania',
    '',
    'Ruritania will provide $500 million in grants to Graustark over the next three years.',
    'We will offer 5,000 places at our seminars and workshops for officials of Graustark.',
    'We will send 50 million doses of vaccine to the islands in 2028.',
    'Together we will restore 3,340 hectares of reed along the northern shore.',
    '',
  ].join('\n'),
  '2027-05-04',
  ['RUR'],
);

/** Verdict and changes of the first figure of a report on those grants. */
function told(sentence: string): (string | undefined)[] {
  const [figure] = checkReport(`${sentence}\n`, [GRANTS]).figures;
  return [figure?.verdict, ...(figure?.differences ?? []).map(({ kind, change }) => change ?? kind)];
}

test.each([
  ['Ruritania will give half a billion US dollars in grants to Graustark.', ['same']],
  ['Ruritania will give $500 billion in grants to Graustark.', ['changed', 'scale']],
  ['Ruritania will give $50 million in grants to Graustark.', ['changed', 'scale']],
  ['Ruritania will give $450 million in grants to Graustark.', ['changed', 'value']],
  ['Ruritania will give more than $500 million in grants to Graustark.', ['changed', 'bound']],
  ['Ruritania will give 500 million euros in grants to Graustark.', ['changed', 'currency']],
  ['Ruritania will give $500 million in grants to Borduria.', ['changed', 'party']],
  ['Ruritania will give $500 million in grants to the Lake Compact.', ['same']],
  ['Ruritania will offer 5,000 people seats at its seminars and workshops in Graustark.', ['changed', 'unit']],
  ['Ruritania will hire 5,000 people.', ['not-found']],
  ['They will restore about 3,300 hectares of reed along the northern shore.', ['same']],
  ['They will restore more than 3,300 hectares of reed along the northern shore.', ['same']],
  ['They will restore 3,300 hectares of reed along the northern shore.', ['changed', 'value']],
])('how a figure was changed: %s', (sentence, expected) => {
  expect(told(sentence)).toEqual(expected);
});

test('another year for the same figure is a changed date', () => {
  const { figures } = checkReport('Ruritania sends fifty million doses of vaccine in 2029.\n', [GRANTS]);
  expect(figures.map(({ text, verdict }) => [text, verdict])).toEqual([
    ['fifty million doses', 'same'],
    ['in 2029', 'changed'],
  ]);
  expect(figures[1]?.differences).toEqual([{ kind: 'date', source: 'in 2028', report: 'in 2029' }]);
});

test.each([
  ['Ruritania has already given $500 million in grants to Graustark.', 'will provide', 'has already given'],
  ['Ruritania has sent 50 million doses of vaccine to the islands.', 'will send', 'has sent'],
])('a promise told as done is a changed modality: %s', (sentence, source, report) => {
  const [figure] = checkReport(`${sentence}\n`, [GRANTS]).figures;
  expect(figure).toMatchObject({ verdict: 'changed', differences: [{ kind: 'modality', source, report }] });
});

test.each([
  'Ruritania has pledged $500 million in grants to Graustark.',
  'Ruritania has announced that it will give $500 million in grants to Graustark.',
  'Ruritania offered $500 million in grants to Graustark.',
  'Velde has said that Graustark gets $500 million in grants.',
  'Graustark was promised $500 million in grants.',
  'Ruritania has agreed to send 50 million doses of vaccine to the islands.',
])('told in the past tense it stays a promise: %s', (sentence) => {
  expect(told(sentence)).toEqual(['same']);
});

test('a figure within a quotation that a source has is told with that quotation', () => {
  const { quotes, figures } = checkReport(
    'President Anna Velde of Ruritania promised “RMB 36 billion in low-interest loans to the harbour towns” and 25 solar-powered ferries for Graustark. “Seven castles cost 12 crowns,” she said.\n',
  );
  expect(quotes.map(({ verdict }) => verdict)).toEqual(['altered', 'not-found']);
  expect(figures.map(({ text, quotation }) => [text, quotation])).toEqual([
    ['RMB 36 billion', 0],
    ['25 solar-powered ferries', undefined],
    ['12 crowns', undefined],
  ]);
  expect(figuresTold({ figures })).toHaveLength(2);
});
