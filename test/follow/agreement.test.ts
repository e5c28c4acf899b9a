import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementByField,
  cohenKappa,
  gwetAc1,
  krippendorffAlpha,
  type Ratings,
  rawAgreement,
} from '../../src/follow/index.ts';

/** The pairs that a table of two coders' values stands for: rows the first coder's, columns the second's. */
function pairs(table: readonly (readonly number[])[]): Ratings {
  return table.flatMap((row, a) =>
    row.flatMap((count, b) => Array.from({ length: count }, () => [String(a), String(b)])),
  );
}

// 100 abstracts, two abstractors, three values: dataset cont3x3abstractors of K. L. Gwet's R package irrCAC (README).
const ABSTRACTORS = pairs([
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
]);

// Twelve subjects, four raters with gaps: cac.raw4raters of irrCAC; the data of Krippendorff (2011), Computing
// Krippendorff's Alpha-Reliability, section D.
const FOUR_RATERS: Ratings = '11-1 2232 3333 3333 2222 1234 4444 1121 2222 -555 --11 --3-'
  .split(' ')
  .map((row) => [...row].map((value) => (value === '-' ? null : value)));

// Fifteen patients, six psychiatrists, five diagnoses: distrib.6raters of irrCAC; counts by diagnosis.
const SIX_RATERS: Ratings = (
  '00060 03003 01401 00006 03030 20400 00402 20310 ' + '20040 00006 10050 11040 03300 10050 02031'
)
  .split(' ')
  .map((row) => [...row].flatMap((count, k) => Array.from({ length: Number(count) }, () => String(k))));

// Nearly everything has one value: the table usually given for the paradox of Feinstein and Cicchetti (1990), also by Gwet
// (2002), Kappa Statistic is not Satisfactory for Assessing the Extent of Agreement Between Raters. 118 + 0 of 125 agree.
const SKEWED = pairs([
  [118, 5],
  [2, 0],
]);

describe('published examples, to four digits', () => {
  it('raw agreement', () => {
    expect(rawAgreement(ABSTRACTORS).value).toBeCloseTo(0.89, 10);
    const four = rawAgreement(FOUR_RATERS);
    expect(four.value).toBeCloseTo(0.8181818, 6);
    expect(four.error).toBeCloseTo(0.12561, 5);
    expect(four.interval![0]).toBeCloseTo(0.542, 3);
    expect(four.interval![1]).toBe(1);
    expect(rawAgreement(SIX_RATERS).value).toBeCloseTo(0.5511111, 6);
  });

  it('Cohen’s κ, with the standard error of Fleiss, Cohen and Everitt', () => {
    const kappa = cohenKappa(ABSTRACTORS);
    expect(kappa.value).toBeCloseTo(0.7964094, 6);
    expect(kappa.error).toBeCloseTo(0.05891072, 7);
    expect(kappa.interval![0]).toBeCloseTo(0.68, 3);
    expect(kappa.interval![1]).toBeCloseTo(0.913, 3);
  });

  it('Gwet’s AC1', () => {
    expect(gwetAc1(ABSTRACTORS).value).toBeCloseTo(0.8493305, 6);
    // irrCAC divides by n for a table of two coders and by n − 1 for raw data; this is the latter.
    expect(gwetAc1(ABSTRACTORS).error! * Math.sqrt(99 / 100)).toBeCloseTo(0.04321747, 6);
    const four = gwetAc1(FOUR_RATERS);
    expect(four.value).toBeCloseTo(0.77544, 5);
    expect(four.error).toBeCloseTo(0.14295, 5);
    expect(four.interval![0]).toBeCloseTo(0.4608133, 5);
    const six = gwetAc1(SIX_RATERS);
    expect(six.value).toBeCloseTo(0.4448007, 6);
    expect(six.error).toBeCloseTo(0.08418757, 7);
    expect(six.interval![0]).toBeCloseTo(0.264, 3);
    expect(six.interval![1]).toBeCloseTo(0.625, 3);
  });

  it('Krippendorff’s α', () => {
    expect(krippendorffAlpha(FOUR_RATERS).value).toBeCloseTo(0.743421, 6);
    expect(krippendorffAlpha(SIX_RATERS).value).toBeCloseTo(0.4204384, 6);
    expect(krippendorffAlpha(ABSTRACTORS).value).toBeCloseTo(0.7972585, 6);
    // The published standard errors (0.14548, 0.08243) come from a slightly different linearisation.
    expect(krippendorffAlpha(FOUR_RATERS).error).toBeCloseTo(0.14548, 1);
    expect(Math.abs(krippendorffAlpha(SIX_RATERS).error! - 0.08243)).toBeLessThan(0.003);
  });

  it('κ collapses where nearly everything has one value, AC1 does not', () => {
    expect(rawAgreement(SKEWED).value).toBeCloseTo(118 / 125, 10);
    // By hand: chance (123·120 + 2·5)/125² for κ; 2 · 0.972 · 0.028 for AC1.
    expect(cohenKappa(SKEWED).value).toBeCloseTo((118 / 125 - 14770 / 15625) / (1 - 14770 / 15625), 10);
    expect(cohenKappa(SKEWED).value).toBeCloseTo(-0.0234, 4);
    expect(gwetAc1(SKEWED).value).toBeCloseTo((0.944 - 0.054432) / (1 - 0.054432), 10);
    expect(gwetAc1(SKEWED).value).toBeCloseTo(0.9408, 4);
    expect(krippendorffAlpha(SKEWED).value).toBeLessThan(0);
  });
});

