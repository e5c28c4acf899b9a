import { describe, expect, it } from 'vitest';
import {
  evidenceTrouble,
  indicatorTrouble,
  LOOKS,
  STEP_MEANINGS,
  type Standing,
  standings,
} from '../../src/follow/index.ts';
import { type DeliveryStep, STEPS, type StatusRecord, spanOf } from '../../src/model/index.ts';
import type { Entry, FollowUps } from '../../src/register/index.ts';
import { statementOn } from '../register/ruritania.ts';
import { evidenceOf, indicatorOf } from './invented.ts';

const SPEECH = 'Ruritania will build bridges by then.';

function entryOf(id: string, edtf: string | null): Entry {
  const deadline = edtf === null ? null : { edtf, text: edtf, span: spanOf(SPEECH, 0, 9), basis: null };
  const value = statementOn(SPEECH, SPEECH.slice(10), { deadline });
  const document = { id: 'd', name: 'speech', title: null, date: '2024', publisher: null, language: null, role: null };
  const state = { reviewed: false, reopened: false, reopening: null, made: false, tests: null, undo: null, redo: null };
  const rest = { decisions: [], following: null, formerly: [], page: null, sort: id };
  return { id, document, status: 'proposed', value, proposed: value, ...state, ...rest };
}

const NOTHING: FollowUps = {
  evidence: [],
  indicators: [],
  rates: [],
  links: [],
  guidelines: [],
  assessments: [],
  statuses: [],
};

function statusOf(step: DeliveryStep, more: Partial<StatusRecord> = {}): StatusRecord {
  return { id: step, entry: 'bridge', step, evidence: ['a'], by: 'r', at: '2025-01-01', why: null, ...more };
}

function standing(known: Partial<FollowUps>, deadline: string | null = '2024'): Standing {
  return standings(
    [entryOf('bridge', deadline)],
    { ...NOTHING, evidence: [evidenceOf('a')], ...known },
    '2026-11-22',
  )[0]!;
}

const figure = (id: string, publisher: string, date: string, value: number) =>
  evidenceOf(id, {
    entry: 'bridge',
    kind: 'figure',
    publisher,
    date,
    value,
    unit: 'money',
    currency: 'EUR',
    series: 'trade',
  });
const trade = indicatorOf({ entry: 'bridge' });

describe('how a commitment stands at one look', () => {
  it('what nobody looked at, and what nobody found, is unknown and never not done', () => {
    expect(standing({ evidence: [] })).toMatchObject({ look: 'unknown', late: 'passed', step: 'not-yet-assessed' });
    for (const { step, unknown } of STEP_MEANINGS) {
      expect(standing({ statuses: [statusOf(step)] }).look === 'unknown').toBe(unknown);
    }
    expect(new Set(STEPS.map((step) => standing({ statuses: [statusOf(step)] }).look))).toEqual(new Set(LOOKS));
  });

  it.each([
    ['in-progress', '2024', 'late'],
    ['partly-delivered', '2024', 'late'],
    ['in-progress', '2027', null],
    ['in-progress', null, null],
    ['delivered', '2024', null],
    ['superseded', '2024', null],
    ['contrary', '2024', null],
    ['no-evidence-found', '2024', 'passed'],
  ] as const)('%s with the deadline %s is %s', (step, deadline, late) => {
    expect(standing({ statuses: [statusOf(step)] }, deadline).late).toBe(late);
  });

  it('is disputed where the status says so, and then both steps are told', () => {
    const statuses = [statusOf('stalled', { disputed: 'in-progress' })];
    expect(standing({ statuses })).toMatchObject({ step: 'stalled', other: 'in-progress', disputed: true });
    expect(standing({ statuses: [statusOf('stalled')] }).disputed).toBe(false);
  });

  it('is disputed where by one publisher a target is reached and by another not, for the same time or later', () => {
    const with_ = (...evidence: ReturnType<typeof figure>[]) => standing({ evidence, indicators: [trade] }).disputed;
    expect(with_(figure('a', 'Customs', '2022', 71), figure('b', 'Bank', '2024', 66))).toBe(true);
    expect(with_(figure('a', 'Customs', '2022', 71), figure('b', 'Bank', '2021', 66))).toBe(false);
    expect(with_(figure('a', 'Customs', '2022', 71), figure('b', 'Bank', '2024', 72))).toBe(false);
    expect(with_(figure('b', 'Bank', '2024', 66))).toBe(false);
  });

  it('is disputed where reports contradict each other, and not by a note on one of them', () => {
    const on = (id: string, bearing: 'for' | 'against', disputes: string | null) =>
      evidenceOf(id, { entry: 'bridge', bearing, disputes });
    expect(
      standing({ evidence: [on('a', 'for', 'Others tell of delay.'), on('b', 'against', 'Others do not.')] }).disputed,
    ).toBe(true);
    expect(standing({ evidence: [on('a', 'for', 'Another bridge.'), on('b', 'against', null)] }).disputed).toBe(false);
  });

  it('counts what tells of what became of it, and opens a status whose evidence was taken back', () => {
    const evidence = [
      evidenceOf('a', { entry: 'bridge', date: '2024-05' }),
      evidenceOf('b', { entry: 'bridge', bearing: 'before' }),
    ];
    expect(standing({ evidence })).toMatchObject({ evidence: 1, newest: '2024-05-31', reopened: false });
    expect(standing({ evidence, statuses: [statusOf('delivered')] }).reopened).toBe(false);
    expect(standing({ evidence: [], statuses: [statusOf('delivered')] }).reopened).toBe(true);
  });
});

describe('what a person may put down', () => {
  it.each([
    [{}, null],
    [{ date: 'soon' }, 'date'],
    [{ published: '2024-13' }, 'published'],
    [{ value: 3 }, 'unit'],
    [{ value: 3, unit: 'money' }, 'currency'],
    [{ value: 3, unit: 'doses', currency: 'EUR' }, 'currency'],
    [{ kind: 'none-found' }, 'place'],
    [{ kind: 'none-found', place: { kind: 'looked', where: 'the gazette' } }, null],
    [{ place: { kind: 'looked', where: 'the gazette' } }, 'place'],
  ] as const)('evidence with %j: %s', (more, flag) => {
    expect(evidenceTrouble(evidenceOf('a', more))?.flag ?? null).toBe(flag);
  });

  it.each([
    [{}, null],
    [{ deadline: 'soon' }, 'deadline'],
    [{ baseline: { value: 1, date: 'then', publisher: 'Bank' } }, 'baseline.date'],
    [{ currency: null }, 'currency'],
  ] as const)('an indicator with %j: %s', (more, flag) => {
    expect(indicatorTrouble(indicatorOf(more))?.flag ?? null).toBe(flag);
  });
});
