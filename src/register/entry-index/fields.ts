import { type Days, daysOf } from '../days.ts';
import type { FacetName, SortBy } from '../entry-query.ts';
import { createDimension, type Dimension } from './dimension.ts';
import { type AmountCell, amountsAt, createFigures, pushAmounts } from './figures.ts';
import { fewValues, type ManyTexts, manyTexts, manyValues, type Values } from './values.ts';

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

/** The fields of a row, and what facets count of those that have many values: currencies of amounts, years of days. */
export type FieldName = Exclude<keyof IndexRow, 'n' | 'sort'> | 'currency' | 'year' | 'deadlineYear';

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
}

const BARE: FieldValue = {
  names: [''],
  counted: [['', '']],
  order: null,
  days: { first: null, last: null },
  amounts: [],
};

function plain(raw: string): FieldValue {
  return { ...BARE, names: [raw], counted: [[raw, raw]], order: raw === '' ? null : raw };
}

function parties(raw: string): FieldValue {
  const pairs: [string, string][] = JSON.parse(raw);
  if (pairs.length === 0) return BARE;
  return { ...BARE, names: pairs.flat(), counted: pairs, order: pairs.map(([, name]) => name).join(', ') };
}

/** A document's date counts by its first day, a deadline by its last: by then it is due. Named by that year. */
function dated(end: keyof Days): (raw: string) => FieldValue {
  return (raw) => {
    const days = daysOf(raw === '' ? null : raw);
    return { ...BARE, names: [days[end]?.slice(0, 4) ?? ''], order: days[end], days };
  };
}

/** Named by their currencies. */
function amountValues(): Values<FieldValue> {
  const [texts, figures] = [manyTexts(), createFigures()];
  return {
    get count() {
      return texts.count;
    },
    find: texts.find,
    add(raw) {
      pushAmounts(figures, raw === '' ? [] : JSON.parse(raw));
      return texts.add(raw);
    },
    at(code) {
      const amounts = amountsAt(figures, code);
      return { ...BARE, names: [...new Set(amounts.flatMap(([, , , currency]) => currency ?? []))], amounts };
    },
  };
}

/** Currencies, one after the other with spaces between. */
function currencies(raw: string): FieldValue {
  const names = raw.split(' ');
  return { ...BARE, names, counted: names.map((name) => [name, name] as const) };
}

/** What holds the values of each field. */
const HOLDERS: Readonly<Record<FieldName, (documents: ManyTexts) => Values<FieldValue>>> = {
  kind: () => fewValues(plain),
  status: () => fewValues(plain),
  binding: () => fewValues(plain),
  area: () => fewValues(plain),
  reviewed: () => fewValues(plain),
  reopened: () => fewValues(plain),
  document: (documents) => manyValues(documents, plain),
  date: () => fewValues(dated('first')),
  deadline: () => fewValues(dated('last')),
  decided: () => manyValues(manyTexts(), plain),
  promisor: () => fewValues(parties),
  beneficiary: () => fewValues(parties),
  amounts: amountValues,
  currency: () => fewValues(currencies),
  year: () => fewValues(plain),
  deadlineYear: () => fewValues(plain),
};

/** Fields that are made of the names of another. */
const MADE_OF = { currency: 'amounts', year: 'date', deadlineYear: 'deadline' } as const;
type Made = keyof typeof MADE_OF;

const NAMES = Object.keys(HOLDERS) as readonly FieldName[];
const GIVEN = NAMES.filter((name): name is Exclude<FieldName, Made> => !(name in MADE_OF));

/** What a filter says of these fields is left out where one of them is counted. */
export function asideOf(field: FieldName): readonly FieldName[] {
  return field in MADE_OF ? [field, MADE_OF[field as Made]] : [field];
}

export type Fields = Readonly<Record<FieldName, Dimension<FieldValue>>>;

/** All fields, the texts of the documents, and what puts the fields of a row where its number is. */
export interface FieldSet {
  readonly fields: Fields;
  readonly documents: ManyTexts;
  set(row: IndexRow): void;
}

export function createFields(): FieldSet {
  const documents = manyTexts();
  const made = NAMES.map((name) => {
    return [name, createDimension(HOLDERS[name](documents))] as const;
  });
  const fields = Object.fromEntries(made) as Record<FieldName, Dimension<FieldValue>>;
  const given = GIVEN.map((name) => ({ name, field: fields[name] }));
  const follows = (Object.keys(MADE_OF) as Made[]).map((name) => followed(fields[name], fields[MADE_OF[name]]));
  return {
    fields,
    documents,
    set(row) {
      for (const { name, field } of given) field.set(row.n, field.codeFor(row[name]));
      for (const follow of follows) follow(row.n);
    },
  };
}

/** Gives an entry in one field the value that is named by its value in another: looked up once for each value of that. */
function followed(field: Dimension<FieldValue>, other: Dimension<FieldValue>): (entry: number) => void {
  let codes = new Int32Array(64).fill(-1);
  return (entry) => {
    const of = other.codes[entry]!;
    if (of >= codes.length) {
      const larger = new Int32Array(of * 2).fill(-1);
      larger.set(codes);
      codes = larger;
    }
    if (codes[of] === -1) codes[of] = field.codeFor(other.values.at(of).names.join(' '));
    field.set(entry, codes[of]!);
  };
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
  deadlineYear: 'deadlineYear',
  year: 'year',
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
