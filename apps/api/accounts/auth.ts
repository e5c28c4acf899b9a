import { randomBytes } from 'node:crypto';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins';
import type { Kysely } from 'kysely';
import type { AccountTables } from '../../../src/stores/postgres/index.ts';
import { hashedSessions } from './hashed-sessions.ts';
import { REFUSED } from './openid-ways.ts';

/** How people may come in beside a password: an OpenID Connect provider. */
export interface OpenId {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whoever it vouches for comes in as a viewer; else only who was invited. */
  readonly newcomers: boolean;
}

export interface AuthOptions {
  /** The address that people reach the server at, without a path: it decides whether cookies want TLS. */
  readonly address: string;
  /** What cookies are signed with; null: one that the register keeps. */
  readonly secret: string | null;
  readonly openId: OpenId | null;
}

/** Seconds of a session: a working week, renewed once a day by who works on. */
export const SESSION = { lasts: 7 * 86_400, renewed: 86_400 } as const;

/** Shorter passwords fall to guessing; longer ones cost the server time (NIST SP 800-63B, 5.1.1.2, asks for at least 64). */
export const PASSWORD = { shortest: 12, longest: 128 } as const;

export type Auth = Awaited<ReturnType<typeof openAuth>>;

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** The library's tables under our own names, and how long a session lasts. */
const TABLES = {
  user: {
    modelName: 'auth_people',
    fields: { emailVerified: 'email_verified', ...TIMES },
    // Whoever comes in without an invitation reads, and no more.
    additionalFields: {
      role: { type: 'string', input: false, defaultValue: 'viewer' },
      active: { type: 'boolean', input: false, defaultValue: true },
    },
  },
  session: {
    modelName: 'auth_sessions',
    fields: { userId: 'person', expiresAt: 'expires_at', ipAddress: 'address', userAgent: 'agent', ...TIMES },
    expiresIn: SESSION.lasts,
    updateAge: SESSION.renewed,
  },
  account: {
    modelName: 'auth_logins',
    fields: {
      userId: 'person',
      providerId: 'provider',
      accountId: 'account',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...TIMES,
    },
    encryptOAuthTokens: true,
    // A provider vouches for an address, the register says whose it is.
    accountLinking: { enabled: true },
  },
  verification: { modelName: 'auth_verifications', fields: { expiresAt: 'expires_at', ...TIMES } },
} satisfies Partial<BetterAuthOptions>;

/** Sets better-auth up over the tables of a register: passwords, sessions, an OpenID Connect provider. It tells nobody anything. */
export async function openAuth(db: Kysely<AccountTables>, { address, secret, openId }: AuthOptions) {
  return betterAuth({
    appName: 'Servanda',
    baseURL: address,
    basePath: '/v1/account/openid',
    secret: secret ?? (await keptSecret(db)),
    database: hashedSessions(db),
    telemetry: { enabled: false },
    logger: { disabled: true },
    trustedOrigins: [address],
    onAPIError: { errorURL: `${address}${REFUSED}` },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD.shortest,
      maxPasswordLength: PASSWORD.longest,
    },
    ...TABLES,
    advanced: { cookiePrefix: 'servanda', useSecureCookies: address.startsWith('https:'), disableOriginCheck: false },
    // Sign-in is limited by our own table, for all servers of a register together.
    rateLimit: { enabled: false },
    plugins: openId === null ? [] : [genericOAuth({ config: [provider(openId)] })],
  });
}

function provider({ issuer, clientId, clientSecret, newcomers }: OpenId) {
  const discoveryUrl = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const client = { providerId: 'openid', clientId, clientSecret, discoveryUrl };
  const scopes = ['openid', 'email', 'profile'];
  return { ...client, scopes, pkce: true, disableSignUp: !newcomers, mapProfileToUser: personOf } as const;
}

/**
 * Whom a provider names. One that says outright that an address was not proven vouches for nobody; many say nothing of it. Names of
 * people are unique here and sign decisions, so that whoever has none, or comes anew, goes by their address.
 */
function personOf({ email, email_verified: proven }: Readonly<Record<string, unknown>>) {
  if (typeof email !== 'string' || proven === false || proven === 'false') return { email: '' };
  return { email: email.toLowerCase(), name: email.toLowerCase(), emailVerified: true };
}

/** One secret for all servers of a register, made by the first that needs it. */
async function keptSecret(db: Kysely<AccountTables>): Promise<string> {
  const made = randomBytes(32).toString('base64url');
  await db
    .insertInto('auth_secret')
    .values({ secret: made })
    .onConflict((first) => first.doNothing())
    .execute();
  return (await db.selectFrom('auth_secret').select('secret').executeTakeFirstOrThrow()).secret;
}
