import { describe, expect, test } from 'vitest';
import type { PartyRef } from '../../src/model/index.ts';
import { type Given, only, statementsIn } from './lake.ts';

/** Parties as `CODE` where words state them, `CODE~reason` where they are inferred. */
const shown = (parties: readonly PartyRef[]): string =>
  parties.map(({ code, inferred }) => (inferred ? `${code}~${inferred}` : code)).join(' ');

const who = (text: string, given?: Given): string => shown(only(text, given).promisor);
const toWhom = (text: string, given?: Given): string => shown(only(text, given).beneficiary);

type Cases = readonly (readonly [text: string, parties: string])[];

const ONE_SPEAKER: Cases = [
  // firms and foundations by their names, which are nobody's own
  ['Sundcraft will build three ports.', 'Sundcraft'],
  ['The Orlo Foundation will train 40 pilots.', 'Orlo Foundation'],
  ['Harbour Partners will train 40 pilots.', 'Harbour Partners'],
  ['The National Salt Foundation will train 40 pilots.', 'QRU~speaker'],
  ['Parliament will build three ports.', 'QRU~speaker'],
  ['Diesel will be banned from 2035.', 'QRU~speaker'],
  ['We will build a dam.', 'QRU~speaker'],
  ['I will build a dam.', 'QRU~speaker'],
  ['Our ministers will build a dam.', 'QRU~speaker'],
  ['The Kingdom of Ruritania will build a dam.', 'QRU'],
  ['Velmark will build a dam.', 'XVM'],
  ['Velmark and Tarvonia will build a dam.', 'XVM XTV'],
  ['The President of Velmark will build a dam.', 'XVM'],
  ["Velmark's government will build a dam.", 'XVM'],
  // a body of the speaker's own, an agency of one state
  ['The new fund will finance twelve lifeboats.', 'QRU~own-body'],
  ['Our working group will publish a report in 2032.', 'QRU~speaker'],
  ['The Ruritanian Export Bank will lend 40 million crowns to Halvora.', 'QRU'],
  // whose commitment it is
  ["We applaud Graustark's commitment to close two tanneries.", 'XGK'],
  ['We welcome the commitment by Velmark to publish its catch data.', 'XVM'],
  ["We welcome Velmark's announcement to open a lock in 2033.", 'XVM'],
  ["We welcome Velmark's decision that it will open a lock in 2033.", 'XVM'],
  // the agent of a passive
  ['A new lock will be opened by Velmark in 2034.', 'XVM'],
  ['A new lock will be opened in 2034.', 'QRU~speaker'],
  // several, one of whom stands beside the subject; who is spoken of in a clause of their own
  ['Velmark, together with Tarvonia, will build a dam.', 'XVM XTV'],
  ['Velmark, as well as Tarvonia, will build a dam.', 'XVM XTV'],
  ['Velmark, with support from Tarvonia, will build a dam.', 'XVM'],
  ['We thank Velmark, which will open three locks by 2034.', 'XVM'],
  ['Tarvonia told its partners it will build a dam.', 'XTV'],
  // who gives what others receive
  ['Velmark will receive 30 boats from Tarvonia.', 'XTV'],
  ['Velmark will receive 30 boats.', 'QRU~speaker'],
  ['Velmark will be given 30 boats by the Ministry of Fish of Tarvonia.', 'XTV'],
  ['Ruritania will receive 30 refugees.', 'QRU'],
  // a name that no list has
  ['Tolnau Shipyards and Ansel Steel will build a dam.', 'Tolnau Shipyards Ansel Steel'],
  ['Tolnau State University will build a dam.', 'Tolnau State University'],
  ['The Tolnau School of Mines and Ansel Steel will build a dam.', 'Tolnau School of Mines Ansel Steel'],
  ['Ansel University’s Tolnau School will build a dam.', 'Ansel University’s Tolnau School'],
  ['The Pillar will build a dam.', 'QRU~speaker'],
  // whom the clause before is about
  ['Ansel Steel has built two docks, committing to build 40 boats.', 'Ansel Steel'],
  ['Velmark has built two docks, committing to build 40 boats.', 'XVM'],
];

const TWO_SIDES: Cases = [
  ['We will build a dam.', 'QRU~speaker XGK~speaker'],
  ['Both sides will build a dam.', 'QRU~speaker XGK~speaker'],
  ['Ruritania and Graustark will build a dam.', 'QRU XGK'],
  ['Graustark will build a dam.', 'XGK'],
];

const REPORT: Cases = [
  ['Graustark will open a lock by 2033.', 'XGK'],
  ['President Rudolf said Ruritania will give $20 million to Velmark.', 'QRU'],
  ['According to the Velmark government, the country will open a lock by 2033.', 'XVM'],
];

describe.each([
  ['one state speaks', ['QRU'], ONE_SPEAKER],
  ['two states speak', ['QRU', 'XGK'], TWO_SIDES],
  ['nobody speaks: a report', [], REPORT],
] as const)('who is bound, where %s', (_, speaker, cases) => {
  test.each(cases)('%s → %s', (text, parties) => expect(who(text, { speaker })).toBe(parties));
});

test('a party that is stated has the span of its name', () => {
  const text = 'The Kingdom of Ruritania will build a dam.\n';
  const { promisor } = only(text);
  expect(promisor[0]!.span).toEqual({ start: 4, end: 24, exact: 'Kingdom of Ruritania' });
});

test('a group has its members on the day of the text', () => {
  const members = (date: string | null) =>
    only('The Lake Compact States will build a dam.', { date }).promisor[0]!.members;
  expect(members('2010-01-01')).toEqual(['QRU', 'XGK', 'XVM', 'XHV']);
  expect(members('2031-05-12')).toEqual(['QRU', 'XGK', 'XVM']);
  expect(only('Velmark will build a dam.').promisor[0]).not.toHaveProperty('members');
});

