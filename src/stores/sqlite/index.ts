import { existsSync } from 'node:fs';
import { WorldFailed } from '../../model/index.ts';
import type { Store } from '../../register/index.ts';
import { openDatabase } from './database.ts';
import { bringUpToDate } from './schema.ts';
import { sqliteStore } from './store.ts';

/**
 * Opens the register in the SQLite file at `path`; `create` makes it when it is not there. Errors: `WorldFailed` with
 * `store.not-there`, `store.cannot-open`, `store.not-a-register`, `store.newer`, `store.busy`, `store.damaged` and the like.
 */
export async function openSqlite(path: string, options: { readonly create: boolean }): Promise<Store> {
  if (!options.create && !existsSync(path)) throw new WorldFailed('store.not-there', { path });
  const { raw, db } = openDatabase(path);
  try {
    await bringUpToDate(db, path);
    return sqliteStore(raw, db, path);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
