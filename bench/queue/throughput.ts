import { join } from 'node:path';
import { asked, type TestServer } from '../../test/stores/postgres-server.ts';
import type { Sample } from '../documents.ts';
import { median } from '../measure.ts';
import { enqueue, environmentOf, freshRegister } from './place.ts';
import { openMeter } from './processor.ts';
import { untilOpen } from './progress.ts';
import { startWorker } from './workers.ts';

/** One run of a queue with so many workers. Processor times are milliseconds for each document. */
export interface Run {
  readonly workers: number;
  /** Documents a second, in the middle four fifths of the run. */
  readonly rate: number;
  readonly put: number;
  readonly queue: number;
  readonly store: number;
  readonly own: number;
  readonly worker: number;
}

/** What one and two workers did, run in turns; medians. */
export interface Throughput {
  /** Documents for each worker. */
  readonly documents: number;
  readonly one: Run;
  readonly two: Run;
}

/**
 * Runs a queue with one worker and with two, so many documents for each, `rounds` times in turns. A worker takes twice as long for the first
 * hundreds of documents as for later ones, since its program is still being compiled: so each has as many, one or two.
 */
export async function measureThroughput(
  server: TestServer,
  folder: string,
  samples: readonly Sample[],
  { documents, rounds }: { documents: number; rounds: number },
): Promise<Throughput> {
  const [ones, twos]: [Run[], Run[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ones.push(await run(server, join(folder, `one-${round}`), samples, documents, 1));
    twos.push(await run(server, join(folder, `two-${round}`), samples, documents, 2));
  }
  return { documents, one: middle(ones), two: middle(twos) };
}

async function run(
  server: TestServer,
  folder: string,
  samples: readonly Sample[],
  documents: number,
  count: number,
): Promise<Run> {
  const place = await freshRegister(server, folder, join(folder, '..', 'originals'));
  const all = documents * count;
  const put = await enqueue(server, place, { samples, documents: all });
  const meter = await openMeter(server.pid, place.database);
  try {
    const starting = Array.from({ length: count }, () => startWorker(environmentOf(place)));
    const workers = await Promise.all(starting);
    await untilOpen(place.database, 0);
    const spent = await meter.spent();
    const seconds = workers.reduce((sum, worker) => sum + worker.seconds(), 0);
    await Promise.all(workers.map((worker) => worker.end('SIGTERM')));
    const each = (total: number) => (total * 1000) / all;
    return {
      workers: count,
      rate: await rateIn(place.database),
      put: each(put),
      queue: each(spent.get('servanda queue') ?? 0),
      store: each(spent.get('servanda') ?? 0),
      own: each(spent.get('') ?? 0),
      worker: each(seconds),
    };
  } finally {
    await meter.close();
  }
}

/** Documents a second between the tenth and the ninetieth of a hundred: without starting and without the last alone. */
async function rateIn(database: string): Promise<number> {
  const [row] = await asked(
    database,
    `select count(*) * 0.8 / extract(epoch from percentile_disc(0.9) within group (order by done_at)
       - percentile_disc(0.1) within group (order by done_at)) as rate from intake`,
  );
  return Number(row!.rate);
}

function middle(runs: readonly Run[]): Run {
  const of = (name: keyof Run) => median(runs.map((each) => each[name]));
  const [workers, rate, put, queue] = [of('workers'), of('rate'), of('put'), of('queue')];
  return { workers, rate, put, queue, store: of('store'), own: of('own'), worker: of('worker') };
}
