import { describe, expect, test } from 'vitest';
import { indexCues, matchCues } from '../../src/extract/rules/cue-match.ts';
import { CUE_EXAMPLES } from '../../src/languages/en/cue-examples.ts';
import { CUES } from '../../src/languages/index.ts';
import { ruleOf, statementsIn, viewOf } from './lake.ts';

const INDEX = indexCues(CUES);
const IDS = [...new Set(CUES.map((row) => row.id))];
const KINDS = { promise: ['commitment', 'vague'], proposal: ['proposal'], call: ['call', 'proposal'], frame: [] };

/** Cues that no sentence reaches yet: they have no example that matches. An entry whose cue has one is out of date. */
const NOT_REACHED: readonly string[] = [];

const rowsOf = (id: string) => CUES.filter((row) => row.id === id);

/** Names of the rules at work in a sentence; those of mere frames as far as their words are found. */
function rulesIn(text: string, id: string): readonly string[] {
  if (rowsOf(id)[0]!.kind === 'frame') return matchCues(viewOf(text).tokens, INDEX).map((match) => match.row.id);
  return statementsIn(text).map(ruleOf);
}

test('every cue has examples, and every example a cue', () => {
  expect(Object.keys(CUE_EXAMPLES).sort()).toEqual([...IDS].sort());
});

test('rows of one name agree on what they make', () => {
  for (const id of IDS)
    expect(new Set(rowsOf(id).map((row) => `${row.kind} ${row.binding} ${row.owner}`)).size).toBe(1);
});

describe.each(IDS)('%s', (id) => {
  const examples = CUE_EXAMPLES[id] ?? { match: [], not: [] };
  test('has examples that match and examples that must not', () => {
    expect(examples.match.length > 0).toBe(!NOT_REACHED.includes(id));
    expect(examples.not.length).toBeGreaterThan(0);
  });
  for (const text of examples.match) {
    test(`matches: ${text}`, () => {
      expect(rulesIn(text, id)).toContain(id);
      const own = statementsIn(text).filter((statement) => ruleOf(statement) === id);
      for (const statement of own) expect(KINDS[rowsOf(id)[0]!.kind]).toContain(statement.kind);
    });
  }
  for (const text of examples.not) test(`does not match: ${text}`, () => expect(rulesIn(text, id)).not.toContain(id));
});

test('a frame alone states nothing', () => {
  expect(statementsIn('We welcome the opening of the northern lock.')).toEqual([]);
});
