import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateMention, findDates } from '../../src/extract/fields/dates/index.ts';

const ANCHOR = '2022-01-25';

const shown = (m: DateMention): string => `${m.edtf ?? '-'} ${m.role}`;
const found = (text: string, anchor: string | null = ANCHOR): string => findDates(text, anchor).map(shown).join(' | ');

type Cases = readonly (readonly [text: string, expected: string])[];

const CALENDAR: Cases = [
  ['by 2030', '2030 deadline'],
  ['before 2030', '2030 deadline'],
  ['by the year 2030', '2030 deadline'],
  ['by the 2024 summit', '2024 deadline'],
  ['over the period 2024–2030', '2024/2030 period'],
  ['until 2030', '2030 deadline'],
  ['no later than 2030', '2030 deadline'],
  ['prior to 2030', '2030 deadline'],
  ['in 2022', '2022 point'],
  ['In 2023 the parties will meet', '2023 point'],
  ['By 2030 Ruritania will double it', '2030 deadline'],
  ['during 2024', '2024 point'],
  ['from 2025 onwards', '2025 point'],
  ['as of 2025', '2025 point'],
  ['in the 2030s', '203X point'],
  ['by the end of 2022', '2022 deadline'],
  ['at the end of 2022', '2022 point'],
  ['by the middle of 2024', '2024 deadline'],
  ['in early 2024', '2024 point'],
  ['by late 2024', '2024 deadline'],
  ['by mid-2023', '2023 deadline'],
  ['end of 2022', '2022 point'],
  ['over 2021-2025', '2021/2025 period'],
  ['over 2023–2027', '2023/2027 period'],
  ['from 2022 to 2025', '2022/2025 period'],
  ['from 2022 through 2025', '2022/2025 period'],
  ['between 2021 and 2026', '2021/2026 period'],
  ['in 2022 and 2023', '2022/2023 period'],
  ['in 2025 and 2030', '2025 point | 2030 point'],
  ['in 2022/23', '2022/2023 period'],
  ['in 2022-23', '2022/2023 period'],
  ['in November 2023', '2023-11 point'],
  ['by November, 2023', '2023-11 deadline'],
  ['in Nov. 2023', '2023-11 point'],
  ['by the end of June 2023', '2023-06 deadline'],
  ['on September 20, 2022', '2022-09-20 point'],
  ['on Sept. 20, 2022', '2022-09-20 point'],
  ['on 20 September 2022', '2022-09-20 point'],
  ['on the 20th of September 2022', '2022-09-20 point'],
  ['on September 20th, 2022', '2022-09-20 point'],
  ['by 1 May 2022', '2022-05-01 deadline'],
  ['on 20-21 September 2022', '2022-09-20/2022-09-21 period'],
  ['on September 20-21, 2022', '2022-09-20/2022-09-21 period'],
  ['on 20 and 21 September 2022', '2022-09-20/2022-09-21 period'],
  ['from January to June 2022', '2022-01/2022-06 period'],
  ['January–June 2022', '2022-01/2022-06 period'],
  ['from May 2022 to June 2023', '2022-05/2023-06 period'],
  ['between August 31, 2022 and September 12, 2023', '2022-08-31/2023-09-12 period'],
  ['on 2022-03-04', '2022-03-04 point'],
  ['from March 31 to April 3, 2023', '2023-03-31/2023-04-03 period'],
  ['from December to February 2023', '2022-12/2023-02 period'],
  ['on 25/03/2022', '2022-03-25 point'],
  ['on 25.03.2022', '2022-03-25 point'],
  ['on 03/04/2022', '2022 point'],
  ['on Tuesday, January 25, 2022', '2022-01-25 point'],
  ['in the first quarter of 2025', '2025-01/2025-03 period'],
  ['by the fourth quarter of 2025', '2025-10/2025-12 deadline'],
  ['in Q2 2025', '2025-04/2025-06 period'],
  ['in the first half of 2022', '2022-01/2022-06 period'],
  ['in the second half of 2024', '2024-07/2024-12 period'],
  ['in H1 2025', '2025-01/2025-06 period'],
  ['in spring 2023', '2023-21 point'],
  ['in the summer of 2023', '2023-22 point'],
  ['by autumn 2023', '2023-23 deadline'],
  ['in FY2023', '2023 point'],
  ['in FY 24', '2024 point'],
  ['in fiscal year 2023', '2023 point'],
  ['over fiscal years 2023-2025', '2023/2025 period'],
  ['in the financial year 2023/24', '2023/2024 period'],
  ['ahead of COP28', '2023-11-30 deadline'],
  ['at COP27', '2022-11-06/2022-11-20 period'],
  ['by COP 30', '2025-11-10 deadline'],
];

