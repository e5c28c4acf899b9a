import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/extract/fields/amounts/index.ts';
import { found } from './found.ts';

describe('the words of a mention', () => {
  const words = (text: string): string[] => findAmounts(text).map((m) => text.slice(m.start, m.end));

  it('take in bound, currency and noun', () => {
    expect(words('It will give more than US$5 million and at least 40 buses.')).toEqual([
      'more than US$5 million',
      'at least 40 buses',
    ]);
  });
  it('keep the figure apart', () => {
    const text = 'between $10 million and $20 million';
    const [m] = findAmounts(text);
    expect(text.slice(m!.numberStart, m!.numberEnd)).toBe('10 million and $20 million');
  });
  it('give the whole noun phrase as head', () => {
    expect(findAmounts('5,000 seminar and workshop places')[0]!.head).toBe('seminar and workshop places');
  });
});

const WORDS = fc.constantFrom(
  ...'will provide $ US$ € 5 12,000 million billion percent % people doses of to and between more than two three hundred half a third , . - – 2030 RMB Rs. up ½ 亿元 dozen one in cents dollars https://x.y/3 ( ) “ é'.split(
    ' ',
  ),
);

describe('properties', () => {
  it('offsets are in range, in order, and do not overlap; the same text gives the same mentions', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(WORDS, { maxLength: 25 }).map((w) => w.join(' ')),
          fc.array(WORDS).map((w) => w.join('')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          let before = 0;
          const mentions = findAmounts(text);
          for (const m of mentions) {
            expect(m.start).toBeGreaterThanOrEqual(before);
            expect(m.end).toBeGreaterThan(m.start);
            expect(m.end).toBeLessThanOrEqual(text.length);
            expect(m.numberStart).toBeGreaterThanOrEqual(m.start);
            expect(Number.isFinite(m.value)).toBe(true);
            if (m.max !== null) expect(m.max).toBeGreaterThan(m.value);
            before = m.end;
          }
          expect(findAmounts(text)).toEqual(mentions);
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });

  const SIGNS = [
    ['US$', 'USD'],
    ['$', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['RMB ', 'CNY'],
    ['USD ', 'USD'],
    ['HK$', 'HKD'],
  ] as const;
  const NAMES = [
    [' dollars', 'USD'],
    [' euros', 'EUR'],
    [' yuan', 'CNY'],
    [' Swiss francs', 'CHF'],
    [' USD', 'USD'],
  ] as const;
  const SCALES = [
    ['', 1],
    [' million', 1e6],
    [' billion', 1e9],
    [' trillion', 1e12],
  ] as const;
  const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

  it('money reads back as written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom(...SCALES),
        fc.constantFrom(...SIGNS),
        fc.constantFrom(...NAMES),
        (n, [scale, times], [sign, code], [name, other]) => {
          expect(found(`It gives ${sign}${grouped(n)}${scale} for schools.`)).toBe(`${n * times} money ${code}`);
          expect(found(`It gives ${grouped(n)}${scale}${name} for schools.`)).toBe(`${n * times} money ${other}`);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it('counts read back as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (n) => {
        expect(found(`They will plant ${grouped(n)} trees.`)).toBe(`${n} trees`);
        expect(found(`They will plant ${grouped(n)}.5 percent more.`)).toBe(`${n + 0.5} percent`);
        expect(found(`They will plant up to ${spelled(n)} trees.`)).toBe(`${n} trees up_to${n <= 10 ? ' weak' : ''}`);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a billion in words, as a writer would spell it. */
function spelled(n: number): string {
  if (n >= 1e6) return `${spelled(Math.floor(n / 1e6))} million${n % 1e6 ? ` ${spelled(n % 1e6)}` : ''}`;
  if (n >= 1000)
    return `${spelled(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${n % 1000 < 100 ? 'and ' : ''}${spelled(n % 1000)}` : ''}`;
  if (n >= 100) return `${SMALL[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${spelled(n % 100)}` : ''}`;
  if (n < 20) return SMALL[n]!;
  return n % 10 ? `${TENS[Math.floor(n / 10)]}-${SMALL[n % 10]}` : TENS[n / 10]!;
}
