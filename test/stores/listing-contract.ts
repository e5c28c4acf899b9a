import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Entry,
  type EntryFilter,
  type EntryPage,
  type EntryQuery,
  entryFilter,
  entryQuery,
  FACETS,
  type FacetName,
  SORTS,
  type Store,
} from '../../src/register/index.ts';
import { dice, inventedDocument } from '../register/invented.ts';
import { decision } from './deciding-contract.ts';

const FILTER = fc.record(
  {
    kinds: fc.subarray(['commitment', 'vague', 'call']),
    statuses: fc.subarray(['proposed', 'accepted', 'edited', 'rejected'] as const),
    promisors: fc.subarray(['RUR', 'Graustark', 'SYL']),
    beneficiaries: fc.subarray(['', 'ZEN', 'BOR']),
    areas: fc.subarray(['', 'Health', 'Energy', 'Space', 'Gender', 'Other']),
    bindings: fc.subarray(['high', 'low']),
    reviewed: fc.constantFrom(true, false, null),
    years: fc.subarray(['', '2011', '2013', '2017', '2020', '2022']),
    deadlineYears: fc.subarray(['', '2026', '2030', '2031']),
    deadline: fc.constantFrom({ from: '2027', to: null }, { from: null, to: '2030-06' }, { from: '2026', to: '2031' }),
    date: fc.constantFrom({ from: '2015', to: null }, { from: '2012-04-11', to: '2020' }),
    currencies: fc.subarray(['', 'RUC', 'GRK']),
    amount: fc.constantFrom(
      { currency: 'RUC', unit: null, min: 1e8, max: null },
      { currency: null, unit: 'trees', min: null, max: 500 },
    ),
    words: fc.constantFrom('', 'bridges', 'trees Zenda', '"spend 1"', 'sch*', 'nowhere'),
  },
  { requiredKeys: [] },
);

/** Three documents, with decisions on a third of their entries. */
async function register(store: Store): Promise<Entry[]> {
  for (const seed of [1, 2, 3, 4]) await store.putDocument(inventedDocument(seed, 40));
  const { entries } = await store.entries(entryQuery({ limit: 1000 }));
  const roll = dice(7);
  const decisions = entries.flatMap(({ id }) => {
    const action = (['accept', 'reject', 'edit'] as const)[roll(9)];
    const changes = action === 'edit' ? { area: 'Other' as const, deadline: null } : null;
    return action ? [decision(id, { action, changes, at: `2020-01-${10 + roll(20)}T00:00:00Z` })] : [];
  });
  await store.decideAll(decisions);
  return (await store.entries(entryQuery({ limit: 1000 }))).entries.slice();
}

/** What each facet counts of an entry, said once more and simply. */
const VALUES: Readonly<Record<FacetName, (entry: Entry) => string[]>> = {
  promisor: ({ value }) => value.promisor.map(({ code }) => code),
  beneficiary: ({ value }) => value.beneficiary.map(({ code }) => code),
  area: ({ value }) => [value.area ?? ''],
  status: ({ status }) => [status],
  kind: ({ value }) => [value.kind],
  binding: ({ value }) => [value.binding],
  reviewed: ({ reviewed }) => [String(reviewed)],
  deadlineYear: ({ value }) => [value.deadline?.edtf ?? ''],
  year: ({ document }) => [document.date?.slice(0, 4) ?? ''],
  document: ({ document }) => [document.id],
  currency: ({ value }) => value.amounts.flatMap(({ currency }) => currency ?? []),
};

type Field = Exclude<keyof EntryFilter, 'reopened'>;

