import { BEARINGS, BOUNDS, EVIDENCE_KINDS, Evidence, SHORT_QUOTATION, STAGES } from '../../model/index.ts';
import { canonical, daysOf, sha256 } from '../../register/index.ts';
import { type CellProblem, readTable, type Table, type TableRow } from '../tables/read-table.ts';

/** The columns that a table of evidence may have; `what` and `publisher` must be there, the others may be left out. */
export const EVIDENCE_COLUMNS: Readonly<Record<string, string>> = {
  id: 'stable name of the row; made from its content when empty',
  commitment: 'entry it bears on: its id, enough of its beginning, or the name that its document gives it',
  reason: 'why it is on no commitment, for rows that are kept aside',
  kind: `${EVIDENCE_KINDS.join(', ')} (default: figure with a value, else event)`,
  bearing: `${BEARINGS.join(', ')} (default: neutral)`,
  date: 'of the fact, EDTF: 2024-12-27, 2024-12, 2024, 2025-01/2025-06',
  value: 'a plain number',
  max: 'the upper end of a range',
  bound: BOUNDS.join(', '),
  unit: 'money, or what is counted',
  currency: 'ISO 4217, for money',
  stage: STAGES.join(', '),
  series: 'name of the indicator that the figure belongs to',
  what: 'the fact in your own words',
  publisher: 'who answers for the fact',
  via: 'who passed it on, if that is somebody else',
  published: 'when (EDTF)',
  relayed: 'yes or no (default: yes with via, else no)',
  url: 'address',
  title: 'title of the page',
  retrieved: 'day on which the address was read (YYYY-MM-DD)',
  quotation: `at most ${SHORT_QUOTATION} characters`,
  looked: 'of none-found: where somebody looked',
  disputes: 'how it disagrees with other evidence',
};

/** Rows ready to be kept, or the problems of every cell; with any problem there are no rows. */
export interface EvidenceTable {
  readonly evidence: readonly Evidence[];
  readonly problems: readonly CellProblem[];
}

/** The commitments that a table names, each once: what `resolve` of `evidenceOfTable` will be asked for. */
export function commitmentsNamed(text: string): string[] {
  const named = readTable(text).rows.map(({ cells }) => cells.get('commitment')?.text ?? '');
  return [...new Set(named.filter((name) => name !== ''))];
}

/**
 * Reads a table of evidence. `resolve` says which entry a name means: its id, `null` for none, `'several'` for more than one.
 * All problems are found at once, by line and column.
 */
export function evidenceOfTable(text: string, resolve: Resolve): EvidenceTable {
  const table = readTable(text);
  const problems = [...table.problems, ...columnProblems(table)];
  const evidence: Evidence[] = [];
  const lines = new Map<string, number>();
  for (const row of table.rows) {
    const read = evidenceOfRow(row, table.decimal, resolve);
    problems.push(...read.problems);
    if (!read.evidence) continue;
    const { id } = read.evidence;
    if (lines.has(id)) problems.push({ line: row.line, column: 'id', code: 'evidence.twice', value: id });
    lines.set(id, row.line);
    evidence.push(read.evidence);
  }
  problems.sort((a, b) => a.line - b.line);
  return problems.length > 0 ? { evidence: [], problems } : { evidence, problems };
}

function columnProblems({ columns }: Table): CellProblem[] {
  const missing = ['what', 'publisher'].filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => name !== '' && !(name in EVIDENCE_COLUMNS));
  return [
    ...missing.map((column) => ({ line: 1, column, code: 'table.column-missing', value: column })),
    ...unknown.map((column) => ({ line: 1, column, code: 'table.column-unknown', value: column })),
  ];
}

type Resolve = (name: string) => string | null | 'several';

/** The cells of a row, each read as what it should be; what is not is noted in `problems`. */
function cellsOf(row: TableRow, decimal: Table['decimal']) {
  const problems: CellProblem[] = [];
  const cell = (column: string) => row.cells.get(column)?.text || null;
  const wrong = (column: string, code: string) =>
    void problems.push({ line: row.line, column, code, value: cell(column) ?? '' });
  const among = <T extends string>(column: string, values: readonly T[]): T | null => {
    const value = cell(column);
    if (value !== null && !values.includes(value as T)) wrong(column, 'evidence.choice');
    return value as T | null;
  };
  const date = (column: string) => {
    const value = cell(column);
    const { first, last } = daysOf(value);
    if (value !== null && first === null && last === null) wrong(column, 'evidence.date');
    return value;
  };
  const number = (column: string) => numberOf(cell(column), decimal, () => wrong(column, 'evidence.number'));
  return { problems, cell, wrong, among, date, number };
}

