import { describe, expect, test } from 'vitest';
import { labelOf, statementsIn, units } from './lake.ts';

describe('what turns a promise round stays in its unit', () => {
  test.each(['Neither side will raise the toll.', 'None of us will raise the toll.'])('%s', (text) =>
    expect(units(statementsIn(text))).toEqual([text.slice(0, -1)]),
  );
});

describe('a clause that is put in between has its own verb', () => {
  test.each([
    ['Velmark, which will join the fund in 2033, will pay a third of it.', ['pay a third of it'], null],
    ['Velmark will open a lock, which will cost little, and will build a dam.', ['open a lock', 'build a dam'], null],
  ])('%s', (text, expected, due) => {
    const found = statementsIn(text);
    expect(units(found)).toEqual(expected);
    expect(found[0]!.deadline?.edtf ?? null).toBe(due);
  });
});

describe('when a report was written, and when something was said, is no deadline', () => {
  test.each([
    'SUND, 12 May 2031 – Velmark and Graustark agreed to build a dam.',
    'SUND, May 12 (LNA) - Velmark will build a dam.',
    'On Monday, Velmark and Graustark agreed to build a dam.',
    'Velmark and Graustark on Monday agreed to build a dam.',
  ])('%s', (text) => {
    const found = statementsIn(`${text} The talks were long.`);
    expect(found.map(({ deadline }) => deadline)).toEqual([null]);
  });

  test('by when it is to be done, is', () => {
    const found = statementsIn('On Monday, Velmark and Graustark agreed to build a dam by June 2033.');
    expect(found[0]!.deadline!.edtf).toBe('2033-06');
  });
});

describe('a resolution asks in every paragraph, and names who asks at its head', () => {
  const text = (paragraph: string) => `The Lake Assembly,\n\nRecalling its rules,\n\n2. ${paragraph}`;
  test.each([
    ['Requests the Secretariat to submit a report by June 2033;', 'call'],
    ['Encourages all towns to share their charts;', 'call'],
    ['Decides to set up a fund of 3 million crowns;', 'commitment'],
  ])('%s', (paragraph, label) => expect(labelOf(text(paragraph))).toBe(label));

  test.each(['Requests for lamps rose by 3 percent.', 'Calls rose in May.'])('but not: %s', (sentence) =>
    expect(labelOf(sentence)).toBe('none'),
  );
});

describe('an entry of a programme may have a number', () => {
  test.each(['Action 7: Set up a council of pilots.', 'Measure 2.1 – Publish a plan for the ports by 2033.'])(
    '%s',
    (text) => expect(labelOf(`The plan has twenty entries.\n\n${text}`)).toBe('commitment'),
  );

  test('a chapter that is so called is none', () => {
    expect(labelOf('Objective 3 was met last year, and the council thanked the pilots.')).toBe('none');
  });
});

describe('a declaration prints in capitals what its heads do', () => {
  const text = (paragraph: string) => `WE, the Heads of State of the Lake Compact,\n\n3. ${paragraph}`;
  test.each([
    ['COMMIT to allocate 10 percent of our budgets to the ports;', 'commitment'],
    ['UNDERTAKE to remove the toll by 2033;', 'commitment'],
    ['CALL UPON all towns to share their charts;', 'call'],
    ['URGE all towns to share their charts;', 'call'],
    ['DIRECT the Secretariat to report by 2033;', 'call'],
  ])('%s', (paragraph, label) => expect(labelOf(text(paragraph))).toBe(label));
});

describe('who will ask or invite promises that; who will urge, urges', () => {
  test.each([
    ['Velmark will invite 500 pilots to Sund for training.', 'commitment'],
    ['Velmark will ask the guild for maps of the reef.', 'commitment'],
    ['Velmark will urge all towns to share their charts.', 'call'],
    ['The two leaders directed their ministers to finish the treaty by 2033.', 'call'],
    ['The Council met at length. It calls on all towns to share their charts.', 'call'],
  ])('%s', (sentence, label) => expect(labelOf(sentence, { speaker: ['QRU', 'XVM'] })).toBe(label));

  test('to encourage others in the midst of a list is one of its acts', () => {
    const text = 'We will open a lock, encourage the ferries to use it, and lower the fees.';
    expect(units(statementsIn(text))).toEqual(['open a lock', 'encourage the ferries to use it', 'lower the fees']);
  });
});

