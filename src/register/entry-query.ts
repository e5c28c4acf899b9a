import * as z from 'zod';
import { STATUSES } from './entry.ts';

/** The ways to sort. Entries that lack what is sorted by stand last, in both directions; ties as by `date`. */
export const SORTS = [
  'date',
  'deadline',
  'amount',
  'promisor',
  'beneficiary',
  'area',
  'kind',
  'status',
  'binding',
  'decided',
] as const;
export type SortBy = (typeof SORTS)[number];

const texts = z.array(z.string()).default([]);
const day = z.string().nullable().default(null);
const yes = z.boolean().nullable().default(null);
const figure = z.number().nullable().default(null);

/** First and last day (EDTF: a year or month stands for all of it), each null where open. */
const Days = z.object({ from: day, to: day });

/**
 * Which entries. A list names what is allowed (one of it is enough); an empty list, null or an object of nulls allows all.
 * In a list the empty text stands for entries that have nothing there. Filters hold together: all must allow an entry.
 * - `promisors`, `beneficiaries`: code or name, exactly as in the value in force
 * - `documents`: SHA-256 of the source
 * - `deadline`: the last day of the deadline lies in it; `date`: the date of the document meets it
 * - `deadlineYears`, `years`: years (`2030`) of the last day of the deadline, of the document's date
 * - `amount`: there is an amount of that currency (ISO 4217) or unit that meets the range
 * - `currencies`: there is an amount in one of them
 * - `words`: all the words, phrases in quotation marks and beginnings (`word*`) stand in text, context, parties or condition
 */
export const EntryFilter = z.object({
  kinds: texts,
  statuses: z.array(z.enum(STATUSES)).default([]),
  reviewed: yes,
  reopened: yes,
  documents: texts,
  promisors: texts,
  beneficiaries: texts,
  areas: texts,
  bindings: texts,
  deadline: Days.default({ from: null, to: null }),
  deadlineYears: texts,
  date: Days.default({ from: null, to: null }),
  years: texts,
  amount: z
    .object({ currency: day, unit: day, min: figure, max: figure })
    .default({ currency: null, unit: null, min: null, max: null }),
  currencies: texts,
  words: z.string().default(''),
});
export type EntryFilter = z.infer<typeof EntryFilter>;

/**
 * A page of the entries that a filter allows: at most `limit` rows after the row of the cursor `after`, or before that of
 * `before`, or from the row at place `at` (from 0) on; at most one of the three, none: from the beginning. Cursors are
 * those of `EntryPage`, and hold for one sort order; they stay good when entries come and go. `measure` is the currency
 * (`USD`) or unit (`doses`) whose largest amount `amount` sorts by: amounts of two currencies are never set in one order.
 */
export const EntryQuery = EntryFilter.extend({
  sort: z.enum(SORTS).default('date'),
  descending: z.boolean().default(false),
  measure: z.string().nullable().default(null),
  after: z.string().nullable().default(null),
  before: z.string().nullable().default(null),
  at: z.int().nonnegative().nullable().default(null),
  limit: z.int().positive().max(10_000).default(100),
});
export type EntryQuery = z.infer<typeof EntryQuery>;

/** A whole query from the part that matters: `entryQuery({ kinds: ['commitment'], limit: 50 })`. */
export function entryQuery(part: Partial<EntryQuery> = {}): EntryQuery {
  return EntryQuery.parse(part);
}

/** A whole filter from the part that matters; `entryFilter()` allows every entry. */
export function entryFilter(part: Partial<EntryFilter> = {}): EntryFilter {
  return EntryFilter.parse(part);
}

/** What the entries of a filter can be counted by. */
export const FACETS = [
  'promisor',
  'beneficiary',
  'area',
  'status',
  'kind',
  'binding',
  'reviewed',
  'deadlineYear',
  'year',
  'document',
  'currency',
] as const;
export type FacetName = (typeof FACETS)[number];

/** A value and how many entries have it. `value` is what the filter takes (empty: nothing there), `label` its name for people. */
export const FacetValue = z.object({ value: z.string(), label: z.string(), count: z.int().positive() });
export type FacetValue = z.infer<typeof FacetValue>;

/**
 * The commonest values, most first, ties by value (years: latest first); `more` is how many further values there are. An
 * entry with two promisors counts under both.
 */
export const Facet = z.object({ values: z.array(FacetValue), more: z.int().nonnegative() });
export type Facet = z.infer<typeof Facet>;

/**
 * `total`: entries that the whole filter allows. Each facet counts under all filters but its own, so that it shows what
 * choosing another value of it would give.
 */
export const Facets = z.object({ total: z.int().nonnegative(), facets: z.record(z.enum(FACETS), Facet) });
export type Facets = z.infer<typeof Facets>;
