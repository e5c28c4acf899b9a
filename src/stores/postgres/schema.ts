import { sql } from 'kysely';
import { WorldFailed } from '../../model/index.ts';
import { isProjected, projectAnew } from '../project-anew.ts';
import type { Database } from '../tables.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { inTransaction } from './transaction.ts';

/**
 * Brings the register in the database's current schema up to this program's tables; `create` sets it up where there is none.
 * All steps are one transaction, and a second process waits and then finds nothing to do. Errors: `store.not-there`;
 * `store.not-a-register` where there are tables of another program; `store.newer` for a register made by a newer version;
 * `store.encoding` for a database that cannot hold every letter.
 */
export async function bringUpToDate(db: Database, shown: string, create: boolean): Promise<void> {
  const found = await versionOf(db, shown);
  if (found === 0 && !create) throw new WorldFailed('store.not-there', { path: shown });
  if (found === MIGRATIONS.length && (await isProjected(db))) return;
  await inTransaction(db, async (write) => {
    const version = await versionOf(write, shown);
    for (const migration of MIGRATIONS.slice(version)) await migration.up(write);
    await sql`create table if not exists register_version (version integer not null)`.execute(write);
    await sql`delete from register_version`.execute(write);
    await sql`insert into register_version values (${MIGRATIONS.length})`.execute(write);
    if (!(await isProjected(write))) await projectAnew(write);
  });
}

/** Number of migrations that the register has had; 0 where nothing is. */
async function versionOf(db: Database, shown: string): Promise<number> {
  const { rows } = await sql<{ ours: boolean; tables: number; encoding: string }>`
    select to_regclass(quote_ident(current_schema()) || '.register_version') is not null as ours,
      (select count(*) from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r') as tables,
      pg_encoding_to_char((select encoding from pg_database where datname = current_database())) as encoding`.execute(
    db,
  );
  const { ours, tables, encoding } = rows[0]!;
  if (encoding !== 'UTF8') throw new WorldFailed('store.encoding', { path: shown, encoding });
  if (!ours && tables === 0) return 0;
  if (!ours) throw new WorldFailed('store.not-a-register', { path: shown, reason: 'it has tables of another program' });
  const version =
    (await sql<{ version: number }>`select version from register_version`.execute(db)).rows[0]?.version ?? 0;
  const known = MIGRATIONS.length;
  if (version > known) throw new WorldFailed('store.newer', { path: shown, version, known });
  return version;
}
