import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Addend,
  type Conversion,
  isLevel,
  seriesOf,
  stageFigures,
  straightPath,
  targetVerdicts,
  totals,
  umbrellaGaps,
} from '../../src/follow/index.ts';
import type { EntryLink, Evidence } from '../../src/model/index.ts';
import { evidenceOf, indicatorOf } from './invented.ts';

const figure = (id: string, publisher: string, date: string, value: number, more: Partial<Evidence> = {}) =>
  evidenceOf(id, { kind: 'figure', series: 'trade', publisher, date, value, unit: 'money', currency: 'EUR', ...more });

const FIGURES = [
  figure('c2', 'Ruritanian customs', '2024', 71),
  figure('c1', 'Ruritanian customs', '2022', 50),
  figure('b1', 'Bank of Graustark', '2024', 66),
  figure('half', 'Ruritanian customs', '2025-01/2025-06', 40),
  figure('crowns', 'Bank of Graustark', '2025', 1500, { currency: 'CZK' }),
  figure('tons', 'Bank of Graustark', '2025', 9, { unit: 'tons', currency: null }),
  figure('soon', 'Bank of Graustark', '2029', 99, { bearing: 'forecast' }),
  figure('other', 'Elsewhere', '2024', 1, { series: null }),
];

describe('series', () => {
  const { series, aside } = seriesOf(indicatorOf(), FIGURES);

  it('stand side by side by publisher, oldest figure first', () => {
    expect(series.map(({ publisher, actuals }) => [publisher, ...actuals.map(({ value }) => value)])).toEqual([
      ['Bank of Graustark', 66],
      ['Ruritanian customs', 50, 71],
    ]);
  });

  it('say why a figure cannot be set against the target', () => {
    expect(Object.fromEntries(aside.map(({ evidence, why }) => [evidence, why]))).toEqual({
      half: 'other-period',
      crowns: 'other-currency',
      tons: 'other-unit',
      soon: 'forecast',
    });
  });

  it('convert only at a stated rate and date', () => {
    const rate: Conversion = {
      evidence: 'crowns',
      from: 'CZK',
      to: 'EUR',
      rate: 0.04,
      date: '2025-12-31',
      source: 'Bank of Graustark',
    };
    const turned = seriesOf(indicatorOf(), FIGURES, [rate]).series[0]!.actuals.at(-1)!;
    expect(turned).toMatchObject({ value: 60, converted: { rate: 0.04, date: '2025-12-31' } });
    expect(() => seriesOf(indicatorOf(), FIGURES, [{ ...rate, date: '' }])).toThrow('follow.rate');
    expect(() => seriesOf(indicatorOf(), FIGURES, [{ ...rate, rate: 0 }])).toThrow('follow.rate');
  });
});

describe('a target', () => {
  it('is met by one publisher and not by another', () => {
    const verdicts = targetVerdicts(indicatorOf(), seriesOf(indicatorOf(), FIGURES).series);
    expect(verdicts.map(({ publisher, verdict, newest }) => [publisher, verdict, newest.value])).toEqual([
      ['Bank of Graustark', 'not-yet', 66],
      ['Ruritanian customs', 'met', 71],
    ]);
    expect(verdicts[1]!.first!.period).toBe('2024');
  });

  it('is missed only by a figure for the end of the deadline; falling back is told', () => {
    const of = (...figures: Evidence[]) => targetVerdicts(indicatorOf(), seriesOf(indicatorOf(), figures).series)[0];
    expect(of(figure('a', 'P', '2029', 60))).toMatchObject({ verdict: 'not-yet' });
    expect(of(figure('a', 'P', '2030', 60))).toMatchObject({ verdict: 'missed' });
    expect(of(figure('a', 'P', '2028', 71), figure('b', 'P', '2030', 60))).toMatchObject({
      verdict: 'met',
      fellBack: true,
    });
    expect(of(figure('a', 'P', '2024', 75, { bound: 'up_to' }))).toMatchObject({ verdict: 'not-yet' });
    expect(of()).toBeUndefined();
    expect(of(figure('a', 'P', '2020', 90, { bearing: 'before' }))).toBeUndefined();
  });

  it('downward', () => {
    const down = indicatorOf({ direction: 'down', target: { value: 10, bound: null } });
    const verdicts = targetVerdicts(down, seriesOf(down, [figure('a', 'P', '2024', 9)]).series);
    expect(verdicts[0]).toMatchObject({ verdict: 'met' });
  });

  it('progress against a straight path', () => {
    // 3,653 days from the end of 2020 to the end of 2030, 1,461 of them to the end of 2024.
    const actual = seriesOf(indicatorOf(), FIGURES).series[0]!.actuals[0]!;
    const path = straightPath(indicatorOf(), actual)!;
    expect(path.expected).toBeCloseTo(20 + (50 * 1461) / 3652, 6);
    expect(path.share).toBeCloseTo(46 / 50, 10);
    expect(path.ahead).toBeCloseTo(66 - path.expected, 10);
    expect(straightPath(indicatorOf({ baseline: null }), actual)).toBeNull();
  });
});

