import { type RawBuilder, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Database, Tables } from '../tables.ts';

/** Milliseconds that a writer waits for other writers before it gives up. */
const WAIT = 10_000;

/** "Serv" and "Serw": what this program's locks are known by among those of other programs on the database. */
const LOCKS = { writing: 0x53657276, storing: 0x53657277 };

/**
 * Runs `work` in one transaction. One writes at a time in a register, as in a file of SQLite: numbers of the feed become visible
 * in their order, a decision sees all that were made before it, and nothing ever has to be tried again. Errors: `store.busy` after
 * ten seconds; what `work` throws, and then nothing is written.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (write: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (write) => {
    await waiting(write, LOCKS.writing, sql`current_schema()`);
    return work(write);
  });
}

/** PostgreSQL says so to one of two transactions that wait for each other. */
const DEADLOCK = '40P01';

/** Times that a transaction is begun which others stood in the way of. */
const TRIES = 3;

/**
 * Runs `work` in one transaction that stores the document of that key. Others write meanwhile, but for the same document; from when
 * `turn` resolves, `work` is the one that writes. It may write before that what nobody else knows of, and wait for nobody who waits for
 * it; should it come to that, for instance with somebody who changes the tables, it begins again. Errors: as `inTransaction`.
 */
export async function storing<Result>(
  db: Database,
  key: string,
  work: (write: Transaction<Tables>, turn: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.transaction().execute(async (write) => {
        await waiting(write, LOCKS.storing, sql`current_schema() || ${key}`);
        return work(write, () => waiting(write, LOCKS.writing, sql`current_schema()`));
      });
    } catch (error) {
      const cause = error instanceof Error && error.cause;
      if (tries === TRIES || !(cause instanceof pg.DatabaseError) || cause.code !== DEADLOCK) throw error;
    }
  }
}

/** Takes a lock until the transaction has ended, when nobody else has it. */
async function waiting(write: Transaction<Tables>, lock: number, of: RawBuilder<unknown>): Promise<void> {
  const limit = sql`set_config('lock_timeout', ${`${WAIT}`}, true)`;
  await sql`select ${limit}, pg_advisory_xact_lock(${sql.lit(lock)}, hashtext(${of}))`.execute(write);
}

/** Runs `work`, which asks more than one question, on the register as it is at one moment. */
export function reading<Result>(db: Database, work: (read: Database) => Promise<Result>): Promise<Result> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
}
