import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type EntryFilter, entryFilter, entryQuery, type Store } from '../src/register/index.ts';
import { openSqlite } from '../src/stores/sqlite/index.ts';
import { inventedDocument } from '../test/register/invented.ts';
import { measure, type Timing } from './measure.ts';

/** What was measured on an invented register; times in milliseconds, medians of the rounds. */
export interface EntryFigures {
  readonly entries: number;
  readonly buildSeconds: number;
  /** Reading all entries into memory, which the first question after a start pays. */
  readonly firstMs: number;
  /** A change of facets: the counts of all of them under each of the filters, and the slowest filter. */
  readonly facetMs: number;
  readonly slowestFacetMs: number;
  readonly firstPageMs: number;
  readonly middlePageMs: number;
  readonly decideMs: number;
  /** The cheapest question to the database there is. */
  readonly trivialMs: number;
}

/** Facets as a person chooses them, one more at a time. */
const CHOICES: readonly EntryFilter[] = [
  entryFilter(),
  entryFilter({ kinds: ['commitment'] }),
  entryFilter({ kinds: ['commitment'], promisors: ['RUR', 'SYL'] }),
  entryFilter({ kinds: ['commitment'], promisors: ['RUR', 'SYL'], areas: ['Health', 'Energy', 'Space'] }),
  entryFilter({ kinds: ['commitment'], deadline: { from: '2028', to: '2031' }, bindings: ['high'] }),
  entryFilter({ currencies: ['RUC'], amount: { currency: 'RUC', unit: null, min: 1e8, max: null } }),
  entryFilter({ words: 'bridges', statuses: ['proposed'] }),
  entryFilter({ words: 'bridges Zenda 2030' }),
];

/** Entries in one document. */
const EACH = 100;
const TOP = 50;
const PAGE = 50;

async function build(store: Store, entries: number): Promise<void> {
  for (let seed = 0; seed < entries / EACH; seed += 1) await store.putDocument(inventedDocument(seed, EACH));
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Measures the questions of the table of commitments side by side on a register of `entries` invented entries. */
export async function measureEntries(entries: number, rounds: number): Promise<EntryFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-entries-'));
  const store = await openSqlite(join(folder, 'register.db'), { create: true });
  try {
    const buildMs = await milliseconds(() => build(store, entries));
    const firstMs = await milliseconds(() => store.facets(entryFilter(), TOP));
    const facets = CHOICES.map((filter, index) => ({
      name: `facets ${index}`,
      run: async () => (await store.facets(filter, TOP)).total,
    }));
    const page = (at: number) => async () => {
      const found = await store.entries(entryQuery({ sort: 'deadline', descending: true, at, limit: PAGE }));
      return found.entries.length;
    };
    const timings = await measure(
      [
        ...facets,
        { name: 'first page', run: page(0) },
        { name: 'middle page', run: page(entries / 2) },
        { name: 'trivial', run: () => store.lastChange() },
      ],
      rounds,
    );
    confirm(timings, entries);
    return {
      ...figuresOf(timings),
      entries,
      firstMs,
      buildSeconds: buildMs / 1000,
      decideMs: await decisions(store, rounds),
    };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

/** The answers of the same run: all entries without a filter, fewer with each further choice, whole pages. */
function confirm(timings: readonly Timing[], entries: number): void {
  const answers = timings.map(({ answer }) => answer);
  const [all, kind, parties, areas] = answers as [number, number, number, number];
  const right = all === entries && all > kind && kind > parties && parties > areas && areas > 0;
  const whole = timings.filter(({ name }) => name.endsWith('page')).every(({ answer }) => answer === PAGE);
  if (!right || !whole) throw new Error(`wrong answers: ${answers.join(', ')}`);
}

function figuresOf(timings: readonly Timing[]) {
  const ms = (name: string) => timings.find((timing) => timing.name === name)!.seconds * 1000;
  const facets = timings.filter(({ name }) => name.startsWith('facets')).map(({ seconds }) => seconds * 1000);
  return {
    facetMs: facets.reduce((sum, each) => sum + each, 0) / facets.length,
    slowestFacetMs: Math.max(...facets),
    firstPageMs: ms('first page'),
    middlePageMs: ms('middle page'),
    trivialMs: ms('trivial'),
  };
}

/** A decision and the counts after it, as a person works: the middle of as many as there are rounds. */
async function decisions(store: Store, rounds: number): Promise<number> {
  const { entries } = await store.entries(entryQuery({ limit: rounds }));
  const times: number[] = [];
  for (const { id } of entries) {
    const act = { by: 'bench', at: '2020-01-01T00:00:00Z', why: null, changes: null, tests: null, undoes: null };
    const decide = async () => {
      await store.decide({ ...act, entry: id, action: 'accept', expected: 0 });
      await store.facets(entryFilter(), TOP);
    };
    times.push(await milliseconds(decide));
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

/** The figures as lines, with the one that counts last. */
export function reportEntries(figures: EntryFigures): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return [
    `${figures.entries} entries, stored in ${figures.buildSeconds.toFixed(0)} s, read into memory in ${ms(figures.firstMs)}`,
    `a page by deadline: first ${ms(figures.firstPageMs)}, in the middle ${ms(figures.middlePageMs)} (${(figures.middlePageMs / figures.firstPageMs).toFixed(2)} times)`,
    `a decision and all counts after it: ${ms(figures.decideMs)}`,
    `a facet change: ${ms(figures.facetMs)} in the mean, the slowest ${ms(figures.slowestFacetMs)}, a trivial query ${ms(figures.trivialMs)}`,
    `slowest facet change: ${figures.slowestFacetMs.toFixed(1)}`,
  ].join('\n');
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { entries: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '5' } },
  });
  console.log(reportEntries(await measureEntries(Number(values.entries), Number(values.rounds))));
}
