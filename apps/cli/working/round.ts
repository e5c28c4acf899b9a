import { EventEmitter } from 'node:events';
import { Logger, run, type WorkerEvents } from 'graphile-worker';
import { TASK } from '../../../src/stores/postgres/index.ts';
import { openTaking, type Taking, type TakingOptions } from './taking.ts';

/** Milliseconds between looks at the queue where no notice came. */
const POLL_MS = 2000;

/** Milliseconds after which documents that wait in this process for one to be read are given back. */
const KEPT_MS = 30_000;

/** Milliseconds that completed jobs wait for others. */
const TOGETHER_MS = 5;

/** Connections of the engine: one hears of new jobs, the others fetch and complete them. */
const CONNECTIONS = 3;

export type RoundOptions = Omit<TakingOptions, 'over'> & {
  /** Is told what the engine could not do. */
  readonly note: (text: string) => void;
};

/** The engine at work until something makes it end: it is stopped, it lost its database, or the worker cannot go on for now. */
export interface Round extends Pick<Taking, 'letGo' | 'done'> {
  /** Resolves when it should end: null, or what keeps the worker from going on. It never rejects. */
  readonly over: Promise<Error | null>;
  /** The names under which its jobs are locked. */
  readonly ids: ReadonlySet<string>;
  /** Lets the documents at hand be finished and takes no more. */
  end(): Promise<void>;
}

/** Starts the engine over the queue. Errors: those of the database. */
export async function openRound(options: RoundOptions): Promise<Round> {
  const { intake, concurrency, pace, note } = options;
  const over = Promise.withResolvers<Error | null>();
  const taking = openTaking({ ...options, over: over.resolve });
  const size = concurrency + pace.ahead;
  if (pace.ahead > 0) await intake.lookAnew();
  const ids = new Set<string>();
  const runner = await run({
    connectionString: named(intake.address),
    schema: intake.schema,
    noHandleSignals: true,
    taskList: { [TASK]: (payload, helpers) => taking.take((payload as { intake: number }).intake, helpers) },
    logger: quiet(note),
    preset: {
      worker: {
        concurrentJobs: size,
        maxPoolSize: CONNECTIONS,
        pollInterval: POLL_MS,
        localQueue: { size, ttl: KEPT_MS },
        completeJobBatchDelay: TOGETHER_MS,
        failJobBatchDelay: TOGETHER_MS,
      },
    },
    events: eventsInto(ids),
  });
  runner.promise.then(() => over.resolve(null), over.resolve);
  const end = async () => {
    taking.close();
    // A run that ended by itself says so when it is stopped.
    await runner.stop().catch(() => {});
  };
  return { over: over.promise, ids, letGo: taking.letGo, done: taking.done, end };
}

/** What the queue costs is seen apart from what storing costs, in `pg_stat_activity`. */
function named(address: string): string {
  const url = URL.parse(address);
  if (url === null || url.searchParams.has('application_name')) return address;
  url.searchParams.set('application_name', 'servanda queue');
  return url.href;
}

/** The engine's own warnings, without what documents say: failures of documents are in the queue. */
function quiet(note: (text: string) => void): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error' && !message.startsWith('Failed task')) note(`queue: ${message}\n`);
  });
}

/** What of the engine's own queue of jobs is reached into. */
interface LocalQueue {
  background(work: Promise<unknown>): void;
}

/**
 * Jobs are locked by the id of the pool that fetched them. When a pool is stopped that has jobs left, the engine (0.18.0) takes its own
 * giving them back for an error unless something else is under way, and then fails what is being read: so something is.
 */
function eventsInto(ids: Set<string>): WorkerEvents {
  const events = new EventEmitter() as unknown as WorkerEvents;
  let own: LocalQueue | null = null;
  events.on('pool:create', ({ workerPool }) => void ids.add(workerPool.id));
  events.on('localQueue:init', ({ localQueue }) => {
    own = localQueue as unknown as LocalQueue;
  });
  events.on('pool:gracefulShutdown', () => own?.background(new Promise((done) => setTimeout(done))));
  return events;
}
