import { type Finding, finding, type Party } from '../model/index.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { listOf } from './table-rows.ts';

const COLUMNS = ['code', 'name', 'kind', 'names', 'demonyms', 'capital', 'members'] as const;
const REQUIRED = ['code', 'name'] as const;
const KINDS: readonly string[] = ['state', 'group', 'organisation'];

type Column = (typeof COLUMNS)[number];
type Cells = Readonly<Record<Column, string>>;
type Member = Party['members'][number];

/**
 * Parties of a user's own table. Columns `code,name,kind,names,demonyms,capital,members`, in any order; `code` and `name` must
 * be there. Lists are parted by `;`. A member is a code, or `CODE from..to` with ISO dates of any precision, either of which
 * may be missing. `kind` is `state`, `group` or `organisation`; empty, it is `group` with members and `state` without. A row
 * that cannot be used gives a finding with its place in `text` and its line, and the other rows are read.
 */
export function readPartiesCsv(text: string): { parties: Party[]; findings: Finding[] } {
  const [head, ...rows] = csvRows(text);
  if (!head) return { parties: [], findings: [finding('parties-csv-empty', 'error')] };
  const columns = head.cells.map((cell) => cell.trim().toLowerCase());
  const findings = headFindings(columns, head);
  if (findings.some((found) => found.severity === 'error')) return { parties: [], findings };
  const parties = new Map<string, Party>();
  for (const row of rows) {
    const place = { start: row.start, end: row.end };
    const line = lineOf(text, row.start);
    const report = (code: string, severity: Finding['severity'], params: Finding['params'] = {}) =>
      findings.push(finding(code, severity, { line, ...params }, place));
    const party = readRow(columns, row, report);
    if (party && parties.has(party.code)) report('parties-csv-code-twice', 'warning', { code: party.code });
    else if (party) parties.set(party.code, party);
  }
  return { parties: [...parties.values()], findings };
}

type Report = (code: string, severity: Finding['severity'], params?: Finding['params']) => void;

function headFindings(columns: readonly string[], head: CsvRow): Finding[] {
  const place = { start: head.start, end: head.end };
  const missing = REQUIRED.filter((column) => !columns.includes(column));
  const unknown = columns.filter((column) => !(COLUMNS as readonly string[]).includes(column) && column !== '');
  return [
    ...missing.map((column) => finding('parties-csv-column-missing', 'error', { column, line: 1 }, place)),
    ...unknown.map((column) => finding('parties-csv-column-unknown', 'info', { column, line: 1 }, place)),
  ];
}

function readRow(columns: readonly string[], row: CsvRow, report: Report): Party | null {
  const cells = Object.fromEntries(
    COLUMNS.map((column) => [column, row.cells[columns.indexOf(column)]?.trim() ?? '']),
  ) as Cells;
  if (row.cells.length > columns.length) report('parties-csv-cells-over', 'warning', { cells: row.cells.length });
  if (cells.code === '' || cells.name === '') {
    report('parties-csv-row-incomplete', 'warning', { column: cells.code === '' ? 'code' : 'name' });
    return null;
  }
  return {
    code: cells.code,
    name: cells.name,
    kind: kindOf(cells, report),
    names: [...new Set([cells.name, ...listOf(cells.names)])],
    demonyms: listOf(cells.demonyms),
    capital: cells.capital || null,
    members: listOf(cells.members).flatMap((item) => memberOf(item, cells.code, report)),
  };
}

function kindOf(cells: Cells, report: Report): Party['kind'] {
  const kind = cells.kind.toLowerCase().replace('organization', 'organisation');
  if (KINDS.includes(kind)) return kind as Party['kind'];
  if (kind !== '') report('parties-csv-kind-unknown', 'warning', { code: cells.code, kind: cells.kind });
  return cells.members === '' ? 'state' : 'group';
}

function memberOf(item: string, group: string, report: Report): Member[] {
  const date = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
  const match = new RegExp(String.raw`^(.*?)(?:\s+(${date})?\.\.(${date})?)?$`).exec(item);
  const [, code = '', from, to] = match ?? [];
  if (code === '' || code.includes('..')) {
    report('parties-csv-member-unreadable', 'warning', { code: group, member: item });
    return [];
  }
  return [{ code, from: from ?? null, to: to ?? null }];
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
