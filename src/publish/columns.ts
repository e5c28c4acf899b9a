import type { Amount, PartyRef } from '../model/index.ts';
import type { ExportRecord } from './record.ts';

/** A column: its name, what it holds (for people), and the value of a row. Null is an empty cell. */
export interface Column {
  readonly name: string;
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
  { name: 'id', holds: 'id of the entry, from the bytes of the document and the place in it', value: (row) => row.id },
  { name: 'status', holds: 'proposed, accepted, edited, rejected, superseded', value: (row) => row.status },
  { name: 'reviewed', holds: 'whether a person has decided on it', value: (row) => row.reviewed },
  { name: 'document', holds: 'name of the document as it was given', value: (row) => row.document },
  { name: 'source', holds: 'SHA-256 of the original bytes', value: (row) => row.source },
  { name: 'title', holds: 'title of the document', value: (row) => row.title },
  { name: 'date', holds: 'date of the document (EDTF)', value: (row) => row.date },
  { name: 'publisher', holds: 'who published the document', value: (row) => row.publisher },
  { name: 'page', holds: 'page of the original, from 1', value: (row) => row.page },
  { name: 'kind', holds: 'commitment, vague, proposal or call', value: (row) => row.statement.kind },
  { name: 'binding', holds: 'high or low', value: (row) => row.statement.binding },
  { name: 'promisor', holds: 'who is bound: codes, joined by "; "', value: (row) => codes(row.statement.promisor) },
  {
    name: 'promisor_inferred',
    holds: 'why the promisor was inferred; empty where it is stated',
    value: (row) => inferred(row.statement.promisor),
  },
  {
    name: 'beneficiary',
    holds: 'for or to whom: codes, joined by "; "',
    value: (row) => codes(row.statement.beneficiary),
  },
  {
    name: 'beneficiary_inferred',
    holds: 'why the beneficiary was inferred; empty where it is stated',
    value: (row) => inferred(row.statement.beneficiary),
  },
  { name: 'text', holds: 'the words of the commitment as read', value: (row) => row.statement.text },
  {
    name: 'amounts',
    holds: 'all amounts, joined by "; "',
    value: (row) => row.statement.amounts.map(amountText).join('; '),
  },
  { name: 'amount_value', holds: 'value of the first amount', value: (row) => first(row)?.value ?? null },
  { name: 'amount_max', holds: 'upper end, if the first amount is a range', value: (row) => first(row)?.max ?? null },
  { name: 'amount_unit', holds: 'money, percent, or what is counted', value: (row) => first(row)?.unit ?? null },
  { name: 'amount_currency', holds: 'ISO 4217, for money', value: (row) => first(row)?.currency ?? null },
  {
    name: 'amount_bound',
    holds: 'at_least, up_to, about, more_than, less_than',
    value: (row) => first(row)?.bound ?? null,
  },
  { name: 'deadline', holds: 'by when (EDTF)', value: (row) => row.statement.deadline?.edtf ?? null },
  {
    name: 'deadline_text',
    holds: 'by when, in the words of the text',
    value: (row) => row.statement.deadline?.text ?? null,
  },
  { name: 'condition', holds: 'words that limit it', value: (row) => row.statement.condition?.text ?? null },
  { name: 'area', holds: 'issue area', value: (row) => row.statement.area },
  {
    name: 'missing',
    holds: 'what it lacks to be trackable, joined by "; "',
    value: (row) => row.statement.trackable.missing.join('; '),
  },
  {
    name: 'reported',
    holds: 'whether the text tells of somebody else’s words',
    value: (row) => row.statement.reported,
  },
  { name: 'rule', holds: 'the rule that found it', value: (row) => row.statement.rule },
  {
    name: 'start',
    holds: 'where the first core words begin in the text (UTF-16 units)',
    value: (row) => core(row).start,
  },
  { name: 'end', holds: 'where they end, exclusive', value: (row) => core(row).end },
  { name: 'exact', holds: 'the characters that stand there', value: (row) => core(row).exact },
];
