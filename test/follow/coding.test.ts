import { describe, expect, it } from 'vitest';
import { codedItems, roundAgreement, scoreTrouble, settleScore, settleStatement } from '../../src/follow/index.ts';
import { type Guideline, spanOf } from '../../src/model/index.ts';
import type { CoderMark, CodingRound, Draft, Entry, Mark } from '../../src/register/index.ts';
import { evidenceOf } from './invented.ts';

// Four sentences of 30 characters, so that places are easy to see.
const TEXT = ['Ruritania will build 3 bridges', 'The lake is very old and deep.', 'Ruritania will open 2 schools.']
  .concat('Ruritania hopes for good rain.')
  .join('');
const SENTENCES = [0, 30, 60, 90].map((start) => ({ start, end: start + 30 }));
const AT = '2024-06-01T00:00:00Z';

const round = (subject: CodingRound['subject'], more: Partial<CodingRound> = {}): CodingRound => ({
  ...{
    id: 'r',
    title: 'The speech',
    coders: ['Flavia', 'Rudolf'],
    adjudicator: null,
    by: 'Michael',
    at: AT,
    why: null,
  },
  ...{ text: 't', state: 'revealed', done: ['Flavia', 'Rudolf'], settled: [], subject },
  ...more,
});
const onDocument = round({ kind: 'document', document: 'd', fields: ['kind', 'area', 'promisor'], candidates: false });

const marked = (coder: string, start: number, end: number, more: Partial<Draft> = {}): CoderMark => ({
  id: `${coder}-${start}`,
  coder,
  at: AT,
  mark: { kind: 'statement', draft: { spans: [spanOf(TEXT, start, end)], ...more }, note: null },
});

const MARKS = [
  marked('Flavia', 0, 30, { area: 'Infrastructure and connectivity' }),
  marked('Flavia', 60, 90, { kind: 'commitment' }),
  marked('Rudolf', 0, 28, { area: 'Development' }),
  marked('Rudolf', 60, 90),
  marked('Rudolf', 90, 120, { kind: 'vague' }),
];

describe('items of a document', () => {
  it('are the marks on the same words, with what differs', () => {
    const items = codedItems(onDocument, MARKS);
    expect(items.map(({ at, differ }) => [at!.start, differ])).toEqual([
      [0, ['words', 'area']],
      [60, []],
      [90, ['found']],
    ]);
    expect(items[2]!.versions).toMatchObject([{ coder: 'Flavia', mark: null }, { coder: 'Rudolf' }]);
    expect(
      codedItems(onDocument, [...MARKS].reverse())
        .map(({ id }) => id)
        .sort(),
    ).toEqual(items.map(({ id }) => id).sort());
  });

  it('of three coders stand together once', () => {
    const three = { ...onDocument, coders: ['Flavia', 'Rudolf', 'Sapt'] };
    const items = codedItems(three, [...MARKS, marked('Sapt', 62, 90), marked('Sapt', 92, 120)]);
    expect(items.map(({ versions }) => versions.map(({ mark }) => mark !== null))).toEqual([
      [true, true, false],
      [true, true, true],
      [false, true, true],
    ]);
  });
});

describe('agreement of a round', () => {
  it('is told of each field over what both found, and of spans by characters and by units', () => {
    const found = roundAgreement(onDocument, MARKS, { length: TEXT.length, sentences: SENTENCES });
    expect(found).toMatchObject({ items: 3, agreed: 1 });
    const by = Object.fromEntries(found.fields.map((each) => [each.field, each]));
    expect(by.area).toMatchObject({ raw: { value: 0.5, items: 2 }, coders: ['Flavia', 'Rudolf'] });
    // Both gave one value alone: κ and α have nothing to go by, AC1 knows what else could have been given.
    expect(by.kind).toMatchObject({
      raw: { value: 1 },
      kappa: { value: null, undefined: 'one-value' },
      ac1: { value: 1 },
    });
    const [pair] = found.spans!.pairs;
    expect(pair).toMatchObject({ coders: ['Flavia', 'Rudolf'], both: 2, only: [0, 1] });
    expect(pair!.units.value).toBeCloseTo(4 / 5, 10);
    // By hand: 32 of 120 characters differ; 148 of 240 marks given are "marked".
    const [share, given] = [148 / 240, 240];
    const expected = (2 * share * (1 - share) * given) / (given - 1);
    expect(pair!.characters.value).toBeCloseTo(1 - 32 / 120 / expected, 10);
    expect(found.spans!.byKind.map(({ kind }) => kind)).toEqual(['commitment', 'vague']);
    expect(found.spans!.all.value).toBeLessThan(1);
  });

  it('of what nobody marked is nothing, and no error', () => {
    const found = roundAgreement(onDocument, [], { length: TEXT.length, sentences: SENTENCES });
    expect(found).toMatchObject({ items: 0, agreed: 0, fields: [] });
    expect(found.spans!.all).toMatchObject({ value: null, undefined: 'nothing-shared' });
  });
});

const ACT = { by: 'Michael', at: AT, why: 'The words say so.' };
const entryOn = (id: string, start: number, end: number, more: Partial<Entry['value']> = {}): Entry => {
  const draft = { spans: [spanOf(TEXT, start, end)], kind: 'commitment', promisor: [], area: null };
  return { id, status: 'proposed', decisions: [], value: { ...draft, ...more } } as unknown as Entry;
};

