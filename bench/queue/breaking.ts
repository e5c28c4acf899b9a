import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RegisterPlace } from '../../apps/cli/register-place.ts';
import type { TestServer } from '../../test/stores/postgres-server.ts';
import type { Sample } from '../documents.ts';
import { openSmallDisk, type SmallDisk } from './disk.ts';
import { enqueue, environmentOf, freshRegister, textOf } from './place.ts';
import { untilOpen } from './progress.ts';
import { type OneWorker, startWorker } from './workers.ts';

/** What was done to a queue while three workers read it. */
export interface Broken {
  readonly place: RegisterPlace;
  /** Documents in the queue: those whose bytes were kept, and those to be fetched. */
  readonly documents: number;
  readonly fetched: number;
  readonly seconds: number;
  /** Whether the disk of the originals could be filled, and how many workers said that they waited. */
  readonly diskFilled: boolean;
  readonly waited: number;
  close(): void;
}

export interface Breaking {
  readonly documents: number;
  readonly fetched: number;
  /** Milliseconds that the database stays away. */
  readonly awayMs: number;
  /** Told that somebody was killed, to let half a minute go by at once; by default it goes by. */
  readonly killed?: (place: RegisterPlace) => Promise<void>;
  readonly tell: (what: string) => void;
}

/** Three workers on one queue: one is killed, the database breaks off and comes back, the disk of the originals fills up. */
export async function breakQueue(
  server: TestServer,
  folder: string,
  samples: readonly Sample[],
  { documents, fetched, awayMs, killed, tell }: Breaking,
): Promise<Broken> {
  const disk = openSmallDisk(join(folder, 'disk'), megabytesFor(samples, documents + fetched));
  const site = await serveTexts(samples, documents);
  const place = await freshRegister(server, folder, disk?.path ?? join(folder, 'originals'));
  const addresses = Array.from({ length: fetched }, (_, number) => `${site.address}${number}`);
  const workers: OneWorker[] = [];
  const start = async () => void workers.push(await startWorker(environmentOf(place), ['--allow-private']));
  const all = documents + fetched;
  try {
    await enqueue(server, place, { samples, documents, addresses });
    const from = performance.now();
    await Promise.all([start(), start(), start()]);
    await untilOpen(place.database, all * 0.8, 50);
    tell('a worker is killed (SIGKILL), another starts');
    await workers.shift()!.end('SIGKILL');
    await killed?.(place);
    await start();
    await untilOpen(place.database, all * 0.6, 50);
    tell(`the database breaks off (SIGQUIT) and is back after ${awayMs / 1000} s`);
    await server.restart(awayMs);
    await untilOpen(place.database, all * 0.4, 50);
    const waited = disk ? await fillFor(disk, workers, tell) : 0;
    await untilOpen(place.database, 0);
    const seconds = (performance.now() - from) / 1000;
    return { place, documents, fetched, seconds, diskFilled: disk !== null, waited, close: () => disk?.close() };
  } catch (error) {
    for (const worker of workers) tell(worker.said());
    disk?.close();
    throw error;
  } finally {
    await Promise.all(workers.map((worker) => worker.end('SIGTERM')));
    site.close();
  }
}

/** Fills the disk until a worker says that it cannot write, and makes room again. How many said so. */
async function fillFor(disk: SmallDisk, workers: readonly OneWorker[], tell: (what: string) => void): Promise<number> {
  tell('the disk of the originals is full');
  disk.fill();
  const waiting = () => workers.filter((worker) => worker.said().includes('cannot be written')).length;
  for (let looks = 0; waiting() === 0 && looks < 600; looks += 1) await sleep(100);
  const waited = waiting();
  await sleep(1000);
  disk.clear();
  tell(`room again, after ${waited} of 3 workers said that they wait`);
  return waited;
}

/** A site on this machine, each page of it a text that no other document has. */
async function serveTexts(samples: readonly Sample[], first: number) {
  const site = createServer(({ url = '/' }, response) => {
    const number = first + Number(url.slice(1));
    response.setHeader('content-type', 'text/plain; charset=utf-8');
    response.end(textOf(samples[number % samples.length]!.text, number));
  });
  await once(site.listen(0, '127.0.0.1'), 'listening');
  const { port } = site.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => void site.close() };
}

/** Room for the texts in whole pages of 4 kB, and twice that to spare. */
function megabytesFor(samples: readonly Sample[], documents: number): number {
  const each =
    samples.reduce((sum, { text }) => sum + Math.ceil((text.length * 1.1) / 4096 + 1) * 4096, 0) / samples.length;
  return Math.ceil((each * documents * 3) / 1e6) + 8;
}
