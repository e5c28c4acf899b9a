import { type Kysely, sql } from 'kysely';
import { type ReadWords, readPlainly, type Store } from '../../register/index.ts';
import { type AccountRow, accountRowsOf, restoreAccountsInto } from '../account-rows.ts';
import type { AccountTables } from '../account-tables.ts';
import { type Intake, intakeOf } from '../intake.ts';
import type { IntakeTables } from '../intake-tables.ts';
import { openDatabase } from './database.ts';
import { bringUpToDate } from './schema.ts';
import { postgresStore } from './store.ts';

export interface OpenOptions {
  /** Sets the register up when the database has none. The database itself must be there. */
  readonly create: boolean;
  /** How words that a person marked are read from the text (default: white space folded); called when first needed. */
  readonly reader?: () => Promise<ReadWords>;
}

/**
 * Opens the register in the PostgreSQL database at `url` (`postgres://user:password@host/database`), in its current schema.
 * Errors: `WorldFailed` with `store.not-there`, `store.no-database`, `store.cannot-connect`, `store.not-a-register`,
 * `store.newer`, `store.encoding`, `store.busy` and the like.
 */
export async function openPostgres(url: string, options: OpenOptions): Promise<Store> {
  const { db, shown } = openDatabase(url);
  try {
    await bringUpToDate(db, shown, options.create);
    return postgresStore(db, options.reader ?? (async () => readPlainly));
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Opens the tables of people in the register at `url`, beside its `Store`. Errors: as `openPostgres`. */
export async function openPostgresAccounts(url: string): Promise<Kysely<AccountTables>> {
  const { db, shown } = openDatabase(url);
  try {
    await bringUpToDate(db, shown, false);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db as unknown as Kysely<AccountTables>;
}

/**
 * Opens the queue of the register at `url`, beside its `Store`. The engine (graphile-worker) keeps its jobs in a schema of its own beside
 * that of the register, and sets it up. Errors: as `openPostgres`.
 */
export async function openPostgresIntake(url: string): Promise<Intake> {
  const { db, shown } = openDatabase(url, 'queue');
  try {
    await bringUpToDate(db, shown, false);
    const { rows } = await sql<{ own: string }>`select current_schema() as own`.execute(db);
    const own = rows[0]!.own;
    const schema = own === 'public' ? 'graphile_worker' : `${own}_jobs`;
    const { runMigrations } = await import('graphile-worker');
    await runMigrations({ connectionString: url, schema });
    return intakeOf(db as unknown as Kysely<IntakeTables>, schema, url);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** The accounts of the register at `url`, for a backup. Errors: as `openPostgres`. */
export async function* accountRows(url: string): AsyncIterable<AccountRow> {
  const db = await openPostgresAccounts(url);
  try {
    yield* accountRowsOf(db);
  } finally {
    await db.destroy();
  }
}

/** Puts the accounts of a backup into the register at `url`. Errors: as `openPostgres`. */
export async function restoreAccounts(url: string, rows: AsyncIterable<AccountRow>): Promise<void> {
  const db = await openPostgresAccounts(url);
  try {
    await restoreAccountsInto(db, rows);
  } finally {
    await db.destroy();
  }
}

export type { AccountTables, Role } from '../account-tables.ts';
export type { Ended, Intake, IntakeItem, Waiting } from '../intake.ts';
export { TASK } from '../intake-jobs.ts';
export { openPostgresCoding } from './coding-store.ts';
export { openPostgresFollowUp } from './follow-store.ts';
