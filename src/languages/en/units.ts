/** Spans of time: a number of these is a term, not an amount. The value is EDTF arithmetic: months, or days. */
export const TIME_UNITS: ReadonlyMap<string, { readonly months: number; readonly days: number }> = new Map([
  ['day', { months: 0, days: 1 }],
  ['days', { months: 0, days: 1 }],
  ['week', { months: 0, days: 7 }],
  ['weeks', { months: 0, days: 7 }],
  ['month', { months: 1, days: 0 }],
  ['months', { months: 1, days: 0 }],
  ['quarter', { months: 3, days: 0 }],
  ['quarters', { months: 3, days: 0 }],
  ['year', { months: 12, days: 0 }],
  ['years', { months: 12, days: 0 }],
  ['decade', { months: 120, days: 0 }],
  ['decades', { months: 120, days: 0 }],
  ['century', { months: 1200, days: 0 }],
  ['centuries', { months: 1200, days: 0 }],
]);

/** Times too short or too loose for a date; a number of them is no amount either, unless it is large ("10,000 hours"). */
export const SHORT_TIMES: ReadonlySet<string> = new Set(
  "hour hours minute minutes second seconds moment moments hrs am pm a.m p.m o'clock noon generations semester semesters".split(
    ' ',
  ),
);

/** Nouns that a number multiplies instead of counting. */
export const MULTIPLIERS: ReadonlySet<string> = new Set('times fold x'.split(' '));

export const PERCENT_WORDS: ReadonlySet<string> = new Set('percent pct percentage'.split(' '));

/** Measures that stand behind a number without plural, or attached to it, or as a compound ("a 100-megawatt plant"). */
export const MEASURES: ReadonlySet<string> = new Set(
  `km kms m cm mm nm kg g mg t mt mtpa kt gt ha l ml kw mw gw tw kwh mwh gwh twh mtco bcm mcm bpd mmbtu mb gb tb pb mbps gbps mhz ghz
  kilometer kilometre kilometers kilometres meter metre meters metres mile miles foot feet acre acres hectare hectares ton tons
  tonne tonnes kilogram kilograms kilo kilos gram grams litre litres liter liters barrel barrels gallon gallons bushel bushels
  megawatt megawatts gigawatt gigawatts kilowatt kilowatts terawatt terawatts gigaton gigatons degree degrees celsius hertz gigabyte
  gigabytes terabytes`.split(/\s+/),
);

/** Words that belong to a measure that follows them: "square kilometres", "metric tons". */
export const MEASURE_PREFIXES: ReadonlySet<string> = new Set('square cubic metric nautical long short'.split(' '));
