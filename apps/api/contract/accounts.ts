import * as z from 'zod';

/** What somebody may do, each with all that those before it may: read; code in rounds; decide, add and score; look after people. */
export const ROLES = ['viewer', 'coder', 'editor', 'admin'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

const Name = z.string().trim().min(1).max(80);
const Email = z.email().max(200);
/** Length alone is asked for; what is guessed easily is short, or it is the same word everywhere. */
const Password = z.string().min(12).max(128);
const Secret = z.string().min(1).max(200);

/** Somebody who may come in. `name` is what their decisions are signed with. */
export const Person = z
  .object({ id: z.string(), name: z.string(), email: z.string(), role: Role, active: z.boolean() })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof Person>;

/**
 * Who asks. `accounts` is false for a register of one person, where nobody signs in; `setUp` is false until the first account is
 * made; `openId` says whether one can sign in by another provider.
 */
export const Account = z
  .object({ accounts: z.boolean(), setUp: z.boolean(), openId: z.boolean(), person: Person.nullable() })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof Account>;

export const Login = z.object({ email: Email, password: z.string().max(128) });
export const SetUp = z.object({ token: Secret, name: Name, email: Email, password: Password });
export const Joining = z.object({ token: Secret, password: Password });
export const NewPassword = z.object({ old: z.string().max(128), password: Password });

/** A token of the API without its secret. */
export const ApiToken = z
  .object({
    id: z.string(),
    name: z.string(),
    created: z.string(),
    expires: z.string(),
    used: z.string().nullable(),
  })
  .meta({ id: 'ApiToken' });
export const ApiTokenList = z.object({ items: z.array(ApiToken) });
export const NewApiToken = z.object({ name: Name, days: z.int().min(1).max(366).default(90) });
/** The only time that the secret of a token is told. */
export const MadeApiToken = z.object({ token: ApiToken, secret: z.string() });

export const PersonList = z.object({ items: z.array(Person) });
export const NewPerson = z.object({ name: Name, email: Email, role: Role });
export const PersonChange = z.object({ role: Role.optional(), active: z.boolean().optional() });
/** A person, and the secret of the address at which they choose a password: `/join#SECRET`. */
export const Invited = z.object({ person: Person, invitation: z.string() });

/** A line of the audit log: who did what, on what, and how it ended (a status of HTTP). */
export const AuditLine = z
  .object({
    seq: z.int(),
    at: z.string(),
    person: z.string().nullable(),
    name: z.string(),
    via: z.string(),
    action: z.string(),
    target: z.string(),
    status: z.int(),
    address: z.string().nullable(),
  })
  .meta({ id: 'AuditLine' });
export const AuditList = z.object({ items: z.array(AuditLine), next: z.string().nullable() });
export const AuditQuery = z.object({
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
