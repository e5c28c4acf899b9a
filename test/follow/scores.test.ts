import { describe, expect, it } from 'vitest';
import {
  assessmentTrouble,
  meaningOf,
  meanScores,
  percentOf,
  reopenedBy,
  STEP_MEANINGS,
  scoreCells,
  statusTrouble,
  stepOf,
} from '../../src/follow/index.ts';
import { type Assessment, type Guideline, STEPS } from '../../src/model/index.ts';
import { evidenceOf } from './invented.ts';

const guideline = (version: number, more: Partial<Guideline> = {}): Guideline => ({
  entry: 'bridge',
  version,
  definitions: [{ term: 'bridge', means: 'a crossing for carts' }],
  strong: ['opening a bridge'],
  weak: ['naming a site'],
  rubric: { full: 'three bridges open', partial: 'work has begun', none: 'neither' },
  readings: [],
  by: 'flavia',
  at: '2024-01-01T00:00:00Z',
  why: null,
  ...more,
});
const FINAL = { kind: 'final', from: '2024-01-01', to: '2024-12-31' } as const;
const INTERIM = { kind: 'interim', from: '2024-01-01', to: '2024-06-30' } as const;
let number = 0;
const assessment = (party: string, score: Assessment['score'], more: Partial<Assessment> = {}): Assessment => {
  number += 1;
  const made = { by: 'rudolf', at: '2025-01-01T00:00:00Z', why: score === null ? 'has no river' : null };
  const rests = { guideline: 1, evidence: ['opened'], settles: false, reading: null };
  return { id: `a${number}`, entry: 'bridge', party, window: FINAL, score, ...rests, ...made, ...more };
};
const evidence = [evidenceOf('opened', { entry: 'bridge' }), evidenceOf('road', { entry: 'road' })];
const basis = { guidelines: [guideline(1)], evidence };

describe('an assessment', () => {
  it('without evidence is refused; n/a needs a reason', () => {
    expect(assessmentTrouble(assessment('RUR', 1), basis)).toBeNull();
    expect(assessmentTrouble(assessment('RUR', 1, { evidence: [] }), basis)).toBe('follow.no-evidence');
    expect(assessmentTrouble(assessment('RUR', -1, { evidence: [] }), basis)).toBe('follow.no-evidence');
    expect(assessmentTrouble(assessment('RUR', 0, { evidence: ['nobody'] }), basis)).toBe('follow.evidence-unknown');
    expect(assessmentTrouble(assessment('RUR', 0, { evidence: ['road'] }), basis)).toBe('follow.evidence-of-another');
    expect(assessmentTrouble(assessment('RUR', null, { evidence: [] }), basis)).toBeNull();
    expect(assessmentTrouble(assessment('RUR', null, { evidence: [], why: null }), basis)).toBe('follow.no-reason');
  });

  it('rests on the newest guideline and says which reading it took', () => {
    expect(assessmentTrouble(assessment('RUR', 1), { ...basis, guidelines: [] })).toBe('follow.no-guideline');
    const second = { ...basis, guidelines: [guideline(1), guideline(2)] };
    expect(assessmentTrouble(assessment('RUR', 1), second)).toBe('follow.old-guideline');
    const readings = [
      { id: 'open', says: 'carts cross' },
      { id: 'built', says: 'it stands' },
    ];
    const two = { ...basis, guidelines: [guideline(1, { readings })] };
    expect(assessmentTrouble(assessment('RUR', 1), two)).toBe('follow.which-reading');
    expect(assessmentTrouble(assessment('RUR', 1, { reading: 'built' }), two)).toBeNull();
  });

  it('is open again when the guideline changes or its evidence is withdrawn', () => {
    const made = assessment('RUR', 1);
    expect(reopenedBy(made, basis)).toBeNull();
    expect(reopenedBy(made, { ...basis, guidelines: [guideline(1), guideline(2)] })).toBe('guideline');
    expect(reopenedBy(made, { ...basis, evidence: [] })).toBe('evidence');
    const [cell] = scoreCells([made], { ...basis, guidelines: [guideline(2)] });
    expect(cell).toMatchObject({ score: null, open: 'guideline' });
  });
});