const FIELD: Readonly<Record<FacetName, readonly Field[]>> = {
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

/** The filter with everything about one facet taken out. */
function without(filter: EntryFilter, facet: FacetName): EntryFilter {
  return { ...filter, ...Object.fromEntries(FIELD[facet].map((field) => [field, entryFilter()[field]])) };
}

function holds(entry: Entry, filter: EntryFilter): boolean {
  const some = (values: readonly string[], list: readonly string[]) =>
    list.length === 0 || list.some((each) => (values.length === 0 ? each === '' : values.includes(each)));
  const { value, document } = entry;
  const names = (parties: Entry['value']['promisor']) => parties.flatMap(({ code, name }) => [code, name]);
  const [due, date] = [value.deadline?.edtf ? `${value.deadline.edtf}-12-31` : null, document.date];
  const after = (day: string, from: string | null) => from === null || day.slice(0, from.length) >= from;
  const until = (day: string, to: string | null) => to === null || day.slice(0, to.length) <= to;
  const inside = (day: string | null, { from, to }: EntryFilter['date']) =>
    (from === null && to === null) || (day !== null && after(day, from) && until(day, to));
  const { currency, unit, min, max } = filter.amount;
  const amount = value.amounts.some(
    (each) =>
      (currency === null || each.currency === currency) &&
      (unit === null || each.unit === unit) &&
      (min === null || each.value >= min) &&
      (max === null || each.value <= max),
  );
  const text = [value.text, ...value.promisor.map(({ name }) => name)].join(' ');
  return (
    FACETS.every((facet) => {
      const list = filter[FIELD[facet][0]!];
      if (facet === 'promisor' || facet === 'beneficiary') return some(names(value[facet]), list as string[]);
      return !Array.isArray(list) || some(VALUES[facet](entry), list);
    }) &&
    (filter.reviewed === null || filter.reviewed === entry.reviewed) &&
    inside(due, filter.deadline) &&
    inside(date, filter.date) &&
    (Object.values(filter.amount).every((each) => each === null) || amount) &&
    (filter.words === '' || hasWords(text, filter.words))
  );
}

function hasWords(text: string, words: string): boolean {
  if (words === '"spend 1"') return /spend 1\b/.test(text);
  if (words === 'sch*') return / sch/.test(text);
  return words.split(' ').every((word) => text.includes(word));
}

function bruteFacet(entries: readonly Entry[], facet: FacetName): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of entries) {
    const values = [...new Set(VALUES[facet](entry))];
    for (const value of values.length > 0 ? values : ['']) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** Every page after the other, forward or backward, put together. */
async function paged(store: Store, query: EntryQuery, forward: boolean): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  if (!forward) {
    const { total } = await store.facets(query, 1);
    const last = await store.entries({ ...query, at: Math.max(0, total - 1), limit: 1 });
    ids.push(...last.entries.map(({ id }) => id));
    cursor = last.before;
    if (cursor === null) return ids;
  }
  for (let turn = 0; turn < 1000; turn += 1) {
    const page: EntryPage = await store.entries({ ...query, ...(forward ? { after: cursor } : { before: cursor }) });
    const found = page.entries.map(({ id }) => id);
    if (forward) ids.push(...found);
    else ids.unshift(...found);
    cursor = forward ? page.after : page.before;
    if (cursor === null) return ids;
  }
  throw new Error('pages without an end');
}

type Case = (store: Store) => Promise<void>;

