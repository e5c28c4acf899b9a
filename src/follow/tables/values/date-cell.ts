import { daysOf } from '../../../register/index.ts';

/** Which comes first in a date of figures: the day or the month; null where nobody said. */
export type DateOrder = 'day-first' | 'month-first' | null;

/** Names of months, by their beginnings: English, French, German, Spanish, Russian. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|janv|ene|янв)/u,
  /^(?:feb|fév|fev|фев)/u,
  /^(?:mar|mär|маp|мар)/u,
  /^(?:apr|avr|abr|апр)/u,
  /^(?:may|mai|май|мая)/u,
  /^(?:jun|juin|июн)/u,
  /^(?:jul|juil|июл)/u,
  /^(?:aug|août|aou|ago|авг)/u,
  /^(?:sep|сен)/u,
  /^(?:oct|okt|окт)/u,
  /^(?:nov|ноя)/u,
  /^(?:dec|déc|dez|dic|дек)/u,
];

/** Days that a spreadsheet counts from: 1 of its numbers is 1 January 1900, and it takes 1900 for a leap year. */
const [SERIAL_FROM, SERIAL_TO, SERIAL_ZERO] = [30_000, 80_000, Date.UTC(1899, 11, 30)];

/**
 * The date of a cell as EDTF: what is EDTF already, "31.12.2030", "12/31/2030", "31 December 2030", "Dec 2030", "2030年12月31日",
 * "Q4 2030", "by 2030", "end of 2030", "2022-2030", and the number of a day as spreadsheets count them. Null for what is no
 * date; `'day-month'` where figures may be read either way and `order` is null.
 */
export function dateCell(text: string, order: DateOrder): string | 'day-month' | null {
  const plain = text
    .trim()
    .replace(/^(?:by|until|till|before|end of|bis|jusqu'en|до|к)\s+(?:the\s+)?(?:end\s+of\s+)?/iu, '')
    .replace(/\s*(?:г\.?|года)$/u, '');
  if (daysOf(plain).last !== null) return plain;
  const range = /^(\d{4})\s*[-–—]\s*(\d{4})$/u.exec(plain);
  if (range) return range[1]! < range[2]! ? `${range[1]}/${range[2]}` : null;
  const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/u.exec(plain);
  if (figures)
    return ofFigures(Number(figures[1]), Number(figures[3]), figures[4]!, figures[2] === '.' ? 'day-first' : order);
  return ofYearFirst(plain) ?? ofWords(plain.toLowerCase()) ?? ofQuarter(plain) ?? ofSerial(plain);
}

function ofFigures(first: number, second: number, year: string, order: DateOrder): string | 'day-month' | null {
  if (first > 12 && second > 12) return null;
  if (first === second) return made(year, first, second);
  if (order === null && first <= 12 && second <= 12) return 'day-month';
  const isDayFirst = first > 12 || (second <= 12 && order === 'day-first');
  return isDayFirst ? made(year, second, first) : made(year, first, second);
}

function ofYearFirst(text: string): string | null {
  const found =
    /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/u.exec(text) ??
    /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月)?(?:\s*(\d{1,2})\s*日)?$/u.exec(text);
  if (!found) return null;
  const [, year = '', month, day] = found;
  return month === undefined ? year : made(year, Number(month), day === undefined ? null : Number(day));
}

function ofWords(text: string): string | null {
  const found =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?)?(\p{L}+)\.?\s+(?:de\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/u.exec(
      text,
    );
  if (!found) return null;
  const [, before, name = '', after, year = ''] = found;
  const month = MONTHS.findIndex((beginning) => beginning.test(name)) + 1;
  if (month === 0 || (before !== undefined && after !== undefined)) return null;
  const day = before ?? after;
  return made(year, month, day === undefined ? null : Number(day));
}

function ofQuarter(text: string): string | null {
  const [, a, b, c, d] = /^(?:Q([1-4])\s*[/-]?\s*(\d{4})|(\d{4})\s*[/-]?\s*Q([1-4]))$/iu.exec(text) ?? [];
  const [quarter, year] = [Number(a ?? d), b ?? c];
  if (year === undefined) return null;
  const from = (quarter - 1) * 3 + 1;
  return `${year}-${padded(from)}/${year}-${padded(from + 2)}`;
}

function ofSerial(text: string): string | null {
  const days = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (days < SERIAL_FROM || days > SERIAL_TO) return null;
  return new Date(SERIAL_ZERO + days * 86_400_000).toISOString().slice(0, 10);
}

function made(year: string, month: number, day: number | null): string | null {
  const edtf = day === null ? `${year}-${padded(month)}` : `${year}-${padded(month)}-${padded(day)}`;
  if (daysOf(edtf).last === null) return null;
  const lengthOfMonth = Number(daysOf(`${year}-${padded(month)}`).last?.slice(-2));
  return day !== null && (day < 1 || day > lengthOfMonth) ? null : edtf;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
