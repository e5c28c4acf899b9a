import { describe, expect, test } from 'vitest';
import { statementsIn, units } from './lake.ts';

/** The commitments of a report: `promisors | words`, a line each. */
function told(text: string): string[] {
  const found = statementsIn(text, { speaker: [] }).filter(({ kind }) => kind === 'commitment');
  return found.map(({ promisor, text: words }) => `${promisor.map(({ code }) => code).join('+')} | ${words}`);
}

const OPENINGS = [
  '',
  'by 2035',
  'by 2035,',
  'in the next five years',
  'as part of the pact,',
  'together with Graustark,',
  'subject to funding,',
  'from next year',
  'in addition,',
  'for the first time,',
  'over time',
  'to help fishers,',
];
const TELLING = [
  'Velmark announced that',
  'Velmark has confirmed that',
  'The Government of Velmark announced today that',
  'Velmark informed its partners that',
  'Velmark made clear that',
  'Velmark said on Tuesday that',
  'Velmark said in a statement that',
  'Velmark said last week that',
  'Velmark told reporters in Sund on Tuesday that',
  'Velmark has undertaken that',
];
const SUBJECTS = ['it will', 'the country will', 'the government would', 'it plans to'];

describe('a promise told of oneself binds who tells it', () => {
  const cases = TELLING.flatMap((telling) =>
    OPENINGS.flatMap((opening) =>
      SUBJECTS.map((subject) => `${[telling, opening, subject].filter(Boolean).join(' ')} open three ports.`),
    ),
  );
  test.each(cases)('%s', (text) => {
    expect(told(text)).toEqual(['XVM | open three ports']);
  });
  test('of two, both', () => {
    for (const opening of OPENINGS) {
      const words = ['Velmark and Tarvonia announced that', opening, 'they will open three ports.'];
      expect(told(words.filter(Boolean).join(' ')), opening).toEqual(['XVM+XTV | open three ports']);
    }
  });
});

describe('a report says who speaks behind the words or before them', () => {
  const cases = [
    'Velmark will open three ports, President Jan Orlo said on Monday.',
    '“Velmark will open three ports,” President Jan Orlo told reporters in Sund.',
    '“We will open three ports,” said Velmarkian President Jan Orlo.',
    '“We will open three ports,” the Velmarkian president told the assembly on Monday.',
    'Velmarkian President Jan Orlo said: “We will open three ports.”',
    'Velmarkian President Jan Orlo told the conference that “we will open three ports”.',
    'Velmark would open three ports, the government said on Tuesday.',
    'The Velmarkian government would open three ports, its spokesman said.',
    'According to Velmark, it will open three ports.',
    'According to Velmark, by then the government would open three ports.',
    'Velmarkian President Jan Orlo arrived on Monday. Orlo said he would open three ports.',
    'Velmark, for its part, said it would open three ports.',
    'Velmark said it was planning to open three ports.',
    'The minister said Velmark had agreed to open three ports.',
    'The Tarvonian ministry said Velmark will open three ports.',
    'SUND, May 9 - Velmark agreed on Monday to open three ports.',
    'The minister said that Velmark intended to open three ports.',
    'Velmark gave assurances that it would open three ports.',
    "Velmark's president, Jan Orlo, pledged to open three ports.",
    'The president of Velmark, Jan Orlo, will open three ports.',
    'Jan Orlo, the president of Velmark, pledged to open three ports.',
    "Ada Lund, Velmark's minister of trade and industry, said the country would open three ports.",
  ];
  test.each(cases)('%s', (text) => {
    expect(told(text)).toEqual(['XVM | open three ports']);
  });
});

describe('reports put the day where they like, and name a state by its capital', () => {
  const cases: readonly (readonly [text: string, found: string])[] = [
    ['Velmark vowed on Tuesday to open three ports.', 'XVM | open three ports'],
    ['Velmark agreed on Tuesday to open three ports.', 'XVM | open three ports'],
    ['Velmark pledged late on Tuesday to open three ports.', 'XVM | open three ports'],
    ['Velmark unveiled plans on Monday to open three ports.', 'XVM | open three ports'],
    ['Velmark and Tarvonia reached an agreement on Monday to open three ports.', 'XVM+XTV | open three ports'],
    ['Velmark signed a deal with Graustark to open three ports.', 'XVM | open three ports'],
    ['Velmark has signed a contract to buy 40 boats.', 'XVM | buy 40 boats'],
    ['Velmark joined a pledge to cut sewage by 40 percent.', 'XVM | cut sewage by 40 percent'],
    ['Velmark, Tarvonia agree to open three ports', 'XVM+XTV | open three ports'],
    ['Velmark and Tarvonia to jointly open three ports', 'XVM+XTV | open three ports'],
    ['Velmark stood by its promise to open three ports.', 'XVM | open three ports'],
    ['Velmark gave an undertaking to open three ports.', 'XVM | open three ports'],
    ['Velmark renewed its offer to open three ports.', 'XVM | open three ports'],
    ['The deal commits Velmark to open three ports.', 'XVM | open three ports'],
    ['The treaty obliges Velmark to open three ports.', 'XVM | open three ports'],
    ['Tolnau will open three ports.', 'XGK | open three ports'],
    ['Tolnau and Karsa agreed to open three ports.', 'XGK+XTV | open three ports'],
    ['Tolnau said it would open three ports.', 'XGK | open three ports'],
  ];
  test.each(cases)('%s', (text, found) => {
    expect(told(text)).toEqual([found]);
  });
});