const RELATIVE: Cases = [
  ['in the next three years', '2022-01-25/2025-01-25 period'],
  ['over the next five years', '2022-01-25/2027-01-25 period'],
  ['in the next five to ten years', '2022-01-25/2032-01-25 period'],
  ['in the next 5-10 years', '2022-01-25/2032-01-25 period'],
  ['during the coming two years', '2022-01-25/2024-01-25 period'],
  ['over the next decade', '2022-01-25/2032-01-25 period'],
  ['over the coming year', '2022-01-25/2023-01-25 period'],
  ['within the next 18 months', '2022-01-25/2023-07-25 deadline'],
  ['within 12 months', '2022-01-25/2023-01-25 deadline'],
  ['within 90 days', '2022-01-25/2022-04-25 deadline'],
  ['within six weeks', '2022-01-25/2022-03-08 deadline'],
  ['over three years', '2022-01-25/2025-01-25 period'],
  ['over five fiscal years', '2022-01-25/2027-01-25 period'],
  ['in five years', '2022-01-25/2027-01-25 period'],
  ['for two years', '2022-01-25/2024-01-25 period'],
  ['a five-year plan', '2022-01-25/2027-01-25 period'],
  ['an 18-month programme', '2022-01-25/2023-07-25 period'],
  ['over the next quarter century', '2022-01-25/2047-01-25 period'],
  ['within 30 days of the date of this order', '2022-01-25/2022-02-24 deadline'],
  ['within 30 days of entry into force', '- deadline'],
  ['a term of five years', '2022-01-25/2027-01-25 period'],
  ['this year', '2022 point'],
  ['later this year', '2022 point'],
  ['by the end of this year', '2022 deadline'],
  ['before the end of the year', '2022 deadline'],
  ['by the end of the current year', '2022 deadline'],
  ['next year', '2023 point'],
  ['by early next year', '2023 deadline'],
  ['next month', '2022-02 point'],
  ['this month', '2022-01 point'],
  ['this week', '2022-01-24/2022-01-30 period'],
  ['next week', '2022-01-31/2022-02-06 period'],
  ['next quarter', '2022-04/2022-06 period'],
  ['by the end of the decade', '2030 deadline'],
  ['by the end of this decade', '2030 deadline'],
  ['by the end of the century', '2100 deadline'],
  ['by mid-century', '2050 deadline'],
  ['by the middle of the century', '2050 deadline'],
  ['this fall', '2022-23 point'],
  ['in the autumn', '2022-23 point'],
  ['by the spring', '2022-21 deadline'],
  ['by year-end', '2022 deadline'],
  ['by year’s end', '2022 deadline'],
  ['within a year', '2022-01-25/2023-01-25 deadline'],
  ['within a decade', '2022-01-25/2032-01-25 deadline'],
  ['this summer', '2022-22 point'],
  ['in the second half of next year', '2023-07/2023-12 period'],
  ['in the first half of this year', '2022-01/2022-06 period'],
  ['today', '2022-01-25 point'],
  ['tomorrow', '2022-01-26 point'],
  ['next Tuesday', '2022-02-01 point'],
  ['this Friday', '2022-01-28 point'],
  ['by the end of June', '2022-06 deadline'],
  ['in October', '2022-10 point'],
  ['by January', '2022-01 deadline'],
  ['next March', '2022-03 point'],
  ['on 25 February', '2022-02-25 point'],
  ['by Feb. 25', '2022-02-25 deadline'],
  ['on 20 December', '2021-12-20 past'],
];

