import { existsSync } from 'node:fs';
import { WorldFailed } from '../../model/index.ts';
import { type CodingStore, type ReadWords, readPlainly } from '../../register/index.ts';
import { codingStore } from '../coding.ts';
import { openDatabase } from './database.ts';
import { bringUpToDate } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** Opens the coding rounds of the register at `path`, beside its `Store`. `reader` as there. Errors: as `openSqlite`. */
export async function openSqliteCoding(path: string, reader?: () => Promise<ReadWords>): Promise<CodingStore> {
  if (!existsSync(path)) throw new WorldFailed('store.not-there', { path });
  const { db } = openDatabase(path);
  try {
    await bringUpToDate(db, path);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return codingStore(db, (work) => inTransaction(db, work), reader ?? (async () => readPlainly));
}
