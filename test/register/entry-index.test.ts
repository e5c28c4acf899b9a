import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createEntryIndex,
  type EntryFilter,
  type EntryIndex,
  type EntryQuery,
  entryFilter,
  entryQuery,
  SORTS,
} from '../../src/register/index.ts';
import { dice } from './invented.ts';
import { createNaiveIndex, inventedRow, type NaiveIndex } from './naive-index.ts';

const FILTER: fc.Arbitrary<Partial<EntryFilter>> = fc.record(
  {
    kinds: fc.subarray(['commitment', 'vague']),
    statuses: fc.subarray(['proposed', 'accepted', 'edited'] as const),
    promisors: fc.subarray(['', 'RUR', 'Graustark', 'SYL']),
    beneficiaries: fc.subarray(['', 'BOR', 'nobody']),
    areas: fc.subarray(['', 'Health', 'Energy']),
    bindings: fc.subarray(['high', 'low']),
    reviewed: fc.constantFrom(true, false, null),
    documents: fc.subarray(['00001abcdef0123456789', '00002abcdef0123456789']),
    years: fc.subarray(['', '2011', '2013', '1999']),
    deadlineYears: fc.subarray(['', '2030', '2032']),
    deadline: fc.constantFrom({ from: '2031', to: null }, { from: null, to: '2031' }),
    date: fc.constantFrom({ from: '2012', to: null }, { from: '2011', to: '2013' }),
    currencies: fc.subarray(['', 'RUC', 'GRK']),
    amount: fc.constantFrom(
      { currency: 'RUC', unit: null, min: 50, max: null },
      { currency: null, unit: '所', min: null, max: 60 },
    ),
  },
  { requiredKeys: [] },
);

const ORDER: fc.Arbitrary<Partial<EntryQuery>> = fc.record({
  sort: fc.constantFrom(...SORTS),
  descending: fc.boolean(),
  at: fc.nat(60),
  limit: fc.integer({ min: 1, max: 300 }),
});

/** Rows that come or change, in any order: their numbers (some far from the others), and what the rest of them is made of. */
const ROWS = fc.array(
  fc.record({ n: fc.oneof(fc.integer({ min: 1, max: 150 }), fc.constantFrom(5000, 5001, 70_000)), seed: fc.nat() }),
  {
    minLength: 1,
    maxLength: 120,
  },
);

function sameAnswers(
  index: EntryIndex,
  naive: NaiveIndex,
  part: Partial<EntryFilter>,
  order: Partial<EntryQuery>,
): void {
  const [filter, top] = [entryFilter(part), 1 + (order.at ?? 9)];
  const facets = index.facets(filter, top, null);
  expect(facets).toEqual(naive.facets(filter, top));
  expect(index.total(filter, null)).toBe(facets.total);
  const query = entryQuery({ ...part, ...order, measure: order.sort === 'amount' ? 'RUC' : null });
  const ids = naive.ids(query);
  const page = index.page(query, null);
  expect(page.ids).toEqual(ids.slice(query.at!, query.at! + query.limit));
  expect(page.total).toBe(ids.length);
  if (page.after === null) return;
  const next = index.page({ ...query, at: null, after: page.after }, null);
  expect(next.ids).toEqual(ids.slice(query.at! + query.limit, query.at! + 2 * query.limit));
}

test('answers as a look at every row would, while rows come and change in any order', () => {
  const turn = fc.record({ rows: ROWS, filter: FILTER, order: ORDER });
  fc.assert(
    fc.property(fc.array(turn, { minLength: 1, maxLength: 5 }), fc.constantFrom(3, 40), (turns, documents) => {
      const [index, naive] = [createEntryIndex(), createNaiveIndex()];
      for (const [turn, { rows, filter, order }] of turns.entries()) {
        const put = rows.map(({ n, seed }) => inventedRow(n, seed, documents));
        index.put(put);
        naive.put(put);
        sameAnswers(index, naive, filter, order);
        // What was asked before is kept in step.
        for (const before of turns.slice(0, turn)) sameAnswers(index, naive, before.filter, order);
        // Once more, from what was kept, and another beside it.
        sameAnswers(index, naive, { ...filter, kinds: ['commitment'] }, order);
        sameAnswers(index, naive, filter, { ...order, descending: !order.descending });
      }
    }),
    { numRuns: 60 },
  );
});

test('answers the same of so many that counts are kept in step, and of more documents than two bytes can number', () => {
  const [index, naive] = [createEntryIndex(), createNaiveIndex()];
  const put = (rows: Parameters<NaiveIndex['put']>[0]) => {
    index.put(rows);
    naive.put(rows);
  };
  const MANY = 66_500;
  // Every document a row, the last of them first; then some of the documents more than one.
  put(Array.from({ length: MANY }, (_, at) => ({ ...inventedRow(MANY + 20_000 - at, at, 1), document: `d${at}` })));
  put(Array.from({ length: 3000 }, (_, at) => inventedRow(200_000 + at, at, 500)));
  const order = { sort: 'deadline', at: 4, limit: 50 } as const;
  const filters: Partial<EntryFilter>[] = [
    { kinds: ['commitment'] },
    { kinds: ['commitment'], areas: ['Health'], years: ['2012', '2013'] },
    { kinds: ['commitment'], statuses: ['accepted'], currencies: ['GRK'], promisors: ['RUR'] },
  ];
  const roll = dice(4);
  sameAnswers(index, naive, {}, order);
  for (const filter of filters) index.facets(entryFilter(filter), 5, null);
  for (let round = 0; round < 2; round += 1) {
    const some = Array.from({ length: 40 }, () => 20_001 + roll(MANY));
    put(some.map((n) => ({ ...inventedRow(n, n * 7 + round, 500), kind: round === 1 ? `kind ${n}` : 'commitment' })));
    sameAnswers(index, naive, filters[round + 1]!, order);
  }
}, 30_000);

test('calls documents in facets by the titles that it was told last, and those that it was told none of by themselves', () => {
  const index = createEntryIndex();
  const row = (n: number, document: string) => ({ ...inventedRow(n, 3, 9), document });
  index.put([row(1, 'a'), row(2, 'b'), row(3, 'c')]);
  const labels = () =>
    index.facets(entryFilter(), 9, null).facets.document.values.map(({ value, label }) => [value, label]);
  expect(labels()).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['c', 'c'],
  ]);
  index.name([
    { document: 'b', title: 'Bridges' },
    { document: 'c', title: '橋' },
    { document: 'elsewhere', title: 'Nothing' },
  ]);
  index.name([{ document: 'b', title: 'Bridges and ferries' }]);
  index.put([row(4, 'd')]);
  expect(labels()).toEqual([
    ['a', 'a'],
    ['b', 'Bridges and ferries'],
    ['c', '橋'],
    ['d', 'd'],
  ]);
});
