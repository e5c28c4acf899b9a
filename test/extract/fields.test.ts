import { describe, expect, test } from 'vitest';
import { only, statementsIn } from './lake.ts';

type Cases = readonly (readonly [text: string, expected: string])[];

const amountsOf = (text: string): string =>
  only(text)
    .amounts.map(({ value, max, unit, bound }) =>
      [bound, max ? `${value}..${max}` : value, unit].filter(Boolean).join(' '),
    )
    .join(', ');

const AMOUNTS: Cases = [
  ['We will build twelve hospitals.', '12 hospitals'],
  ['We will give up to $30 million for piers.', 'up_to 30000000 money'],
  ['We will share at least 20 percent of our salt.', 'at_least 20 percent'],
  ['We will provide more than 40 boats.', 'more_than 40 boats'],
  ['We will invest between $10 million and $20 million in ports.', '10000000..20000000 money'],
  ['We will open four piers for 300 pilots.', '4 piers, 300 pilots'],
  // small words that count what is there already, or nothing
  ['We will build one dam on our two rivers.', ''],
  ['We will open the five locks in three areas.', ''],
  ['We will work for two years on three priorities.', ''],
  ['We will sign the treaty with all three ministers.', ''],
  // older pledges and wholes
  ['In addition to the $40 million already given, we will give $20 million to Halvora.', '20000000 money'],
  ['We will give $20 million to Halvora, in addition to our $40 million of last year.', '20000000 money'],
  ['We will raise the number of pilots to 400, up from 200.', '400'],
  ['We will raise the share of salt from 10 percent to 20 percent.', '20 percent'],
  ['We will raise our aid from $21 million per year to $60 million per year.', '60000000 money'],
  ['We will send rice to Halvora, as 4 million people go hungry.', ''],
  ['We will issue two memoranda on the shelf.', '2 memoranda'],
  ['We will build a dam.', ''],
];

const deadlineOf = (text: string): string => {
  const { deadline } = only(text);
  return deadline ? `${deadline.edtf ?? '-'} ${deadline.text}${deadline.basis ? ` (${deadline.basis})` : ''}` : '';
};

const DEADLINES: Cases = [
  ['We will build a dam by 2040.', '2040 by 2040'],
  ['By the end of 2033, we will open a lock.', '2033 By the end of 2033'],
  ['We will meet again in 2033.', '2033 in 2033'],
  ['In the next five years we will train 40 pilots.', '2031-05-12/2036-05-12 In the next five years (date-of-text)'],
  ['We will publish a report within six months.', '2031-05-12/2031-11-12 within six months (date-of-text)'],
  ['We will publish a report this year.', '2031 this year (date-of-text)'],
  ['We will hold a meeting every year.', '- every year'],
  ['By 2033, 40 schools will be built in Velmark.', '2033 By 2033'],
  // the day of the text, a span that things last, the date of a paper
  ['We will open the lock today.', ''],
  ['For 40 years, we will run the ferry.', ''],
  ['We will carry out the plan adopted in 2029.', ''],
  ['We will extend the work done in 2029.', ''],
  ['We will take part in a new four-year salt project.', ''],
  ['We will extend the treaty beyond 2033.', ''],
  ['We will finish the tables for 2033 and beyond.', ''],
  ['We will build piers under the Harbour Plan (HPV) 2033.', ''],
  // a plan is to be carried out in its years; what will be announced then was not announced before
  ['We will draw up a five-year plan for the ports.', '2031-05-12/2036-05-12 five-year (date-of-text)'],
  ['Prizes for pilots will be announced this spring.', '2031-21 this spring (date-of-text)'],
  ['We will start a salt partnership in 2031/32.', '2031/2032 in 2031/32'],
  // a year in a name, of an event that is held and of an aim
  ['We will carry out the 2034 Agenda for the Lake.', ''],
  ['We will host the 2034 Lake Forum.', '2034 2034'],
  ['We will meet our 2035 catch targets.', '2035 2035'],
  // a time that has no date, unless nothing is ever late by it
  ['We will build a dam by the next summit.', '- by the next summit'],
  ['Over the medium term, we will cut the salt tax.', '- Over the medium term'],
  ['In the coming weeks we will build a dam by 2033.', '2033 by 2033'],
  ['We will cut the salt tax over time.', ''],
  // another clause, and what is now
  ['We condemn the raids of this year; we will build a dam.', ''],
  ['To adapt the locks to today’s boats, we will build a dam.', ''],
  ['We will build a dam.', ''],
];

