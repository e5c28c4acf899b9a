import { describe, expect, test } from 'vitest';
import { statementsIn } from './lake.ts';

const MET = 'President Orlo met today with Prime Minister Ada Lund of Velmark to discuss the lake.';

/** Whom the sentence behind an opening binds, with the reason where no word says so. */
const bound = (sentence: string, opening = MET): string =>
  statementsIn(`${opening}\n\n${sentence}`)
    .map(({ promisor }) => promisor.map(({ code, inferred }) => (inferred ? `${code}~${inferred}` : code)).join(' '))
    .join(' | ');

/** Whom a sentence binds in a joint text of the two who met. */
const jointly = (sentence: string): string =>
  statementsIn(`${MET}\n\n${sentence}`, { speaker: ['QRU', 'XVM'] })
    .map(({ promisor }) => promisor.map(({ code }) => code).join(' '))
    .join(' | ');

describe('what one state publishes of a meeting', () => {
  test.each([
    'The leaders agreed to open three ports.',
    'Both leaders pledged to open three ports.',
    'The two sides will open three ports.',
    'Both countries will open three ports.',
    'Our two countries will open three ports.',
    'They also agreed to open three ports.',
    'It was agreed to open three ports.',
    'The heads of government agreed to open three ports.',
    'The foreign ministers of both countries will meet in 2032.',
    'Their ministers will meet in 2032.',
    'The President and the Prime Minister agreed to open three ports.',
    'President Orlo and Prime Minister Lund agreed to open three ports.',
    'Presidents Orlo and Lund agreed to open three ports.',
  ])('%s', (sentence) => expect(bound(sentence)).toBe('QRU~met XVM~met'));

  const others: readonly (readonly [sentence: string, who: string])[] = [
    ['The Prime Minister pledged to open three ports.', 'XVM~office'],
    ['The President pledged to open three ports.', 'QRU~speaker'],
    ['Our ministers will open three ports.', 'QRU~speaker'],
    ['We will open three ports.', 'QRU~speaker'],
    ['Graustark will open three ports.', 'XGK'],
  ];
  test.each(others)('%s', (sentence, who) => expect(bound(sentence)).toBe(who));

  test('a list below what the leaders commit to is theirs', () => {
    expect(bound('The leaders commit to:\n\n- Opening three ports.\n- Training 400 pilots.')).toBe(
      'QRU~lead-in XVM~lead-in | QRU~lead-in XVM~lead-in',
    );
  });
  test('three who met are three', () => {
    const opening = 'President Orlo hosted Prime Minister Ada Lund of Velmark and President Jan Holt of Graustark.';
    expect(bound('The leaders will open three ports.', opening)).toBe('QRU~met XVM~met XGK~met');
  });
});

describe('who was named shortly before', () => {
  const opening = 'Ports are the gates of the lake.';
  const cases: readonly (readonly [text: string, who: string])[] = [
    ['Velmark and Graustark held talks. The two countries will open a port.', 'XVM~named-before XGK~named-before'],
    [
      'After talks between Velmark and Graustark, both sides agreed to open a port.',
      'XVM~named-before XGK~named-before',
    ],
    [
      'Velmark, Graustark and Tarvonia met. The three leaders agreed to open a port.',
      'XVM~named-before XGK~named-before XTV~named-before',
    ],
    ['Velmark, Graustark and Tarvonia met. The two leaders agreed to open a port.', 'QRU~speaker'],
    ['Velmark has a port. The two countries will open a port.', 'QRU~speaker'],
  ];
  test.each(cases)('%s', (text, who) => expect(bound(text, opening)).toBe(who));

  test('the one person in office whom the sentence before names is "he" and "she"', () => {
    expect(bound('Prime Minister Lund came by boat. She pledged to open a port.')).toBe('XVM~office');
    expect(bound('The boats came late. She pledged to open a port.')).toBe('QRU~speaker');
  });

  test('she tells it of her country', () => {
    expect(bound('Prime Minister Lund came. The boats were late. She added that her country would open a port.')).toBe(
      'XVM~office',
    );
  });

  test('somebody else may be meant', () => {
    expect(bound('President Orlo met Prime Minister Lund. She pledged to open a port.')).toBe('QRU~speaker');
  });

  test('what belongs to another party on the way to the verb binds it not', () => {
    expect(bound("The leaders condemned Graustark's raids and committed to open a port.")).toBe('QRU~met XVM~met');
    expect(bound("President Orlo thanked her for Velmark's help and pledged to open a port.")).toBe('QRU~speaker');
    expect(bound("We welcome Graustark's commitment to open a port.")).toBe('XGK');
  });

  test('who is thanked for a pledge is bound by it', () => {
    expect(bound('The President thanked Velmark for its pledge to open a port.')).toBe('XVM');
    expect(bound('We commend Velmark for agreeing to open a port.')).toBe('XVM');
  });

  test('in a joint text somebody in office is of the state that the others are not of', () => {
    expect(jointly('President Orlo will open a port.')).toBe('QRU');
    expect(jointly('The Prime Minister will open a port.')).toBe('XVM');
    expect(jointly('The leaders will open a port.')).toBe('QRU XVM');
  });

  test('the name may stand before the office', () => {
    const opening =
      'Mr. ORLO Jan, Prime Minister of Ruritania, held talks with Ms. Ada LUND, President of the Republic of Velmark.';
    expect(bound('The two leaders concurred in opening a port.', opening)).toBe('QRU~met XVM~met');
    expect(bound('President Lund will open a port.', opening)).toBe('XVM~office');
  });

  test('in a joint text each is bound by what he is quoted with, and by a short form of his name', () => {
    expect(jointly('“We will open a port,” said Prime Minister Lund.')).toBe('XVM');
    expect(jointly('The Kingdom will open a port.')).toBe('QRU');
    expect(jointly('The Council will open a port.')).toBe('QRU XVM');
  });

  test('in a joint text the two sides are those who speak', () => {
    const [found] = statementsIn('Velmark and Graustark held talks. The two sides will open a port.', {
      speaker: ['QRU', 'XTV'],
    });
    expect(found!.promisor.map(({ code }) => code)).toEqual(['QRU', 'XTV']);
  });
});

test('at a summit of a group its members are the group', () => {
  const opening = 'Ruritania is hosting the 2031 Lake Compact Summit this week.';
  expect(bound('Members will open three ports.', opening)).toBe('Lake Compact~met');
  expect(bound('Leaders will open three ports.', opening)).toBe('Lake Compact~met');
  expect(bound('We will open three ports.', opening)).toBe('QRU~speaker');
});

test('where nobody met, the leaders are those who speak', () => {
  expect(bound('The leaders will open three ports.', 'Ports are the gates of the lake.')).toBe('QRU~speaker');
  expect(bound('The leaders will open three ports.', 'Prime Minister Ada Lund of Velmark owns a boat.')).toBe(
    'QRU~speaker',
  );
});
