import type { Search } from '../../routes/search.ts';

/** Filters of which several values may be chosen at once. */
export const LISTS = [
  'kind',
  'status',
  'promisor',
  'beneficiary',
  'area',
  'binding',
  'year',
  'deadlineYear',
  'document',
  'currency',
] as const;
export type ListName = (typeof LISTS)[number];

/** Filters of one value each. */
export const TEXTS = [
  'q',
  'from',
  'to',
  'dueFrom',
  'dueTo',
  'amountMin',
  'amountMax',
  'unit',
  'reviewed',
  'reopened',
] as const;
export type TextName = (typeof TEXTS)[number];

/** What can stand in a row beside the words themselves. */
export const COLUMNS = [
  'status',
  'kind',
  'promisor',
  'beneficiary',
  'amount',
  'deadline',
  'area',
  'binding',
  'condition',
  'document',
  'date',
  'decided',
] as const;
export type Column = (typeof COLUMNS)[number];
export const FIRST_COLUMNS: readonly Column[] = ['status', 'promisor', 'beneficiary', 'amount', 'deadline', 'document'];

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
export type Sort = (typeof SORTS)[number];

/** Stands in the address for "of any kind": without a kind, the view shows commitments. */
export const ANY = 'any';

/** Everything that a table of commitments shows and how. It is the address: what is here can be sent to somebody else. */
export interface View {
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
  readonly texts: Readonly<Record<TextName, string>>;
  readonly sort: Sort;
  readonly descending: boolean;
  /** The currency or unit that is sorted by where `sort` is `amount`; amounts of two are never put in one order. */
  readonly measure: string;
  readonly columns: readonly Column[];
}

const all = (search: Search, name: string): readonly string[] => {
  const value = search[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
};
const one = (search: Search, name: string): string => all(search, name)[0] ?? '';
const record = <Name extends string, Value>(names: readonly Name[], make: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;

/** Reads a view from an address. What it does not know it leaves out. */
export function viewOf(search: Search): View {
  const columns = one(search, 'columns').split(',');
  const known = COLUMNS.filter((column) => columns.includes(column));
  return {
    lists: record(LISTS, (name) => [...new Set(all(search, name))]),
    texts: record(TEXTS, (name) => one(search, name)),
    sort: SORTS.find((sort) => sort === one(search, 'sort')) ?? 'date',
    descending: one(search, 'order') === 'desc',
    measure: one(search, 'measure'),
    columns: 'columns' in search ? known : FIRST_COLUMNS,
  };
}

/** The address of a view. What is as at first is left out, so that equal views have equal addresses. */
export function searchOf({ lists, texts, sort, descending, measure, columns }: View): Search {
  const search: Record<string, string | readonly string[]> = {};
  for (const name of LISTS) if (lists[name].length > 0) search[name] = lists[name];
  for (const name of TEXTS) if (texts[name] !== '') search[name] = texts[name];
  if (sort !== 'date') search.sort = sort;
  if (descending) search.order = 'desc';
  if (sort === 'amount' && measure !== '') search.measure = measure;
  if (columns.join() !== FIRST_COLUMNS.join()) search.columns = columns.join();
  return search;
}

/** What the server is asked for: the view without its columns, a kind always said. */
export function filterOf({ lists, texts }: View): Search {
  const search: Record<string, string | readonly string[]> = {};
  for (const name of LISTS) if (lists[name].length > 0) search[name] = lists[name];
  for (const name of TEXTS) if (texts[name].trim() !== '') search[name] = texts[name].trim();
  if (lists.kind.length === 0) search.kind = ['commitment'];
  if (lists.kind.includes(ANY)) delete search.kind;
  if (!comparesAmounts({ lists, texts })) {
    delete search.amountMin;
    delete search.amountMax;
  }
  return search;
}

/** Whether amounts can be compared: within one currency or unit, and no other way. */
export function comparesAmounts({ lists, texts }: Pick<View, 'lists' | 'texts'>): boolean {
  return lists.currency.length === 1 || texts.unit !== '';
}

/** The order that the server is asked for. */
export function orderOf({ sort, descending, measure }: View): Search {
  const order = descending ? 'desc' : 'asc';
  return sort === 'amount' && measure !== ''
    ? { sort, order, measure }
    : { sort: sort === 'amount' ? 'date' : sort, order };
}

/** How many filters are set, columns and order aside. */
export function filterCount({ lists, texts }: View): number {
  return LISTS.filter((name) => lists[name].length > 0).length + TEXTS.filter((name) => texts[name] !== '').length;
}
