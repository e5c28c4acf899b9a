import { type CodingStore, type ReadWords, readPlainly } from '../../register/index.ts';
import { codingStore } from '../coding.ts';
import { openDatabase } from './database.ts';
import { bringUpToDate } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** Opens the coding rounds of the register at `url`, beside its `Store`. `reader` as there. Errors: as `openPostgres`. */
export async function openPostgresCoding(url: string, reader?: () => Promise<ReadWords>): Promise<CodingStore> {
  const { db, shown } = openDatabase(url);
  try {
    await bringUpToDate(db, shown, false);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return codingStore(db, (work) => inTransaction(db, work), reader ?? (async () => readPlainly));
}
