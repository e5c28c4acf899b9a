import { type Kysely, sql } from 'kysely';
import type { AccountTables } from './account-tables.ts';

/** What of the accounts a backup has: people with their hashed secrets and the audit log, but nobody's session. */
const KEPT = ['auth_people', 'auth_logins', 'auth_tokens', 'auth_audit'] as const;

export interface AccountRow {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** The rows of all accounts, as they are at one moment. */
export async function* accountRowsOf(db: Kysely<AccountTables>): AsyncIterable<AccountRow> {
  for (const table of KEPT) {
    const { rows } = await sql<{
      row: Record<string, unknown>;
    }>`select to_json(t) as row from ${sql.table(table)} t`.execute(db);
    for (const { row } of rows) yield { table, row };
  }
}

/** Puts accounts into a register that has none. */
export async function restoreAccountsInto(db: Kysely<AccountTables>, rows: AsyncIterable<AccountRow>): Promise<void> {
  await db.transaction().execute(async (write) => {
    for await (const { table, row } of rows) {
      if (!(KEPT as readonly string[]).includes(table)) continue;
      await sql`insert into ${sql.table(table)}
        select * from json_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::json)`.execute(write);
    }
    await sql`select setval(pg_get_serial_sequence('auth_audit', 'seq'), max(seq)) from auth_audit having max(seq) > 0`.execute(
      write,
    );
  });
}