function evidenceOfRow(row: TableRow, decimal: Table['decimal'], resolve: Resolve) {
  const { problems, cell, wrong, among, date, number } = cellsOf(row, decimal);
  const entry = entryOf(cell, wrong, resolve);
  const value = number('value');
  checkCells(cell, wrong, value !== null);
  const relayed = among('relayed', ['yes', 'no']);
  const draft = {
    entry,
    reason: entry === null ? cell('reason') : null,
    kind: among('kind', EVIDENCE_KINDS) ?? (value === null ? 'event' : 'figure'),
    bearing: among('bearing', BEARINGS) ?? 'neutral',
    date: date('date'),
    what: cell('what') ?? '',
    value,
    max: number('max'),
    bound: among('bound', BOUNDS),
    unit: cell('unit'),
    currency: cell('currency'),
    stage: among('stage', STAGES),
    series: cell('series'),
    publisher: cell('publisher') ?? '',
    via: cell('via'),
    published: date('published'),
    relayed: relayed === null ? cell('via') !== null : relayed === 'yes',
    place: placeOf(cell, wrong),
    disputes: cell('disputes'),
  };
  if (problems.length > 0) return { evidence: null, problems };
  const id = cell('id') ?? sha256(canonical(draft)).slice(0, 16);
  return { evidence: Evidence.parse({ id, ...draft }), problems };
}

/** What must be there, and what belongs together. */
function checkCells(cell: Cell, wrong: Wrong, hasValue: boolean): void {
  for (const column of ['what', 'publisher']) if (cell(column) === null) wrong(column, 'table.empty');
  if ((cell('quotation') ?? '').length > SHORT_QUOTATION) wrong('quotation', 'evidence.quotation-long');
  const money = cell('unit') === 'money';
  const named = /^[A-Z]{3}$/.test(cell('currency') ?? '');
  if (money !== (cell('currency') !== null) || (money && !named)) wrong('currency', 'evidence.currency');
  if (hasValue && cell('unit') === null) wrong('unit', 'evidence.unit');
}

type Cell = (column: string) => string | null;
type Wrong = (column: string, code: string) => void;

function entryOf(cell: Cell, wrong: Wrong, resolve: Resolve): string | null {
  const name = cell('commitment');
  if (name === null) {
    if (cell('reason') === null) wrong('commitment', 'evidence.no-commitment');
    return null;
  }
  const entry = resolve(name);
  if (entry === null) wrong('commitment', 'evidence.commitment-unknown');
  if (entry === 'several') wrong('commitment', 'evidence.commitment-several');
  return entry === 'several' ? null : entry;
}

function placeOf(cell: Cell, wrong: Wrong): Evidence['place'] | null {
  const [url, where] = [cell('url'), cell('looked')];
  if (cell('kind') === 'none-found') {
    if (where === null) wrong('looked', 'evidence.looked');
    return { kind: 'looked', where: where ?? '' };
  }
  if (url === null) wrong('url', 'table.empty');
  else if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) wrong('url', 'evidence.url');
  const retrieved = cell('retrieved');
  if (retrieved !== null && !/^\d{4}-\d\d-\d\d$/.test(retrieved)) wrong('retrieved', 'evidence.date');
  return { kind: 'address', url: url ?? '', title: cell('title'), retrieved, quotation: cell('quotation') };
}

/** A number as people and spreadsheets write it: no thousands marks but blanks, and the table's decimal mark. */
function numberOf(text: string | null, decimal: Table['decimal'], wrong: () => void): number | null {
  if (text === null) return null;
  const plain = text.replace(/[\s\u00A0\u202F]/g, '').replace(decimal === ',' ? ',' : /^$/, '.');
  const value = /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
  if (!Number.isFinite(value)) wrong();
  return Number.isFinite(value) ? value : null;
}
