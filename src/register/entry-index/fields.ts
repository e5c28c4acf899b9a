import { type Days, daysOf } from '../days.ts';
import type { FacetName, SortBy } from '../entry-query.ts';
import { createDimension, type Dimension } from './dimension.ts';

/** What a store keeps of an entry for lists: columns as text, `''` where nothing is there. `n` is its number, from 1. */
export interface IndexRow {
  readonly n: number;
  readonly sort: string;
  readonly kind: string;
  readonly status: string;
  readonly binding: string;
  readonly area: string;
  /** `true` or `false`. */
  readonly reviewed: string;
  readonly reopened: string;
  readonly document: string;
  /** EDTF, of the document. */
  readonly date: string;
  /** EDTF. */
  readonly deadline: string;
  readonly decided: string;
  /** JSON, pairs of code and name. */
  readonly promisor: string;
  readonly beneficiary: string;
  /** JSON, `[value, max, unit, currency]` each. */
  readonly amounts: string;
}

/** The fields of a row, and the currencies of its amounts: there are few of these, and as many amounts as there are figures. */
export type FieldName = Exclude<keyof IndexRow, 'n' | 'sort'> | 'currency';

export type AmountCell = readonly [value: number, max: number | null, unit: string, currency: string | null];

/** A value of a field: how it is found by filters, counted by facets and set in order. */
export interface FieldValue {
  /** What a list of a filter may name: a text, or code and name of each party. */
  readonly names: readonly string[];
  /** Value and label of each thing that a facet counts; `''` where nothing is there. */
  readonly counted: readonly (readonly [value: string, label: string])[];
  /** Null: stands last. */
  readonly order: string | null;
  readonly days: Days;
  readonly amounts: readonly AmountCell[];
  /** `beginningOf` what stands in the place of a text. */
  readonly beginning: number;
}

/** The first characters as one number: texts whose numbers differ stand in the order of these. */
export function beginningOf(text: string): number {
  const unit = (at: number) => (at < text.length ? text.charCodeAt(at) + 1 : 0);
  return (unit(0) * 65_537 + unit(1)) * 65_537 + unit(2);
}

const BARE: FieldValue = {
  names: [''],
  counted: [['', '']],
  order: null,
  days: { first: null, last: null },
  amounts: [],
  beginning: 0,
};

function plain(raw: string): FieldValue {
  return { ...BARE, names: [raw], counted: [[raw, raw]], order: raw === '' ? null : raw, beginning: beginningOf(raw) };
}

function parties(raw: string): FieldValue {
  const pairs: [string, string][] = JSON.parse(raw);
  if (pairs.length === 0) return BARE;
  return { ...BARE, names: pairs.flat(), counted: pairs, order: pairs.map(([, name]) => name).join(', ') };
}

/** A document's date counts by its first day, a deadline by its last: by then it is due. */
function dated(end: keyof Days): (raw: string) => FieldValue {
  return (raw) => {
    const days = daysOf(raw === '' ? null : raw);
    const year = days[end]?.slice(0, 4) ?? '';
    return { ...BARE, names: [year], counted: [[year, year]], order: days[end], days };
  };
}

function amounts(raw: string): FieldValue {
  const cells: AmountCell[] = raw === '' ? [] : JSON.parse(raw);
  const currencies = [...new Set(cells.flatMap(([, , , currency]) => currency ?? []))];
  return cells.length === 0 ? BARE : { ...BARE, names: currencies, amounts: cells };
}

/** Currencies, one after the other with spaces between. */
function currencies(raw: string): FieldValue {
  const names = raw.split(' ');
  return { ...BARE, names, counted: names.map((name) => [name, name] as const) };
}

const READERS: Readonly<Record<FieldName, (raw: string) => FieldValue>> = {
  kind: plain,
  status: plain,
  binding: plain,
  area: plain,
  reviewed: plain,
  reopened: plain,
  document: plain,
  date: dated('first'),
  deadline: dated('last'),
  decided: plain,
  promisor: parties,
  beneficiary: parties,
  amounts,
  currency: currencies,
};

export const FIELDS = Object.keys(READERS) as readonly FieldName[];

export type Fields = Readonly<Record<FieldName, Dimension<FieldValue>>>;

export function createFields(): Fields {
  const made = FIELDS.map((name) => [name, createDimension(READERS[name])] as const);
  return Object.fromEntries(made) as Record<FieldName, Dimension<FieldValue>>;
}

/** Puts the fields of a row where its number is. */
export function setFields(fields: Fields, row: IndexRow): void {
  for (const name of FIELDS) if (name !== 'currency') fields[name].set(row.n, row[name]);
  const { codes, values } = fields.amounts;
  fields.currency.set(row.n, values[codes[row.n]!]!.names.join(' '));
}

/** The field that each facet counts. */
export const FIELD_OF_FACET: Readonly<Record<FacetName, FieldName>> = {
  promisor: 'promisor',
  beneficiary: 'beneficiary',
  area: 'area',
  status: 'status',
  kind: 'kind',
  binding: 'binding',
  reviewed: 'reviewed',
  deadlineYear: 'deadline',
  year: 'date',
  document: 'document',
  currency: 'currency',
};

/** The field that each sort order goes by. */
export const FIELD_OF_SORT: Readonly<Record<SortBy, FieldName>> = {
  date: 'date',
  deadline: 'deadline',
  amount: 'amounts',
  promisor: 'promisor',
  beneficiary: 'beneficiary',
  area: 'area',
  kind: 'kind',
  status: 'status',
  binding: 'binding',
  decided: 'decided',
};
