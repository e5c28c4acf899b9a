import type { DatabaseSync } from 'node:sqlite';
import { sql, type Transaction } from 'kysely';
import type { HistoryRow } from '../../register/index.ts';
import { projectHistory, putHistory, refuseUnsound } from '../put-history.ts';
import type { Tables } from '../tables.ts';
import { checkStore } from './check.ts';
import { carriedTables } from './history.ts';

/** Takes the history of another register into this one, within a transaction (`Store.restore`). */
export async function restore(
  write: Transaction<Tables>,
  raw: DatabaseSync,
  path: string,
  rows: AsyncIterable<HistoryRow>,
): Promise<number> {
  // Tables come by name; their references are checked when all is there.
  await sql`pragma defer_foreign_keys = on`.execute(write);
  const count = await putHistory(write, carriedTables(raw), rows);
  await projectHistory(write);
  refuseUnsound(checkStore(raw, path));
  return count;
}
