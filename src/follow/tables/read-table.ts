/** A cell of a table: what stands in it without quotes and outer white space, and where (UTF-16 code units, quotes left out). */
export interface TableCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A row below the header; `line` counts lines of the file from 1, `cells` go by the header's names. */
export interface TableRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, TableCell>;
}

/** What is wrong with a cell: line and column name of the file, a code, and what stood there. */
export interface CellProblem {
  readonly line: number;
  readonly column: string;
  readonly code: string;
  readonly value: string;
}

/** A table as read. `decimal` is the mark of decimals: a comma where semicolons part the cells, as spreadsheets write it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly decimal: '.' | ',';
  readonly problems: readonly CellProblem[];
}

interface Line {
  readonly number: number;
  readonly cells: TableCell[];
}

/**
 * Reads a table (RFC 4180; commas, semicolons or tabs, whichever the first line has most of; a byte order mark and empty lines
 * are passed over). Column names are lower-cased. A column named twice, a row with more cells than the header, and a
 * quote that never closes are problems.
 */
export function readTable(text: string): Table {
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const separator = separatorOf(text.slice(begin, lineEnd(text, begin)));
  const { lines, unclosed } = linesOf(text, begin, separator);
  const [header, ...rest] = lines.filter(({ cells }) => cells.some((cell) => cell.text !== ''));
  const columns = (header?.cells ?? []).map(({ text: name }) => name.toLowerCase());
  const problems: CellProblem[] = [];
  if (unclosed !== null) problems.push({ line: unclosed, column: '', code: 'table.unclosed-quote', value: '' });
  for (const [index, column] of columns.entries()) {
    if (column !== '' && columns.indexOf(column) < index) {
      problems.push({ line: header!.number, column, code: 'table.column-twice', value: column });
    }
  }
  const rows = rest.map(({ number, cells }) => {
    const over = cells.slice(columns.length).find((cell) => cell.text !== '');
    if (over) problems.push({ line: number, column: '', code: 'table.cells-over', value: over.text });
    return { line: number, cells: new Map(columns.map((column, index) => [column, cells[index] ?? NOTHING])) };
  });
  return { columns, rows, decimal: separator === ';' ? ',' : '.', problems };
}

const NOTHING: TableCell = { text: '', start: 0, end: 0 };

function separatorOf(line: string): string {
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function linesOf(text: string, begin: number, separator: string): { lines: Line[]; unclosed: number | null } {
  const lines: Line[] = [];
  let unclosed: number | null = null;
  let number = 1;
  for (let at = begin; at < text.length; ) {
    const cells: TableCell[] = [];
    const first = number;
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
      if (!cell.closed) unclosed ??= first;
      for (let c = at; c < cell.next; c += 1) if (text[c] === '\n') number += 1;
      cells.push(cell);
      at = cell.next;
      if (text[at] !== separator) break;
      at += 1;
    }
    lines.push({ number: first, cells });
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    number += 1;
  }
  return { lines, unclosed };
}

interface ReadCell extends TableCell {
  readonly next: number;
  readonly closed: boolean;
}

function plainCell(text: string, from: number, separator: string): ReadCell {
  let next = from;
  while (next < text.length && text[next] !== separator && text[next] !== '\n' && text[next] !== '\r') next += 1;
  const raw = text.slice(from, next);
  const start = from + (raw.length - raw.trimStart().length);
  const trimmed = raw.trim();
  return { text: trimmed, start, end: start + trimmed.length, next, closed: true };
}

function quotedCell(text: string, from: number, separator: string): ReadCell {
  let end = from + 1;
  while (end < text.length && !(text[end] === '"' && text[end + 1] !== '"')) end += text[end] === '"' ? 2 : 1;
  const closed = end < text.length;
  const after = closed ? plainCell(text, end + 1, separator) : null;
  const inside = text.slice(from + 1, end).replaceAll('""', '"');
  return { text: inside.trim(), start: from + 1, end: Math.min(end, text.length), next: after?.next ?? end, closed };
}