describe('money on its way', () => {
  it('stays at its stage, the four stages always there', () => {
    const paid = evidenceOf('paid', { stage: 'disbursed', value: 5 });
    const stages = stageFigures([paid, evidenceOf('told', { stage: 'promised', value: 20 }), evidenceOf('none')]);
    expect(stages.map(({ stage, iati, figures }) => [stage, iati, figures.map(({ id }) => id)])).toEqual([
      ['promised', 12, ['told']],
      ['allocated', 2, []],
      ['disbursed', 3, ['paid']],
      ['delivered', null, []],
    ]);
  });
});

const addend = (entry: string, value: number, more: Partial<Addend> = {}): Addend => ({
  entry,
  value,
  max: null,
  unit: 'money',
  currency: 'EUR',
  bound: null,
  ...more,
});

describe('totals', () => {
  const links: EntryLink[] = [
    { from: 'part-1', to: 'umbrella', relation: 'part-of' },
    { from: 'part-2', to: 'umbrella', relation: 'part-of' },
    { from: 'again', to: 'part-1', relation: 'restates' },
    { from: 'raised', to: 'before', relation: 'replaces' },
  ];

  it('count the umbrella without its parts, what is restated once, and the newer of two', () => {
    const all = [
      addend('umbrella', 24),
      addend('part-1', 14),
      addend('part-2', 9),
      addend('again', 14),
      addend('before', 5),
      addend('raised', 7, { bound: 'up_to' }),
      addend('dollars', 3, { currency: 'USD' }),
    ];
    const [euros, dollars] = totals(all, links);
    expect(euros).toMatchObject({ value: 31, counts: ['umbrella', 'raised'], bounded: ['raised'] });
    expect(euros!.leftOut).toEqual([
      { entry: 'part-1', why: 'part-of', with: 'umbrella' },
      { entry: 'part-2', why: 'part-of', with: 'umbrella' },
      { entry: 'again', why: 'restates', with: 'part-1' },
      { entry: 'before', why: 'replaces', with: 'raised' },
    ]);
    expect(dollars).toMatchObject({ value: 3, currency: 'USD', leftOut: [] });
    expect(umbrellaGaps(all, links)).toEqual([
      { umbrella: 'umbrella', whole: 24, parts: 23, unit: 'money', currency: 'EUR' },
    ]);
  });

  it('see through what is not asked for: a restatement of a part does not go beside the umbrella', () => {
    const [total] = totals([addend('umbrella', 24), addend('again', 14)], links);
    expect(total).toMatchObject({ value: 24, leftOut: [{ entry: 'again', with: 'umbrella' }] });
    expect(totals([addend('part-1', 14), addend('part-2', 9)], links)[0]).toMatchObject({ value: 23, leftOut: [] });
  });

  it('never count two entries of one chain, and end on circles', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd');
    const relation = fc.constantFrom('part-of', 'restates', 'repeats', 'replaces');
    fc.assert(
      fc.property(fc.array(fc.record({ from: names, to: names, relation })), (random) => {
        const proper = random.filter(({ from, to }) => from !== to) as EntryLink[];
        const [total] = totals(
          ['a', 'b', 'c', 'd'].map((name) => addend(name, 1)),
          proper,
        );
        for (const { from, to } of proper) {
          expect(total!.counts.includes(from) && total!.counts.includes(to)).toBe(false);
        }
        expect(total!.counts.length).toBeGreaterThan(0);
        expect(total!.counts.length + total!.leftOut.length).toBe(4);
      }),
    );
  });
});

describe('a level to be reached', () => {
  it.each([
    ['year', true],
    ['moment', true],
    ['sum', false],
  ] as const)('counted by %s: %s', (per, level) => {
    const addend = { entry: 'trade', value: 70, max: null, unit: 'money', currency: 'EUR', bound: null };
    expect(isLevel(addend, [indicatorOf({ per })])).toBe(level);
    expect(isLevel({ ...addend, value: 5 }, [indicatorOf({ per })])).toBe(false);
    expect(isLevel({ ...addend, entry: 'bridge' }, [indicatorOf({ per })])).toBe(false);
  });
});
