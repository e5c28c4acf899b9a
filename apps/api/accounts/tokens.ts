import { randomBytes, randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { AccountTables } from '../../../src/stores/postgres/index.ts';
import { Refused } from '../problem.ts';
import { hashed } from './hashed-sessions.ts';
import type { Person } from './people.ts';

type Db = Kysely<AccountTables>;

/** A token of the API, without its secret, which nobody but its owner ever has. Times are ISO 8601. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly created: string;
  readonly expires: string;
  readonly used: string | null;
}

/** What secrets of tokens begin with, so that one that got into a file is found there. */
const PREFIX = 'servanda_';

/** Makes a token that is good for some days; its secret is told once and kept as a hash. */
export async function newToken(
  db: Db,
  person: string,
  name: string,
  days: number,
): Promise<{ readonly token: Token; readonly secret: string }> {
  const secret = `${PREFIX}${randomBytes(32).toString('base64url')}`;
  const expires_at = new Date(Date.now() + days * 86_400_000);
  const row = { id: randomUUID(), person, name, hash: hashed(secret), expires_at, used_at: null };
  const made = await db.insertInto('auth_tokens').values(row).returningAll().executeTakeFirstOrThrow();
  return { token: tokenOf(made), secret };
}

export async function listTokens(db: Db, person: string): Promise<Token[]> {
  const select = db.selectFrom('auth_tokens').selectAll().where('person', '=', person).where('revoked', '=', false);
  return (await select.orderBy('created_at').execute()).map(tokenOf);
}

/** Ends a token of a person. Errors: `api.no-token`. */
export async function revokeToken(db: Db, person: string, id: string): Promise<void> {
  const own = db.updateTable('auth_tokens').set({ revoked: true }).where('id', '=', id).where('person', '=', person);
  const { numUpdatedRows } = await own.executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refused(404, 'api.no-token', { id });
}

/** Whose token it is; null for one that is nobody's, over, revoked, or of somebody shut out. */
export async function tokenOwner(db: Db, secret: string): Promise<Person | null> {
  if (!secret.startsWith(PREFIX)) return null;
  const { rows } = await sql<Person>`
    update auth_tokens t set used_at = now() from auth_people p
    where t.hash = ${hashed(secret)} and p.id = t.person and not t.revoked and t.expires_at > now() and p.active
    returning p.id, p.name, p.email, p.role, p.active`.execute(db);
  return rows[0] ?? null;
}

function tokenOf(row: { id: string; name: string; created_at: Date; expires_at: Date; used_at: Date | null }): Token {
  const { id, name, created_at, expires_at, used_at } = row;
  return {
    id,
    name,
    created: created_at.toISOString(),
    expires: expires_at.toISOString(),
    used: used_at?.toISOString() ?? null,
  };
}
