import { expect, test } from 'vitest';
import type { EntryRow } from '../../../apps/api/contract/entry.ts';
import type { Translate } from '../../../apps/web/src/i18n/messages.ts';
import { plainWords } from '../../../apps/web/src/views/commitments/plain-words.ts';
import { PAGE_ROWS, RowSource } from '../../../apps/web/src/views/commitments/row-pages.ts';
import { readSaved, savedAt, withSaved } from '../../../apps/web/src/views/commitments/saved-views.ts';
import {
  filterCount,
  filterOf,
  orderOf,
  SORTS,
  searchOf,
  viewOf,
} from '../../../apps/web/src/views/commitments/view-address.ts';
import {
  chipsOf,
  withColumn,
  withList,
  withoutFilters,
  withSort,
  withText,
  withToggled,
} from '../../../apps/web/src/views/commitments/view-changes.ts';
import { SORTS as REGISTER_SORTS } from '../../../src/register/index.ts';

test('cells of one look are words alone, with what is inferred told apart; other cells are not', () => {
  const stated = { code: 'QRU', name: 'Ruritania', span: null, inferred: null };
  const guessed = { ...stated, code: 'QGR', name: 'Graustark', inferred: 'speaker' };
  const value = { promisor: [guessed], beneficiary: [stated, guessed], deadline: null, amounts: [] };
  const row = { value } as unknown as EntryRow;
  const words = (column: 'promisor' | 'beneficiary' | 'deadline' | 'amount' | 'status') =>
    plainWords(row, column, { locale: 'en', t: ((key: string) => key) as Translate }, ({ name }) => name ?? '');
  expect(words('promisor')).toEqual({ words: 'Graustark', title: 'QGR', isInferred: true });
  expect(words('beneficiary')).toBeNull();
  expect(words('deadline')).toBeNull();
  expect(words('amount')).toEqual({ words: '' });
  expect(words('status')).toBeNull();
});

test('a view is its address, there and back', () => {
  const search = {
    q: 'water "clean wells"',
    kind: ['commitment', 'vague'],
    promisor: ['QRU', ''],
    from: '2024',
    sort: 'amount',
    order: 'desc',
    measure: 'USD',
    columns: 'status,amount',
  };
  expect(searchOf(viewOf(search))).toEqual(search);
  expect(searchOf(viewOf({}))).toEqual({});
  expect(searchOf(viewOf({ sort: 'nonsense', nothing: 'x', columns: '' }))).toEqual({ columns: '' });
});

test('without a kind only commitments are asked for, and "any" asks for all', () => {
  expect(filterOf(viewOf({})).kind).toEqual(['commitment']);
  expect(filterOf(viewOf({ kind: 'any' }))).toEqual({});
  expect(filterOf(viewOf({ kind: ['call'] })).kind).toEqual(['call']);
});

test('amounts are compared within one currency only', () => {
  const range = { amountMin: '5', amountMax: '9' };
  expect(filterOf(viewOf(range))).not.toHaveProperty('amountMin');
  expect(filterOf(viewOf({ ...range, currency: ['USD', 'CHF'] }))).not.toHaveProperty('amountMax');
  expect(filterOf(viewOf({ ...range, currency: 'USD' }))).toMatchObject(range);
  expect(orderOf(viewOf({ sort: 'amount' }))).toEqual({ sort: 'date', order: 'asc' });
  expect(orderOf(viewOf({ sort: 'amount', measure: 'USD', order: 'desc' }))).toEqual({
    sort: 'amount',
    order: 'desc',
    measure: 'USD',
  });
});

