import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  characterAlpha,
  krippendorffAlpha,
  pairUnits,
  unitAgreement,
  unitizingAlpha,
  unitizingAlphaOverall,
} from '../../src/follow/index.ts';

const unit = (start: number, length: number, value: string) => ({ start, end: start + length, value });

// Krippendorff (2004), Content Analysis, 2nd edition, p. 254: a continuum from 150 to 450, two observers, values c and k.
const PUBLISHED = {
  length: 300,
  coders: [
    [unit(75, 70, 'c'), unit(220, 30, 'c'), unit(30, 60, 'k'), unit(150, 50, 'k')],
    [unit(70, 80, 'c'), unit(205, 20, 'c'), unit(250, 20, 'c'), unit(30, 60, 'k'), unit(150, 50, 'k')],
  ],
};

describe('α for unitizing, Krippendorff’s example to four digits', () => {
  it('of the value c', () => {
    const { observed, expected, alpha } = unitizingAlpha(PUBLISHED, 'c');
    expect(observed).toBeCloseTo(0.0144, 4);
    expect(expected).toBeCloseTo(0.0532, 4);
    expect(alpha.value).toBeCloseTo(0.7286, 4);
    expect(alpha.interval![0]).toBeLessThan(0.7286);
  });

  it('of the value k, on which both agree', () => {
    const { observed, expected, alpha } = unitizingAlpha(PUBLISHED, 'k');
    expect(observed).toBe(0);
    expect(expected).toBeCloseTo(0.049, 4);
    expect(alpha.value).toBe(1);
  });

  it('of both', () => {
    const { observed, expected, alpha } = unitizingAlphaOverall(PUBLISHED);
    // The book's 0.8591 is reckoned from disagreements rounded to four digits; unrounded it is 0.8587.
    const rounded = (value: number) => Math.round(value * 20_000) / 10_000;
    expect(1 - rounded(observed) / rounded(expected)).toBeCloseTo(0.8591, 4);
    expect(alpha.value).toBeCloseTo(0.8587, 4);
  });

  it('refuses a unit outside the text', () => {
    expect(() => unitizingAlpha({ length: 10, coders: [[unit(5, 6, 'c')], []] }, 'c')).toThrow('follow.span');
  });
});

const marks = fc.array(
  fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({
    start,
    end: Math.min(60, start + length),
  })),
  { maxLength: 5 },
);

describe('α by characters', () => {
  it('is α over the characters as items', () => {
    fc.assert(
      fc.property(marks, marks, (first, second) => {
        const inside = (ranges: typeof first, at: number) =>
          ranges.some(({ start, end }) => start <= at && at < end) ? 'in' : 'out';
        const rows = Array.from({ length: 60 }, (_, at) => [inside(first, at), inside(second, at)]);
        const expected = krippendorffAlpha(rows).value;
        const found = characterAlpha({ length: 60, first, second }, [{ start: 10, end: 30 }]).value;
        if (expected === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('has the standard error of α when every character stands alone', () => {
    const first = [{ start: 0, end: 20 }];
    const second = [{ start: 5, end: 24 }];
    const rows = Array.from({ length: 60 }, (_, at) => [at < 20 ? 'in' : 'out', at >= 5 && at < 24 ? 'in' : 'out']);
    const each = Array.from({ length: 60 }, (_, at) => ({ start: at, end: at + 1 }));
    const { error } = characterAlpha({ length: 60, first, second }, each);
    expect(Math.abs(error! - krippendorffAlpha(rows).error!)).toBeLessThan(0.002);
    // Sentences hang together: fewer, larger items say less.
    const halves = characterAlpha({ length: 60, first, second }, [{ start: 0, end: 30 }]);
    expect(halves.items).toBe(2);
    expect(halves.error).toBeGreaterThan(0);
  });
});

describe('by units', () => {
  const at = (start: number, end: number) => ({ start, end });
  it('pairs those that share most of their characters, one to one', () => {
    const found = pairUnits([at(0, 10), at(20, 30), at(40, 50)], [at(1, 10), at(29, 40), at(40, 50), at(60, 70)]);
    expect(found).toEqual({
      pairs: [
        [0, 0],
        [2, 2],
      ],
      onlyFirst: [1],
      onlySecond: [1, 3],
    });
    const { value, items } = unitAgreement(found);
    expect(value).toBeCloseTo(4 / 7, 10);
    expect(items).toBe(5);
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(marks, marks, (first, second) => {
        const one = unitAgreement(pairUnits(first, second)).value;
        expect(unitAgreement(pairUnits(second, first)).value).toBe(one);
      }),
    );
  });
});
