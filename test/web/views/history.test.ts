import { expect, test } from 'vitest';
import { historyOf } from '../../../apps/web/src/views/commitment/history.ts';
import { grouped, undatedSort } from '../../../apps/web/src/views/deadlines/deadline-sort.ts';

type History = Parameters<typeof historyOf>;
const proposed = { kind: 'commitment', text: 'build wells', area: null } as unknown as History[0];
const decision = (number: number, action: string, more: object = {}) =>
  ({
    number,
    action,
    by: 'Mira',
    at: '',
    why: null,
    changes: null,
    undoes: null,
    into: [],
    ...more,
  }) as unknown as History[1][number];

test('each decision is told with what it changed', () => {
  const lines = historyOf(proposed, [
    decision(2, 'edit', { changes: { text: 'build ten wells', area: 'Health' } }),
    decision(1, 'accept'),
    decision(3, 'undo', { undoes: 2 }),
  ]);
  expect(lines.map(({ changes }) => changes.map(({ field }) => field).join())).toEqual(['', 'text,area', 'text,area']);
  expect(lines[1]!.changes[0]).toMatchObject({ before: { text: 'build wells' }, after: { text: 'build ten wells' } });
  expect(lines[2]!.changes[0]).toMatchObject({ before: { text: 'build ten wells' }, after: { text: 'build wells' } });
  expect(lines.map(({ undone }) => undone)).toEqual([false, true, false]);
});

test('an undo that was itself undone holds no more', () => {
  const lines = historyOf(proposed, [
    decision(1, 'edit', { changes: { text: 'dig' } }),
    decision(2, 'undo', { undoes: 1 }),
    decision(3, 'undo', { undoes: 2 }),
  ]);
  expect(lines.map(({ undone }) => undone)).toEqual([false, true, false]);
  expect(lines[2]!.changes[0]).toMatchObject({ before: { text: 'build wells' }, after: { text: 'dig' } });
});

type Row = Parameters<typeof undatedSort>[0];
const row = (text: string | null, promisor: readonly string[] = [], due: string | null = null) =>
  ({
    due,
    days: null,
    entry: {
      value: {
        deadline: text === null ? null : { text },
        area: null,
        promisor: promisor.map((name) => ({ code: name, name })),
      },
    },
  }) as unknown as Row;

test('what comes again is told from what has no clear time', () => {
  expect(
    ['every two years', 'annually', 'once a year', 'at regular sessions, each spring'].map((text) =>
      undatedSort(row(text)),
    ),
  ).toEqual(Array(4).fill('recurring'));
  expect(undatedSort(row('in the medium term'))).toBe('vague');
  expect(undatedSort(row(null))).toBe('none');
});

test('deadlines are grouped by time in their order, by party with the most first', () => {
  const rows = [
    row('a', ['Graustark'], '2025-01-31'),
    row('b', ['Ruritania'], '2025-02-01'),
    row('c', ['Ruritania', 'Graustark', 'Velmark'], '2025-02-28'),
  ];
  expect(grouped(rows, 'time').map(({ key, rows: own }) => `${key} ${own.length}`)).toEqual(['2025-01 1', '2025-02 2']);
  expect(grouped(rows, 'party').map(({ key, rows: own }) => `${key} ${own.length}`)).toEqual([
    'Graustark 2',
    'Ruritania 2',
    'Velmark 1',
  ]);
  expect(grouped([row('a')], 'area')).toMatchObject([{ key: '', rows: [{}] }]);
});
