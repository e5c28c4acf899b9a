import { type Kysely, sql } from 'kysely';
import type { AccountTables } from '../../../src/stores/postgres/index.ts';
import { Refused } from '../problem.ts';

/** So many failed attempts in so many seconds: of one account a person who forgot, from one address a class in one room. */
const LIMITS = { account: 5, address: 50, seconds: 900 } as const;

type Db = Kysely<AccountTables>;

/** Who tries to come in: by which account, from where (null where that is not known). */
export interface Attempt {
  readonly account: string;
  readonly address: string | null;
}

/** Refuses who failed too often, on whichever server. Errors: `api.too-many-attempts`. */
export async function refuseMany(db: Db, attempt: Attempt): Promise<void> {
  for (const { subject, limit } of subjectsOf(attempt)) {
    const { rows } = await sql<{ failed: number }>`select count(*) as failed from auth_attempts
      where subject = ${subject} and at > now() - make_interval(secs => ${LIMITS.seconds})`.execute(db);
    const minutes = LIMITS.seconds / 60;
    if (Number(rows[0]?.failed) >= limit) throw new Refused(429, 'api.too-many-attempts', { minutes });
  }
}

/** Counts a failure; what is too old to count is forgotten. */
export async function failed(db: Db, attempt: Attempt): Promise<void> {
  const rows = subjectsOf(attempt).map(({ subject }) => ({ subject }));
  await db.insertInto('auth_attempts').values(rows).execute();
  await sql`delete from auth_attempts where at < now() - make_interval(secs => ${2 * LIMITS.seconds})`.execute(db);
}

/** Who came in starts anew. */
export async function succeeded(db: Db, { account }: Attempt): Promise<void> {
  await db.deleteFrom('auth_attempts').where('subject', '=', `account ${account}`).execute();
}

function subjectsOf({ account, address }: Attempt): { readonly subject: string; readonly limit: number }[] {
  const own = { subject: `account ${account}`, limit: LIMITS.account };
  return address === null ? [own] : [own, { subject: `address ${address}`, limit: LIMITS.address }];
}
