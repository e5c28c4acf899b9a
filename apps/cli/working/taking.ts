import type { JobHelpers } from 'graphile-worker';
import { LetGo } from '../../../src/world/index.ts';
import { documentsInTurn, type InTurnOptions } from './documents-in-turn.ts';
import { sharing } from './sharing.ts';

/** What is done with jobs that the engine hands out, as many at once as it likes. */
export interface Taking {
  /**
   * Reads the documents of a job. Errors: the job is to be handed out again, whole; what is done with by then is passed over. The engine is
   * never told which of its documents are done: after a crash of the database only their rows know.
   */
  take(seqs: readonly number[], helpers: Pick<JobHelpers, 'job'>): Promise<void>;
  /** Jobs that were taken and not ended. */
  readonly letGo: ReadonlySet<string>;
  /** Documents that were read. */
  done(): number;
  /** The database broke off, and may have lost what it said it had written: no job at hand counts as ended. */
  lose(): void;
  /** Sends away what waits to be read; what is being read is finished. Resolves when nothing is at hand. */
  close(): Promise<void>;
}

export interface TakingOptions extends InTurnOptions {
  /** Milliseconds after which documents that still wait here are handed out again; by default as `sharing` says. */
  readonly heldMs?: number;
}

export function openTaking(options: TakingOptions): Taking {
  const documents = documentsInTurn(options);
  const letGo = new Set<string>();
  const open = new Set<Promise<unknown>>();
  let isLost = false;
  const takeAll = async (seqs: readonly number[], { id, attempts }: JobHelpers['job']) => {
    const share = sharing(options.heldMs);
    const reading = seqs.map((seq) => documents.read(seq, attempts, share));
    for (const one of reading) one.catch((error) => error instanceof LetGo || options.over(error));
    const failed = (await Promise.allSettled(reading)).find(({ status }) => status === 'rejected');
    share.end();
    if (!failed && !isLost) return;
    letGo.add(String(id));
    throw failed?.status === 'rejected' ? failed.reason : new LetGo();
  };
  return {
    letGo,
    done: documents.done,
    take(seqs, { job }) {
      const taken = takeAll(seqs, job);
      const settled = taken.catch(() => {}).finally(() => open.delete(settled));
      open.add(settled);
      return taken;
    },
    lose() {
      isLost = true;
    },
    async close() {
      documents.close();
      while (open.size > 0) await Promise.all(open);
    },
  };
}
