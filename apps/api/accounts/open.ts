import type { Accounts } from './accounts.ts';
import type { AuthOptions } from './auth.ts';

/** The accounts of a register, open. */
export interface OpenedAccounts {
  readonly accounts: Accounts;
  /** The secret by which the first account is made, good once and for a day; null where there is one already. */
  firstInvitation(): Promise<string | null>;
  close(): Promise<void>;
}

/** Opens the accounts of the register at `database`; what they take is loaded by who needs it. Errors: as the stores. */
export async function openAccounts(database: string, options: AuthOptions): Promise<OpenedAccounts> {
  const { openPostgresAccounts } = await import('../../../src/stores/postgres/index.ts');
  const { openAuth } = await import('./auth.ts');
  const { newInvitation } = await import('./people.ts');
  const db = await openPostgresAccounts(database);
  const auth = await openAuth(db, options);
  return {
    accounts: { db, auth, openId: options.openId !== null },
    async firstInvitation() {
      const anybody = await db.selectFrom('auth_people').select('id').limit(1).executeTakeFirst();
      return anybody ? null : newInvitation(db, null);
    },
    close: () => db.destroy(),
  };
}
