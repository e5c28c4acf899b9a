/** A record of a CSV file and where it begins in the text (UTF-16 code units). */
export type CsvRow = { readonly cells: readonly string[]; readonly start: number; readonly end: number };

/**
 * Records of a CSV text (RFC 4180: commas, quotes doubled inside quotes, line ends LF or CRLF, which may stand in quotes). A
 * byte order mark and empty lines are left out. A quote that never closes takes the rest of the text.
 */
export function csvRows(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const row = readRow(text, at);
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push({ cells: row.cells, start: at, end: row.end });
    at = row.next;
  }
  return rows;
}

function readRow(text: string, start: number): { cells: string[]; end: number; next: number } {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = text[at] === '"' ? quoted(text, at) : plain(text, at);
    cells.push(cell.value);
    at = cell.end;
    if (text[at] !== ',') break;
    at += 1;
  }
  const next = text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
  return { cells, end: at, next };
}

function plain(text: string, start: number): { value: string; end: number } {
  let end = start;
  while (end < text.length && !',\r\n'.includes(text.charAt(end))) end += 1;
  return { value: text.slice(start, end), end };
}

function quoted(text: string, start: number): { value: string; end: number } {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: parts.join('') + text.slice(from), end: text.length };
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const rest = plain(text, quote + 1);
      return { value: parts.join('') + rest.value, end: rest.end };
    }
    parts.push('"');
    from = quote + 2;
  }
}
