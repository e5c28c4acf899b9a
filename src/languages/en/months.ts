type Numbers = ReadonlyMap<string, number>;

/** Months by name and abbreviation. `may` and `mar` are words too: a day or a year beside them decides. */
export const MONTHS: Numbers = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
]);

/** Monday is 1, as in ISO 8601. */
export const WEEKDAYS: Numbers = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
]);

/** Seasons as EDTF level 1 codes. */
export const SEASONS: Numbers = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

export const QUARTER_WORDS: Numbers = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 4],
  ['final', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

export const HALF_WORDS: Numbers = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['latter', 2],
  ['2nd', 2],
]);

/** Conferences of the parties to the climate convention, by number: public facts (year, and days where they are fixed). */
export const CLIMATE_CONFERENCES: ReadonlyMap<number, { readonly from: string; readonly to: string }> = new Map([
  [21, { from: '2015-11-30', to: '2015-12-12' }],
  [22, { from: '2016-11-07', to: '2016-11-18' }],
  [23, { from: '2017-11-06', to: '2017-11-18' }],
  [24, { from: '2018-12-02', to: '2018-12-15' }],
  [25, { from: '2019-12-02', to: '2019-12-15' }],
  [26, { from: '2021-10-31', to: '2021-11-13' }],
  [27, { from: '2022-11-06', to: '2022-11-20' }],
  [28, { from: '2023-11-30', to: '2023-12-13' }],
  [29, { from: '2024-11-11', to: '2024-11-24' }],
  [30, { from: '2025-11-10', to: '2025-11-22' }],
  [31, { from: '2026-11-09', to: '2026-11-20' }],
]);
