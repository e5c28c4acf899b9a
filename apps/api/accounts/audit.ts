import type { Kysely } from 'kysely';
import type { AccountTables } from '../../../src/stores/postgres/index.ts';

/** What somebody did: an operation, on what, and how it ended (a status of HTTP). `via`: `session`, `token`, `none`. */
export interface Done {
  readonly person: string | null;
  readonly name: string;
  readonly via: string;
  readonly action: string;
  readonly target: string;
  readonly status: number;
  readonly address: string | null;
}

/** A line of the audit log, which only grows. */
export interface Audited extends Done {
  readonly seq: number;
  readonly at: string;
}

/** Writes down who did what: never what was said in it. */
export async function putDone(db: Kysely<AccountTables>, done: Done): Promise<void> {
  await db
    .insertInto('auth_audit')
    .values({ ...done, target: done.target.slice(0, 500) })
    .execute();
}

/** What was done before `before` (null: the newest), newest first. */
export async function listDone(db: Kysely<AccountTables>, before: number | null, limit: number): Promise<Audited[]> {
  const select = db.selectFrom('auth_audit').selectAll().orderBy('seq', 'desc').limit(limit);
  const rows = await (before === null ? select : select.where('seq', '<', before)).execute();
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}
