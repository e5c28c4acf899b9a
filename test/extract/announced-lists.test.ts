import { describe, expect, test } from 'vitest';
import { labelOf, statementsIn, units } from './lake.ts';

describe('a list of what is announced', () => {
  const below = (item: string, lead = 'Today, Velmark is announcing the following actions:') =>
    statementsIn(`The lake is calm.\n\n${lead}\n\n- ${item}\n- Keep the lamps lit.`).filter(
      ({ text }) => !/lamps/.test(text),
    );

  test.each([
    ['$45 million in new funding to train 3,000 pilots.', '$45 million in new funding to train 3,000 pilots'],
    ['A $10 million grant to the Ferry Institute.', 'A $10 million grant to the Ferry Institute'],
    ['**Pilots:** $45 million to train 3,000 pilots.', '$45 million to train 3,000 pilots'],
    ['**Pilots.** $45 million to train 3,000 pilots.', '$45 million to train 3,000 pilots'],
    ['**Charts:** A new platform for charts.', 'A new platform for charts'],
    ['**Ports.** Build three new ports by 2034.', 'Build three new ports by 2034'],
  ])('%s', (item, unit) => expect(units(below(item))).toEqual([unit]));

  test.each([
    '**Ports.** In 2022, the Harbour Office built three new ports.',
    '**Ports.** Boats can save up to 3 crowns with the new toll.',
    '**Ports.** To keep the lake clean, the guild opened a plant.',
  ])('but not: %s', (item) => expect(below(item)).toEqual([]));

  test('what is done for an end stands behind it', () => {
    const item = 'To help those who support smugglers leave, the Harbour Office will close 50 piers.';
    expect(units(below(item))).toEqual(['close 50 piers']);
  });
});

describe('words that say what stands below them', () => {
  const parties = (lead: string) =>
    statementsIn(`The lake is calm.\n\n${lead}\n\n- $40 million to train 400 pilots\n- A new school for pilots`)
      .filter(({ kind }) => kind === 'commitment')
      .map(({ promisor }) => promisor.map(({ code }) => code).join());

  test.each([
    ['Today’s new commitments:', 'QRU'],
    ['The following are the new pledges:', 'QRU'],
    ['The two sides adopted the following measures:', 'QRU'],
    ['The package includes:', 'QRU'],
    ['Velmark’s commitments:', 'XVM'],
    ['The Government of Velmark made the following commitments:', 'XVM'],
    ['Velmark has made the following pledges:', 'XVM'],
  ])('%s', (lead, party) => expect(parties(lead)).toEqual([party, party]));

  test.each(['The report recommends that Velmark:', 'To register, please:', 'Experts say that states can:'])(
    'but not: %s',
    (lead) => expect(labelOf(`${lead}\n\n- Build three ports by 2034.`)).toBe('none'),
  );
});

describe('what is laid before those who decide on it is a proposal', () => {
  test.each([
    'The budget would triple the harbour fund to 30 million crowns.',
    'The bill calls for a levy of 2 percent on tankers.',
    'The draft law would require tankers to carry a pilot.',
    'The budget request seeks 40 million crowns for lifeboats.',
    'The plan proposes to train 300 pilots by 2034.',
  ])('%s', (text) => expect(labelOf(text)).toBe('proposal'));

  test.each([
    'The bill would save pilots an hour a day.',
    'The storm would close the harbour.',
    'Funds from this proposal would dry up.',
  ])('but not: %s', (text) => expect(labelOf(text)).toBe('none'));
});

describe('what is so for all of a kind, or for none, by a day', () => {
  test.each([
    'By 2032, no coal will be burned in our stations.',
    'Every school will be connected to the net by 2034.',
    'Starting next year, every new bus we buy will be electric.',
  ])('%s', (text) => expect(labelOf(text)).toBe('commitment'));

  test.each(['No child will be happy.', 'The coal will be black by 2032.'])('but not: %s', (text) =>
    expect(labelOf(text)).toBe('none'),
  );
});
