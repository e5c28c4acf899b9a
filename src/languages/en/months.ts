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

/** Prepositions before a time, and what they make of it. Longest match counts. */
export const TIME_PREPOSITIONS: ReadonlyMap<string, 'deadline' | 'since' | 'plain'> = new Map<
  string,
  'deadline' | 'since' | 'plain'
>([
  ...(
    [
      'by',
      'before',
      'until',
      'till',
      'no later than',
      'not later than',
      'prior to',
      'ahead of',
      'in advance of',
      'in time for',
      'in the lead-up to',
      'in the run-up to',
      'within',
      'on or before',
      'by or before',
      'leading up to',
    ] as const
  ).map((words) => [words, 'deadline'] as const),
  ['since', 'since'],
  ...(
    'in on at during over throughout for from after following as_of starting_in beginning_in starting_on beginning_on starting_from effective of to through between around into through_to up_to over_the_course_of for_the effective_on with_effect_from for_over for_more_than for_nearly for_almost for_about for_at_least for_up_to in_over in_less_than in_under in_about in_as_little_as over_a_period_of for_a_period_of over_the_span_of no_earlier_than not_before as_early_as as_soon_as as_late_as'.split(
      ' ',
    ) as readonly string[]
  ).map((words) => [words.replaceAll('_', ' '), 'plain'] as const),
]);

/** Nouns for a part of a time that is told no closer ("the end of 2022"): the value stays that of the whole. */
export const PARTS_OF_TIME: ReadonlySet<string> = new Set(
  'end beginning start middle close course rest remainder outset turn conclusion remaining duration balance'.split(' '),
);

/** Adjectives for the same. */
export const PARTS_BEFORE_TIME: ReadonlySet<string> = new Set('early late mid later end latter very'.split(' '));

/** Words for times that come again. */
export const RECURRING: ReadonlySet<string> = new Set(
  `annually annual yearly regularly quarterly monthly weekly daily biannually biannual biennially biennial semiannual semiannually
  periodically`.split(/\s+/),
);

/** Phrases for times that come again. */
export const RECURRING_PHRASES: readonly string[] = [
  'on a regular basis',
  'on an annual basis',
  'on a yearly basis',
  'on a quarterly basis',
  'on a monthly basis',
  'on a weekly basis',
  'on an ongoing basis',
  'at regular intervals',
  'per year',
  'per annum',
  'per month',
  'per day',
  'year after year',
  'bi-annual',
  'bi-annually',
  'semi-annual',
  'semi-annually',
  'bi-monthly',
  'bi-weekly',
];

/** Times that are not dates. */
export const VAGUE_PHRASES: readonly string[] = [
  'as soon as possible',
  'as soon as practicable',
  'at the earliest opportunity',
  'at the earliest possible date',
  'at the earliest possible time',
  'at an early date',
  'at an appropriate time',
  'soon',
  'shortly',
  'in due course',
  'in a timely manner',
  'in the near future',
  'in the near term',
  'in the short term',
  'in the medium term',
  'in the long term',
  'in the longer term',
  'in the future',
  'in the years ahead',
  'in the months ahead',
  'in the weeks ahead',
  'in the days ahead',
  'in the years to come',
  'in the decades ahead',
  'over the near term',
  'over the short term',
  'over the medium term',
  'over the long term',
  'over the longer term',
  'over time',
  'for years to come',
  'for decades to come',
];

/** Gatherings that may be named as a time: "by the next summit". */
export const GATHERINGS: ReadonlySet<string> = new Set(
  'summit meeting session conference ministerial assembly forum round dialogue review consultation consultations retreat'.split(
    ' ',
  ),
);

/** Prepositions that make a length of time a term of what is told; `past` where it looks back. */
export const TERM_PREPOSITIONS: ReadonlyMap<string, 'term' | 'past'> = new Map([
  ...'in|within|over|for|during|throughout|over the course of|over a period of|for a period of|over the span of|for at least|for up to|in less than|in under|in about|in as little as|across|for about'
    .split('|')
    .map((words) => [words, 'term'] as const),
  ...'for over|for more than|for nearly|for almost'.split('|').map((words) => [words, 'past'] as const),
]);

/** Nouns that a length of time describes as something with an end ("a five-year plan"), unlike "a four-year degree". */
export const SCHEDULED_THINGS: ReadonlySet<string> = new Set(
  `plan plans program programs programme programmes strategy strategies agreement agreements initiative initiatives project projects
  roadmap commitment commitments pledge pledges partnership partnerships investment investments grant grants framework package
  memorandum mou vision effort efforts campaign action fund facility goal goals target targets extension contract award pilot phase
  cycle funding timeline timeframe horizon arrangement arrangements cooperation budget mandate moratorium pause exemption
  compact deal study support mission blueprint schedule window deadline`.split(/\s+/),
);

/** Determiners that place a time by the date of the text. */
export const FORWARD: ReadonlySet<string> = new Set('next coming following upcoming ensuing subsequent'.split(' '));
export const BACKWARD: ReadonlySet<string> = new Set('last past previous preceding recent'.split(' '));
