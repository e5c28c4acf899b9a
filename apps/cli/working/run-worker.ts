import type { FetchOptions } from '../../../src/world/index.ts';
import { openDocumentReader } from '../reading.ts';
import type { RegisterPlace } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { openThreads } from '../serving/threads.ts';
import { counted } from '../show/fields.ts';
import { openQueue } from './queue-place.ts';
import { work } from './worker.ts';

/** What `servanda worker` is told. */
export interface WorkerOptions {
  readonly concurrency: number;
  readonly gazetteer?: string;
  /** Ends when nothing waits any more, instead of waiting for more. */
  readonly once?: boolean;
  readonly fetching?: FetchOptions;
}

/** Milliseconds between looks at whether anything is left. */
const LOOK_MS = 200;

/** Reads documents of the queue until it is told to stop, or nothing is left. Errors: as the stores. */
export async function runWorker(place: RegisterPlace, options: WorkerOptions, screen: Screen): Promise<void> {
  const { concurrency, gazetteer, fetching, once = false } = options;
  const intake = await openQueue(place);
  const own = await openDocumentReader(gazetteer, screen);
  const threads = openThreads({ place, gazetteer }, concurrency);
  try {
    const again = await intake.putOutdated(own.maker);
    if (again > 0) screen.note(`${counted(again, 'document')} to be read anew: the program or its rules changed.\n`);
    const add = (name: string, document: Parameters<typeof own.read>[0], given: Parameters<typeof own.read>[1]) =>
      threads.run({ work: 'add', name, document, given });
    const working = await work(
      { intake, originals: place.originals, add, ...(fetching ? { fetching } : {}) },
      { concurrency, isPatient: !once, note: screen.note },
    );
    screen.note(`Working, ${counted(concurrency, 'document')} at a time. Ctrl-C ends it.\n`);
    const over = Promise.withResolvers<void>();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, over.resolve);
    const timer = once ? setInterval(async () => (await isEmpty(intake)) && over.resolve(), LOOK_MS) : undefined;
    await Promise.race([over.promise, working.ended]);
    clearInterval(timer);
    await working.stop();
  } finally {
    await threads.close();
    await own.close();
    await intake.close();
  }
}

async function isEmpty(intake: Awaited<ReturnType<typeof openQueue>>): Promise<boolean> {
  const { waiting, reading } = await intake.counts();
  return waiting + reading === 0;
}
