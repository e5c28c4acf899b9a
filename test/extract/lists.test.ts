import { describe, expect, test } from 'vitest';
import { labels, statementsIn, units } from './lake.ts';

const list = (...lines: readonly string[]): string => lines.join('\n');
const bindings = (text: string): string[] => statementsIn(text).map(({ kind, binding }) => `${kind} ${binding}`);

describe('items under a lead-in', () => {
  const WILL = list(
    'To keep the lake clean, we will:',
    '',
    '- build two plants by 2033;',
    '- train 40 inspectors; and',
    '- the boats are old.',
  );

  test('each item that opens with a verb is a unit; the lead-in gives who is bound and how firmly', () => {
    const found = statementsIn(WILL);
    expect(units(found)).toEqual(['build two plants by 2033', 'train 40 inspectors']);
    expect(labels(found)).toEqual(['commitment item-under-will', 'commitment item-under-will']);
    for (const { promisor } of found)
      expect(promisor).toMatchObject([{ code: 'QRU', span: null, inferred: 'lead-in' }]);
  });

  test('a named subject of the lead-in is bound by the items', () => {
    const found = statementsIn(
      list('Graustark will:', '', '- open two schools;', '- pay 3 million crowns to Velmark.'),
    );
    expect(found.map(({ promisor }) => promisor[0]!.code)).toEqual(['XGK', 'XGK']);
    expect(found.map(({ beneficiary }) => beneficiary.map((party) => party.code))).toEqual([[], ['XVM']]);
  });

  test('a list of commitments may hold nouns of doing and bare sums, but not any noun', () => {
    const text = list(
      'The two sides agreed on the following actions:',
      '',
      '- Establish a joint patrol.',
      '- Convening a meeting of harbour masters in 2032.',
      '- Support for a school of pilots.',
      '- 16 million crowns for Halvora.',
      '- A happy lake.',
    );
    expect(units(statementsIn(text))).toEqual([
      'Establish a joint patrol',
      'Convening a meeting of harbour masters in 2032',
      'Support for a school of pilots',
      '16 million crowns for Halvora',
    ]);
  });

  test('an item may say first when or where its act will be done', () => {
    const items = [
      '',
      '- By 2033, build three ports.',
      '- As a first step, support the guilds.',
      '- In salt, trade is low.',
    ];
    const found = statementsIn(list('Velmark and Graustark will:', ...items));
    expect(units(found)).toEqual(['build three ports', 'support the guilds']);
    expect(found[0]!.deadline?.edtf).toBe('2033');
  });

  test('an item goes on behind its title with what is to be done', () => {
    const items = [
      '',
      '- **Ports:** Build three ports by 2033.',
      '- **Salt –** Prevent floods on the lake, and train pilots.',
    ];
    expect(units(statementsIn(list('We intend to:', ...items)))).toEqual([
      'Build three ports by 2033',
      'Prevent floods on the lake',
      'train pilots',
    ]);
    expect(units(statementsIn(list('Our goals', ...items, '- Lamps: Build two lamps by 2033.')))).toHaveLength(4);
    expect(units(statementsIn(list('', '- **Ports: Build Friendship and Deepen Trade.**')))).toEqual([]);
    expect(units(statementsIn(list('', '- Harbours – Trade Finance for Salt')))).toEqual([]);
  });

  test('an item in bold that ends in a stop and finishes the sentence of its lead-in is no title', () => {
    const bold = ['', '- **Build three ports by opening the northern shore.**', '- **Safe Ports.**'];
    const built = ['Build three ports by opening the northern shore'];
    expect(units(statementsIn(list('Velmark will:', ...bold)))).toEqual(built);
    expect(units(statementsIn(list('The new Harbour Law will:', ...bold)))).toEqual(built);
    const by = ['', '- **Opening the northern shore to the guilds.**'];
    expect(units(statementsIn(list('Velmark will build three ports by:', ...by)))).toEqual([
      'Opening the northern shore to the guilds',
    ]);
    expect(units(statementsIn(list('Velmark has taken many steps:', ...bold)))).toEqual([]);
    expect(
      units(
        statementsIn(list('The money will be spent as follows:', '', '- **3 million crowns for the northern ports.**')),
      ),
    ).toEqual(['3 million crowns for the northern ports']);
  });

  test.each([
    ['We intend to:', 'commitment low'],
    ['We will:', 'commitment high'],
    ['We need to:', 'proposal low'],
    ['The anticipated next steps include:', 'commitment low'],
    ['Possible actions could include:', 'proposal low'],
  ])('%s makes its items %s', (lead, binding) => {
    expect(bindings(list(lead, '', '- open a port;', '- close a mine.'))).toEqual([binding, binding]);
  });

  test.each(['To that end, lenders should:', 'This plan calls for:'])('%s asks others for its items', (lead) => {
    expect(bindings(list(lead, '', '- open a port;', '- close a mine.'))).toEqual(['call low', 'call low']);
  });

  test.each(['The two sides agreed:', 'To still the lake, the two sides close its mouth and commit to:'])(
    '%s makes commitments of its items, also in the infinitive',
    (lead) => {
      const text = list(lead, '', '- To open a port by 2033, including a basin;', '- Support for a school of pilots.');
      expect(labels(statementsIn(text))).toEqual(['commitment item-under-listed', 'commitment item-under-listed']);
    },
  );

  test('an infinitive that only says what for is no item', () => {
    const text = list('The two sides agreed:', '', '- To keep the lake clean, Velmark opened a plant.');
    expect(statementsIn(text)).toEqual([]);
  });

  test.each(['At the regatta, Velmark is:', 'The works will keep the lake clean, including through:'])(
    '%s tells in its items what is done',
    (lead) => {
      const text = list(lead, '', '- Opening two ports by 2033.', '- The oldest port of the lake.');
      expect(units(statementsIn(text))).toEqual(['Opening two ports by 2033']);
    },
  );

  test.each(['The new Lake Treaty:', 'Velmark’s harbour law:'])('what stands below “%s” is what it does', (lead) => {
    const text = list(
      lead,
      '',
      '- Creates a fund of 3 million crowns.',
      '- Establishes a joint patrol.',
      '- Nets of all kinds.',
    );
    expect(units(statementsIn(text))).toEqual(['Creates a fund of 3 million crowns', 'Establishes a joint patrol']);
  });

  test('a lead-in that breaks off before its object takes nouns, and no clauses', () => {
    const text = list(
      'Velmark and Graustark commit to:',
      '',
      '- regular sharing of 40 ice charts a year;',
      '- the ice is thin.',
    );
    expect(units(statementsIn(text))).toEqual(['regular sharing of 40 ice charts a year']);
    expect(statementsIn(list('Velmark and Graustark will:', '', '- regular sharing of ice charts.'))).toEqual([]);
  });

  test('what a survey does is none', () => {
    expect(statementsIn(list('The survey:', '', '- Creates a fund of 3 million crowns.'))).toEqual([]);
  });

  test('nouns below “calls for” are called for', () => {
    const text = list('This plan calls for:', '', '- Debt relief for small ports.', '- New guarantees from lenders.');
    expect(bindings(text)).toEqual(['call low', 'call low']);
  });

  test('a call stays a call', () => {
    const text = list(
      'We call on the Lake Bank to:',
      '',
      '- lend 3 million crowns to small ports;',
      '- publish its accounts.',
    );
    expect(labels(statementsIn(text)).slice(-2)).toEqual(['call item-under-call-on', 'call item-under-call-on']);
  });

  test('an item with a weak verb is weak', () => {
    expect(bindings(list('We will:', '', '- open a port;', '- explore a second port.'))).toEqual([
      'commitment high',
      'commitment low',
    ]);
  });

  test('items inside items, and items after them, keep the lead-in', () => {
    const text = list(
      'We intend to:',
      '',
      '- open a port;',
      '  - build its basin;',
      '  - train its crew;',
      '- close a mine.',
    );
    expect(units(statementsIn(text))).toEqual(['open a port', 'build its basin', 'train its crew', 'close a mine']);
  });

  test('an item that is a lead-in itself gives its own words to the items below it', () => {
    const text = list('We will:', '', '- open a port; and', '- seek to:', '  - build a school;', '- close a mine.');
    expect(bindings(text)).toEqual(['commitment high', 'commitment low', 'commitment high']);
  });

  test('numbered sub-headings do not end the list', () => {
    const text = list(
      'The commitments are as follows:',
      '',
      '1. Ports',
      '',
      '- Build three ports by 2033.',
      '',
      '2. Ferries',
      '',
      '- Double the number of ferries.',
    );
    expect(labels(statementsIn(text))).toEqual(['commitment item-under-listed', 'commitment item-under-listed']);
  });

  test('headings right below the lead-in part its list, and do not end it', () => {
    const lines = [
      '# Ports',
      '',
      '- Opening two ports by 2033.',
      '',
      '# Ferries',
      '',
      '- Doubling the number of ferries.',
    ];
    const agreed = list('The two sides committed to launch new works in these fields:', '', ...lines);
    expect(units(statementsIn(agreed)).slice(-2)).toEqual([
      'Opening two ports by 2033',
      'Doubling the number of ferries',
    ]);
    const ended = list('We will:', '', '- open a port.', '', '# Ferries', '', '- The number of ferries.');
    expect(units(statementsIn(ended))).toEqual(['open a port']);
  });

  test.each(['Welcomed the completion of the lock.', 'Building three ports is a task of many years.'])(
    'an item that tells of what was done, or of how things are, is none: %s',
    (item) => {
      expect(statementsIn(list('The two sides agreed on the following actions:', '', `- ${item}`))).toEqual([]);
    },
  );

  test.each([
    'These steps build upon earlier actions by Velmark to keep the lake clean, which include:',
    'Highlights of the works on the lake include:',
    'Examples from the harbours include:',
    'Key actions to keep the lake clean include:',
    'Over the past year, Velmark announced many actions, including:',
  ])('what stands below “%s” was done before', (lead) => {
    expect(statementsIn(list(lead, '', '- Opening two ports on the lake.'))).toEqual([]);
  });

  test.each([
    'Ports are paid for rules that:',
    'The bill of the guilds would:',
    'If the guilds agree, these steps will:',
  ])('what stands below “%s” is a description', (lead) => {
    expect(statementsIn(list(lead, '', '- Build two ports by 2033.'))).toEqual([]);
  });

  test('what is agreed that each side does is promised', () => {
    const text = list('The two sides confirm that:', '', '- Velmark will build two ports by 2033.');
    expect(units(statementsIn(text))).toEqual(['build two ports by 2033']);
  });

  test('a paragraph ends the list', () => {
    const text = list(
      'We will:',
      '',
      '- open a port.',
      '',
      'The lake is deep and the wind is cold.',
      '',
      '- salt of the earth;',
      '- bread of the lake.',
    );
    expect(units(statementsIn(text))).toEqual(['open a port']);
  });

  test('a colon alone opens no list of promises', () => {
    expect(
      statementsIn(list('The boats are of three kinds:', '', '- sail boats;', '- row boats;', '- steam boats.')),
    ).toEqual([]);
  });

  test('the lead-in itself promises nothing, unless it says more', () => {
    expect(units(statementsIn(list('We will take the following steps:', '', '- open a port.')))).toEqual([
      'open a port',
    ]);
    expect(units(statementsIn(list('We will build a dam and will:', '', '- open a port.')))).toContain('open a port');
  });
});
