import type { Amount, PartyRef } from '../model/index.ts';
import type { ExportRecord } from './record.ts';

/** A column: its name, its type (of Table Schema), what it holds (for people), and the value of a row. Null is an empty cell. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly holds: string;
  value(record: ExportRecord): string | number | boolean | null;
}

const codes = (parties: readonly PartyRef[]) => parties.map(({ code }) => code).join('; ');
const inferred = (parties: readonly PartyRef[]) =>
  [...new Set(parties.map((party) => party.inferred).filter((reason) => reason !== null))].join('; ');

/** "at_least 500000000 USD", "1200 scholarships", "2-3 percent": bound, value or range, currency or unit. */
function amountText({ value, max, unit, currency, bound }: Amount): string {
  const range = max === null ? `${value}` : `${value}-${max}`;
  return [bound, range, currency ?? unit].filter(Boolean).join(' ');
}

const first = ({ statement }: ExportRecord) => statement.amounts[0] ?? null;
const core = ({ statement }: ExportRecord) => statement.spans[0]!;

export const COLUMNS: readonly Column[] = [
  {
    name: 'id',
    type: 'string',
    holds: 'id of the entry, from the bytes of the document and the place in it',
    value: (row) => row.id,
  },
  {
    name: 'status',
    type: 'string',
    holds: 'proposed, accepted, edited, rejected, superseded, withdrawn',
    value: (row) => row.status,
  },
  { name: 'reviewed', type: 'boolean', holds: 'whether a person has decided on it', value: (row) => row.reviewed },
  { name: 'document', type: 'string', holds: 'name of the document, or its address', value: (row) => row.document },
  { name: 'source', type: 'string', holds: 'SHA-256 of the original bytes', value: (row) => row.source },
  { name: 'title', type: 'string', holds: 'title of the document', value: (row) => row.title },
  { name: 'date', type: 'string', holds: 'date of the document (EDTF)', value: (row) => row.date },
  { name: 'publisher', type: 'string', holds: 'who published the document', value: (row) => row.publisher },
  { name: 'page', type: 'integer', holds: 'page of the original, from 1', value: (row) => row.page },
  { name: 'kind', type: 'string', holds: 'commitment, vague, proposal or call', value: (row) => row.statement.kind },
  { name: 'binding', type: 'string', holds: 'high or low', value: (row) => row.statement.binding },
  {
    name: 'promisor',
    type: 'string',
    holds: 'who is bound: codes, joined by "; "',
    value: (row) => codes(row.statement.promisor),
  },
  {
    name: 'promisor_inferred',
    type: 'string',
    holds: 'why the promisor was inferred; empty where it is stated',
    value: (row) => inferred(row.statement.promisor),
  },
  {
    name: 'beneficiary',
    type: 'string',
    holds: 'for or to whom: codes, joined by "; "',
    value: (row) => codes(row.statement.beneficiary),
  },
  {
    name: 'beneficiary_inferred',
    type: 'string',
    holds: 'why the beneficiary was inferred; empty where it is stated',
    value: (row) => inferred(row.statement.beneficiary),
  },
  { name: 'text', type: 'string', holds: 'the words of the commitment as read', value: (row) => row.statement.text },
  {
    name: 'amounts',
    type: 'string',
    holds: 'all amounts, joined by "; "',
    value: (row) => row.statement.amounts.map(amountText).join('; '),
  },
  {
    name: 'amount_value',
    type: 'number',
    holds: 'value of the first amount',
    value: (row) => first(row)?.value ?? null,
  },
  {
    name: 'amount_max',
    type: 'number',
    holds: 'upper end, if the first amount is a range',
    value: (row) => first(row)?.max ?? null,
  },
  {
    name: 'amount_unit',
    type: 'string',
    holds: 'money, percent, or what is counted',
    value: (row) => first(row)?.unit ?? null,
  },
  {
    name: 'amount_currency',
    type: 'string',
    holds: 'ISO 4217, for money',
    value: (row) => first(row)?.currency ?? null,
  },
  {
    name: 'amount_bound',
    type: 'string',
    holds: 'at_least, up_to, about, more_than, less_than',
    value: (row) => first(row)?.bound ?? null,
  },
  { name: 'deadline', type: 'string', holds: 'by when (EDTF)', value: (row) => row.statement.deadline?.edtf ?? null },
  {
    name: 'deadline_text',
    type: 'string',
    holds: 'by when, in the words of the text',
    value: (row) => row.statement.deadline?.text ?? null,
  },
  {
    name: 'condition',
    type: 'string',
    holds: 'words that limit it',
    value: (row) => row.statement.condition?.text ?? null,
  },
  { name: 'area', type: 'string', holds: 'issue area', value: (row) => row.statement.area },
  {
    name: 'missing',
    type: 'string',
    holds: 'what it lacks to be trackable, joined by "; "',
    value: (row) => row.statement.trackable.missing.join('; '),
  },
  {
    name: 'reported',
    type: 'boolean',
    holds: 'whether the text tells of somebody else’s words',
    value: (row) => row.statement.reported,
  },
  { name: 'rule', type: 'string', holds: 'the rule that found it', value: (row) => row.statement.rule },
  {
    name: 'start',
    type: 'integer',
    holds: 'where the first core words begin in the text (UTF-16 units)',
    value: (row) => core(row).start,
  },
  { name: 'end', type: 'integer', holds: 'where they end, exclusive', value: (row) => core(row).end },
  { name: 'exact', type: 'string', holds: 'the characters that stand there', value: (row) => core(row).exact },
];
