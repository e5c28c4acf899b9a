/** The days that a date of the register covers, as `YYYY-MM-DD`; null where it is open or no date. */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

const NO_DAYS: Days = { first: null, last: null };
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** First month of each season of EDTF (21 spring … 24 winter, of the northern half); winter runs into the next year. */
const SEASONS: readonly (readonly [number, number])[] = [
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 2],
];

/**
 * First and last day of a date or interval of EDTF (ISO 8601-2, level 1): `2030` is all of 2030, `2024-22` its summer,
 * `203X` the decade, `2022/2025` both ends and what lies between. Qualifiers (`?`, `~`, `%`) are passed over.
 */
export function daysOf(edtf: string | null): Days {
  if (edtf === null) return NO_DAYS;
  const [from, to, ...more] = edtf.replace(/[?~%]/g, '').split('/');
  if (more.length > 0) return NO_DAYS;
  const start = datesOf(from ?? '');
  if (to === undefined) return start;
  return { first: start.first, last: datesOf(to).last };
}

function datesOf(text: string): Days {
  const [, year, month, day] = /^(\d{2}[\dX]{2})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  if (year === undefined) return NO_DAYS;
  const [low, high] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  if (month === undefined) return { first: `${low}-01-01`, last: `${high}-12-31` };
  const season = SEASONS[Number(month) - 21];
  if (season) return seasonOf(Number(low), season);
  const number = Number(month);
  if (number < 1 || number > 12) return NO_DAYS;
  const whole = `${low}-${month}`;
  if (day !== undefined) return { first: `${whole}-${day}`, last: `${whole}-${day}` };
  return { first: `${whole}-01`, last: `${whole}-${lengthOf(Number(low), number)}` };
}

function seasonOf(year: number, [from, to]: readonly [number, number]): Days {
  const end = to < from ? year + 1 : year;
  const padded = (number: number, digits: number) => String(number).padStart(digits, '0');
  return {
    first: `${padded(year, 4)}-${padded(from, 2)}-01`,
    last: `${padded(end, 4)}-${padded(to, 2)}-${lengthOf(end, to)}`,
  };
}

function lengthOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : LENGTHS[month - 1]!;
}

/** Whether a text is a day, a month or a year that the calendar has: `2030-02-28`, `2030-02`, `2030`. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a text is a day that the calendar has, as `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  return text.length === 10 && isCalendarDate(text);
}
