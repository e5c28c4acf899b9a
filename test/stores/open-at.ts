import type { Store } from '../../src/register/index.ts';
import { openPostgres } from '../../src/stores/postgres/index.ts';
import { openSqlite } from '../../src/stores/sqlite/index.ts';

/** Opens the register in a file, or in a database where `place` is its address; it is set up when it is not there. */
export function openAt(place: string): Promise<Store> {
  const open = place.startsWith('postgres://') ? openPostgres : openSqlite;
  return open(place, { create: true });
}
