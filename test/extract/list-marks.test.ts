import { describe, expect, test } from 'vitest';
import { statementsIn } from './lake.ts';

const ACTS = ['open three ports by 2034', 'train 400 pilots', 'ban night fishing', 'publish a joint chart of the lake'];
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** One list, written as texts write it: with all kinds of marks, in lines or paragraphs of their own, and in one sentence. */
const WRITTEN: Readonly<Record<string, string>> = {
  hyphens: ACTS.map((act) => `- ${capital(act)}.`).join('\n'),
  stars: ACTS.map((act) => `* ${capital(act)};`).join('\n'),
  bullets: ACTS.map((act) => `• ${act};`).join('\n\n'),
  'bullets of a word processor': ACTS.map((act) => `o ${capital(act)}`).join('\n'),
  ornaments: ACTS.map((act) => `❖ ${capital(act)}`).join('\n'),
  pictures: ACTS.map((act) => `✅ ${capital(act)}`).join('\n'),
  dashes: ACTS.map((act) => `– ${act},`).join('\n'),
  numbers: ACTS.map((act, i) => `${i + 1}. ${capital(act)}.`).join('\n'),
  'numbers in bold print': ACTS.map((act, i) => `**${i + 1}.** ${capital(act)}.`).join('\n\n'),
  'numbers of parts': ACTS.map((act, i) => `2.${i + 1} ${capital(act)}.`).join('\n'),
  'letters with numbers': ACTS.map((act, i) => `B${i + 1}. ${capital(act)}.`).join('\n'),
  letters: ACTS.map((act, i) => `(${'abcd'[i]}) ${act};`).join('\n'),
  'roman numbers': ACTS.map((act, i) => `${ROMAN[i]}. ${act}`).join('\n'),
  labels: ACTS.map((act, i) => `Action ${i + 1}. ${capital(act)}.`).join('\n'),
  'lines without marks': ACTS.map((act) => `${act};`).join('\n'),
  'paragraphs without marks': ACTS.map((act) => `${capital(act)};`).join('\n\n'),
  'paragraphs without marks and stops': ACTS.map(capital).join('\n\n'),
  'items of items': `- On ports:\n  - ${ACTS[0]}\n  - ${ACTS[1]}\n- On the lake:\n  - ${ACTS[2]}\n  - ${ACTS[3]}`,
};

const RUNNING: Readonly<Record<string, string>> = {
  letters: ACTS.map((act, i) => `(${'abcd'[i]}) ${act}`).join('; '),
  numbers: ACTS.map((act, i) => `${i + 1}) ${act}`).join(', '),
  'roman numbers': ACTS.map((act, i) => `(${ROMAN[i]}) ${act}`).join('; '),
  ordinals: `first, ${ACTS[0]}; second, ${ACTS[1]}; third, ${ACTS[2]}; and fourth, ${ACTS[3]}`,
  semicolons: ACTS.join('; '),
};

const found = (text: string) =>
  statementsIn(`The talks were held on the lake.\n\n${text}\n\nThe talks went well.`)
    .filter(({ kind }) => kind === 'commitment')
    .map((statement) => statement.text.toLowerCase());

describe.each(['The two sides will:', 'We commit to:', 'The Parties agree to the following measures:'])(
  '%s',
  (lead) => {
    test.each(Object.keys(WRITTEN))('%s', (way) => {
      expect(found(`${lead}\n\n${WRITTEN[way]}`)).toEqual(ACTS);
      expect(found(`${lead}\n${WRITTEN[way]}`)).toEqual(ACTS);
    });

    test.each(Object.keys(RUNNING))('in one sentence, by %s', (way) =>
      expect(found(`${lead} ${RUNNING[way]}.`)).toEqual(ACTS),
    );
  },
);

test.each([
  'Support from all ports is welcome.',
  'Building on this, the lake was charted.',
  'Trade with the islands grew by 3 percent.',
])('a paragraph below a lead-in that is no item: %s', (paragraph) =>
  expect(found(`The two sides will:\n\n- open a lock;\n\n${paragraph}`)).toEqual(['open a lock']),
);

test('a figure at the start of a line is no number of a part', () => {
  expect(found('The toll brought\n2.5 Million crowns, and Velmark will open three ports by 2034.')).toEqual([ACTS[0]]);
});

describe('a word that may be a noun is a verb where only a verb can stand', () => {
  test.each([
    'ban night fishing',
    'combat salt theft',
    'host at least 20 boats',
    'fund new schools',
    'plan additional routes',
    'review nearly 30 rules',
  ])('%s', (act) => {
    expect(found(`We will open three ports and ${act}.`)).toEqual(['open three ports', act]);
    expect(found(`We will open three ports, ${act}, and train 400 pilots.`)).toEqual([
      'open three ports',
      act,
      'train 400 pilots',
    ]);
  });

  test('but not beside another noun', () => {
    expect(found('We will fund research and design in three ports.')).toHaveLength(1);
  });
});
