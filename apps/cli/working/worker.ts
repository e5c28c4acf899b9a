import { EventEmitter } from 'node:events';
import { Logger, run, type WorkerEvents } from 'graphile-worker';
import { TASK } from '../../../src/stores/postgres/index.ts';
import { type Reading, readWaiting } from './read-waiting.ts';

/** How often a worker says that it lives, and after how many seconds without it its jobs are another's (s). */
const BEAT = { every: 5, lost: 30 } as const;

/** Jobs fetched at a time, for each that is worked at: one question to the database for several documents. */
const AHEAD = 4;

/** Milliseconds between looks at the queue where no notice came. */
const POLL_MS = 2000;

/** A process that reads documents of the queue. */
export interface Working {
  /** Lets the documents at hand be finished and takes no more. */
  stop(): Promise<void>;
  /** Resolves when it was stopped, rejects when it could not go on. */
  readonly ended: Promise<void>;
}

/** Works at the queue, `concurrency` documents at a time, until it is stopped. `note` is told what the engine could not do. */
export async function work(reading: Reading, concurrency: number, note: (text: string) => void): Promise<Working> {
  const { intake } = reading;
  const ids = new Set<string>();
  const runner = await run({
    connectionString: intake.address,
    schema: intake.schema,
    noHandleSignals: true,
    taskList: { [TASK]: (payload) => readWaiting((payload as { intake: number }).intake, reading) },
    logger: quiet(note),
    preset: {
      worker: {
        concurrentJobs: concurrency,
        pollInterval: POLL_MS,
        localQueue: { size: concurrency * AHEAD },
        completeJobBatchDelay: 5,
        failJobBatchDelay: 5,
      },
    },
    events: eventsInto(ids),
  });
  // A run that ended by itself lost its database for good; the process says so and ends with it.
  const ended = runner.promise;
  const beat = () => intake.seen([...ids], BEAT.lost).catch((error) => note(`queue: ${String(error)}\n`));
  await beat();
  const timer = setInterval(beat, BEAT.every * 1000);
  return {
    ended,
    async stop() {
      clearInterval(timer);
      await runner.stop();
      await intake.left([...ids]);
    },
  };
}

/** The engine's own warnings, without what documents say: failures of documents are in the queue. */
function quiet(note: (text: string) => void): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error' && !message.startsWith('Failed task')) note(`queue: ${message}\n`);
  });
}

/** Jobs are locked by the id of the pool that fetched them. */
function eventsInto(ids: Set<string>): WorkerEvents {
  const events = new EventEmitter() as unknown as WorkerEvents;
  events.on('pool:create', ({ workerPool }) => void ids.add(workerPool.id));
  events.on('worker:create', ({ worker }) => void ids.add(worker.workerId));
  return events;
}
