import { daysOf } from '../days.ts';
import type { EntryFilter } from '../entry-query.ts';
import type { FieldName, FieldValue } from './fields.ts';

export type Test = (value: FieldValue) => boolean;

/** What a filter says of one field: equal keys of one field, equal tests. `only`: the very texts that pass, where it is so simple. */
export interface FieldTest {
  readonly field: FieldName;
  readonly key: string;
  readonly test: Test;
  readonly only: readonly string[] | null;
}

/** The tests of a filter by field: what is tested of one field is set aside together when its facet is counted. */
export function testsOf(filter: EntryFilter): FieldTest[] {
  const lists: readonly (readonly [FieldName, readonly string[]])[] = [
    ['kind', filter.kinds],
    ['status', filter.statuses],
    ['binding', filter.bindings],
    ['area', filter.areas],
    ['document', filter.documents],
    ['promisor', filter.promisors],
    ['beneficiary', filter.beneficiaries],
    ['currency', filter.currencies],
    ['year', filter.years],
    ['deadlineYear', filter.deadlineYears],
    ['reviewed', filter.reviewed === null ? [] : [String(filter.reviewed)]],
    ['reopened', filter.reopened === null ? [] : [String(filter.reopened)]],
  ];
  const { amount } = filter;
  const tests = [
    ...lists.map(([field, list]) => ofList(field, list)),
    ofTests('date', [filter.date.from, filter.date.to], meets(filter.date)),
    ofTests('deadline', [filter.deadline.from, filter.deadline.to], endsIn(filter.deadline)),
    ofTests('amounts', Object.values(amount), hasAmount(amount)),
  ];
  return tests.filter((each) => each !== null);
}

/** Fields of which a value is one text: what passes is found by that text. */
const ONE_TEXT: ReadonlySet<FieldName> = new Set([
  'kind',
  'status',
  'binding',
  'area',
  'document',
  'reviewed',
  'year',
  'deadlineYear',
]);

function ofList(field: FieldName, list: readonly string[]): FieldTest | null {
  const test = ofTests(field, [...new Set(list)].sort(), oneOf(list));
  return test && (ONE_TEXT.has(field) ? { ...test, only: list } : test);
}

type Stretch = EntryFilter['date'];

function ofTests(field: FieldName, key: unknown, test: Test | null): FieldTest | null {
  return test && { field, key: JSON.stringify(key), test, only: null };
}

function oneOf(list: readonly string[]): Test | null {
  if (list.length === 0) return null;
  const wanted = new Set(list);
  return ({ names }) => names.some((name) => wanted.has(name));
}

function edges({ from, to }: Stretch): { from: string; to: string } | null {
  if (from === null && to === null) return null;
  // A day that is none is passed over, as an open end is: every date sorts between the empty text and a tilde.
  return { from: daysOf(from).first ?? '', to: daysOf(to).last ?? '~' };
}

function meets(stretch: Stretch): Test | null {
  const wanted = edges(stretch);
  if (!wanted) return null;
  return ({ days: { first, last } }) => first !== null && last !== null && first <= wanted.to && last >= wanted.from;
}

function endsIn(stretch: Stretch): Test | null {
  const wanted = edges(stretch);
  if (!wanted) return null;
  return ({ days: { last } }) => last !== null && wanted.from <= last && last <= wanted.to;
}

function hasAmount({ currency, unit, min, max }: EntryFilter['amount']): Test | null {
  if (currency === null && unit === null && min === null && max === null) return null;
  return ({ amounts }) =>
    amounts.some(([value, upper, of, money]) => {
      const same = (currency === null || money === currency) && (unit === null || of === unit);
      return (
        same && value <= (max ?? Number.POSITIVE_INFINITY) && (upper ?? value) >= (min ?? Number.NEGATIVE_INFINITY)
      );
    });
}