test.each([
  'The Ruritanian side conveyed that it would give 20 boats to Velmark.',
  'After talks with Velmark, Ruritania said it would give 20 boats.',
])('who says that "it" would is bound: %s', (text) => {
  const found = statementsIn(`${text} It rained.`, { speaker: ['QRU', 'XVM'] });
  expect(found.map(({ promisor }) => promisor.map(({ code }) => code))).toEqual([['QRU']]);
});

const bound = (text: string, speaker: readonly string[]) =>
  statementsIn(text, { speaker: [...speaker] })
    .at(-1)!
    .promisor.map(({ code, inferred }) => (inferred ? `${code}~${inferred}` : code));

describe('who is in office is told by the text alone', () => {
  const BUILD = 'President Orlo undertook to build a pier.';
  test.each([
    `President Jan Orlo of Velmark came to Sund. ${BUILD}`,
    `Velmarkian President Jan Orlo came to Sund. ${BUILD}`,
    `The President of Velmark, Mr. Jan Orlo, came to Sund. ${BUILD}`,
  ])('%s', (text) => expect(bound(text, ['QRU'])).toEqual(['XVM~office']));

  test('and where it says nothing, or two things, nobody is taken from it', () => {
    expect(bound(`The guests came to Sund. ${BUILD}`, ['QRU'])).toEqual(['QRU~speaker']);
    const two = 'President Jan Orlo of Velmark met President Ada Orlo of Graustark.';
    expect(bound(`${two} ${BUILD}`, ['QRU'])).toEqual(['QRU~speaker']);
  });

  test('two are bound where the state of each is known', () => {
    const text = 'President Jan Orlo of Velmark and Chancellor Ada Lund of Graustark met.';
    expect(bound(`${text} President Orlo and Chancellor Lund agreed to build a pier.`, ['QRU'])).toEqual([
      'XVM~office',
      'XGK~office',
    ]);
  });
});

describe('a report binds nobody for what a company or a voice in it says', () => {
  const report = (sentence: string) => `Velmark is at work.\n\n${sentence}`;
  test.each([
    ['Blue Line announced that it will buy 20 boats in Sund.', ['Blue Line']],
    ['The company plans to buy 20 boats.', []],
    ['“We like the lake,” said Ann Moss. “We will buy 20 boats.”', []],
    ['The ministers agreed to buy 20 boats.', ['XVM~reported']],
  ])('%s', (sentence, expected) => expect(bound(report(sentence), [])).toEqual(expected));
});

test('what is said behind "and" is no part of what would be done', () => {
  const found = statementsIn(
    'Velmark confirmed that it would send 20 boats by June 2033, and said that the lake was calm.',
  );
  expect(units(found)).toEqual(['send 20 boats by June 2033']);
});

test('a verb with an object of its own describes no noun before it', () => {
  expect(units(statementsIn('On my first day in office I will sign a decree on pay.'))).toEqual([
    'sign a decree on pay',
  ]);
});

describe('headlines and minutes leave out the "is" of "is to"', () => {
  test.each([
    ['Velmark to halve the toll from July', 'halve the toll from July'],
    ['BREAKING: Velmark to halve the toll from July, minister says', 'halve the toll from July'],
    ['Decision: Both sides to exchange maps by 30 June.', 'exchange maps by 30 June'],
    ['Action: The working group to draft a plan.', 'draft a plan'],
  ])('%s', (text, unit) => expect(units(statementsIn(`The lake is calm.\n\n${text}`))).toEqual([unit]));

  test.each([
    'Velmark to Graustark by ferry',
    'Opening Velmark to Trade',
    'Velmark closed the pier to let boats pass.',
    'The road to peace in Velmark',
  ])('but not: %s', (text) => expect(labelOf(`The lake is calm.\n\n${text}`)).toBe('none'));
});

describe('what is set by those who govern, and when it takes effect', () => {
  test.each([
    'The minimum wage will rise to 15 crowns in July.',
    'The tax on salt will fall by 10 percent next year.',
    'The pact will enter into force on 1 June 2032.',
    'The ban on nets will take effect on 1 June 2032.',
    'The pier will reopen in July.',
  ])('%s', (text) => {
    const found = statementsIn(text);
    expect(found.map(({ kind }) => kind)).toEqual(['commitment']);
    expect(units(found)).toEqual([text.slice(0, -1)]);
  });

  test('but not: what markets set', () => {
    expect(labelOf('The price of salt will rise by 3 percent next year.')).toBe('none');
  });
});
