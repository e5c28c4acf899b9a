import { describe, expect, it } from 'vitest';
import { historyLines, readHistory } from '../../src/publish/index.ts';
import { documentRecord, entryQuery, type HistoryRow, NOTHING_GIVEN, type Store } from '../../src/register/index.ts';
import { inventedDocument } from '../register/invented.ts';
import { MAKER, readingOf } from '../register/ruritania.ts';
import { ACT, decision } from './deciding-contract.ts';

const LINES = [
  'Ruritania will build 3 bridges over the river.',
  'The lake is old and deep and cold.',
  'Ruritania will open a school for sailors by the sea.',
  'Ruritania will plant 100 trees on the hills.',
];

const record = (content: string, rules = 'test') =>
  documentRecord(
    readingOf(content, 'speech.txt'),
    { ...NOTHING_GIVEN, title: 'A “speech”, =1+1' },
    { ...MAKER, rules },
  );

/** A register in which everything happened: versions, readings, decisions of all kinds, undone ones, failures. */
export async function livelyRegister(store: Store): Promise<void> {
  const first = record(LINES.join('\n'));
  await store.putDocument(first);
  const { entries } = await store.entries(entryQuery());
  const [bridges, school, trees] = entries.map(({ id }) => id) as [string, string, string];
  await store.decide(decision(bridges, { why: '=HYPERLINK("x"), "so"\nit is\u202e' }));
  await store.decide(decision(school, { action: 'edit', changes: { area: 'Education and training' } }));
  await store.decide(decision(trees, { action: 'reject' }));
  await store.decide(decision(trees, { action: 'undo' }));
  const start = first.text!.document.content.indexOf('The lake');
  const span = { start, end: start + 8, exact: 'The lake' };
  await store.mark({ ...ACT, document: first.source.sha256, draft: { spans: [span] }, tests: null });
  const second = record(LINES.join('\n').replace('3 bridges', '4 bridges'));
  await store.putDocument(second);
  await store.putDocument(record(LINES.join('\n').replace('3 bridges', '4 bridges'), 'newer rules'));
  await store.putDocument(inventedDocument(7, 40));
  const invented = await store.entries(entryQuery({ words: 'build' }));
  const [one, other] = invented.entries.filter(({ document }) => document.title === 'Speech 7').map(({ id }) => id);
  await store.merge({
    ...ACT,
    entries: [one!, other!].map((entry) => ({ entry, expected: null })),
    changes: null,
  });
  await store.putFailure('https://ruritania.example/gone', {
    code: 'http-status',
    severity: 'error',
    place: null,
    params: { status: 404 },
  });
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The register as the lines that it is exchanged in. */
export const linesOf = async (store: Store) => all(historyLines(store.history()));

async function* given(rows: readonly HistoryRow[]): AsyncIterable<HistoryRow> {
  yield* rows;
}

async function* each(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

/** Which of two names of one code is shown depends on the order in which a process met them. */
async function countsOf(store: Store) {
  const { total, facets } = await store.facets(entryQuery(), 100);
  const values = Object.entries(facets).map(([name, facet]) => [
    name,
    facet.values.map(({ label: _, ...rest }) => rest),
  ]);
  return { total, values };
}

const allOf = async (store: Store) => ({
  entries: (await store.entries(entryQuery({ limit: 10_000 }))).entries,
  documents: await store.documents({ after: null, limit: 1000 }),
  facets: await countsOf(store),
  failures: await store.failures(),
  changes: await store.changesAfter(0, 1000),
  hits: await store.search('bridges', { after: null, limit: 100 }),
  counts: await store.counts(),
});

type Case = (store: Store, other: Store) => Promise<void>;

/** What every store must do for a register to be carried to another. `other` is empty. */
const HISTORY: Readonly<Record<string, Case>> = {
  'gives another the same register, line by line and entry by entry': async (store, other) => {
    await livelyRegister(store);
    const lines = await linesOf(store);
    expect(lines.length).toBeGreaterThan(60);
    expect(await other.restore(readHistory(each(lines)))).toBe(lines.length - 2);
    expect(await linesOf(other)).toEqual(lines);
    expect(await allOf(other)).toEqual(await allOf(store));
    expect(await other.check()).toEqual([]);
  },
  'goes on there as it would have gone on here': async (store, other) => {
    await livelyRegister(store);
    await other.restore(store.history());
    const [entry] = (await store.entries(entryQuery({ statuses: ['proposed'] }))).entries;
    for (const each of [store, other]) {
      await each.decide(decision(entry!.id));
      await each.putDocument(inventedDocument(9, 5));
    }
    expect(await linesOf(other)).toEqual(await linesOf(store));
    expect(await allOf(other)).toEqual(await allOf(store));
  },
  'is taken only into an empty register': async (store, other) => {
    await livelyRegister(store);
    await other.putDocument(inventedDocument(3, 2));
    await expect(other.restore(store.history())).rejects.toMatchObject({ code: 'history.not-empty' });
    expect(await other.counts()).toMatchObject({ documents: 1, entries: 2 });
  },
  'is refused whole when words are not what stands in the text': async (store, other) => {
    await livelyRegister(store);
    const rows = await all(store.history());
    const forged = rows.map((row) =>
      row.table === 'statements' ? JSON.parse(JSON.stringify(row).replaceAll('will build', 'will sell ')) : row,
    );
    await expect(other.restore(given(forged))).rejects.toMatchObject({ code: 'history.unsound' });
    expect(await other.counts()).toMatchObject({ documents: 0, entries: 0 });
    expect(await other.restore(given(rows))).toBe(rows.length);
  },
  'is refused where a row is none, twice there, or of no table': async (store, other) => {
    await livelyRegister(store);
    const rows = await all(store.history());
    const statement = rows.findIndex(({ table }) => table === 'statements');
    const swapped = (row: HistoryRow) => rows.map((known, index) => (index === statement ? row : known));
    const refused = async (wrong: readonly HistoryRow[]) => {
      await expect(other.restore(given(wrong))).rejects.toMatchObject({ code: 'history.row' });
    };
    await refused(swapped({ table: 'statements', row: { ...rows[statement]!.row, record: { kind: 'promise' } } }));
    await refused(swapped({ table: 'sqlite_schema', row: {} }));
    await refused(swapped({ table: 'statements', row: { ...rows[statement]!.row, 'id" text); --': 1 } }));
    await refused(swapped(rows[statement + 1]!));
    const without = rows.filter(({ table }) => table !== 'texts');
    await expect(other.restore(given(without))).rejects.toMatchObject({ code: 'history.unsound' });
  },
};

/** Runs the contract from one kind of store to another (or the same); each gives a fresh, empty one. */
export function historyContract(name: string, here: () => Promise<Store>, there: () => Promise<Store>): void {
  describe(`the history of a register: ${name}`, () => {
    it.each(Object.entries(HISTORY))('%s', async (_, works) => {
      const [store, other] = [await here(), await there()];
      try {
        await works(store, other);
      } finally {
        await store.close();
        await other.close();
      }
    });
  });
}
