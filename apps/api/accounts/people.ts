import { randomBytes, randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { AccountTables, Role } from '../../../src/stores/postgres/index.ts';
import { Refused } from '../problem.ts';
import type { Auth } from './auth.ts';
import { hashed } from './hashed-sessions.ts';

/** Somebody who may come in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly active: boolean;
}

const COLUMNS = ['id', 'name', 'email', 'role', 'active'] as const;

/** How long a way in is good for (ms): the setting up of a register a day, an invitation a week. */
const GOOD_FOR = { setUp: 86_400_000, invitation: 7 * 86_400_000 } as const;

type Db = Kysely<AccountTables>;

export function listPeople(db: Db): Promise<Person[]> {
  return db.selectFrom('auth_people').select(COLUMNS).orderBy('name').execute();
}

export async function personById(db: Db, id: string): Promise<Person> {
  const found = await db.selectFrom('auth_people').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  if (!found) throw new Refused(404, 'api.no-person', { id });
  return found;
}

/** A secret that lets somebody in once: to set up the register (no person), or to choose a password. Those before it are void. */
export async function newInvitation(db: Db, person: string | null): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const lasts = person === null ? GOOD_FOR.setUp : GOOD_FOR.invitation;
  const before = db.deleteFrom('auth_invitations');
  await (person === null ? before.where('person', 'is', null) : before.where('person', '=', person)).execute();
  const row = { hash: hashed(secret), person, expires_at: new Date(Date.now() + lasts) };
  await db.insertInto('auth_invitations').values(row).execute();
  return secret;
}

/** Takes an invitation: it is good once. Errors: `api.invitation`. */
export async function takeInvitation(db: Db, secret: string): Promise<{ readonly person: string | null }> {
  const taken = await db
    .deleteFrom('auth_invitations')
    .where('hash', '=', hashed(secret))
    .where('expires_at', '>', new Date())
    .returning('person')
    .executeTakeFirst();
  if (!taken) throw new Refused(403, 'api.invitation');
  return taken;
}

/** Adds somebody; they choose a password by an invitation. Errors: `api.person-twice`. */
export async function addPerson(db: Db, said: Pick<Person, 'name' | 'email' | 'role'>): Promise<Person> {
  const now = new Date();
  const person = { ...said, email: said.email.toLowerCase(), name: said.name.trim(), id: randomUUID(), active: true };
  const row = { ...person, email_verified: true, image: null, created_at: now, updated_at: now };
  const added = await db
    .insertInto('auth_people')
    .values(row)
    .onConflict((twice) => twice.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) throw new Refused(422, 'api.person-twice', { name: person.name });
  return person;
}

/** Gives somebody another role, or shuts them out or in again. Errors: `api.last-admin`, `api.no-person`. */
export async function changePerson(
  db: Db,
  id: string,
  { role, active }: { readonly role?: Role | undefined; readonly active?: boolean | undefined },
): Promise<Person> {
  return db.transaction().execute(async (write) => {
    // Two admins who take each other's role at the same time would leave none.
    await sql`lock table auth_people in share row exclusive mode`.execute(write);
    const before = await personById(write, id);
    const after = { ...before, role: role ?? before.role, active: active ?? before.active };
    await write
      .updateTable('auth_people')
      .set({ role: after.role, active: after.active, updated_at: new Date() })
      .where('id', '=', id)
      .execute();
    const admins = write.selectFrom('auth_people').select('id').where('role', '=', 'admin').where('active', '=', true);
    if (!(await admins.executeTakeFirst())) throw new Refused(422, 'api.last-admin');
    if (!after.active) await shutOut(write, id);
    return after;
  });
}

/** Whoever is shut out, or gets another password, is signed out everywhere; tokens of the API end with the person. */
export async function shutOut(db: Db, id: string): Promise<void> {
  await db.deleteFrom('auth_sessions').where('person', '=', id).execute();
  await db.deleteFrom('auth_invitations').where('person', '=', id).execute();
}

/** Gives somebody a password, hashed by the library (scrypt), and signs them out wherever they are. */
export async function setPassword(db: Db, auth: Auth, id: string, password: string): Promise<void> {
  const hash = await (await auth.$context).password.hash(password);
  const now = new Date();
  const times = { created_at: now, updated_at: now };
  const row = { id: randomUUID(), person: id, provider: 'credential', account: id, password: hash, ...times };
  await db
    .insertInto('auth_logins')
    .values(row)
    .onConflict((there) => there.columns(['provider', 'account']).doUpdateSet({ password: hash, updated_at: now }))
    .execute();
  await shutOut(db, id);
}
