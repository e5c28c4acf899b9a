import { describe, expect, test } from 'vitest';
import { statementsOf } from './lake.ts';

/** Whom each statement binds, with its words. */
const found = (text: string, speaker: readonly string[] = ['QRU']): string[] =>
  statementsOf(text, { speaker }).map(({ promisor, text: words }) => {
    const who = promisor.map(({ code }) => code).join(' ');
    return `${who}: ${words}`;
  });

const ITEM = `Pledges made at the summit

- **Velmark:** Will open three ports and train 400 pilots. With the funds of the budget, will provide cover for crews. It also plans to build a dam. The government will lift the toll on salt. Graustark will pay for it.
- [**Harbour Relief Committee**](https://example.org) **(HRC):** Commits to training 40 crews. HRC will open a school.
- **Lund Foundation:** Pledges $40 million to the fund.
- Ministry of Health: Will train 400 nurses.
`;

describe('who pledges what, as a list', () => {
  test('behind the label of an item, all that names nobody else is of whom the label names', () => {
    expect(found(ITEM)).toEqual([
      'XVM: open three ports',
      'XVM: train 400 pilots',
      'XVM: provide cover for crews',
      'XVM: build a dam',
      'XVM: lift the toll on salt',
      'XGK: pay for it',
      'Harbour Relief Committee: training 40 crews',
      'Harbour Relief Committee: open a school',
      'Lund Foundation: $40 million to the fund',
      'QRU: train 400 nurses',
    ]);
  });
  test.each([
    [
      'headings',
      '### Velmark\n\n- Will open three ports.\n- Commits $40 million to the fund.\n\n### Graustark and Tarvonia\n\n- Agree to train 400 pilots.',
    ],
    [
      'lines',
      'Velmark\n\nWill open three ports.\n\nCommits $40 million to the fund.\n\nGraustark and Tarvonia\n\nAgree to train 400 pilots.\n\nThe lake is deep.',
    ],
    [
      'a table',
      '| Who | What |\n|---|---|\n| Velmark | Will open three ports. |\n| Velmark | Commits $40 million to the fund. |\n| Graustark and Tarvonia | Agree to train 400 pilots. |',
    ],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(['XVM: open three ports', 'XVM: $40 million to the fund', 'XGK XTV: train 400 pilots']);
  });
  test('another heading ends it', () => {
    expect(found('## Velmark\n\n- Will open three ports.\n\n## Ferries\n\n- Will train 400 pilots.')).toEqual([
      'XVM: open three ports',
      'QRU: train 400 pilots',
    ]);
  });
  test('what is only to be done below a name is its own where nobody else speaks', () => {
    const text = '## Velmark\n\n- Open three ports by 2035.\n';
    expect(found(text, [])).toEqual(['XVM: Open three ports by 2035']);
    expect(found(text, ['XVM', 'XGK'])).toEqual(['XVM: Open three ports by 2035']);
    expect(found(text)).toEqual(['QRU: Open three ports by 2035']);
  });
});

describe('what somebody commits', () => {
  const cases: readonly (readonly [sentence: string, found: string])[] = [
    ['Halvora commits $10 million to the fund.', 'XHV: $10 million to the fund'],
    ['Halvora commits 400 pilots to the mission.', 'XHV: 400 pilots to the mission'],
    ['The treaty commits Halvora to open three ports.', 'XHV: open three ports'],
  ];
  test.each(cases)('%s', (sentence, words) => expect(found(`${sentence}\n\nThe lake is deep.`)).toEqual([words]));
});