/** What every store must answer about its entries. */
export const LISTING: Readonly<Record<string, Case>> = {
  'counts by facets as one would by hand': async (store) => {
    const all = await register(store);
    await fc.assert(
      fc.asyncProperty(FILTER, async (part) => {
        const filter = entryFilter(part);
        const { total, facets } = await store.facets(filter, 1000);
        expect(total).toBe(all.filter((entry) => holds(entry, filter)).length);
        for (const facet of FACETS) {
          const under = without(filter, facet);
          const counted = Object.fromEntries(facets[facet].values.map(({ value, count }) => [value, count]));
          const kept = all.filter((entry) => holds(entry, under));
          expect(counted, facet).toEqual(bruteFacet(kept, facet));
        }
      }),
      { numRuns: 60 },
    );
  },

  'lists what a filter allows, in the order asked for, in pages of any size from either end': async (store) => {
    const all = await register(store);
    const order = fc.record({
      sort: fc.constantFrom(...SORTS),
      descending: fc.boolean(),
      limit: fc.integer({ min: 1, max: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(FILTER, order, fc.nat(150), async (part, ordering, at) => {
        const query = entryQuery({ ...part, ...ordering, measure: ordering.sort === 'amount' ? 'RUC' : null });
        const whole = await paged(store, { ...query, limit: 1000 }, true);
        const wanted = all.filter((entry) => holds(entry, query)).map(({ id }) => id);
        expect([...whole].sort()).toEqual(wanted.sort());
        expect(await paged(store, query, true)).toEqual(whole);
        expect(await paged(store, query, false)).toEqual(whole);
        const from = await store.entries({ ...query, at });
        expect(from.entries.map(({ id }) => id)).toEqual(whole.slice(at, at + query.limit));
        expect(from.before === null).toBe(from.entries.length === 0 || at === 0);
      }),
      { numRuns: 40 },
    );
  },

  'sorts by what was asked, with what lacks it last either way': async (store) => {
    await register(store);
    const keys = async (part: Partial<EntryQuery>, key: (entry: Entry) => string | number | null) => {
      const found = (await store.entries(entryQuery({ limit: 1000, ...part }))).entries.map(key);
      const there = found.filter((each) => each !== null);
      expect(found.slice(0, there.length)).toEqual(there);
      const sorted = [...there].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(there).toEqual(part.descending ? sorted.reverse() : sorted);
      expect(there.length).toBeGreaterThan(10);
    };
    const measured = ({ value }: Entry) => value.amounts.find(({ currency }) => currency === 'RUC')?.value ?? null;
    for (const descending of [false, true]) {
      await keys({ sort: 'deadline', descending }, ({ value }) => value.deadline?.edtf ?? null);
      await keys({ sort: 'amount', measure: 'RUC', descending }, measured);
      await keys({ sort: 'area', descending }, ({ value }) => value.area);
      await keys({ sort: 'promisor', descending }, ({ value }) => value.promisor[0]!.name);
      await keys({ sort: 'decided', descending }, ({ decisions }) => decisions.at(-1)?.at ?? null);
    }
    await keys({ sort: 'date', descending: true }, ({ document }) => document.date);
  },

  'refuses a cursor of another order and an order by amounts of everything': async (store) => {
    await register(store);
    const { after } = await store.entries(entryQuery({ sort: 'deadline', limit: 5 }));
    const other = store.entries(entryQuery({ sort: 'area', after }));
    await expect(other).rejects.toMatchObject({ code: 'register.cursor' });
    const measure = store.entries(entryQuery({ sort: 'amount' }));
    await expect(measure).rejects.toMatchObject({ code: 'register.measure' });
  },

  'follows what people decide, and keeps a page steady while they do': async (store) => {
    await register(store);
    const query = entryQuery({ statuses: ['proposed'], sort: 'area', limit: 10 });
    const first = await store.entries(query);
    const second = await store.entries({ ...query, after: first.after });
    await store.decideAll(first.entries.map(({ id }) => decision(id, { expected: 0 })));
    const again = await store.entries({ ...query, after: first.after });
    expect(again.entries.map(({ id }) => id)).toEqual(second.entries.map(({ id }) => id));
    expect(again).toMatchObject({ at: 0, before: null });
    const accepted = await store.facets(entryFilter({ statuses: ['accepted'] }), 5);
    const listed = await store.entries(entryQuery({ statuses: ['accepted'], limit: 1000 }));
    expect(accepted.total).toBe(listed.entries.length);
  },

  'shows the commonest values of a facet and says how many more there are': async (store) => {
    await register(store);
    const { facets } = await store.facets(entryFilter(), 3);
    expect(facets.promisor.values).toHaveLength(3);
    expect(facets.promisor.more).toBe(3);
    const counts = facets.promisor.values.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(facets.document.values[0]?.label).toMatch(/^Speech \d$/);
    expect(facets.promisor.values.every(({ value, label }) => label.toUpperCase().startsWith(value.slice(0, 3)))).toBe(
      true,
    );
  },
};
