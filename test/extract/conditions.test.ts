import { describe, expect, test } from 'vitest';
import { only, statementsIn } from './lake.ts';

const ACT = 'open three ports by 2034';
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

// How texts say under what terms something will be done.
const TERMS = [
  'if the treaty is ratified',
  'only if tolls fall',
  'once the treaty is in force',
  'as long as the ice holds',
  'so long as the ice holds',
  'should the talks succeed',
  'subject to the approval of parliament',
  'pending approval by parliament',
  'on the condition that tolls fall',
  'unless parliament objects',
  'assuming that funds are found',
  'contingent on funding',
  'upon ratification of the treaty',
  'following consultations with the guilds',
  'in exchange for lower tolls',
  'in return for lower tolls',
  'when conditions permit',
  'where possible',
  'within available resources',
];

describe('terms are found wherever they stand, and leave the promise standing', () => {
  test.each(TERMS)('%s', (terms) => {
    for (const text of [`Velmark will ${ACT} ${terms}.`, `${capital(terms)}, Velmark will ${ACT}.`]) {
      const { condition, kind } = only(text);
      expect([text, kind, condition?.text.toLowerCase()]).toEqual([text, 'commitment', terms]);
    }
  });
});

test.each(['even if tolls rise', 'at once', 'until the treaty expires'])('no terms: %s', (words) =>
  expect(only(`Velmark will ${ACT} ${words}.`).condition).toBeNull(),
);

test('how often is no condition', () =>
  expect(only('The ministers will meet once a year in Velmark.').condition).toBeNull());

test('what comes of a thing that is built is foreseen', () =>
  expect(statementsIn('Once built, the bridge will save an hour.')).toEqual([]));
