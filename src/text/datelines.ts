const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const GAP = '[\\s,]{1,3}';
const SUFFIX = '(?:st|nd|rd|th)?';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})${SUFFIX}${GAP}${MONTH}${GAP}((?:19|20)\\d{2})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}${GAP}(\\d{1,2})${SUFFIX}${GAP}((?:19|20)\\d{2})\\b`, 'i');
const MONTH_ONLY = new RegExp(`\\b${MONTH}${GAP}((?:19|20)\\d{2})\\b`, 'i');
const ISO = /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/;
const DAY_IN_YEAR = new RegExp(`\\b(?:${MONTH}\\s{1,2}\\d{1,2}|\\d{1,2}\\s{1,2}${MONTH})\\b(?![-–])`, 'i');

/** A date found in words: EDTF, and where it stands in them. */
export interface FoundDate {
  readonly edtf: string;
  readonly start: number;
  readonly end: number;
}

/** The first full date of some words, or the first month with a year; null if there is none or it is no real day. */
export function dateIn(words: string): FoundDate | null {
  return (
    found(words, ISO, (m) => day(m[1], Number(m[2]), m[3])) ??
    found(words, DAY_FIRST, (m) => day(m[3], monthOf(m[2]), m[1])) ??
    found(words, MONTH_FIRST, (m) => day(m[3], monthOf(m[1]), m[2])) ??
    found(words, MONTH_ONLY, (m) => `${m[2]}-${two(monthOf(m[1]))}`)
  );
}

function found(words: string, pattern: RegExp, edtf: (match: RegExpExecArray) => string | null): FoundDate | null {
  const match = pattern.exec(words);
  const value = match ? edtf(match) : null;
  return match && value ? { edtf: value, start: match.index, end: match.index + match[0].length } : null;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function day(year: string | undefined, month: number, dayOfMonth: string | undefined): string | null {
  const value = Number(dayOfMonth);
  if (month < 1 || month > 12 || value < 1 || value > new Date(Date.UTC(Number(year), month, 0)).getUTCDate())
    return null;
  return `${year}-${two(month)}-${two(value)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Whether some words name a day: "On Jan. 25", "5 May". */
export function namesDay(words: string): boolean {
  return DAY_IN_YEAR.test(words);
}

/** Longest line that is taken for a date with its place ("New York, 4 May 2021"). */
const LONGEST_DATE_LINE = 60;
const TIME = /^\W*\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?\W*$/i;

/** Whether a short line holds a date or a time of day and at most a place beside it. */
export function isDateLine(content: string, start: number, end: number): boolean {
  if (end - start > LONGEST_DATE_LINE) return false;
  const words = content.slice(start, end);
  if (TIME.test(words)) return true;
  const date = dateIn(words);
  if (!date) return false;
  const rest = `${words.slice(0, date.start)} ${words.slice(date.end)}`.match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.length <= 5;
}