describe('what is not defined is not a number', () => {
  it('one value throughout: κ and α say so; AC1 is 1 when it is told what else could have been given', () => {
    const same: Ratings = [
      ['a', 'a'],
      ['a', 'a'],
    ];
    expect(cohenKappa(same)).toMatchObject({ value: null, undefined: 'one-value' });
    expect(krippendorffAlpha(same)).toMatchObject({ value: null, undefined: 'one-value' });
    expect(gwetAc1(same)).toMatchObject({ value: null, undefined: 'one-value' });
    expect(gwetAc1(same, ['a', 'b']).value).toBe(1);
    expect(rawAgreement(same).value).toBe(1);
  });

  it('nothing that two coded', () => {
    for (const measure of [rawAgreement, cohenKappa, krippendorffAlpha]) {
      expect(measure([['a', null]])).toMatchObject({ value: null, interval: null, undefined: 'nothing-shared' });
    }
    expect(gwetAc1([])).toMatchObject({ value: null, undefined: 'nothing-shared' });
  });
});

const ratings = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c', null), fc.constantFrom('a', 'b', 'c', null), fc.constantFrom('a', 'b', null)),
  { maxLength: 30 },
);

describe('any ratings', () => {
  it('give the same whatever the order of items and coders, and never more than 1', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const turned = rows.map(([a, b, c]) => [c, a, b]).reverse();
        for (const measure of [rawAgreement, krippendorffAlpha, (each: Ratings) => gwetAc1(each)]) {
          const [one, other] = [measure(rows), measure(turned)];
          if (one.value === null) expect(other.value).toBeNull();
          else {
            expect(one.value).toBeLessThanOrEqual(1 + 1e-12);
            expect(one.value).toBeCloseTo(other.value!, 9);
            if (one.interval) expect(one.interval[0]).toBeLessThanOrEqual(one.value + 1e-12);
          }
        }
      }),
    );
  });

  it('the standard error of α is near what leaving out one item at a time gives', () => {
    const n = ABSTRACTORS.length;
    const left = ABSTRACTORS.map((_, i) => krippendorffAlpha(ABSTRACTORS.filter((_, j) => j !== i)).value!);
    const mean = left.reduce((a, b) => a + b) / n;
    const jackknife = Math.sqrt((left.reduce((a, b) => a + (b - mean) ** 2, 0) * (n - 1)) / n);
    expect(Math.abs(krippendorffAlpha(ABSTRACTORS).error! - jackknife)).toBeLessThan(0.002);
  });
});

describe('by field', () => {
  it('counts each field apart and lists where coders differ', () => {
    const coding = (item: string, field: string, coder: string, value: string) => ({ item, field, coder, value });
    const [area, kind, ...more] = agreementByField([
      coding('1', 'kind', 'rudolf', 'call'),
      coding('1', 'kind', 'flavia', 'commitment'),
      coding('2', 'kind', 'flavia', 'call'),
      coding('1', 'area', 'rudolf', 'Health'),
      coding('1', 'area', 'flavia', 'Health'),
    ]);
    expect(more).toEqual([]);
    expect(area).toMatchObject({ field: 'area', raw: { value: 1 }, differing: [] });
    expect(kind!.coders).toEqual(['flavia', 'rudolf']);
    expect(kind!.differing).toEqual([{ item: '1', values: ['commitment', 'call'] }]);
    expect(kind!.raw).toMatchObject({ value: 0, items: 1 });
  });
});
