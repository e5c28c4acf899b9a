import { describe, expect, test } from 'vitest';
import { labels, statementsIn, statementsOf } from './lake.ts';

describe('entries of a programme', () => {
  test('an item without a lead-in that opens with a verb of doing', () => {
    expect(labels(statementsIn('- Build three ports by 2033.\n'))).toEqual(['commitment programme-item']);
    expect(labels(statementsOf('Build three ports by 2033.'))).toEqual(['commitment programme-item']);
  });

  test.each([
    ['another verb', '- Imagine a lake without ice.\n'],
    ['a heading of a noun', '- Ports and ferries of the lake.\n'],
    ['outside lists, where the hearer is asked', 'Build three ports by 2033. Imagine a lake.\n'],
    ['too short to say what', '- Build it.\n'],
  ])('not with %s', (_, text) => expect(statementsIn(text)).toEqual([]));
});

describe('"This includes …"', () => {
  test('gives units of its own, bound as the sentence before', () => {
    const found = statementsIn(
      'We intend to build a school. This will include training 40 teachers and buying two boats.',
    );
    expect(labels(found)).toEqual(['commitment intend-to', 'commitment this-includes', 'commitment this-includes']);
    expect(found.map(({ binding }) => binding)).toEqual(['low', 'low', 'low']);
    expect(found[1]!.promisor).toMatchObject([{ code: 'QRU', inferred: 'sentence-before' }]);
  });

  test('keeps a party that the sentence before named', () => {
    const found = statementsIn('Velmark will build a school. This includes training 40 teachers.');
    expect(found.map(({ promisor }) => promisor[0]!.code)).toEqual(['XVM', 'XVM']);
  });

  test.each([
    ['only things', 'We will build a school. This includes the old hall.', 1],
    ['no promise before it', 'The hall is old. This includes training 40 teachers.', 0],
    ['something else between', 'We will build a school. The hall is old. This includes training 40 teachers.', 1],
  ])('not with %s', (_, text, count) => expect(statementsIn(text)).toHaveLength(count));
});

test('headings promise nothing, even if they name a target', () => {
  expect(statementsIn('# We will open three ports by 2033\n\nThe wind is cold.')).toEqual([]);
  expect(statementsIn('**Build 40 schools by 2040**\n\nThe wind is cold.')).toEqual([]);
});
