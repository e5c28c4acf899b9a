import type { CheckedText } from '../../../src/compare/index.ts';
import { WorldFailed } from '../../../src/model/index.ts';
import { openPool } from '../../../src/world/index.ts';
import type { PlainText, ThreadAnswers, ThreadJob, ThreadReply, ThreadSetup } from './thread-jobs.ts';

/** The threads of a server: one adds documents, one after the other; another checks reports meanwhile. */
export interface Threads {
  /** Errors: `WorldFailed` with the code that the work ended with, `pool-too-slow`, `pool-broke`. */
  run<Job extends ThreadJob>(job: Job): Promise<ThreadAnswers[Job['work']]>;
  close(): Promise<void>;
}

/** As long as a folder of reports is given for each, and as much memory. */
const LIMITS = { timeoutMs: 300_000, memoryMb: 4096, size: 1 };

/** Opens the threads, `size` for each kind of work; each starts with its first job. */
export function openThreads(setup: ThreadSetup, size = LIMITS.size): Threads {
  const entry = new URL(`./thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
  const open = () => openPool<ThreadJob, ThreadReply>({ entry, setup, ...LIMITS, size });
  const [reading, checking] = [open(), open()];
  return {
    async run<Job extends ThreadJob>(job: Job) {
      const isCheck = job.work === 'check' || job.work === 'propose' || job.work === 'read';
      const reply = await (isCheck ? checking : reading).run(job);
      if ('trouble' in reply) throw new WorldFailed(reply.trouble.code, reply.trouble.params);
      return reply.answer as ThreadAnswers[Job['work']];
    },
    async close() {
      await Promise.all([reading.close(), checking.close()]);
    },
  };
}

/** A text as it goes from thread to thread. */
export function plainText({ reader: _, ...plain }: CheckedText): PlainText {
  return plain;
}
