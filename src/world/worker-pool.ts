import { parentPort, Worker, workerData } from 'node:worker_threads';
import { WorldFailed } from '../model/index.ts';

/** Threads that do jobs of one kind, each job by one thread from start to end. Jobs and answers are plain data. */
export interface Pool<Job, Answer> {
  /**
   * The answer to a job. Errors: `pool-too-slow` (`seconds`), `pool-broke` (`message`) when the thread ended over it; other
   * jobs go on, with a new thread in its place.
   */
  run(job: Job): Promise<Answer>;
  /** Ends all threads. Jobs that are not done are rejected with `pool-broke`. */
  close(): Promise<void>;
}

export interface PoolOptions {
  /** The script of a thread, which calls `serveJobs`. */
  readonly entry: URL;
  /** Given to each thread once, before its first job. */
  readonly setup: unknown;
  readonly size: number;
  /** Milliseconds that one job may take, and megabytes that a thread may hold. */
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

type Reply<Answer> = { readonly answer: Answer } | { readonly broke: string };

/** Opens a pool; threads are started as there are jobs for them, at most `size`. */
export function openPool<Job, Answer>(options: PoolOptions): Pool<Job, Answer> {
  const waiting: Waiting<Job, Answer>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting<Job, Answer>>();
  let closed = false;

  const next = (): void => {
    while (!closed && waiting.length > 0 && (idle.length > 0 || busy.size < options.size)) {
      const worker = idle.pop() ?? startWorker(options);
      const one = waiting.shift()!;
      busy.set(worker, one);
      ask<Job, Answer>(worker, one.job, options.timeoutMs).then(
        (answer) => {
          busy.delete(worker);
          idle.push(worker);
          one.resolve(answer);
          next();
        },
        async (error: Error) => {
          busy.delete(worker);
          await worker.terminate();
          one.reject(error);
          next();
        },
      );
    }
  };
  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        next();
      }),
    async close() {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(broke('closed'));
      await Promise.all([...idle.splice(0), ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

function startWorker({ entry, setup, memoryMb }: PoolOptions): Worker {
  const worker = new Worker(entry, {
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    execArgv: [],
  });
  worker.setMaxListeners(0);
  worker.on('error', () => {});
  return worker;
}

function ask<Job, Answer>(worker: Worker, job: Job, timeoutMs: number): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const onMessage = (reply: Reply<Answer>): void =>
    'answer' in reply ? resolve(reply.answer) : reject(broke(reply.broke));
  const onError = (error: Error): void => reject(broke(error.message));
  const onExit = (code: number): void => reject(broke(`thread ended with code ${code}`));
  const slow = () => reject(new WorldFailed('pool-too-slow', { seconds: timeoutMs / 1000 }));
  const timer = setTimeout(slow, timeoutMs);
  worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  worker.postMessage(job);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', onMessage).off('error', onError).off('exit', onExit);
  });
}

function broke(message: string): WorldFailed {
  return new WorldFailed('pool-broke', { message });
}

/**
 * The other end: what a thread of a pool does. `open` is called once with the setup and gives what answers a job. What it
 * throws is told of the job, and the thread is replaced.
 */
export function serveJobs<Setup, Job, Answer>(open: (setup: Setup) => Promise<(job: Job) => Promise<Answer>>): void {
  const opened = open(workerData as Setup);
  // The first job is what tells of a setup that failed.
  opened.catch(() => {});
  parentPort?.on('message', async (job: Job) => {
    try {
      const answer = await (await opened)(job);
      parentPort?.postMessage({ answer });
    } catch (error) {
      parentPort?.postMessage({ broke: error instanceof Error ? error.message : String(error) });
    }
  });
}
