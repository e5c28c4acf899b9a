import { describe, expect, test } from 'vitest';
import { documentNames } from '../../src/extract/document-names.ts';
import { opensWithTitle } from '../../src/extract/rules/bold-title.ts';
import { labelOf, statementsIn, units } from './lake.ts';

describe('what is no promise', () => {
  test.each([
    'Members of the guild cannot continue to ignore the fog.',
    'The mission is to improve the harbours of Velm.',
    'We will pursue four objectives.',
    'Ruritania announced the completion of three new ferry stations.',
    'We are going to face hard winters.',
    'The MOU will support the harbours by deepening the trade of the two shores.',
    'The two sides will help usher in a new age of ferries.',
    'Velmark will pave the way for three new ports.',
    'The captain will announce that he has opened two ports.',
    'Graustark will very likely build three more ships.',
    'We extend our heartfelt gratitude to the divers.',
    'We look forward to seeing what comes.',
    'And we will do that.',
    'The minister will give an update on the dam tomorrow.',
    'Twenty firms have pledged to buy boats.',
    'The league aims to better align the ferries.',
    'When the canal was opened, we pledged to dredge it.',
    'More than 10 million crowns committed to build new mills were spent.',
  ])('%s', (text) => expect(['none', 'vague']).toContain(labelOf(text)));

  test('an item that is a title in bold, alone or before a sentence', () => {
    const text =
      'We will do the following:\n\n- **Build Safe Harbours:** The lake is stronger when harbours are safe.\n- build two lamps.';
    expect(units(statementsIn(text))).toEqual(['build two lamps']);
  });
});

describe('what is one', () => {
  test.each([
    ['We are setting up a school for ferry pilots.', 'setting up a school for ferry pilots'],
    ['We are taking additional measures against smugglers.', 'taking additional measures against smugglers'],
    ['Nor will we tolerate raids on the lighthouse.', 'tolerate raids on the lighthouse'],
    ['These funds will be used to train 40 pilots.', 'train 40 pilots'],
    ['Both sides reaffirm to share all flood warnings.', 'share all flood warnings'],
    ['We take this opportunity to announce a new fund for divers.', 'a new fund for divers'],
    ['Velmark announced the opening of two ports in 2033.', 'the opening of two ports in 2033'],
    ['We intend for the fund to open in 2033.', 'open in 2033'],
    [
      'The sides condemn the raids, including several launches of fire ships, and reaffirm their commitment to mark the shoals.',
      'mark the shoals',
    ],
    [
      'We have reached agreement on keeping a direct line between the harbours.',
      'keeping a direct line between the harbours',
    ],
  ])('%s', (text, unit) => expect(units(statementsIn(text))).toEqual([unit]));

  test('a name at the head of a sentence, known from the rest of the text', () => {
    const text = 'The deal was made with Larkworks in spring.\n\nLarkworks will build three ferries by 2033.';
    expect(units(statementsIn(text))).toEqual(['build three ferries by 2033']);
    expect(units(statementsIn('Progress will build three ferries by 2033.'))).toEqual([]);
  });

  test('continuing, doing it by means, and a list of sums are cut into their ends', () => {
    expect(units(statementsIn('We will continue to raise the dam, widen the canal and mark the shoals.'))).toHaveLength(
      3,
    );
    const means = 'We intend to do this by establishing a warning system, mapping the reefs, and training the pilots.';
    expect(units(statementsIn(means))).toHaveLength(3);
    const sums =
      'Ruritania will sign a $5 million contract for the lock; a $2 million contract for the dam; and a $1 million contract for lamps.';
    expect(statementsIn(sums).map(({ amounts }) => amounts.map(({ value }) => value))).toEqual([[5e6], [2e6], [1e6]]);
  });

  test('what a lead-in dates is dated in its items', () => {
    const text = 'Over the next year, we will:\n\n- build a dam\n- open a lock';
    expect(statementsIn(text).map(({ deadline }) => deadline?.edtf)).toEqual([
      '2031-05-12/2032-05-12',
      '2031-05-12/2032-05-12',
    ]);
  });
});

describe('calls and proposals', () => {
  test.each([
    ['All nations should mark their reefs.', 'call'],
    ['We need Parliament to pass the Harbour Act.', 'call'],
    ['We are calling on the guilds to lower their fees.', 'call'],
    ['This declaration calls on all guilds to lower their fees.', 'call'],
    ['We should mark our reefs.', 'proposal'],
    ['We reaffirm the need for a common register of reefs.', 'proposal'],
    ['I said we should mark the reefs.', 'none'],
    ['He asked why we mark the reefs.', 'none'],
  ])('%s', (text, label) => expect(labelOf(text)).toBe(label));
});

describe('amounts that only describe', () => {
  test.each([
    'We will build a school along the 200-mile border.',
    'We will work on the $20 billion Lake Partnership to open a lock.',
    'We will open schools across all 50 districts of the states.',
  ])('%s', (text) => {
    const amounts = statementsIn(text).flatMap((statement) => statement.amounts.map(({ unit }) => unit));
    expect(amounts.filter((unit) => unit !== 'districts')).toEqual([]);
  });
});

test('a word is a name where the text has it with a capital inside a sentence, or in bold, and never without', () => {
  const isName = documentNames('The guild asked Larkworks. Progress is slow. **Velmco** will help; progress goes on.');
  expect(['Larkworks', 'Velmco', 'Progress', 'The'].map(isName)).toEqual([true, true, false, false]);
});

test('a block opens with a title where its bold words end in a colon or are all there is', () => {
  expect(opensWithTitle('- **Safe Harbours:** The lake')).toBe(true);
  expect(opensWithTitle('1. **Build safe harbours.**')).toBe(true);
  expect(opensWithTitle('- **Larkworks** will build')).toBe(false);
  expect(opensWithTitle('- build **two** lamps')).toBe(false);
});
