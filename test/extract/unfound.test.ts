import { describe, expect, test } from 'vitest';
import { ruleParts, unfound } from '../../src/extract/index.ts';
import { CUE_EXAMPLES } from '../../src/languages/en/cue-examples.ts';
import { isExact } from '../../src/model/index.ts';
import { readPlain } from '../../src/text/index.ts';
import { DAY, LAKE, statementsIn } from './lake.ts';

const options = { speaker: ['QRU'], date: DAY, parties: LAKE };
const unfoundIn = (text: string) => unfound(readPlain(`${text}\n\nThe lake is deep.\n`), options);

/** Cues of a sentence and why they make nothing, as `will question`. */
const reasons = (text: string) =>
  unfoundIn(text).flatMap(({ cues }) => cues.map(({ id, dropped }) => `${id} ${dropped}`));

describe('a sentence with a cue and without a statement says why', () => {
  test.each([
    ['Will we open the canal?', 'will question'],
    ['We hope that we will open the canal.', 'will under-belief'],
    ['If we will open the canal, boats will sink.', 'will under-condition'],
    ['Smugglers will cross the lake at night.', 'will cannot-bind-third'],
    ['The storm is going to pass.', 'going-to cannot-bind-thing'],
    ['Last week, we announced a fund of 3 million crowns.', 'announce told-as-past'],
    ['Graustark had pledged to open the lock.', 'have-pledged-to perfect'],
  ])('%s %s', (text, reason) => {
    expect(reasons(text)).toContain(reason);
  });

  test('a heading promises nothing, whatever it says', () => {
    const doc = readPlain('We will open three ports by 2033.\n\nThe lake is deep.\n');
    const blocks = doc.blocks.map((block) => ({ ...block, kind: 'heading' as const }));
    expect(unfound({ ...doc, blocks }, options)).toMatchObject([{ cues: [{ id: 'will', dropped: 'heading' }] }]);
  });
});

test('nothing is said of a sentence without a cue, nor of one with a statement', () => {
  expect(unfoundIn('The harbour is old.')).toEqual([]);
  expect(unfoundIn('We will open three ports by 2033.')).toEqual([]);
});

test('every example that must not match is explained as far as it has a cue, with exact words', () => {
  let explained = 0;
  for (const text of Object.values(CUE_EXAMPLES).flatMap(({ not }) => not)) {
    const found = unfoundIn(text);
    for (const { cues } of found) for (const { span } of cues) expect(isExact(`${text}\n`, span)).toBe(true);
    if (found.length > 0) expect(statementsIn(text).some(({ sentence }) => sentence.start === 0)).toBe(false);
    explained += found.length;
  }
  expect(explained).toBeGreaterThan(50);
});

describe('a rule is taken apart', () => {
  test.each([
    ['will@en', 'clause'],
    ['item-under-will@en', 'item'],
    ['item-under-item-under-will@en', 'item'],
    ['item-under-listed@en', 'listed-item'],
    ['programme-item@en', 'programme-item'],
    ['this-includes@en', 'this-includes'],
    ['likely-item@en', 'likely'],
  ])('%s is a %s', (rule, form) => {
    const parts = ruleParts(rule, null);
    expect(parts).toMatchObject({ id: rule.replace('@en', ''), form });
    expect(parts.rows.length > 0).toBe(rule.includes('will'));
  });

  test('the words choose among rows of one name', () => {
    const all = ruleParts('agree-to', null).rows;
    expect(ruleParts('agree-to', 'We agreed to').rows.length).toBeLessThanOrEqual(all.length);
    expect(ruleParts('agree-to', 'no such words').rows).toEqual(all);
    expect(ruleParts('no-such-rule', 'words').rows).toEqual([]);
  });
});
