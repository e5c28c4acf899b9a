import type { JobHelpers } from 'graphile-worker';
import type { Ended, Intake, IntakeItem } from '../../../src/stores/postgres/index.ts';
import { LetGo, openGate } from '../../../src/world/index.ts';
import { gathered } from './gathered.ts';
import type { Pace } from './pace.ts';
import { type Reading, readWaiting, WorkerTrouble } from './read-waiting.ts';

/** Milliseconds that what became of a document waits for others, as long as there are more to read. */
const TOGETHER_MS = 2000;

/** What is done with jobs that the engine hands out, as many at once as it likes. */
export interface Taking {
  /** Reads the document of a job. Errors: the job is to be handed out again. */
  take(seq: number, helpers: JobHelpers): Promise<void>;
  /** Jobs that were taken and not begun. */
  readonly letGo: ReadonlySet<string>;
  /** Documents that were read. */
  done(): number;
  /** Sends away what waits to be read; what is being read is finished. */
  close(): void;
}

export interface TakingOptions {
  readonly intake: Intake;
  readonly reading: Reading;
  readonly concurrency: number;
  readonly pace: Pace;
  /** Is told what keeps the worker from going on; null: it should take more, or fewer, at a time. */
  readonly over: (trouble: Error | null) => void;
}

/** Reads so many documents at a time, and asks and tells the database of many together. */
export function openTaking({ intake, reading, concurrency, pace, over }: TakingOptions): Taking {
  const gate = openGate(concurrency);
  const letGo = new Set<string>();
  const items = gathered(async (seqs: readonly number[]) => inOrder(seqs, await intake.items(seqs)), 0);
  const ends = gathered(async (ended: readonly Ended[]) => intake.end(ended).then(() => ended), TOGETHER_MS);
  let done = 0;
  const read = async (item: IntakeItem, tries: number) => {
    const leave = await gate.enter();
    const from = performance.now();
    try {
      return await readWaiting(item, tries, reading);
    } finally {
      done += 1;
      pace.took(performance.now() - from);
      if (pace.hasChanged()) over(null);
      leave();
    }
  };
  const write = async (ended: Ended) => {
    const written = ends.ask(ended);
    // Where nothing waits to be read, nothing more will come before this is written.
    if (gate.isClear()) ends.hurry();
    await written;
  };
  const readAndWrite = async (item: IntakeItem, tries: number) => {
    const ended = await read(item, tries).catch(async (error) => {
      if (error instanceof WorkerTrouble) await write(asBefore(item, error)).catch(() => {});
      throw error;
    });
    if (ended !== null) await write(ended);
    if (ended?.state === 'waiting') throw new Error(ended.findings[0]?.code);
  };
  return {
    letGo,
    done: () => done,
    async take(seq, { job }) {
      const item = await items.ask(seq);
      if (item === null || (item.state !== 'waiting' && item.state !== 'reading')) return;
      await readAndWrite(item, job.attempts).catch((error) => {
        if (error instanceof WorkerTrouble) over(error);
        if (error instanceof WorkerTrouble || error instanceof LetGo) letGo.add(String(job.id));
        throw error;
      });
    },
    close() {
      gate.close();
      ends.hurry();
    },
  };
}

function inOrder(seqs: readonly number[], items: readonly IntakeItem[]): (IntakeItem | null)[] {
  const bySeq = new Map(items.map((item) => [item.seq, item]));
  return seqs.map((seq) => bySeq.get(seq) ?? null);
}

/** A document that a worker could do nothing about: it waits with the reason, and the attempt does not count. */
function asBefore({ seq, attempts }: IntakeItem, { found }: WorkerTrouble): Ended {
  return { seq, state: 'waiting', document: null, commitments: 0, findings: [found], attempts, at: null };
}
