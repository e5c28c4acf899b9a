import { existsSync } from 'node:fs';
import { WorldFailed } from '../../model/index.ts';
import { type ReadWords, readPlainly, type Store } from '../../register/index.ts';
import { openDatabase } from './database.ts';
import { bringUpToDate } from './schema.ts';
import { sqliteStore } from './store.ts';

export interface OpenOptions {
  /** Makes the file when it is not there. */
  readonly create: boolean;
  /** How words that a person marked are read from the text (default: white space folded); called when first needed. */
  readonly reader?: () => Promise<ReadWords>;
}

/**
 * Opens the register in the SQLite file at `path`. Errors: `WorldFailed` with
 * `store.not-there`, `store.cannot-open`, `store.not-a-register`, `store.newer`, `store.busy`, `store.damaged` and the like.
 */
export async function openSqlite(path: string, options: OpenOptions): Promise<Store> {
  if (!options.create && !existsSync(path)) throw new WorldFailed('store.not-there', { path });
  const { raw, db } = openDatabase(path);
  try {
    await bringUpToDate(db, path);
    return sqliteStore(raw, db, path, options.reader ?? (async () => readPlainly));
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

export { openSqliteCoding } from './coding-store.ts';
export { openSqliteFollowUp } from './follow-store.ts';
