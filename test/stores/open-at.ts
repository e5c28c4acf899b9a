import type { FollowStore, Store } from '../../src/register/index.ts';
import { openPostgres, openPostgresFollowUp } from '../../src/stores/postgres/index.ts';
import { openSqlite, openSqliteFollowUp } from '../../src/stores/sqlite/index.ts';

/** Opens the register in a file, or in a database where `place` is its address; it is set up when it is not there. */
export function openAt(place: string): Promise<Store> {
  const open = place.startsWith('postgres://') ? openPostgres : openSqlite;
  return open(place, { create: true });
}

/** Opens the follow-up of a register that is set up. */
export function followUpAt(place: string): Promise<FollowStore> {
  return place.startsWith('postgres://') ? openPostgresFollowUp(place) : openSqliteFollowUp(place);
}
