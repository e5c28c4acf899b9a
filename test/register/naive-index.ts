import {
  type EntryFilter,
  type EntryQuery,
  entryFilter,
  FACETS,
  type FacetName,
  type Facets,
  type IndexRow,
} from '../../src/register/index.ts';
import { dice } from './invented.ts';

/** The same questions as an index answers, with a look at every row for each. */
export interface NaiveIndex {
  put(rows: readonly IndexRow[]): void;
  facets(filter: EntryFilter, top: number): Facets;
  /** Ids in the order of the query, all of them. */
  ids(query: EntryQuery): string[];
}

type Party = [code: string, name: string];
type Amount = [value: number, max: number | null, unit: string, currency: string | null];

const parties = parsed<Party>();
const amounts = parsed<Amount>();

/** Reads JSON, each text once. */
function parsed<Item>(): (raw: string) => Item[] {
  const known = new Map<string, Item[]>();
  return (raw) => {
    const found = known.get(raw) ?? (JSON.parse(raw) as Item[]);
    known.set(raw, found);
    return found;
  };
}

/** Value and label of what each facet counts of a row. */
const COUNTED: Readonly<Record<FacetName, (row: IndexRow) => [string, string][]>> = {
  promisor: ({ promisor }) => (promisor === '[]' ? [['', '']] : parties(promisor)),
  beneficiary: ({ beneficiary }) => (beneficiary === '[]' ? [['', '']] : parties(beneficiary)),
  area: ({ area }) => [[area, area]],
  status: ({ status }) => [[status, status]],
  kind: ({ kind }) => [[kind, kind]],
  binding: ({ binding }) => [[binding, binding]],
  reviewed: ({ reviewed }) => [[reviewed, reviewed]],
  deadlineYear: ({ deadline }) => [[deadline.slice(0, 4), deadline.slice(0, 4)]],
  year: ({ date }) => [[date.slice(0, 4), date.slice(0, 4)]],
  document: ({ document }) => [[document, document]],
  currency(row) {
    const found = [...new Set(amounts(row.amounts).flatMap(([, , , currency]) => currency ?? []))];
    return (found.length > 0 ? found : ['']).map((each) => [each, each]);
  },
};

type Filters = readonly (keyof EntryFilter)[];

const FILTERS: Readonly<Record<FacetName, Filters>> = {
  promisor: ['promisors'],
  beneficiary: ['beneficiaries'],
  area: ['areas'],
  status: ['statuses'],
  kind: ['kinds'],
  binding: ['bindings'],
  reviewed: ['reviewed'],
  deadlineYear: ['deadlineYears', 'deadline'],
  year: ['years', 'date'],
  document: ['documents'],
  currency: ['currencies', 'amount'],
};

const NAMED = FACETS.filter((facet) => facet !== 'reviewed');

function passes(row: IndexRow, filter: EntryFilter): boolean {
  const lists = NAMED.every((facet) => {
    const list = filter[FILTERS[facet][0]!];
    if (!Array.isArray(list) || list.length === 0) return true;
    return COUNTED[facet](row).some((names) => names.some((name) => (list as string[]).includes(name)));
  });
  const { amount } = filter;
  const hasAmount = () =>
    amounts(row.amounts).some(([value, max, unit, currency]) => {
      const same = (amount.currency ?? currency) === currency && (amount.unit ?? unit) === unit;
      return same && value <= (amount.max ?? value) && (max ?? value) >= (amount.min ?? max ?? value);
    });
  return (
    lists &&
    (filter.reviewed === null || String(filter.reviewed) === row.reviewed) &&
    inside(row.date, filter.date) &&
    inside(row.deadline, filter.deadline) &&
    (Object.values(amount).every((each) => each === null) || hasAmount())
  );
}

/** Of whole days and whole years alone. */
function inside(day: string, { from, to }: EntryFilter['date']): boolean {
  if (from === null && to === null) return true;
  return day !== '' && (from === null || `${day}-12-31`.slice(0, 10) >= from) && (to === null || day <= `${to}~`);
}

