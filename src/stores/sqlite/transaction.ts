import { setTimeout as sleep } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { WorldFailed } from '../../model/index.ts';
import type { Database, Tables } from '../tables.ts';

/** Milliseconds that a writer waits for other writers before it gives up, and between two tries: short first, then longer. */
const WAIT = { all: 10_000, first: 1, longest: 40 };

/**
 * Runs `work` in one transaction; when another connection is writing, of this process or another, it waits without holding
 * the thread. Nothing was done when it waits, so a try that failed leaves nothing behind. Errors: `store.busy` after ten
 * seconds; what `work` throws, and then nothing is written.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (write: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  let waited = 0;
  for (let pause = WAIT.first; ; pause = Math.min(pause * 2, WAIT.longest)) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      const busy = error instanceof WorldFailed && error.code === 'store.busy';
      if (!busy || waited >= WAIT.all) throw error;
    }
    await sleep(pause);
    waited += pause;
  }
}
