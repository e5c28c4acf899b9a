import { sql, type Transaction } from 'kysely';
import { Trouble, WorldFailed } from '../../model/index.ts';
import type { HistoryRow } from '../../register/index.ts';
import type { CarriedTable } from '../history-rows.ts';
import { projectHistory, putHistory, refuseUnsound } from '../put-history.ts';
import type { Tables } from '../tables.ts';
import { checkStore } from './check.ts';
import { carriedTables } from './history.ts';

type Write = Transaction<Tables>;

/** Takes the history of another register into this one, within a transaction (`Store.restore`). */
export async function restore(write: Write, rows: AsyncIterable<HistoryRow>): Promise<number> {
  // Tables come by name; their references are checked when all is there.
  await sql`set constraints all deferred`.execute(write);
  const tables = await carriedTables(write);
  const count = await putHistory(write, tables, rows);
  await holdTogether(write);
  for (const table of tables) await goOnNumbering(write, table);
  await projectHistory(write);
  refuseUnsound(await checkStore(write));
  return count;
}

/** Errors: `history.unsound` where a row refers to one that is not there. */
async function holdTogether(write: Write): Promise<void> {
  try {
    await sql`set constraints all immediate`.execute(write);
  } catch (error) {
    if (!(error instanceof WorldFailed)) throw error;
    throw new Trouble('history.unsound', { reason: String(error.params.reason) }, error);
  }
}

/** Rows that brought their numbers with them did not use up those of the table. */
async function goOnNumbering(write: Write, { name, columns }: CarriedTable): Promise<void> {
  if (!columns.includes('seq')) return;
  await sql`select setval(pg_get_serial_sequence(${name}, 'seq'), max(seq)) from ${sql.table(name)} having max(seq) > 0`.execute(
    write,
  );
}
