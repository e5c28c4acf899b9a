import { AREAS, type Area, KINDS, type PartyRef, type Span, type Statement, spanOf } from '../../model/index.ts';
import { daysOf } from '../../register/index.ts';
import { type CellProblem, readTable, type TableRow } from './read-table.ts';

/** The columns of a table of commitments. `number` and `summary` must be there; what stands in others is let be. */
export const COMMITMENT_COLUMNS = ['number', 'kind', 'binding', 'promisor', 'beneficiary', 'summary'] as const;

/** The commitments of a table, each on its own cells, under the names of their rows; with any problem there are none. */
export interface CommitmentTable {
  readonly statements: readonly Statement[];
  readonly names: readonly string[];
  readonly problems: readonly CellProblem[];
}

/**
 * Reads a table of commitments. The table itself is the text: the words of a commitment are its cell `summary`, and every field
 * has the span of its cell. `partyOf` finds code and name of a party; an unknown one keeps what stands there.
 */
export function commitmentsOfTable(
  content: string,
  partyOf: (text: string) => { code: string; name: string },
): CommitmentTable {
  const { rows, columns, problems: found } = readTable(content);
  const problems = [...found];
  for (const column of ['number', 'summary']) {
    if (!columns.includes(column)) problems.push({ line: 1, column, code: 'table.column-missing', value: column });
  }
  const names: string[] = [];
  const statements = rows.map((row) => {
    const wrong = (column: string, code: string) =>
      void problems.push({ line: row.line, column, code, value: row.cells.get(column)?.text ?? '' });
    const name = row.cells.get('number')?.text ?? '';
    if (name === '') wrong('number', 'table.empty');
    if (names.includes(name)) wrong('number', 'evidence.twice');
    names.push(name);
    return statementOf(row, content, partyOf, wrong);
  });
  problems.sort((a, b) => a.line - b.line);
  return problems.length > 0 ? { statements: [], names: [], problems } : { statements, names, problems };
}

type Wrong = (column: string, code: string) => void;

function statementOf(
  row: TableRow,
  content: string,
  partyOf: (text: string) => { code: string; name: string },
  wrong: Wrong,
): Statement {
  const text = (column: string) => row.cells.get(column)?.text ?? '';
  const span = (column: string): Span => spanOf(content, row.cells.get(column)!.start, row.cells.get(column)!.end);
  const among = <T extends string>(column: string, values: readonly T[], otherwise: T): T => {
    const value = text(column);
    if (value !== '' && !values.includes(value as T)) wrong(column, 'evidence.choice');
    return value === '' ? otherwise : (value as T);
  };
  const parties = (column: string): PartyRef[] =>
    text(column) === '' ? [] : [{ ...partyOf(text(column)), span: span(column), inferred: null }];
  if (text('summary') === '') wrong('summary', 'table.empty');
  const due = text('deadline');
  if (due !== '' && daysOf(due).last === null) wrong('deadline', 'evidence.date');
  const area = text('area') === '' ? null : among('area', AREAS, 'Other' as Area);
  const places = [...row.cells.values()].filter(({ end }) => end > 0);
  const promisor = parties('promisor');
  return {
    kind: among('kind', KINDS, 'commitment'),
    binding: among('binding', ['high', 'low'], 'high'),
    rule: 'table',
    sentence: { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) },
    spans: text('summary') === '' ? [] : [span('summary')],
    context: text('number') === '' ? [] : [span('number')],
    text: text('summary'),
    promisor,
    beneficiary: parties('beneficiary'),
    amounts: amountsOf(row, span, wrong),
    deadline: due === '' ? null : { edtf: due, text: due, span: span('deadline'), basis: null },
    condition: null,
    area,
    trackable: { present: promisor.length > 0 ? ['actor'] : [], missing: promisor.length > 0 ? [] : ['actor'] },
    reported: false,
    article: 0,
    score: 1,
    reasons: [],
  };
}

function amountsOf(row: TableRow, span: (column: string) => Span, wrong: Wrong): Statement['amounts'] {
  const text = (column: string) => row.cells.get(column)?.text ?? '';
  if (text('amount') === '') return [];
  const value = Number(text('amount'));
  if (!Number.isFinite(value)) wrong('amount', 'evidence.number');
  if (text('unit') === '') wrong('unit', 'evidence.unit');
  const currency = text('currency') === '' ? null : text('currency');
  if ((text('unit') === 'money') !== (currency !== null)) wrong('currency', 'evidence.currency');
  return [{ value, max: null, unit: text('unit'), currency, bound: null, span: span('amount') }];
}
