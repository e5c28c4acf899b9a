import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { servanda } from '../cli/run.ts';
import { keptIn, placeOf, wrongIn } from '../crash/kept.ts';
import { randomFrom } from '../crash/random.ts';
import { startServing } from '../crash/serving.ts';
import { writeTexts } from '../crash/texts.ts';
import { openHeap } from './live-heap.ts';
import { type Done, person } from './person.ts';

/** How long, by how many, over how many texts, and where; `say` is given a line from time to time. */
export interface Soaking {
  readonly milliseconds: number;
  readonly people: number;
  readonly texts: number;
  readonly seed: number;
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** What came of it: requests answered, and what is wrong. Memory: what lives in the server, in megabytes, at a third of the time and at the end. */
export interface Soaked {
  readonly requests: number;
  readonly memory: readonly [early: number, late: number];
  readonly faults: readonly string[];
}

// A server that holds what it is asked grows by far more than this in an hour.
const GROWTH = 1.25;
// Before that a server is still warming up.
const WARM = 10 * 60_000;

/** Lets so many people work on a server of their own, and looks afterwards whether all that was acknowledged is there. */
export async function soak({ milliseconds, people, texts, seed, folder, say }: Soaking): Promise<Soaked> {
  const register = join(folder, 'register');
  writeTexts(join(folder, 'texts'), texts);
  await servanda(['init', register]);
  await servanda(['add', join(folder, 'texts'), '--dir', register, '--date', '2026-01-01', '--speaker', 'Ruritania']);
  const server = await startServing(register, ['--inspect=127.0.0.1:0']);
  const heap = await openHeap(server.inspector!);
  const done: Done = { times: new Map(), notes: [], faults: [] };
  const memory: number[] = [];
  const end = performance.now() + milliseconds;
  const busy = Array.from({ length: people }, (_, who) =>
    person(server.address, `Person ${who}`, randomFrom(seed + who), end, done),
  );
  const step = Math.min(60_000, milliseconds / 6);
  while (performance.now() < end) {
    await wait(Math.min(step, Math.max(0, end - performance.now())));
    memory.push(await heap.live());
    say(`${counted(done)} requests, ${done.faults.length} failed, ${memory.at(-1)} MB alive`);
  }
  await Promise.all(busy);
  heap.close();
  server.child.kill('SIGTERM');
  await server.ended;
  for (const line of slowest(done)) say(line);
  const [early, late] = [memory[Math.floor(memory.length / 3)]!, memory.at(-1)!];
  const grown = milliseconds > WARM && late > early * GROWTH ? [`memory grew from ${early} to ${late} MB`] : [];
  return {
    requests: counted(done),
    memory: [early, late],
    faults: [...done.faults, ...(await lostIn(register, done)), ...grown],
  };
}

async function lostIn(register: string, { notes }: Done): Promise<string[]> {
  const { decisions } = await keptIn(placeOf(register));
  const there = new Set([...decisions.values()].flat().map((decision) => decision.replace(/^\w+ /, '')));
  const lost = notes.filter((note) => !there.has(note)).map((note) => `lost: ${note}`);
  return [...lost, ...(await wrongIn(placeOf(register)))];
}

function counted({ times }: Done): number {
  return [...times.values()].reduce((sum, own) => sum + own.length, 0);
}

/** For each kind of request: how many, the middle one and the slowest hundredth, in milliseconds. */
function slowest({ times }: Done): string[] {
  return [...times].map(([kind, own]) => {
    const sorted = [...own].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1);
    return `${kind.padEnd(8)} ${own.length} times, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
  });
}
