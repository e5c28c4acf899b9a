import { describe, expect, test } from 'vitest';
import { statementsIn } from './lake.ts';

const found = (text: string) =>
  statementsIn(text)
    .filter(({ kind }) => kind === 'commitment')
    .map(({ text: words }) => words);

describe('a state that is to be reached by a day', () => {
  const cases: readonly (readonly [text: string, unit: string])[] = [
    ['Velmark will be carbon neutral by 2050.', 'be carbon neutral by 2050'],
    ['Velmark will become carbon neutral by 2050.', 'become carbon neutral by 2050'],
    ['Velmark aims to be carbon neutral by 2050.', 'be carbon neutral by 2050'],
    ['We will be climate neutral by 2050.', 'be climate neutral by 2050'],
    ['Velmark will be free of river fever by 2035.', 'be free of river fever by 2035'],
    ['Velmark will become self-sufficient in grain by 2035.', 'become self-sufficient in grain by 2035'],
    ['By 2035, half of all pilots will be women.', 'half of all pilots will be women'],
    ['All new ferries will be electric from 2035.', 'All new ferries will be electric from 2035'],
    ['Only electric ferries will be licensed from 2035.', 'Only electric ferries will be licensed from 2035'],
    ['Approximately 40 boats will be sent by 2035.', 'Approximately 40 boats will be sent by 2035'],
    ['By 2035 we will have trained 400 pilots.', 'have trained 400 pilots'],
    ['It is planned to open three ports by 2035.', 'open three ports by 2035'],
    ['By 2035, 40 percent of power will come from wind.', '40 percent of power will come from wind'],
    ['The share of women will rise to 40 percent by 2035.', 'The share of women will rise to 40 percent by 2035'],
  ];
  test.each(cases)('%s', (text, unit) => expect(found(text)).toEqual([unit]));

  const none = [
    'The world will be carbon neutral by 2050.',
    'Half of all villages will be below the water by 2050.',
    'We will have trained 400 pilots.',
    'Velmark will be happy.',
    'We will be there in 2035.',
    '30 percent of pilots will be over 60 by 2050.',
    'The share of women will rise by 2035.',
    'Forty percent of pilots will come from Karsa.',
    'There will be storms by 2035.',
  ];
  test.each(none)('%s', (text) => expect(found(text)).toEqual([]));
});

describe('whose target it is', () => {
  const cases: readonly (readonly [text: string, unit: string])[] = [
    ["Velmark's target is to open three ports by 2035.", 'XVM | open three ports by 2035'],
    ["Velmark's main long-term goal is to open three ports by 2035.", 'XVM | open three ports by 2035'],
    ['The goal of Velmark is to open three ports by 2035.', 'XVM | open three ports by 2035'],
    ['Velmark has a target of 40 percent of power from wind by 2035.', 'XVM | 40 percent of power from wind by 2035'],
    ['Velmark targets 40 percent of power from wind by 2035.', 'XVM | 40 percent of power from wind by 2035'],
    ['Velmark has agreed in principle to open three ports.', 'XVM | open three ports'],
    ["By 2035, half of Velmark's power will come from wind.", "XVM | half of Velmark's power will come from wind"],
    ['The costs of the lock shall be borne by Velmark.', 'XVM | The costs of the lock shall be borne by Velmark'],
    ['There shall be a Joint Committee.', 'QRU | There shall be a Joint Committee'],
    ['The tour begins in Karsa, where the Minister will open three ports.', 'QRU | open three ports'],
  ];
  test.each(cases)('%s', (text, unit) =>
    expect(
      statementsIn(text).map(({ promisor, text: words }) => `${promisor.map(({ code }) => code).join('+')} | ${words}`),
    ).toEqual([unit]),
  );
});

describe('an entry behind a label', () => {
  test.each(['Target', 'Goal', 'Commitment', 'Deliverable', 'Action'])('%s: Train 400 pilots by 2035.', (label) => {
    expect(found(`${label}: Train 400 pilots by 2035.`)).toEqual(['Train 400 pilots by 2035']);
    expect(found(`${label} 4: Train 400 pilots by 2035.`)).toEqual(['Train 400 pilots by 2035']);
  });
  test('but no heading, and nothing that is measured', () => {
    expect(found('GOAL 4: TRAIN PILOTS')).toEqual([]);
    expect(found('Measure: the depth of the lake.')).toEqual([]);
  });
});

test('who is told of between commas may be two', () => {
  expect(found('Velmark and Tarvonia, two of the states on the lake, will open three ports.')).toEqual([
    'open three ports',
  ]);
});
