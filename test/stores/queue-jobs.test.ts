import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { AddOutcome } from '../../apps/cli/progress.ts';
import { openPace } from '../../apps/cli/working/pace.ts';
import { openTaking } from '../../apps/cli/working/taking.ts';
import { type Finding, finding, WorldFailed } from '../../src/model/index.ts';
import type { Ended, Intake, IntakeItem } from '../../src/stores/postgres/index.ts';
import { keepOriginal, LetGo } from '../../src/world/index.ts';
import { temporaryFolder } from '../cli/run.ts';

const folder = temporaryFolder('queue-jobs');
let sha256: string;
beforeAll(async () => {
  sha256 = await keepOriginal(folder.path, new TextEncoder().encode('Ruritania will build a bridge.'));
});
afterAll(() => folder.clear());

const GIVEN = { title: null, publisher: null, language: null, date: null, role: null, speaker: [], parties: [] };

function itemOf(seq: number): IntakeItem {
  const none = { document: null, commitments: 0, findings: [], attempts: 0 };
  return { seq, state: 'waiting', batch: 'one', name: `${seq}`, given: GIVEN, kept: { sha256, hint: {} }, ...none };
}

/** What becomes of a document that is read: its trouble, or null. */
type Becomes = (seq: number) => Promise<Finding | null>;

/** Jobs over a queue that is made up, one document at a time; and what was written down of its documents. */
function working(becomes: Becomes, heldMs = 60_000) {
  const ended = new Map<number, Ended>();
  const over: (Error | null)[] = [];
  const outcome = async (name: string): Promise<AddOutcome> => {
    const found = await becomes(Number(name));
    return { name, id: null, result: found ? 'failed' : 'added', commitments: 0, findings: found ? [found] : [] };
  };
  const intake = {
    begin: async () => 1,
    items: async (seqs: readonly number[]) => seqs.map(itemOf),
    end: async (all: readonly Ended[]) => all.forEach((one) => void ended.set(one.seq, one)),
  } as Partial<Intake> as Intake;
  const reading = { intake, originals: folder.path, add: outcome };
  const settings = { intake, reading, concurrency: 1, pace: openPace(1), heldMs };
  const taking = openTaking({ ...settings, over: (trouble) => void over.push(trouble) });
  const take = (id: string, ...seqs: number[]) => taking.take(seqs, { job: { id, attempts: 1 } as never });
  return { take, taking, ended, over };
}

const states = (ended: ReadonlyMap<number, Ended>) => [...ended].map(([seq, { state, again }]) => [seq, state, again]);

test('a document that fails has a job of its own from then on, and those that came with it are done with', async () => {
  const passing = finding('http-status', 'error', { status: 503 });
  const { take, ended, over } = working(async (seq) => (seq === 2 ? passing : null));
  await take('job', 1, 2, 3);
  expect(states(ended)).toEqual([
    [1, 'added', null],
    [2, 'waiting', Math.E],
    [3, 'added', null],
  ]);
  expect(ended.get(2)).toMatchObject({ attempts: 1, findings: [passing] });
  expect(over).toEqual([]);
});

test('a worker that cannot go on gives back the whole job; none of its documents counts an attempt for that', async () => {
  const { take, taking, ended, over } = working(async (seq) => {
    if (seq === 2) throw new WorldFailed('not-written', { path: '/full', system: 'ENOSPC' });
    return null;
  });
  const taken = take('job', 1, 2, 3);
  taken.catch(() => {});
  await vi.waitFor(() => expect(over).toHaveLength(1));
  await taking.close();
  await expect(taken).rejects.toThrow();
  expect([...taking.letGo]).toEqual(['job']);
  expect(states(ended).slice(0, 2)).toEqual([
    [1, 'added', null],
    [2, 'waiting', null],
  ]);
  expect(ended.get(2)).toMatchObject({ attempts: 0, findings: [{ code: 'not-written' }] });
});

test('of a job at hand when the database broke off nothing counts as done: what it wrote last may be gone', async () => {
  const first = Promise.withResolvers<null>();
  const { take, taking, ended } = working((seq) => (seq === 1 ? first.promise : Promise.resolve(null)));
  const taken = take('job', 1, 2);
  taking.lose();
  first.resolve(null);
  await expect(taken).rejects.toBeInstanceOf(LetGo);
  expect([...ended.keys()]).toEqual([1, 2]);
  expect([...taking.letGo]).toEqual(['job']);
});

test('what waits too long behind a slow document is handed out again, one by one', async () => {
  const slow = Promise.withResolvers<null>();
  const { take, ended } = working((seq) => (seq === 1 ? slow.promise : Promise.resolve(null)), 50);
  const both = [take('first', 1, 2, 3), take('second', 4)];
  await both[1];
  expect(states(ended)).toEqual([2, 3, 4].map((seq) => [seq, 'waiting', 0]));
  slow.resolve(null);
  await both[0];
  expect(ended.get(1)).toMatchObject({ state: 'added' });
});

test('a worker takes less at a time as soon as documents are slow, and more when the last eight were quick', () => {
  const pace = openPace(1);
  expect(pace.ahead).toBe(2);
  pace.took(60_000);
  expect(pace.hasChanged()).toBe(false);
  pace.took(6_000);
  expect(pace.hasChanged()).toBe(false);
  pace.took(2_500);
  expect(pace.hasChanged()).toBe(true);
  expect(pace.ahead).toBe(0);
  for (let read = 0; read < 7; read += 1) pace.took(40);
  expect(pace.hasChanged()).toBe(false);
  pace.took(40);
  expect(pace.hasChanged()).toBe(true);
  expect(pace.ahead).toBe(2);
});
