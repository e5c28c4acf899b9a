/** A date of the text taken apart: month and day are 0 where it is coarser. */
export interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads an EDTF date, or the start of an interval; null for anything else. */
export function readAnchor(edtf: string | null): Anchor | null {
  const match = edtf && /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?:\/|$)/.exec(edtf);
  return match ? { year: Number(match[1]), month: Number(match[2] ?? 0), day: Number(match[3] ?? 0) } : null;
}

/** EDTF of a year, month (0: none) and day (0: none). */
export function format(year: number, month = 0, day = 0): string {
  const text = String(year).padStart(4, '0');
  if (month === 0) return text;
  return day === 0 ? `${text}-${two(month)}` : `${text}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Moves a date by whole months, keeping its precision; a day that the month lacks becomes its last. */
export function addMonths(from: Anchor, months: number): Anchor {
  if (from.month === 0) return { ...from, year: from.year + Math.trunc(months / 12) };
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(from.day, daysInMonth(year, month)) };
}

/** Moves a date by days; one without a day stays as it is. */
export function addDays(from: Anchor, days: number): Anchor {
  if (from.day === 0) return from;
  const date = new Date(Date.UTC(from.year, from.month - 1, from.day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday (Monday is 1), or 0 where the day is not known. */
export function weekday(date: Anchor): number {
  return date.day === 0 ? 0 : ((new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() + 6) % 7) + 1;
}

export function formatAnchor(date: Anchor): string {
  return format(date.year, date.month, date.day);
}

/** The interval from one date to another, in order. */
export function between(a: string, b: string): string {
  return a <= b ? `${a}/${b}` : `${b}/${a}`;
}

/** Whether a day exists. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether an EDTF date or interval lies wholly before the anchor, as far as both are told. */
export function isBefore(edtf: string, anchor: Anchor): boolean {
  const last = lastMoment(edtf.slice(edtf.indexOf('/') + 1));
  const now = formatAnchor(anchor);
  const length = Math.min(last.length, now.length);
  return last.slice(0, length) < now.slice(0, length);
}

/** A season becomes its last month, a decade its last year. */
function lastMoment(edtf: string): string {
  const year = edtf.slice(0, 4).replace('X', '9');
  const month = Number(edtf.slice(5, 7));
  if (month <= 12) return year + edtf.slice(4);
  return month === 24 ? String(Number(year) + 1) : `${year}-${two((month - 20) * 3 + 2)}`;
}