test('speakers that nobody has heard of are bound under the name that was given', () => {
  expect(who('We will build a dam.', { speaker: ['River Pact'] })).toBe('River Pact~speaker');
});

test('nobody is invented where nobody is named and nobody speaks', () => {
  expect(only('We will build a dam.', { speaker: [] }).promisor).toEqual([]);
});

describe('"they" stands for the human subject of the sentence before', () => {
  test.each([
    ['The ministers will meet in 2032. They will sign a treaty on salt.', 2],
    ['Our minister will meet theirs in 2032. They will sign a treaty on salt.', 1],
    ['The boats arrived. They will open a lock by 2033.', 0],
    ['They will open a lock by 2033.', 0],
  ])('%s', (text, count) => expect(statementsIn(text)).toHaveLength(count));
});

const BENEFICIARY: Cases = [
  ['We will send boats to Velmark, the Tolnau Valley, Tarvonia and Graustark.', 'XVM XTV XGK'],
  ['We will send boats to *Velmark*, *Tarvonia*, and *Graustark*.', 'XVM XTV XGK'],
  ['We will cut the tariff on goods of Velmark by half.', 'XVM'],
  ['We will lend Velmark 3 million crowns.', 'XVM'],
  ['We will defend Velmark if it is attacked.', 'XVM'],
  // where something is held, and nobody receives
  ['We will meet again in Velmark in 2033.', ''],
  ['We will provide 20 lifeboats to Velmark and Tarvonia.', 'XVM XTV'],
  ['We will build a school in Graustark.', 'XGK'],
  ['We will supply grain to the people of Velmark.', 'XVM'],
  ['We will offer Velmark a loan of $30 million.', 'XVM'],
  ['We will help the Eastern Shore countries to build ports.', 'Eastern Shore'],
  ['We will help Velmark and Tarvonia to build two schools.', 'XVM XTV'],
  ['By 2033, 40 schools will be built in Velmark.', 'XVM'],
  ['We will help to make safe all piers of Velmark’s ports.', 'XVM'],
  ['We will meet Velmark’s need for pilots.', 'XVM'],
  ['We will send 20 boats to the Velmarkian navy.', 'XVM'],
  ['We will waive fees for Velmarkian citizens.', 'XVM'],
  ['We will transfer 20 boats to the Government of Velmark.', 'XVM'],
  ['We will share our charts with Velmark.', 'XVM'],
  ['We will lift the sanctions on Velmark.', 'XVM'],
  ['We will cut the toll on salt from Velmark by half.', 'XVM'],
  // who receives is not bound by it
  ['Velmark will receive 30 boats from Tarvonia.', 'XVM'],
  ['Velmark and Tarvonia will be given 30 boats.', 'XVM XTV'],
  // who takes part, is named as an adjective, or is acted against
  ['We will sign a treaty with Velmark.', ''],
  ['We will protect our lake against smugglers from Tarvonia.', ''],
  ['We will train forty Graustarkian pilots.', ''],
  ['We will impose sanctions on Velmark.', ''],
  ['We will build a dam.', ''],
  // no state gives to itself, an organisation is a channel
  ['We will build schools in Ruritania.', ''],
  ['We will pay 3 million crowns to the Lake Bank.', ''],
];

test('who accepts an invitation is bound to do what it asks', () => {
  const accepted = only('Ruritania invited Velmark to visit the locks in May, and Velmark accepted the invitation.');
  expect(accepted).toMatchObject({ kind: 'commitment', binding: 'high', text: 'visit the locks in May' });
  expect(shown(accepted.promisor)).toBe('XVM');
  expect(only('Ruritania invited Velmark to visit the locks.').kind).toBe('call');
});

describe('to whom', () => {
  test.each(BENEFICIARY)('%s → %s', (text, parties) => expect(toWhom(text)).toBe(parties));

  test('a further unit of the same phrase shares the beneficiary', () => {
    const found = statementsIn('We will build a school in Graustark and train 40 pilots.');
    expect(found.map(({ beneficiary }) => shown(beneficiary))).toEqual(['XGK', 'XGK~unit-before']);
  });

  test('in a text of two sides, what one gives as aid or concedes is for the other', () => {
    const speaker = ['QRU', 'XGK'];
    expect(toWhom('Graustark will provide 3 million crowns in assistance.', { speaker })).toBe('QRU~other-side');
    expect(toWhom('Graustark will remove its tolls.', { speaker })).toBe('QRU~other-side');
    // For whom these are, the words do not say.
    expect(toWhom('Graustark will provide 20 boats.', { speaker })).toBe('');
    expect(toWhom('Graustark will strengthen its laws.', { speaker })).toBe('');
    expect(toWhom('Graustark will work with Ruritania to build a dam.', { speaker })).toBe('QRU');
    expect(toWhom('Both sides will provide 20 boats.', { speaker })).toBe('');
    expect(toWhom('Graustark will buy salt from Ruritania.', { speaker })).toBe('');
    expect(toWhom('With Ruritania’s help, Graustark will build a dam.', { speaker })).toBe('');
    expect(toWhom('Graustark will build a dam.', { speaker: ['QRU', 'XGK', 'XVM'] })).toBe('');
  });

  test('"the region" is the one that was named last', () => {
    const last = (text: string) => shown(statementsIn(text).at(-1)!.beneficiary);
    expect(last('The Eastern Shore is poor. We will build schools across the region.')).toBe(
      'Eastern Shore~region-named-before',
    );
    expect(last('Velmark is poor. We will build schools across the region.')).toBe('');
  });
});
