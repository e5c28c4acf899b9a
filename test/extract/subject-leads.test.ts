import { describe, expect, test } from 'vitest';
import { statementsOf } from './lake.ts';

const SPEAKER = ['Lake Compact'];

/** Rule, whom it binds, and the words, of each statement of a text of the Lake Compact. */
const found = (text: string, speaker: readonly string[] = SPEAKER): string[] =>
  statementsOf(`The lake is deep.\n\n${text}\n`, { speaker }).map(
    ({ rule, promisor, text: words }) =>
      `${rule.replace(/@en$/, '')} [${promisor.map(({ code }) => code).join(' ')}] ${words}`,
  );

const ITEMS = ['noted the report', 'agreed to open three ports', 'also committed to training 400 pilots'];
const READ = (who: string): string[] => [
  `agree-to [${who}] open three ports`,
  `commit-to [${who}] training 400 pilots`,
];

describe('a lead-in that is nothing but who does what stands below', () => {
  const leads: readonly (readonly [lead: string, who: string])[] = [
    ['Leaders:', 'Lake Compact'],
    ['The Leaders:', 'Lake Compact'],
    ['We, the leaders:', 'Lake Compact'],
    ['The Ministers, meeting in Sund, and recalling the charter:', 'Lake Compact'],
    ['On fisheries, the two sides:', 'Lake Compact'],
    ['They also:', 'Lake Compact'],
    ['Both sides:', 'Lake Compact'],
    ['The Council:', 'Lake Compact'],
    ['Velmark:', 'XVM'],
    ['Velmark and Graustark:', 'XVM XGK'],
  ];
  test.each(leads)('%s', (lead, who) => {
    const marked = ITEMS.map((item, at) => `(${'abc'[at]}) ${item};`).join('\n');
    expect(found(`${lead}\n\n${marked}`)).toEqual(READ(who));
    expect(found(`${lead}\n${ITEMS.map((item) => `- ${item}`).join('\n')}`)).toEqual(READ(who));
  });

  test('the list has no marks', () => {
    expect(found(`Leaders:\n\n${ITEMS.map((item) => `${item};`).join('\n\n')}\n\nThe fog is thick.`)).toEqual(
      READ('Lake Compact'),
    );
  });
  test('recitals stand between', () => {
    const text =
      'We, the leaders of the Compact,\n\nRecalling the charter,\n\n1. Agree to open three ports;\n2. Commit to train 400 pilots.';
    expect(found(text)).toEqual([
      'agree-to [Lake Compact] open three ports',
      'commit-to [Lake Compact] train 400 pilots',
    ]);
  });
  test.each([
    'Leaders (a) noted the report; (b) agreed to open three ports; and (c) committed to training 400 pilots.',
    'The Ministers: noted the report; agreed to open three ports; and committed to training 400 pilots.',
    'In this regard, we: (i) note the report; (ii) agree to open three ports; (iii) commit to training 400 pilots.',
  ])('%s', (sentence) => expect(found(sentence)).toEqual(READ('Lake Compact')));

  test('what they decide of things is theirs, and what they ask is asked', () => {
    expect(
      found('Velmark:\n- decided that three ports will be opened\n- tasked officials to draft a plan', ['QRU']),
    ).toEqual(['will [XVM] three ports will be opened', 'urge [XVM] officials to draft a plan']);
  });
  test('titles are no subjects', () => {
    expect(found('Ports:\n- agreed to open three ports')).toEqual([]);
    expect(found('The Leaders:\n- Support for pilots\n- Pledges of all members')).toEqual([]);
  });
});