test('choices change one thing and can be taken back', () => {
  const view = viewOf({ area: 'Health' });
  expect(withToggled(withToggled(view, 'area', 'Energy'), 'area', 'Energy')).toEqual(view);
  expect(withSort(view, 'deadline').descending).toBe(false);
  expect(withSort(withSort(view, 'deadline'), 'deadline').descending).toBe(true);
  expect(withColumn(view, 'kind', true).columns).toContain('kind');
  const full = withText(withList(view, 'promisor', ['QRU', 'XGK']), 'q', 'wells');
  expect(chipsOf(full).map(({ name, value }) => `${name}=${value}`)).toEqual([
    'q=wells',
    'promisor=QRU',
    'promisor=XGK',
    'area=Health',
  ]);
  expect(chipsOf(full)[1]!.without.lists.promisor).toEqual(['XGK']);
  expect(filterCount(full)).toBe(3);
  expect(filterCount(withoutFilters(full))).toBe(0);
});

test('saved views are read back, and what is none is passed over', () => {
  const one = { name: 'Health', search: { area: 'Health' } };
  const views = withSaved(withSaved([], one), { name: 'Calls', search: { kind: ['call'] } });
  expect(readSaved(JSON.stringify(views))).toEqual(views);
  expect(views.map(({ name }) => name)).toEqual(['Calls', 'Health']);
  expect(withSaved(views, { ...one, search: {} })).toHaveLength(2);
  expect(savedAt(views, { kind: ['call'] })?.name).toBe('Calls');
  expect(savedAt(views, {})).toBeNull();
  for (const odd of [null, 'x', '7', '[1,{"name":""},{"name":"a","search":[]}]']) expect(readSaved(odd)).toEqual([]);
});

/** A list of numbers that answers when it is told to. */
function numbers(total: number) {
  const asked: { at: number; answer: () => void; fail: () => void; signal: AbortSignal }[] = [];
  const source = new RowSource<number>((at, limit, signal) => {
    const items = Array.from({ length: Math.min(limit, total - at) }, (_, index) => at + index);
    return new Promise((resolve, reject) => {
      asked.push({ at, signal, answer: () => resolve({ items, total }), fail: () => reject(new Error('gone')) });
    });
  });
  return { asked, source };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('rows come by the pages that are in sight', async () => {
  const { asked, source } = numbers(100_000);
  source.want(0, 30);
  expect(asked.map(({ at }) => at)).toEqual([0]);
  expect([source.total, source.rowAt(0)]).toEqual([null, null]);
  asked[0]!.answer();
  await settled();
  expect([source.total, source.rowAt(0), source.rowAt(99), source.rowAt(100)]).toEqual([100_000, 0, 99, null]);
  source.want(PAGE_ROWS * 500 - 10, PAGE_ROWS * 500 + 20);
  expect(asked.slice(1).map(({ at }) => at)).toEqual([PAGE_ROWS * 499, PAGE_ROWS * 500]);
});

test('pages that are passed by are given up', async () => {
  const { asked, source } = numbers(100_000);
  source.want(5000, 5020);
  source.want(90_000, 90_020);
  expect(asked[0]!.signal.aborted).toBe(true);
  asked[1]!.answer();
  asked[0]!.answer();
  await settled();
  expect([source.rowAt(90_001), source.rowAt(5000)]).toEqual([90_001, null]);
});

test('a failure is told once and mended by asking again', async () => {
  const { asked, source } = numbers(50);
  let told = 0;
  source.subscribe(() => told++);
  source.want(0, 10);
  asked[0]!.fail();
  await settled();
  expect([source.error !== null, told, asked.length]).toEqual([true, 1, 1]);
  source.refresh();
  asked[1]!.answer();
  await settled();
  expect([source.error, source.rowAt(49), told]).toEqual([null, 49, 2]);
});

test('what is in sight stays until its new rows are there', async () => {
  const { asked, source } = numbers(100_000);
  source.want(0, 10);
  asked[0]!.answer();
  await settled();
  source.refresh();
  expect(source.rowAt(3)).toBe(3);
  expect(asked).toHaveLength(2);
});

test('the table can be sorted by all that the register sorts by, and by nothing else', () => {
  expect(SORTS).toEqual(REGISTER_SORTS);
});
