import { existsSync } from 'node:fs';
import { WorldFailed } from '../../model/index.ts';
import type { FollowStore } from '../../register/index.ts';
import { followUpStore } from '../follow-up.ts';
import { openDatabase } from './database.ts';
import { bringUpToDate } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** Opens what follows commitments up in the register at `path`, beside its `Store`. Errors: as `openSqlite`. */
export async function openSqliteFollowUp(path: string): Promise<FollowStore> {
  if (!existsSync(path)) throw new WorldFailed('store.not-there', { path });
  const { db } = openDatabase(path);
  try {
    await bringUpToDate(db, path);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return followUpStore(db, (work) => inTransaction(db, work));
}
