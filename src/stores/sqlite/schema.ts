import { type Kysely, sql } from 'kysely';
import { WorldFailed } from '../../model/index.ts';
import { isProjected, projectAnew } from '../project-anew.ts';
import type { Database, Tables } from '../tables.ts';
import { APPLICATION_ID, MIGRATIONS } from './migrations/index.ts';
import { inTransaction } from './transaction.ts';

/**
 * Brings the file up to this program's tables. The version stands in the file's header, so that a register that is up to
 * date costs one read. All steps are one transaction: a second process waits and then finds nothing to do, and after a
 * crash the file is as it was. (The query builder's own migrator runs SQLite without a transaction.) Errors:
 * `store.not-a-register` for another program's database, `store.newer` for a register made by a newer version.
 */
export async function bringUpToDate(db: Database, path: string): Promise<void> {
  if ((await versionOf(db, path)) === MIGRATIONS.length && (await isProjected(db))) return;
  await inTransaction(db, async (write) => {
    const version = await versionOf(write, path);
    for (const migration of MIGRATIONS.slice(version)) await migration.up(write);
    await sql.raw(`pragma application_id = ${APPLICATION_ID}`).execute(write);
    await sql.raw(`pragma user_version = ${MIGRATIONS.length}`).execute(write);
    if (!(await isProjected(write))) await projectAnew(write);
  });
}

/** Number of migrations that the file has had. */
async function versionOf(db: Kysely<Tables>, path: string): Promise<number> {
  const { rows } = await sql<{ owner: number; version: number; tables: number }>`
    select (select application_id from pragma_application_id) as owner,
      (select user_version from pragma_user_version) as version,
      (select count(*) from sqlite_schema) as tables`.execute(db);
  const { owner, version, tables } = rows[0]!;
  if (owner !== APPLICATION_ID && (owner !== 0 || tables > 0)) {
    throw new WorldFailed('store.not-a-register', { path, reason: 'made by another program' });
  }
  const known = MIGRATIONS.length;
  if (version > known) throw new WorldFailed('store.newer', { path, version, known });
  return version;
}