export function createNaiveIndex(): NaiveIndex {
  const all = new Map<number, IndexRow>();
  const under = (filter: EntryFilter) => [...all.values()].filter((row) => passes(row, filter));
  return {
    put(rows) {
      for (const row of rows) all.set(row.n, row);
    },
    facets(filter, top) {
      const facets = FACETS.map((facet) => {
        const without = Object.fromEntries(FILTERS[facet].map((name) => [name, entryFilter()[name]]));
        const counts = new Map<string, { label: string; count: number }>();
        for (const row of under({ ...filter, ...without }))
          for (const [value, label] of COUNTED[facet](row))
            counts.set(value, { label, count: (counts.get(value)?.count ?? 0) + 1 });
        const way = facet === 'year' || facet === 'deadlineYear' ? -1 : 1;
        const values = [...counts].map(([value, each]) => ({ value, ...each }));
        values.sort((a, b) => b.count - a.count || (a.value < b.value ? -way : way));
        return [facet, { values: values.slice(0, top), more: Math.max(0, values.length - top) }];
      });
      return { total: under(filter).length, facets: Object.fromEntries(facets) };
    },
    ids(query) {
      const key = (row: IndexRow) => keyOf(row, query);
      const way = query.descending ? -1 : 1;
      const compare = (a: string | number, b: string | number) => (a === b ? 0 : a < b ? -1 : 1);
      const rows = under(query).sort((a, b) => {
        const [one, other] = [key(a), key(b)];
        if (one === null || other === null)
          return Number(one === null) - Number(other === null) || compare(a.sort, b.sort);
        return compare(one, other) * way || compare(a.sort, b.sort);
      });
      return rows.map(({ sort }) => sort.split(' ')[3]!);
    },
  };
}

function keyOf(row: IndexRow, { sort, measure }: EntryQuery): string | number | null {
  if (sort === 'promisor' || sort === 'beneficiary') {
    const names = parties(row[sort]).map(([, name]) => name);
    return names.length === 0 ? null : names.join(', ');
  }
  if (sort === 'amount') {
    const figures = amounts(row.amounts).flatMap(([value, max, unit, currency]) =>
      currency === measure || (currency === null && unit === measure) ? [max ?? value] : [],
    );
    return figures.length === 0 ? null : Math.max(...figures);
  }
  if (sort === 'deadline') return row.deadline.length === 4 ? `${row.deadline}-12-31` : row.deadline || null;
  return row[sort] === '' ? null : row[sort];
}

const LANDS = ['Ruritania', 'Graustark', 'Sylvania', 'Freedonia', 'Borduria'];
const CURRENCIES = ['RUC', 'GRK', 'SYP'];

/** An invented row; equal seeds give equal rows. `documents`: of so many. */
export function inventedRow(n: number, seed: number, documents: number): IndexRow {
  const roll = dice(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[roll(items.length)]!;
  const party = (): [string, string] => {
    const name = pick(LANDS);
    return [name.slice(0, 3).toUpperCase(), name];
  };
  const amount = () => {
    const currency = roll(2) === 0 ? pick(CURRENCIES) : null;
    return [1 + roll(99), roll(4) === 0 ? 100 + roll(99) : null, currency ? 'money' : pick(['trees', '所']), currency];
  };
  const each = <Item>(most: number, make: () => Item) => JSON.stringify(Array.from({ length: roll(most + 1) }, make));
  const document = `${roll(documents).toString(16).padStart(5, '0')}abcdef0123456789`;
  const date = roll(8) === 0 ? '' : `${2010 + roll(6)}-0${1 + roll(9)}-11`;
  const isReviewed = roll(4) === 0;
  return {
    n,
    sort: `${date} ${document.slice(0, 16)} ${String(roll(5000)).padStart(10, '0')} e${n}`,
    kind: pick(['commitment', 'commitment', 'vague']),
    status: isReviewed ? pick(['accepted', 'edited', 'rejected']) : 'proposed',
    binding: pick(['high', 'low']),
    area: pick(['', 'Health', 'Energy', 'Space']),
    reviewed: String(isReviewed),
    reopened: 'false',
    document,
    date,
    deadline: pick(['', '', '2030', '2031', '2032-05-06']),
    decided: isReviewed ? `2020-01-${10 + roll(20)}T00:00:00Z` : '',
    promisor: each(2, party),
    beneficiary: each(1, party),
    amounts: each(2, amount),
  };
}
