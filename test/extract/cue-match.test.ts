import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/extract/index.ts';
import { indexCues, matchCues } from '../../src/extract/rules/cue-match.ts';
import type { CueRow } from '../../src/languages/index.ts';

const row = (id: string, pattern: string): CueRow => ({
  id,
  pattern,
  kind: 'promise',
  binding: 'high',
  mood: 'base',
  owner: 'subject',
});

/** Cues found in a text by the given patterns, each with its words: `id: words`. */
function found(patterns: readonly string[], text: string): readonly string[] {
  const tokens = tokenise(text);
  const index = indexCues(patterns.map((pattern, at) => row(`${'abc'[at]}`, pattern)));
  return matchCues(tokens, index).map(
    ({ row: { id }, start, end }) => `${id}: ${tokens.lower.slice(start, end).join(' ')}`,
  );
}

type Cases = readonly (readonly [pattern: string, text: string, cues: readonly string[]])[];

const ELEMENTS: Cases = [
  ['vow|vows to', 'He vows to sail', ['a: vows to']],
  ['vow|vows to', 'He vows silence', []],
  ['call <adv> for', 'We call for calm', ['a: call for']],
  ['call <adv> for', 'We call once again urgently for calm', ['a: call once again urgently for']],
  ['call <adv> for', 'We call the boats for calm', []],
  ['renew <poss> vow', 'renew our vow', ['a: renew our vow']],
  ['renew <poss> vow', 'renew vow', ['a: renew vow']],
  ['renew <poss> vow', 'renew old vow', []],
  ['renew <adj> vow', 'renew vow', ['a: renew vow']],
  ['renew <adj> vow', 'renew the strong, shared and vow', ['a: renew the strong , shared and vow']],
  ['renew <adj> vow', 'renew one two three four five six seven vow', []],
  ['renew <adj> vow', 'renew it. A vow', []],
  ['renew <adj> vow', 'renew it; a vow', []],
  ['set out? on', 'set on', ['a: set on']],
  ['set out? on', 'set out on', ['a: set out on']],
  ['set out? on', 'set forth on', []],
];

describe('elements of a pattern', () => {
  test.each(ELEMENTS)('%j in %j', (pattern, text, cues) => expect(found([pattern], text)).toEqual(cues));
});

test('the longest frame stands at a place, whatever the order of the table', () => {
  expect(found(['vow', 'vow <adv> to'], 'We vow to sail')).toEqual(['b: vow to']);
  expect(found(['vow <adv> to', 'vow'], 'We vow to sail')).toEqual(['a: vow to']);
});

test('frames are found in reading order, also where they overlap', () => {
  expect(found(['agree to', 'to sail', 'sail on'], 'We agree to sail on')).toEqual([
    'a: agree to',
    'b: to sail',
    'c: sail on',
  ]);
});

test('capitals and typographic apostrophes do not matter', () => {
  expect(found(["'ll"], 'WE\u2019LL sail')).toEqual(["a: 'll"]);
  expect(found(['vow to'], 'VOW To sail')).toEqual(['a: vow to']);
});
