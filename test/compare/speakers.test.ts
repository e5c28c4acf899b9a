import { expect, test } from 'vitest';
import { checkReport } from './lake-speech.ts';

const WORDS = 'the ferries have carried grain and letters';

function speaker(content: string): string | undefined {
  return checkReport(`${content}\n`).quotes[0]?.speaker;
}

test.each([
  ['a name and office before', `Ruritanian President Anna Velde said that “${WORDS}” for long.`, 'RUR'],
  [
    'a name behind',
    `Anna Velde, the president of Ruritania, was there. “For forty years ${WORDS},” Velde said.`,
    'RUR',
  ],
  [
    'verb before name',
    `Anna Velde, the president of Ruritania, was there. “For forty years ${WORDS},” said Velde.`,
    'RUR',
  ],
  ['a pronoun', `Graustark’s foreign minister Ivo Marr spoke on Monday. He noted that “${WORDS}” for long.`, 'GRK'],
  ['an office', `According to the Bordurian minister, “${WORDS}” for long.`, 'BOR'],
  ['according to, behind', `“For forty years ${WORDS},” according to the Bordurian minister.`, 'BOR'],
  ['a document', `Graustark released a White Paper on Monday. The White Paper states: “${WORDS}”`, 'GRK'],
  [
    'a document in the line before',
    `Borduria issued a statement. The statement says:\n\n“For forty years ${WORDS}.”`,
    'BOR',
  ],
  ['an organ of a state', `The Diet of Borduria said that “${WORDS}” for long.`, 'BOR'],
  ['a person of no party', `Lena Holt told the harbour radio that “${WORDS}” for long.`, 'Lena Holt'],
  ['no verb of saying', `Ruritanian President Anna Velde put emphasis on “${WORDS}” in vain.`, 'RUR'],
  ['quoted as saying', `Ruritania’s president was quoted as saying that “${WORDS}” for long.`, 'RUR'],
  ['as put, before', `Lena Holt sat. As the Bordurian minister put it, “${WORDS}” for long.`, 'BOR'],
  ['as put, behind', `Lena Holt sat. “For forty years ${WORDS},” as the Bordurian minister put it.`, 'BOR'],
  [
    'said by, before',
    `Velde of Ruritania sat. It was stressed by the Bordurian minister that “${WORDS}” for long.`,
    'BOR',
  ],
  [
    'said by, behind',
    `Velde of Ruritania sat. “For forty years ${WORDS},” it was announced by the Bordurian minister.`,
    'BOR',
  ],
  ['by other means', `Ruritania’s president announced by letter that “${WORDS}” for long.`, 'RUR'],
  ['verb before office and name', `“For forty years ${WORDS},” said Bordurian foreign minister Olaf Brand.`, 'BOR'],
  ['in the words of', `In the words of the Bordurian minister, “${WORDS}” for long.`, 'BOR'],
  ['citing', `Citing the Bordurian minister, the paper wrote that “${WORDS}” for long.`, 'BOR'],
  ['nobody', `Once upon a time “${WORDS}” as well.`, ''],
])('%s', (_name, content, expected) => {
  expect(speaker(content)).toBe(expected);
});

test('terms in quotation marks that nobody is said to have said are no quotations', () => {
  expect(checkReport('The so-called “moon tax” was dropped.\n').quotes).toEqual([]);
  expect(checkReport('She read “The Old Man of the Lake” twice.\n').quotes).toEqual([]);
  expect(checkReport('Velde promised “another 50 brilliant winters” to all.\n').quotes).toMatchObject([
    { verdict: 'not-found' },
  ]);
});

test.each([
  [`Ruritanian President Anna Velde said that “${WORDS}” for long.`, 'Ruritanian President Anna Velde said that'],
  [
    `Anna Velde, the president of Ruritania, was there. “For forty years ${WORDS},” Velde said on Monday.`,
    'Velde said',
  ],
  [`Anna Velde, the president of Ruritania, was there. “For forty years ${WORDS},” said Velde.`, 'said Velde'],
  [`According to the Bordurian minister, “${WORDS}” for long.`, 'According to the Bordurian minister'],
  [`“For forty years ${WORDS},” according to the Bordurian minister.`, 'according to the Bordurian minister'],
  [`It rained. The statement of Borduria says:\n\n“For forty years ${WORDS}.”`, 'The statement of Borduria says'],
  [`Ruritanian President Anna Velde put emphasis on “${WORDS}” in vain.`, 'Anna Velde'],
  [`Once upon a time “${WORDS}” as well.`, undefined],
])('the attributing words: %s', (content, expected) => {
  const [quote] = checkReport(`${content}\n`).quotes;
  expect(quote?.attribution?.words).toBe(expected);
  if (quote?.attribution) {
    const { start, end } = quote.attribution.span;
    expect(content.slice(start, end)).toBe(expected);
  }
});
