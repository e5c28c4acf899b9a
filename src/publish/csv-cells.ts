/**
 * CSV after RFC 4180: UTF-8, commas, CRLF at line ends, quotation marks doubled. Two things are added so that every text of
 * any source comes through a file and a spreadsheet and back: a cell that a spreadsheet would run as a formula gets an
 * apostrophe before it (so does one that begins like such a cell with apostrophes already), and half a character (a lone
 * surrogate, which UTF-8 cannot hold) is written as `\\uD83D`, a backslash that could be taken for one as `\\u005C`.
 * `readCell` takes both back.
 */
export type Cell = string | number | boolean | null;

/** Beginnings that spreadsheets run as a formula (OWASP, "CSV Injection"), full-width forms among them. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const GUARDED = /^''*[=+\-@\t\r\n＝＋－＠]/u;
/** What a reader of CSV may trip over: separators, line ends, control characters, and white space that some trim. */
const NEEDS_QUOTES = /[",\u0000-\u001f\u007f\u2028\u2029]|^[\s\ufeff]|\s$/u;
const BACKSLASH = '\\u005C';

/** One line of a file, with its end. Numbers and booleans are written as they are: only words can be taken for a formula. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(value: Cell): string {
  if (value === null) return '';
  return typeof value === 'string' ? quoted(guarded(wellFormed(value))) : String(value);
}

/** A text without halves of characters: what UTF-8 can hold. `readHalves` takes it back. */
export function wellFormed(value: string): string {
  const escaped = value.replace(/\\(?=u(?:[Dd][89A-Fa-f][0-9A-Fa-f]{2}|005C))/g, BACKSLASH);
  if (escaped.isWellFormed()) return escaped;
  return escaped.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16).toUpperCase()}`);
}

function guarded(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

function quoted(value: string): string {
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The text that a cell was written from: without the guard, with half characters put back. */
export function readCell(cell: string): string {
  return readHalves(GUARDED.test(cell) ? cell.slice(1) : cell);
}

/** The text that was written without halves of characters. */
export function readHalves(written: string): string {
  return written.replace(/\\u([Dd][89A-Fa-f][0-9A-Fa-f]{2}|005C)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** The rows of a file of this form, cells as they were written from (`readCell`). Linear in its length. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, end] = cellAt(text, at);
    row.push(readCell(cell));
    if (text[end] !== ',') {
      rows.push(row);
      row = [];
    } else if (end + 1 === text.length) rows.push([...row, '']);
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return rows;
}

/** The cell that begins at `at`, without its quotation marks, and where it ends. */
function cellAt(text: string, at: number): [cell: string, end: number] {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && text[end] !== ',' && text[end] !== '\r' && text[end] !== '\n') end += 1;
    return [text.slice(at, end), end];
  }
  let close = at + 1;
  while (close < text.length && (text[close] !== '"' || text[close + 1] === '"')) close += text[close] === '"' ? 2 : 1;
  return [text.slice(at + 1, close).replaceAll('""', '"'), close + 1];
}
