import { AREAS, type Area, KINDS, type PartyRef, type Span, type Statement, spanOf } from '../../model/index.ts';
import type { CommitmentField } from './column-names.ts';
import type { PartyOf, ReadRow } from './commitment-table.ts';
import { type DateOrder, dateCell } from './values/date-cell.ts';
import { numberCell } from './values/number-cell.ts';

interface Notation {
  readonly decimal: '.' | ',';
  readonly dates: DateOrder;
}

/** The commitment of a row, every field with the span of its cell. What is wrong is said to the row. */
export function commitmentOfRow(row: ReadRow, content: string, partyOf: PartyOf, notation: Notation): Statement {
  const span = (field: CommitmentField): Span => spanOf(content, row.cell(field)!.start, row.cell(field)!.end);
  const parties = (field: 'promisor' | 'beneficiary'): PartyRef[] => {
    if (row.text(field) === '') return [];
    const { code, name } = partyOf(row.text(field));
    return [{ code, name, span: span(field), inferred: null }];
  };
  if (row.text('summary') === '') row.wrong('summary', 'import.empty');
  const places = row.cells.filter(({ end }) => end > 0);
  const promisor = parties('promisor');
  return {
    kind: among(row, 'kind', KINDS, 'commitment'),
    binding: among(row, 'binding', ['high', 'low'], 'high'),
    rule: 'table',
    sentence: { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) },
    spans: row.text('summary') === '' ? [] : [span('summary')],
    context: row.text('number') === '' ? [] : [span('number')],
    text: row.text('summary'),
    promisor,
    beneficiary: parties('beneficiary'),
    amounts: amountsOf(row, span, notation.decimal),
    deadline: deadlineOf(row, span, notation.dates),
    condition: null,
    area: row.text('area') === '' ? null : areaOf(row),
    trackable: { present: promisor.length > 0 ? ['actor'] : [], missing: promisor.length > 0 ? [] : ['actor'] },
    reported: false,
    article: 0,
    score: 1,
    reasons: [],
  };
}

function among<T extends string>(row: ReadRow, field: CommitmentField, values: readonly T[], otherwise: T): T {
  const text = row.text(field).toLowerCase();
  if (text === '') return otherwise;
  const value = values.find((each) => each === text);
  if (value === undefined) row.wrong(field, 'import.choice', { value: row.text(field), choices: values.join(', ') });
  return value ?? otherwise;
}

/** An area by its name, whatever the case, or by a beginning that only one has ("Trade"). */
function areaOf(row: ReadRow): Area | null {
  const text = row.text('area').toLowerCase();
  const begun = AREAS.filter((area) => area.toLowerCase().startsWith(text));
  const area = AREAS.find((each) => each.toLowerCase() === text) ?? (begun.length === 1 ? begun[0] : undefined);
  if (area === undefined) row.wrong('area', 'import.area');
  return area ?? null;
}

type SpanAt = (field: CommitmentField) => Span;

function deadlineOf(row: ReadRow, span: SpanAt, dates: DateOrder): Statement['deadline'] {
  const text = row.text('deadline');
  if (text === '') return null;
  const edtf = dateCell(text, dates);
  if (edtf === null || edtf === 'day-month') {
    row.wrong('deadline', edtf === null ? 'import.date' : 'import.day-month');
    return null;
  }
  return { edtf, text, span: span('deadline'), basis: null };
}

/** The currency stands in its own column or beside the figure; what is counted in the column of units. */
function amountsOf(row: ReadRow, span: SpanAt, decimal: '.' | ','): Statement['amounts'] {
  if (row.text('amount') === '') return [];
  const number = numberCell(row.text('amount'), decimal);
  if (number === null || number === 'which') {
    row.wrong('amount', number === null ? 'import.number' : 'import.thousands');
    return [];
  }
  const said = row.text('currency').toUpperCase();
  const currency = said === '' ? number.currency : said;
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) row.wrong('currency', 'import.currency');
  if (said !== '' && number.currency !== null && said !== number.currency) row.wrong('amount', 'import.two-currencies');
  const unit = row.text('unit') || (number.percent ? 'percent' : currency === null ? '' : 'money');
  if (unit === '') row.wrong(row.cell('unit') ? 'unit' : 'amount', 'import.unit');
  if (unit === 'money' && currency === null) row.wrong(row.cell('currency') ? 'currency' : 'amount', 'import.currency');
  if (unit !== 'money' && said !== '') row.wrong('currency', 'import.not-money');
  return [
    {
      value: number.value,
      max: null,
      unit,
      currency: unit === 'money' ? currency : null,
      bound: null,
      span: span('amount'),
    },
  ];
}
