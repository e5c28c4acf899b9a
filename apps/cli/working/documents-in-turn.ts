import type { Ended, Intake, IntakeItem } from '../../../src/stores/postgres/index.ts';
import { openGate } from '../../../src/world/index.ts';
import { gathered } from './gathered.ts';
import type { Pace } from './pace.ts';
import { type Reading, readWaiting, WorkerTrouble } from './read-waiting.ts';
import type { Share } from './sharing.ts';

/** Milliseconds that what became of a document waits for others, as long as there are more to read. */
const TOGETHER_MS = 5000;

/** Reads so many documents at a time, and asks and tells the database of many together. */
export interface DocumentsInTurn {
  /** Reads the document of that number and writes down what became of it. Errors: `LetGo`, `WorkerTrouble`, those of the database. */
  read(seq: number, tries: number, share: Share): Promise<void>;
  /** Documents that were read. */
  done(): number;
  /** Sends away what waits to be read; what is being read is finished. */
  close(): void;
}

export interface InTurnOptions {
  readonly intake: Intake;
  readonly reading: Reading;
  readonly concurrency: number;
  readonly pace: Pace;
  /** Is told what keeps the worker from going on; null: it should take more, or fewer, at a time. */
  readonly over: (trouble: Error | null) => void;
}

export function documentsInTurn({ intake, reading, concurrency, pace, over }: InTurnOptions): DocumentsInTurn {
  const gate = openGate(concurrency);
  const items = gathered(async (seqs: readonly number[]) => inOrder(seqs, await intake.items(seqs)), 0);
  const ends = gathered(async (ended: readonly Ended[]) => intake.end(ended).then(() => ended), TOGETHER_MS);
  let done = 0;
  const inTurn = async (item: IntakeItem, tries: number, share: Share): Promise<Ended | null> => {
    const leave = await share.enter(gate);
    if (leave === null) return { ...asBefore(item), again: 0 };
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
  return {
    done: () => done,
    async read(seq, tries, share) {
      const item = await items.ask(seq);
      if (item === null || (item.state !== 'waiting' && item.state !== 'reading')) return;
      const ended = await inTurn(item, tries, share).catch(async (error) => {
        if (error instanceof WorkerTrouble) await write({ ...asBefore(item), findings: [error.found] }).catch(() => {});
        throw error;
      });
      if (ended !== null) await write(ended);
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

/** A document that was not read, for no fault of its own: it waits, and the attempt does not count. */
function asBefore({ seq, attempts, findings }: IntakeItem): Ended {
  return { seq, state: 'waiting', document: null, commitments: 0, findings, attempts, at: null, again: null };
}
