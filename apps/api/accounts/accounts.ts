import type { Context } from 'hono';
import type { Kysely } from 'kysely';
import type { AccountTables } from '../../../src/stores/postgres/index.ts';
import type { Account, Person } from '../contract/index.ts';
import { Refused } from '../problem.ts';
import type { Auth } from './auth.ts';
import { personById } from './people.ts';
import { tokenOwner } from './tokens.ts';

/** The accounts of a register, as the program that serves it opened them. */
export interface Accounts {
  readonly db: Kysely<AccountTables>;
  readonly auth: Auth;
  /** Whether one can sign in by an OpenID Connect provider. */
  readonly openId: boolean;
}

/** Somebody who was recognised, and by what. */
export interface Known {
  readonly person: Person;
  readonly via: 'session' | 'token';
}

/**
 * Who sends a request: by a token of the API, or by the cookie of a session that is not over. Null: nobody who may come in. `isWork`: a
 * request that renews a session; looking whether somebody is still there does not.
 */
export async function knownOf({ db, auth }: Accounts, headers: Headers, isWork = true): Promise<Known | null> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    const owner = await tokenOwner(db, bearer);
    return owner && { person: owner, via: 'token' };
  }
  if (!headers.has('cookie')) return null;
  const session = await auth.api.getSession({ headers, query: { disableRefresh: !isWork } });
  if (!session) return null;
  const person = await personById(db, session.user.id);
  return person.active ? { person, via: 'session' } : null;
}

const KEY = 'servanda.known';

export function rememberKnown(c: Context, known: Known): void {
  c.set(KEY, known);
}

/** Who sends this request; null where there are no accounts, or for what anyone may ask. */
export function knownIn(c: Context): Known | null {
  return (c.get(KEY) as Known | undefined) ?? null;
}

/** Where a request comes from. What a server on this machine passes on is believed: the last address is the one that it saw. */
export function addressOf(c: Context): string | null {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  const direct = incoming?.socket?.remoteAddress?.replace(/^::ffff:/, '') ?? null;
  const passed = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return passed && (direct === '127.0.0.1' || direct === '::1') ? passed.slice(0, 60) : direct;
}

/** Who asks, told to the workbench before anything else. */
export async function accountOf(accounts: Accounts | null, headers: Headers): Promise<Account> {
  if (accounts === null) return { accounts: false, setUp: true, openId: false, person: null };
  const known = await knownOf(accounts, headers);
  const anybody = await accounts.db.selectFrom('auth_people').select('id').limit(1).executeTakeFirst();
  return { accounts: true, setUp: anybody !== undefined, openId: accounts.openId, person: known?.person ?? null };
}

/** Who sends this request; the table of operations has let them in. */
export function ownOf(c: Context): Known {
  const known = knownIn(c);
  if (known === null) throw new Refused(401, 'api.login');
  return known;
}
