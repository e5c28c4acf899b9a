import { sql, type Transaction } from 'kysely';
import type { Database, Tables } from '../tables.ts';

/** Milliseconds that a writer waits for other writers before it gives up. */
const WAIT = 10_000;

/** "Serv": what this program's lock is known by among those of other programs on the database. */
const LOCK = 0x53657276;

/**
 * Runs `work` in one transaction. One writes at a time in a register, as in a file of SQLite: numbers of the feed become visible
 * in their order, a decision sees all that were made before it, and nothing ever has to be tried again. Reading a document
 * takes a hundred times as long as storing it and is done outside. Errors: `store.busy` after ten seconds; what `work` throws, and
 * then nothing is written.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (write: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (write) => {
    await sql`select set_config('lock_timeout', ${`${WAIT}`}, true)`.execute(write);
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)}, hashtext(current_schema()))`.execute(write);
    return work(write);
  });
}

/** Runs `work`, which asks more than one question, on the register as it is at one moment. */
export function reading<Result>(db: Database, work: (read: Database) => Promise<Result>): Promise<Result> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);
}