const PAST: Cases = [
  ['since 2016', '2016 past'],
  ['in 2019', '2019 past'],
  ['by 2020', '2020 past'],
  ['on 3 May 2021', '2021-05-03 past'],
  ['last year', '2021 past'],
  ['last month', '2021-12 past'],
  ['yesterday', '2022-01-24 past'],
  ['two years ago', '2020 past'],
  ['three months ago', '2021-10 past'],
  ['over the past 30 years', '1992-01-25/2022-01-25 past'],
  ['in the last decade', '2012-01-25/2022-01-25 past'],
  ['in recent years', '- past'],
  ['earlier this year', '2022 past'],
  ['the lowest level in 20 years', '2002-01-25/2022-01-25 past'],
  ['For 60 years, the lakes have had no bridge', '1962-01-25/2022-01-25 past'],
  ['for more than 30 years', '1992-01-25/2022-01-25 past'],
  ['in the past few decades', '- past'],
];

const LOOSE: Cases = [
  ['by the next summit', '- vague'],
  ['at the next Ministers’ meeting of the lakes', ''],
  ['before our next meeting', '- vague'],
  ['over the medium term', '- vague'],
  ['in the long term', '- vague'],
  ['as soon as possible', '- vague'],
  ['in due course', '- vague'],
  ['in the near future', '- vague'],
  ['in the coming years', '- vague'],
  ['in the next few years', '- vague'],
  ['in the years ahead', '- vague'],
  ['in a timely manner', '- vague'],
  ['regularly', '- recurring'],
  ['on a regular basis', '- recurring'],
  ['annually', '- recurring'],
  ['the annual exercise', '- recurring'],
  ['every year', '- recurring'],
  ['every two years', '- recurring'],
  ['every other year', '- recurring'],
  ['each month', '- recurring'],
  ['twice a year', '- recurring'],
  ['at least once a year', '- recurring'],
  ['per year', '- recurring'],
  ['bi-annual drills', '- recurring'],
  ['quarterly reports', '- recurring'],
];

const NAMES: Cases = [
  ['implement the 2030 Agenda', '2030 name'],
  ['the 2021 Work Plan', '2021 name'],
  ['our 2030 targets', '2030 name'],
  ['at Strelsau 2022', '2022 name'],
  ['the Lakes Vision 2040', '2040 name'],
  ['the Protocol of 1925', '1925 name'],
  ['Order 14257 of April 2, 2025', '2025-04-02 name'],
  ['the September 20, 2022 Joint Statement', '2022-09-20 name'],
];

const NO_DATES: readonly string[] = [
  '50 million doses',
  '2,000 scholarships',
  '$2022 a head',
  'Resolution No. 2022',
  '86 Gaz. Reg. 2136',
  'the ADM2025 system',
  'May we march together',
  'the March of Progress',
  'the fall of the old wall',
  'a 20-year-old bridge',
  'a four-year degree',
  'in a year of drought',
  'in the fall of the wall',
  'two months of leave',
  'over 20 years of service',
  'the third quarter of the match',
  'half of the members',
  'the first half went well',
  'this is this',
  'the next bridge',
  'see https://example.org/2030/may-2021 for more',
  'it may seem so',
  'COP rules',
  'one day',
  'at 20:30',
  '1999.5 metres',
];

function table(name: string, cases: Cases): void {
  describe(name, () => {
    it.each(cases)('%s', (text, expected) => expect(found(text)).toBe(expected));
  });
}

table('calendar dates', CALENDAR);
table('relative dates', RELATIVE);
table('past dates', PAST);
table('recurring and vague times', LOOSE);
table('dates in names', NAMES);

describe('no dates', () => {
  it.each(NO_DATES)('%s', (text) => expect(found(text)).toBe(''));
});

describe('anchors', () => {
  it.each([
    ['in the next three years', '2024', '2024/2027 period'],
    ['in the next three years', '2024-05', '2024-05/2027-05 period'],
    ['in the next three years', '2024-02-29', '2024-02-29/2027-02-28 period'],
    ['in the next three years', null, '- period'],
    ['next year', null, '- point'],
    ['by 2030', null, '2030 deadline'],
    ['within one month', '2023-01-31', '2023-01-31/2023-02-28 deadline'],
    ['in January', '2021-12-10', '2022-01 point'],
    ['in November', '2021-12-10', '2021-11 past'],
    ['next spring', '2021-10-10', '2022-21 point'],
    ['by the end of the decade', '2031-10-10', '2040 deadline'],
    ['next month', '2021-12-10', '2022-01 point'],
    ['tomorrow', '2021-12-31', '2022-01-01 point'],
  ])('%s from %s', (text, anchor, expected) => expect(found(text, anchor)).toBe(expected));
});

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
