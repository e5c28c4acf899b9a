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
  /** The cell as a spreadsheet calls it (`C17`), the row of the first of two that are the same, and what may stand there. */
  readonly cell?: string;
  readonly first?: number;
  readonly choices?: string;
}

/** A table as read. `decimal` is the mark of decimals: a comma where semicolons part the cells, as spreadsheets write it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly decimal: '.' | ',';
  readonly problems: readonly CellProblem[];
}

/** A row as it stands: `number` counts lines of the file from 1, `row` rows as a spreadsheet shows them. */
export interface GridRow {
  readonly number: number;
  readonly row: number;
  readonly cells: readonly TableCell[];
}

/** A table before anybody knows what its rows are. `unclosed`: the line of a quote that never closes. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly decimal: '.' | ',';
  readonly unclosed: number | null;
}

type Line = GridRow;

/** Reads the cells of a table: commas, semicolons or tabs, whichever the first lines have most of; blank rows are left out. */
export function readGrid(text: string): Grid {
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const separator = steadySeparator(text.slice(begin, lineEnd(text, begin, FIRST_LINES)));
  const { lines, unclosed } = linesOf(text, begin, separator);
  const rows = lines.filter(({ cells }) => cells.some((cell) => cell.text !== ''));
  return { rows, decimal: separator === ';' ? ',' : '.', unclosed };
}

/** Above the head of a table stand its title and blank lines, which say nothing of what parts its cells. */
const FIRST_LINES = 8;

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

/** The mark that stands equally often in most lines: commas of sentences do not. */
function steadySeparator(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const steadiness = (mark: string) => {
    const counts = lines.map((line) => line.split(mark).length - 1).filter((count) => count > 0);
    const usual = Math.max(0, ...counts.map((count) => counts.filter((each) => each === count).length));
    return usual * 1000 + Math.max(0, ...counts);
  };
  const marks = [';', '\t', ','].map((mark) => ({ mark, steady: steadiness(mark) }));
  return marks.reduce((best, each) => (each.steady > best.steady ? each : best)).mark;
}

function lineEnd(text: string, from: number, lines = 1): number {
  let end = from - 1;
  for (let line = 0; line < lines; line += 1) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text.length;
  }
  return end;
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
    lines.push({ number: first, row: lines.length + 1, cells });
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