const CONDITIONS: Cases = [
  ['We will send divers, as appropriate.', 'as appropriate'],
  ['We will send divers where needed and in line with the charter.', 'where needed and in line with the charter'],
  ['Subject to the approval of parliament, we will send 40 divers.', 'Subject to the approval of parliament'],
  ['If the ice breaks, we will open the lock.', 'If the ice breaks'],
  ['We will lend boats provided that the lake freezes.', 'provided that the lake freezes'],
  ['We will open the lock, pending a survey of the ice, in 2033.', 'pending a survey of the ice'],
  ['We will send divers to the north.', ''],
];

describe.each([
  ['how much', amountsOf, AMOUNTS],
  ['by when', deadlineOf, DEADLINES],
  ['on what condition', (text: string) => only(text).condition?.text ?? '', CONDITIONS],
] as const)('%s', (_, read, cases) => {
  test.each(cases)('%s → %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('several units of one phrase', () => {
  test('each has its own amounts, deadline and condition', () => {
    const found = statementsIn('We will send 40 divers by 2033, if the lake freezes, and lend two boats.');
    expect(found.map(({ amounts }) => amounts.map(({ value }) => value))).toEqual([[40], [2]]);
    expect(found.map(({ deadline }) => deadline?.edtf ?? null)).toEqual(['2033', null]);
    expect(found.map(({ condition }) => condition?.text ?? null)).toEqual(['if the lake freezes', null]);
  });

  test('a date that opens the sentence is for all of them', () => {
    const found = statementsIn('Over the next three years, we will train 40 pilots and buy 12 boats.');
    expect(found.map(({ deadline }) => deadline!.edtf)).toEqual(['2031-05-12/2034-05-12', '2031-05-12/2034-05-12']);
  });

  test('without a date of the text nothing is reckoned', () => {
    expect(only('In the next five years we will train 40 pilots.', { date: null }).deadline?.edtf ?? null).toBeNull();
    expect(only('We will train 40 pilots by 2036.', { date: null }).deadline!.edtf).toBe('2036');
  });
});

describe('area', () => {
  test.each([
    ['We will build 40 schools.', 'Education and training'],
    ['We will supply 5 million doses of vaccine.', 'Health'],
    ['We will cut emissions by 30 percent.', 'Climate change'],
    ['We will remove all tariffs on salt.', 'Trade and investment'],
    ['We will meet again in 2033.', 'International cooperation'],
  ])('%s → %s', (text, area) => expect(only(text).area).toBe(area));

  test('where the unit is silent, the rest of its sentence and the heading speak', () => {
    expect(only('# Health and hospitals\n\nWe will double it by 2040.').area).toBe('Health');
    expect(only('# Lamps and bells\n\nWe will double it by 2040.').area).toBe('Other');
    expect(only('# Health and hospitals\n\nWe will build 40 schools.').area).toBe('Education and training');
  });
});

describe('what a follow-up has and what it misses', () => {
  test('everything there', () => {
    const text =
      'We will cut the emissions of Velmark by 30 percent from 2020 levels by 2035 and verify it with $3 million.';
    expect(statementsIn(text)[0]!.trackable.present).toEqual(
      expect.arrayContaining(['actor', 'action', 'target', 'baseline', 'deadline', 'monitor']),
    );
  });

  test('only actor and action there', () => {
    expect(only('We will build a dam.').trackable).toEqual({
      present: ['actor', 'action'],
      missing: ['target', 'baseline', 'deadline', 'beneficiary', 'money', 'monitor'],
    });
  });

  test('money is a target too, a recurring date is no deadline', () => {
    const { present } = only('We will give $3 million to Velmark every year.').trackable;
    expect(present).toEqual(['actor', 'action', 'target', 'beneficiary', 'money']);
  });
});