describe('scores', () => {
  it('means and percentages by window, n/a and what is open left out', () => {
    // Worked by hand: +1, 0, −1, +1 have the mean 0.25, that is 62.5 %.
    const entries = ['a', 'b', 'c', 'd'].map((entry) => evidenceOf('opened', { entry }));
    const guidelines = ['a', 'b', 'c', 'd', 'e'].map((entry) => guideline(1, { entry }));
    const made = ([1, 0, -1, 1] as const).map((score, i) => assessment('RUR', score, { entry: 'abcd'[i]! }));
    const cells = scoreCells(
      [...made, assessment('RUR', null, { entry: 'e' }), assessment('RUR', -1, { entry: 'a', window: INTERIM })],
      { guidelines, evidence: entries },
    );
    expect(meanScores(cells, 'party')).toEqual([
      { key: 'RUR', window: INTERIM, mean: -1, percent: 0, counted: 1, notApplicable: 0, open: 0 },
      { key: 'RUR', window: FINAL, mean: 0.25, percent: 62.5, counted: 4, notApplicable: 1, open: 0 },
    ]);
    expect(meanScores(cells, 'entry')).toHaveLength(6);
    expect([percentOf(-1), percentOf(0), percentOf(1)]).toEqual([0, 50, 100]);
  });

  it('of two summits: every cell counts once, by party, commitment, summit and window', () => {
    // Worked by hand. First summit: commitment a has +1 (RUR), 0 (XGK); b has −1 (RUR): mean 0, 50 %. Second: c has +1: 100 %.
    const guidelines = ['a', 'b', 'c'].map((entry) => guideline(1, { entry }));
    const entries = ['a', 'b', 'c'].map((entry) => evidenceOf('opened', { entry }));
    const made = [
      assessment('RUR', 1, { entry: 'a' }),
      assessment('XGK', 0, { entry: 'a' }),
      assessment('RUR', -1, { entry: 'b' }),
      assessment('RUR', 1, { entry: 'c' }),
      assessment('XGK', null, { entry: 'c' }),
    ];
    const cells = scoreCells(made, { guidelines, evidence: entries });
    const summit = meanScores(cells, ({ entry }) => (entry === 'c' ? 'second' : 'first'));
    expect(
      summit.map(({ key, mean, percent, counted, notApplicable }) => [key, mean, percent, counted, notApplicable]),
    ).toEqual([
      ['first', 0, 50, 3, 0],
      ['second', 1, 100, 1, 1],
    ]);
    expect(meanScores(cells, 'party').map(({ key, mean }) => [key, mean])).toEqual([
      ['RUR', 1 / 3],
      ['XGK', 0],
    ]);
    expect(meanScores(cells, 'entry').map(({ key, percent }) => [key, percent])).toEqual([
      ['a', 75],
      ['b', 0],
      ['c', 100],
    ]);
  });

  it('a window in which nothing counts has no mean', () => {
    const [mean] = meanScores(scoreCells([assessment('RUR', null)], basis), 'party');
    expect(mean).toMatchObject({ mean: null, percent: null, counted: 0, notApplicable: 1 });
  });

  it('coders who differ have no score until it is settled', () => {
    const differ = [assessment('RUR', 1), assessment('RUR', 0, { by: 'flavia' })];
    expect(scoreCells(differ, basis)[0]).toMatchObject({ score: null, open: 'coders-differ' });
    const settled = [...differ, assessment('RUR', 0, { by: 'michael', settles: true })];
    expect(scoreCells(settled, basis)[0]).toMatchObject({ score: 0, open: null });
    expect(scoreCells([...differ, assessment('RUR', 1, { by: 'flavia' })], basis)[0]).toMatchObject({ score: 1 });
  });

  it('says which reading of the rubric a score depends on', () => {
    const both = [assessment('RUR', 1, { reading: 'built' }), assessment('RUR', 0, { reading: 'open' })];
    expect(scoreCells(both, basis)[0]).toMatchObject({
      score: null,
      open: 'readings-differ',
      readings: [
        { reading: 'built', score: 1 },
        { reading: 'open', score: 0 },
      ],
    });
    const chosen = [...both, assessment('RUR', 1, { by: 'flavia', settles: true, reading: 'built' })];
    expect(scoreCells(chosen, basis)[0]).toMatchObject({ score: 1, readings: [{ score: 1 }, { score: 0 }] });
  });
});

describe('status', () => {
  it('has nine steps, each with its meaning; what is unknown is never a score', () => {
    expect(STEP_MEANINGS.map(({ step }) => step)).toEqual(STEPS);
    for (const { means, unknown, score } of STEP_MEANINGS) {
      expect(means).toMatch(/\.$/);
      if (unknown) expect(score).toBeNull();
    }
    expect(meaningOf('delivered').score).toBe(1);
  });

  it('rests on evidence; the newest counts', () => {
    const made = { id: 's1', entry: 'bridge', by: 'rudolf', at: '2025-01-01T00:00:00Z', why: null };
    const record = (step: (typeof STEPS)[number], ...ids: string[]) => ({ ...made, step, evidence: ids });
    const looked = evidenceOf('looked', {
      entry: 'bridge',
      kind: 'none-found',
      place: { kind: 'looked', where: 'the gazette' },
    });
    expect(statusTrouble(record('delivered'), evidence)).toBe('follow.no-evidence');
    expect(statusTrouble(record('delivered', 'opened'), evidence)).toBeNull();
    expect(statusTrouble(record('not-started', 'looked'), [looked])).toBe('follow.only-looked');
    expect(statusTrouble(record('no-evidence-found', 'opened'), evidence)).toBe('follow.looked-nowhere');
    expect(statusTrouble(record('no-evidence-found', 'looked'), [looked])).toBeNull();
    expect(stepOf('bridge', [record('in-progress'), record('delivered')])).toBe('delivered');
    expect(stepOf('road', [record('in-progress')])).toBe('not-yet-assessed');
  });
});
