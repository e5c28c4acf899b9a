import { Worker } from 'node:worker_threads';
import type { Received } from '../intake/index.ts';
import { type Finding, finding, type TextDocument } from '../model/index.ts';
import { readText, type TextResources } from '../text/index.ts';
import { textResources } from './text-resources.ts';
import { READ_LIMITS, type ReadLimits } from './worker-limits.ts';
import type { ReadAnswer, ReadJob } from './worker-protocol.ts';

/** Reads documents one after the other; formats that can do harm are read in a thread of their own. */
export interface Reader {
  /**
   * The text of a document. Never rejects for what the bytes are: a reader that took too long, too much memory, or broke
   * gives an empty text with the finding `reader-too-slow` (`seconds`), `reader-out-of-memory` (`megabytes`) or
   * `reader-crashed` (`message`), and the next document is read by a new thread.
   */
  read(received: Received, bytes: Uint8Array): Promise<TextDocument>;
  /** Ends the thread. A document that is being read comes back as `reader-crashed`. */
  close(): Promise<void>;
}

/** How often the thread's memory is looked at, in milliseconds. */
const WATCH_MS = 100;

/** Opens a reader for a batch: its thread starts with the first document that needs it and serves all that follow. */
export function openReader(limits: Partial<ReadLimits> = {}, resources: TextResources = textResources()): Reader {
  return new WorkerReader({ ...READ_LIMITS, ...limits }, resources);
}

/** Reads one document and ends the thread. */
export async function readInWorker(
  received: Received,
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<TextDocument> {
  const reader = openReader(limits);
  try {
    return await reader.read(received, bytes);
  } finally {
    await reader.close();
  }
}

class WorkerReader implements Reader {
  private readonly limits: ReadLimits;
  private readonly resources: TextResources;
  private worker: Worker | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(limits: ReadLimits, resources: TextResources) {
    this.limits = limits;
    this.resources = resources;
  }

  read(received: Received, bytes: Uint8Array): Promise<TextDocument> {
    const type = received.source.mediaType;
    if (type === null || type === 'text/plain' || type === 'text/markdown') {
      return readText(received, bytes, this.resources);
    }
    const turn = this.queue.then(() => this.readApart({ received, bytes, resources: this.resources }));
    this.queue = turn;
    return turn;
  }

  async close(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = startWorker(this.limits);
    this.worker = worker;
    worker.on('exit', () => {
      if (this.worker === worker) this.worker = null;
    });
    return worker;
  }

  private async readApart(job: ReadJob): Promise<TextDocument> {
    const worker = this.worker ?? this.start();
    const answer = await askWorker(worker, job, this.limits);
    if ('text' in answer) return answer.text;
    if (this.worker === worker) this.worker = null;
    await worker.terminate();
    return unread(answer.trouble);
  }
}

function startWorker(limits: ReadLimits): Worker {
  // The sources are run as they are, the built program from what was built: whichever this file is.
  const entry = new URL(`./worker-entry${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
  const worker = new Worker(entry, {
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    execArgv: [],
  });
  // An error while nothing is being read must not end the program.
  worker.on('error', () => {});
  worker.unref();
  return worker;
}

type Outcome = { readonly text: TextDocument } | { readonly trouble: Finding };

/** Sends a job and waits for the answer, the end of the thread, or a limit, whichever comes first. */
function askWorker(worker: Worker, job: ReadJob, limits: ReadLimits): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const fail = (trouble: Finding): void => resolve({ trouble });
  const onMessage = (answer: ReadAnswer): void => ('text' in answer ? resolve(answer) : fail(crashed(answer.crashed)));
  const onError = (error: Error & { code?: string }): void =>
    fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory(limits) : crashed(error.message));
  const onExit = (code: number): void => fail(crashed(`thread ended with code ${code}`));
  const timer = setTimeout(() => fail(tooSlow(limits)), limits.timeoutMs);
  const watch = setInterval(() => {
    heldBytes(worker).then((held) => held > limits.memoryMb * 2 ** 20 && fail(outOfMemory(limits)));
  }, WATCH_MS);
  worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  worker.ref();
  worker.postMessage(job);
  return promise.finally(() => {
    clearTimeout(timer);
    clearInterval(watch);
    worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    worker.unref();
  });
}

/** Bytes that the thread holds. The engine's own limit counts the heap alone; unpacked data lies in buffers beside it. */
async function heldBytes(worker: Worker): Promise<number> {
  try {
    const { used_heap_size, external_memory } = await worker.getHeapStatistics();
    return used_heap_size + external_memory;
  } catch {
    return 0;
  }
}

function tooSlow({ timeoutMs }: ReadLimits): Finding {
  return finding('reader-too-slow', 'error', { seconds: timeoutMs / 1000 });
}

function outOfMemory({ memoryMb }: ReadLimits): Finding {
  return finding('reader-out-of-memory', 'error', { megabytes: memoryMb });
}

function crashed(message: string): Finding {
  return finding('reader-crashed', 'error', { message });
}

function unread(trouble: Finding): TextDocument {
  const meta = { title: null, date: null, publisher: null, language: null };
  return { content: '', blocks: [], sentences: [], articles: [], places: [], meta, findings: [trouble] };
}
