import { COLUMNS } from '../columns.ts';
import type { Exporter, ExportRecord } from '../record.ts';

/** CSV after RFC 4180: UTF-8, a header, CRLF at line ends, quotation marks doubled. */
export const csv: Exporter = {
  name: 'csv',
  mediaType: 'text/csv',
  header: line(COLUMNS.map(({ name }) => name)),
  row: (record: ExportRecord) => line(COLUMNS.map((column) => cell(column.value(record)))),
};

function line(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

/** Numbers and booleans are written as they are; only words can be taken for a formula. */
function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  return typeof value === 'string' ? quoted(guarded(value)) : String(value);
}

/**
 * Spreadsheets run a cell that begins with one of these as a formula; an apostrophe before it makes them show it instead
 * (OWASP, "CSV Injection").
 */
function guarded(value: string): string {
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
