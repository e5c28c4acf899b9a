import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, run, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { TASK } from '../../../src/stores/postgres/index.ts';
import { openTaking, type Taking, type TakingOptions } from './taking.ts';

/** Milliseconds between looks at the queue where no notice came. */
const POLL_MS = 2000;

/** Milliseconds after which jobs are given back that wait in this process until others are taken up. */
const KEPT_MS = 30_000;

/** Milliseconds that completed jobs wait for others. */
const TOGETHER_MS = 5;

/** Connections of the engine: one hears of new jobs, the other fetches and completes them. */
const CONNECTIONS = 2;

/**
 * Milliseconds that the engine has to write down what it still knows when nothing is at hand any more. It could take for ever: when writing
 * failed twice, 0.18.0 counts down once too often what it waits for (`batch` in its main.js).
 */
const ENDING_MS = 5000;

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
  const { intake, pace, note } = options;
  const over = Promise.withResolvers<Error | null>();
  const taking = openTaking({ ...options, over: over.resolve });
  if (pace.ahead > 0) await intake.lookAnew();
  const ids = new Set<string>();
  const pool = openPool(intake.address, (error) => {
    taking.lose();
    over.resolve(error);
  });
  const runner = await run({
    pgPool: pool,
    schema: intake.schema,
    noHandleSignals: true,
    taskList: { [TASK]: (payload, helpers) => taking.take(seqsOf(payload), helpers) },
    logger: quiet(note),
    preset: { worker: workerOf(options) },
    events: eventsInto(ids),
  }).catch(async (error) => {
    await pool.end();
    throw error;
  });
  runner.promise.then(() => over.resolve(null), over.resolve);
  const end = async () => {
    // A run that ends by itself says so when it is stopped, and does not wait for what is at hand.
    const stopped = runner.stop().catch(() => {});
    await taking.close();
    await Promise.race([stopped, limit()]);
    // From here on it reaches the database no more, so that whoever gives back what it had has the last word.
    await Promise.race([pool.end(), limit()]);
  };
  return { over: over.promise, ids, letGo: taking.letGo, done: taking.done, end };
}

function workerOf({ concurrency, pace }: RoundOptions) {
  const size = concurrency + pace.ahead;
  return {
    concurrentJobs: size,
    pollInterval: POLL_MS,
    localQueue: { size, ttl: KEPT_MS },
    completeJobBatchDelay: TOGETHER_MS,
    failJobBatchDelay: TOGETHER_MS,
  };
}

/** Keeps nobody up who has nothing else to do. */
const limit = () => sleep(ENDING_MS, undefined, { ref: false });

/** Jobs of an earlier program have one document each, and say so in another way. */
function seqsOf(payload: unknown): readonly number[] {
  return Array.isArray(payload) ? payload : [(payload as { intake: number }).intake];
}

/**
 * The engine's connections; one of them always listens, so that it is heard at once when the database breaks off. What the queue costs is
 * seen apart from what storing costs, in `pg_stat_activity`.
 */
function openPool(address: string, lost: (error: Error) => void): pg.Pool {
  const kept = { max: CONNECTIONS, idleTimeoutMillis: 0 };
  const pool = new pg.Pool({ connectionString: address, application_name: 'servanda queue', ...kept });
  pool.on('error', lost);
  pool.on('connect', (client) => void client.on('error', lost));
  return pool;
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
