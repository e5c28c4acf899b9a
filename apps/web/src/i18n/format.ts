import type { Amount } from '../../../../src/model/index.ts';
import { type Formats, formatsOf } from './formats.ts';
import type { Translate } from './messages.ts';

/** What formatting needs: how numbers and dates are written, and the words around them. */
export interface Writer {
  readonly locale: string;
  readonly t: Translate;
  /** Those of the locale that there are already. */
  readonly formats?: Formats;
}

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date (EDTF) as people write it in their language; what is no plain date or interval stays as it is. */
export function formatEdtf(edtf: string, locale: string, formats = formatsOf(locale)): string {
  const ends = edtf.split('/');
  if (ends.length === 1) return formatDate(edtf, formats);
  return ends.map((end) => (end === '..' || end === '' ? '…' : formatDate(end, formats))).join(' – ');
}

function formatDate(date: string, formats: Formats): string {
  const found = DATE.exec(date);
  if (!found) return date;
  const [, year, month, day] = found;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: day ? 'short' : 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  };
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return formats.date(options).format(at);
}

/** A moment (ISO 8601) in the time zone of the person who reads. */
export function formatMoment(iso: string, locale: string, formats = formatsOf(locale)): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return formats.date({ dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A number with so many digits after the point, and a true minus sign. */
export function formatFixed(value: number, digits: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return format.format(value).replace('-', '−');
}

/** A number of bytes, in the unit that needs the fewest digits. */
export function formatBytes(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const options = { style: 'unit', unit: units[step]!, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, options).format(bytes / 1000 ** step);
}

/** An amount with its unit, its range and its bound ("at least 3.5 million doses" is written with all its digits). */
export function formatAmount(
  amount: Pick<Amount, 'value' | 'max' | 'unit' | 'currency' | 'bound'>,
  writer: Writer,
): string {
  const { value, max, bound } = amount;
  const ends = max === null ? [value] : [value, max];
  const text = withUnit(ends, amount, writer);
  return bound === null ? text : writer.t(`bound.${bound}`, { amount: text });
}

function withUnit(
  ends: readonly number[],
  { unit, currency }: Pick<Amount, 'unit' | 'currency'>,
  writer: Writer,
): string {
  const { locale, t, formats = formatsOf(locale) } = writer;
  const number = (format: Intl.NumberFormat) => ends.map((end) => format.format(end)).join('–');
  const plain = number(formats.number({ maximumFractionDigits: 4 }));
  if (unit === 'percent') return t('amount.percent', { number: plain });
  if (unit !== 'money') return `${plain} ${unit}`;
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return currency === null ? plain : `${plain} ${currency}`;
  const options = { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 2 } as const;
  return number(formats.number({ ...options, minimumFractionDigits: 0 }));
}
