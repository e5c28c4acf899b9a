import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/fields/dates/index.ts';
import { ANCHOR, found } from './found.ts';

describe('the words of a mention', () => {
  it.each([
    ['It will open by the end of 2022.', 'by the end of 2022', 'by'],
    ['In the next three years, it will grow.', 'In the next three years', 'in'],
    ['It will report no later than 1 May 2023.', 'no later than 1 May 2023', 'no later than'],
    ['It opens on Tuesday, January 25, 2022 at noon.', 'on Tuesday, January 25, 2022', 'on'],
    ['It meets every two years.', 'every two years', null],
  ])('%s', (text, words, preposition) => {
    const [m] = findDates(text, ANCHOR);
    expect(text.slice(m!.start, m!.end)).toBe(words);
    expect(m!.preposition).toBe(preposition);
  });
  it('tells what was reckoned from the date of the text', () => {
    expect(findDates('next year, or by 2030', ANCHOR).map((m) => m.relative)).toEqual([true, false]);
  });
});

const WORDS = fc.constantFrom(
  ...'by in the next end of 2030 2021 - – / May March June 20 31 year years three to and between from first quarter half every last past mid century decade COP28 Q1 FY2023 fall this coming ago 5 , . within as soon possible basis regular é ('.split(
    ' ',
  ),
);
const EDTF = /^(\d{4}(-\d{2}(-\d{2})?)?|\d{3}X)(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;

describe('properties', () => {
  it('offsets are in range, in order, and do not overlap; the same text gives the same mentions', () => {
    const texts = fc.oneof(
      fc.array(WORDS, { maxLength: 25 }).map((words) => words.join(' ')),
      fc.array(WORDS).map((words) => words.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(ANCHOR, '2022', '2022-12', null), (text, anchor) => {
        let before = 0;
        const mentions = findDates(text, anchor);
        for (const m of mentions) {
          expect(m.start).toBeGreaterThanOrEqual(before);
          expect(m.end).toBeGreaterThan(m.start);
          expect(m.end).toBeLessThanOrEqual(text.length);
          if (m.edtf !== null) expect(m.edtf).toMatch(EDTF);
          before = m.end;
        }
        expect(findDates(text, anchor)).toEqual(mentions);
      }),
      { numRuns: 800, seed: 7 },
    );
  });

  const MONTHS = 'January February March April May June July August September October November December'.split(' ');

  it('a day reads back however it is written', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = [date.getUTCFullYear(), MONTHS[date.getUTCMonth()]!, date.getUTCDate()];
        const forms = [
          `${month} ${day}, ${year}`,
          `${day} ${month} ${year}`,
          `${month.slice(0, 3)}${month.length > 3 ? '.' : ''} ${day}, ${year}`,
          iso,
        ];
        for (const form of forms) expect(found(`It opens on ${form}.`, null)).toBe(`${iso} point`);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('a term reads back from any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 1900, max: 2090 }), (years, year) => {
        expect(found(`over the next ${years} years`, `${year}-05-17`)).toBe(
          `${year}-05-17/${year + years}-05-17 period`,
        );
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
