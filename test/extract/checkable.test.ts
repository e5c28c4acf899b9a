import { describe, expect, test } from 'vitest';
import { CHECKABLE, checkability } from '../../src/extract/checkable/checkable.ts';
import { BIAS, WEIGHTS } from '../../src/extract/checkable/checkable-weights.ts';
import WORD_WEIGHTS from '../../src/extract/checkable/word-weights.json' with { type: 'json' };
import { createGazetteer } from '../../src/parties/index.ts';
import { only } from './lake.ts';

/** Names of the tests that a unit passes, without who is bound and the frame. */
function testsOf(text: string): readonly string[] {
  const { reasons } = only(text, { allTests: true });
  return reasons.map(({ test: name }) => name).filter((name) => !name.startsWith('bound-') && name !== 'frame');
}

describe('tests by name', () => {
  test.each([
    ['verb-act', 'We will build a school.', 'We will remain friends of the lake.'],
    ['verb-posture', 'We will uphold peace on the lake.', 'We will build a school.'],
    ['verb-change', 'We will accelerate the ferry.', 'We will build a school.'],
    ['thing', 'We will build a school.', 'We will cherish our friendship.'],
    ['value', 'We will cherish our friendship.', 'We will build a school.'],
    ['amount', 'We will buy 40 boats.', 'We will buy boats.'],
    ['deadline', 'We will build a school by 2040.', 'We will build a school every year.'],
    ['new-thing', 'We will build a school.', 'We will build schools.'],
    ['negated', 'We will not build a school.', 'We will build a school.'],
    ['means-by', 'We will fight fog by building lamps.', 'We will fight fog.'],
    ['means-including', 'We will fight fog, including with lamps.', 'We will fight fog.'],
    ['purpose', 'We will build a school to train pilots.', 'We will build a school.'],
    ['passive', 'A school will be built in 2040.', 'We will build a school.'],
    ['listed', 'We will:\n\n- build a school.', 'We will build a school.'],
    ['cooperation', 'We will deepen cooperation on fishing.', 'We will build a school.'],
  ])('%s', (name, passing, failing) => {
    expect(testsOf(passing)).toContain(name);
    expect(testsOf(failing)).not.toContain(name);
  });

  test('each is named in the table of learned weights, or weighs nothing', () => {
    for (const name of testsOf('We will build a school in Velmark by 2040.'))
      expect(WEIGHTS[name] ?? 0).toBeTypeOf('number');
  });
});

describe('the score', () => {
  test.each([
    'We will build 40 schools by 2040.',
    'We will uphold peace.',
    'We intend to deepen cooperation on fishing.',
  ])('is the sum of the weights of the tests: %s', (text) => {
    const words: Record<string, number> = WORD_WEIGHTS;
    const sum = testsOf(text).reduce((total, name) => total + (WEIGHTS[name] ?? words[name] ?? 0), BIAS);
    expect(only(text).score).toBeCloseTo(sum, 2);
  });

  test('parts commitment from vague', () => {
    expect(only('We will build 40 schools.').score).toBeGreaterThanOrEqual(CHECKABLE);
    expect(only('We will uphold peace and stability.').score).toBeLessThan(CHECKABLE);
  });

  test('nothing weighed is the bias; a test that nobody learned weighs nothing', () => {
    expect(checkability([], [], null)).toEqual({ score: Math.round(BIAS * 100) / 100, reasons: [] });
    expect(checkability([{ test: 'never-heard-of', words: null }], [], []).reasons).toEqual([
      { test: 'never-heard-of', holds: false, words: null },
    ]);
  });
});

describe('the weights of words', () => {
  const gazetteer = createGazetteer();
  const words = Object.keys(WORD_WEIGHTS).map((name) => /^(?:word|pair|verb|binds|opens):(.*)$/.exec(name)?.[1] ?? '');
  const titled = (name: string) => name.replace(/(^|_)\p{L}/gu, (first) => first.toUpperCase()).replaceAll('_', ' ');

  test('name no party, so that promises of all weigh alike', () => {
    const named = words.filter((name) =>
      [titled(name), name.replaceAll('_', ' ').toUpperCase()].some((form) => gazetteer.find(form).length > 0),
    );
    expect(words.length).toBeGreaterThan(1000);
    expect(named).toEqual([]);
  });

  test('name no office, whose bearers differ from state to state', () => {
    expect(words.filter((name) => /^(president|minister|secretary|chancellor|premier|king)s?$/.test(name))).toEqual([]);
  });
});

describe('reasons', () => {
  test('say who is bound, the frame, and what was weighed, with the words', () => {
    const { reasons } = only('Velmark will build a school by 2040.');
    expect(reasons.slice(0, 2)).toEqual([
      { test: 'bound-party', holds: true, words: 'Velmark' },
      { test: 'frame', holds: true, words: 'Velmark will' },
    ]);
    expect(reasons).toContainEqual({ test: 'verb-act', holds: true, words: 'build' });
    expect(reasons).toContainEqual({ test: 'thing', holds: true, words: 'school' });
  });

  test('a reason holds where it speaks for checkable', () => {
    const { reasons } = only('We will uphold peace.');
    for (const { test: name, holds, weight } of reasons.slice(2)) expect(holds).toBe((weight ?? WEIGHTS[name]!) > 0);
    expect(reasons).toContainEqual({ test: 'value', holds: false, words: 'peace' });
  });

  test('tests of next to no weight are left out unless asked for', () => {
    const text = 'We will build a school and a harbour for the fishermen of the northern shore.';
    const said = new Set(only(text).reasons.map((reason) => reason.test));
    const left = only(text, { allTests: true }).reasons.filter((reason) => !said.has(reason.test));
    expect(left.length).toBeGreaterThan(0);
    for (const reason of left.filter((each) => each.test in WEIGHTS))
      expect(Math.abs(WEIGHTS[reason.test]!)).toBeLessThan(0.15);
    expect(only(text).score).toBe(only(text, { allTests: true }).score);
  });
});