describe('what is settled of a statement', () => {
  const [bridges, schools, rain] = codedItems(onDocument, MARKS);
  it('edits the entry on these words, field by field, or accepts it as it is', () => {
    const { decision, settled } = settleStatement(
      onDocument,
      bridges!,
      { take: 'Rudolf' },
      [entryOn('e1', 0, 30)],
      ACT,
    );
    expect(decision).toMatchObject({ entry: 'e1', action: 'edit', by: 'Michael', expected: 0 });
    expect(decision!.changes).toEqual({ area: 'Development', spans: [spanOf(TEXT, 0, 28)] });
    expect(settled).toMatchObject({ took: 'Rudolf', outcome: 'statement', entry: 'e1', why: 'The words say so.' });
    const same = settleStatement(onDocument, schools!, { take: 'Flavia' }, [entryOn('e2', 60, 90)], ACT);
    expect(same.decision).toMatchObject({ entry: 'e2', action: 'accept', changes: null });
  });

  it('makes an entry where there is none, and never touches one that another item took', () => {
    const took = { item: 'x', took: null, outcome: 'statement' as const, entry: 'e1', ...ACT };
    const later = { ...onDocument, settled: [took] };
    const { marking, decision } = settleStatement(later, bridges!, { take: 'Flavia' }, [entryOn('e1', 0, 30)], ACT);
    expect(decision).toBeNull();
    expect(marking).toMatchObject({
      document: 'd',
      draft: { kind: 'commitment', promisor: [], spans: [{ start: 0, end: 30 }] },
    });
    const own = { draft: { spans: [spanOf(TEXT, 90, 99)], kind: 'call' as const } };
    expect(settleStatement(onDocument, rain!, own, [], ACT)).toMatchObject({
      settled: { took: null },
      marking: { draft: { kind: 'call' } },
    });
  });

  it('rejects what is there when nothing stands, also by following a coder who marked nothing', () => {
    const there = [entryOn('e3', 90, 120)];
    for (const choice of [{ nothing: true } as const, { take: 'Flavia' }]) {
      const { decision, marking, settled } = settleStatement(onDocument, rain!, choice, there, ACT);
      expect([decision?.action, marking, settled.outcome]).toEqual(['reject', null, 'nothing']);
    }
    expect(settleStatement(onDocument, rain!, { nothing: true }, [], ACT).decision).toBeNull();
    expect(() => settleStatement(onDocument, rain!, { take: 'Sapt' }, [], ACT)).toThrow('coding.choice');
  });
});

describe('blind scores', () => {
  const guideline: Guideline = {
    ...{ entry: 'bridge', version: 1, definitions: [], strong: [], weak: [], readings: [] },
    ...{ rubric: { full: 'open', partial: 'begun', none: 'neither' }, by: 'Flavia', at: AT, why: null },
  };
  const window = { kind: 'final' as const, from: '2024-01-01', to: '2024-12-31' };
  const given = round({
    kind: 'assessment',
    window,
    cells: ['RUR', 'XGK'].map((party) => ({ entry: 'bridge', party })),
  });
  const basis = { guidelines: [guideline], evidence: [evidenceOf('opened')] };
  const score = (party: string, value: 1 | 0 | -1 | null, more: Partial<Extract<Mark, { kind: 'score' }>> = {}) => ({
    ...{ kind: 'score' as const, entry: 'bridge', party, score: value, reading: null, guideline: 1 },
    ...{ evidence: ['opened'], note: null, ...more },
  });
  const by = (coder: string, mark: Mark): CoderMark => ({
    id: `${coder}${'party' in mark ? mark.party : ''}`,
    coder,
    at: AT,
    mark,
  });

  it('are held to what any assessment is held to', () => {
    const trouble = (mark: ReturnType<typeof score>) => scoreTrouble(given, mark, 'Flavia', AT, basis);
    expect(trouble(score('RUR', 1))).toBeNull();
    expect(trouble(score('RUR', 1, { evidence: [] }))).toBe('follow.no-evidence');
    expect(trouble(score('RUR', null, { evidence: [] }))).toBe('follow.no-reason');
    expect(trouble(score('RUR', 1, { guideline: 2 }))).toBe('follow.old-guideline');
  });

  it('go into the register with the one that settles them where coders differ', () => {
    const marks = [
      by('Flavia', score('RUR', 1)),
      by('Rudolf', score('RUR', 0)),
      by('Flavia', score('XGK', 1)),
      by('Rudolf', score('XGK', 1)),
    ];
    const [differ, same] = codedItems(given, marks);
    expect([differ!.differ, same!.differ]).toEqual([['score'], []]);
    const { records, settled } = settleScore(given, differ!, { take: 'Rudolf' }, basis, ACT);
    expect(records.map(({ record }) => ('score' in record ? [record.by, record.score, record.settles] : []))).toEqual([
      ['Flavia', 1, false],
      ['Rudolf', 0, false],
      ['Michael', 0, true],
    ]);
    expect(settled).toMatchObject({ took: 'Rudolf', outcome: 'score', entry: 'bridge' });
    expect(settleScore(given, same!, { take: 'Flavia' }, basis, ACT).records).toHaveLength(2);
    const own = { score: { score: -1 as const, reading: null, guideline: 1, evidence: [], note: null } };
    expect(() => settleScore(given, differ!, own, basis, ACT)).toThrow('follow.no-evidence');
    const agreement = roundAgreement(given, marks, null);
    expect(agreement).toMatchObject({ items: 2, agreed: 1, spans: null });
    expect(agreement.fields[0]).toMatchObject({ field: 'score', raw: { value: 0.5 } });
  });
});