describe('what reports tell and nobody promises', () => {
  const cases = [
    'Critics say Velmark will fail to open three ports.',
    'Velmark could open three ports, analysts said.',
    'Velmark would open three ports, analysts said.',
    'Velmark would lose 40 million crowns, the bank said.',
    'Velmark would open three ports.',
    'Tarvonia said it hoped Velmark would open three ports.',
    'Velmark denied that it would open three ports.',
    'The law requires Velmark to open three ports.',
    'The former government promised to open three ports.',
    'Velmark warned it would ban Tarvonian salt.',
    'In 2019, Velmark said that by 2025 it would open three ports.',
  ];
  test.each(cases)('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what is said of things and of people of its own binds the party that says it, whoever publishes the text', () => {
  const cases: readonly (readonly [text: string, codes: string])[] = [
    ['Velmark announced that three ports will be opened by 2035.', 'XVM'],
    ['Velmark pledged that tolls would be cut by half.', 'XVM'],
    ['According to Velmark, three ports will be opened by 2035.', 'XVM'],
    ['Velmark said the navy would send 40 boats.', 'XVM'],
    ['Velmarkian President Jan Orlo announced that his ministers will meet every month.', 'XVM'],
    ['Velmark and Tarvonia agreed that tolls will be cut by half.', 'XVM XTV'],
    ['Velmark said that Tarvonia will open three ports.', 'XTV'],
    ['Velmark said that both countries will open three ports.', 'QRU'],
    ['We announce that three ports will be opened by 2035.', 'QRU'],
  ];
  test.each(cases)('%s', (text, codes) => {
    expect(statementsIn(text).map(({ promisor }) => promisor.map(({ code }) => code).join(' '))).toEqual([codes]);
  });
});

test('who speaks for a government that is not named is not bound for it', () => {
  const found = statementsIn('Lund said the government would open three ports. Lund said she would open a lock.');
  expect(found.map(({ promisor }) => promisor.map(({ code }) => code))).toEqual([['QRU'], ['Lund']]);
});

test('the day of the news is no deadline', () => {
  const dates = (text: string) => statementsIn(text, { speaker: [] }).map(({ deadline }) => deadline?.text ?? '');
  expect(dates('SUND, May 9 - Velmark and Tarvonia agreed on Monday to open three ports.')).toEqual(['']);
  expect(dates('Velmark on Monday pledged to open three ports by June.')).toEqual(['by June']);
  expect(dates('On Monday, Velmark will open three ports.')).toEqual(['On Monday']);
});

test('an article is read sentence by sentence', () => {
  const text = `SUND, May 9 (Newswire) – Velmark and Tarvonia have agreed to build 40 ferries by 2035, the two countries said on Tuesday, in a deal that officials hope will cut the cost of trade.

The agreement was signed by Velmarkian President Jan Orlo. “We will not close the ports,” he said.

Trade rose by 12 percent last year. Velmarkians will pay for this for years, analysts said.

Lake Compact President Ada van der Lund told the assembly that the bloc would send 30 boats. Orlo said the government would set aside 50 million crowns for pilots.

Opposition leader Kai Brand said his party would cancel the deal. Tarvonia will also open three ports, according to a copy seen by Newswire.`;
  expect(told(text)).toEqual([
    'XVM+XTV | build 40 ferries by 2035',
    'XVM | not close the ports',
    'Lake Compact | send 30 boats',
    'XVM | set aside 50 million crowns for pilots',
    ' | cancel the deal',
    'XTV | open three ports',
  ]);
});

test('the words of a unit end where the words of who tells it begin', () => {
  const text = 'Velmark will open three ports and train 40 pilots, its minister told the assembly in Sund on Monday.';
  expect(units(statementsIn(text))).toEqual(['open three ports', 'train 40 pilots']);
});

test('what a report goes on with', () => {
  expect(told('Under the deal, Velmark will open three ports. Tarvonia would also train 40 pilots.')).toEqual([
    'XVM | open three ports',
    'XTV | train 40 pilots',
  ]);
  expect(told('Velmark will open three ports. Tarvonia would also train 40 pilots.')).toEqual([
    'XVM | open three ports',
  ]);
  expect(told('Velmark said it would open three ports and hoped that they would be used.')).toEqual([
    'XVM | open three ports',
  ]);
  expect(
    told('President Orlo met his Velmarkian counterpart, Ada Lund. Lund said her government would open three ports.'),
  ).toEqual(['XVM | open three ports']);
});
