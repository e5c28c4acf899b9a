import type { FollowStore } from '../../register/index.ts';
import { followUpStore } from '../follow-up.ts';
import { together } from '../gathered.ts';
import { openDatabase } from './database.ts';
import { bringUpToDate } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** Opens what follows commitments up in the register at `url`, beside its `Store`. Errors: as `openPostgres`. */
export async function openPostgresFollowUp(url: string): Promise<FollowStore> {
  const { db, shown } = openDatabase(url);
  try {
    await bringUpToDate(db, shown, false);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return followUpStore(db, (work) => inTransaction(db, work), together);
}
