import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { Refused } from '../problem.ts';
import { type Accounts, accountOf, addressOf, ownOf } from './accounts.ts';
import { failed, refuseMany, succeeded } from './attempts.ts';
import { putDone } from './audit.ts';
import { CALLBACK, REFUSED } from './openid-ways.ts';
import { addPerson, type Person, personById, setPassword, takeInvitation } from './people.ts';
import * as spec from './spec.ts';

/** The ways in and out. */
export function signingRoutes(router: OpenAPIHono, there: () => Accounts): void {
  router.openapi(spec.login, async (c) => {
    const { email, password } = c.req.valid('json');
    return signedIn(c, there(), email, password);
  });
  router.openapi(spec.setUp, async (c) => {
    const { token, password, ...said } = c.req.valid('json');
    const accounts = there();
    const { person } = await invited(c, accounts, token);
    if (person !== null) throw new Refused(403, 'api.invitation');
    const made = await addPerson(accounts.db, { ...said, role: 'admin' });
    await setPassword(accounts.db, accounts.auth, made.id, password);
    return signedIn(c, accounts, made.email, password);
  });
  router.openapi(spec.join, async (c) => {
    const { token, password } = c.req.valid('json');
    const accounts = there();
    const { person: id } = await invited(c, accounts, token);
    if (id === null) throw new Refused(403, 'api.invitation');
    const person = await personById(accounts.db, id);
    await setPassword(accounts.db, accounts.auth, id, password);
    return signedIn(c, accounts, person.email, password);
  });
  router.openapi(spec.password, async (c) => {
    const { old, password } = c.req.valid('json');
    const { person } = ownOf(c);
    await passwordHolds(c, there(), person.email, old);
    await setPassword(there().db, there().auth, person.id, password);
    return c.json({ ...(await accountOf(there(), new Headers())) }, 200);
  });
  router.openapi(spec.logout, async (c) => {
    const accounts = there();
    const { headers } = await accounts.auth.api.signOut({ headers: c.req.raw.headers, returnHeaders: true });
    for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
    return c.json(await accountOf(accounts, new Headers()), 200);
  });
  router.openapi(spec.openId, (c) => leadToProvider(c, there()));
  // Of the library's own routes this one alone: the others would pass by what limits and writes down attempts.
  router.get(CALLBACK.replace('/v1', ''), (c) => backFromProvider(c, there()));
}

/** Signs in with a password, and says so in the log. The answer takes as long, and says the same, whether it was name or password. */
async function signedIn(c: Context, accounts: Accounts, email: string, password: string) {
  const headers = await passwordHolds(c, accounts, email, password);
  const cookies = headers.getSetCookie();
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
  const own = new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]!).join('; ') });
  const account = await accountOf(accounts, own);
  if (account.person === null) throw new Refused(403, 'api.wrong-login');
  await told(c, accounts, account.person, 'POST /account/login', 200);
  return c.json(account, 200);
}

/** Holds a password against the hash; the headers carry the cookie of the new session. Errors: `api.wrong-login`, `api.too-many-attempts`. */
async function passwordHolds(c: Context, accounts: Accounts, email: string, password: string): Promise<Headers> {
  const attempt = attemptOf(c, email);
  await refuseMany(accounts.db, attempt);
  try {
    const { headers } = await accounts.auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
    await succeeded(accounts.db, attempt);
    return headers;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await failed(accounts.db, attempt);
    await told(c, accounts, null, 'POST /account/login', 403, email);
    throw new Refused(403, 'api.wrong-login', {}, {});
  }
}

/** The library's own errors carry a status; 4xx is its way to say that it does not know somebody. */
function isRefusal(error: unknown): boolean {
  const { statusCode } = error as { statusCode?: number };
  return typeof statusCode === 'number' && statusCode < 500;
}

/** An invitation is guessed as little as a password is. */
async function invited(c: Context, { db }: Accounts, secret: string) {
  const attempt = { account: 'invitation', address: addressOf(c) };
  if (attempt.address !== null) await refuseMany(db, { ...attempt, account: `invitation ${attempt.address}` });
  try {
    return await takeInvitation(db, secret);
  } catch (error) {
    await failed(db, { ...attempt, account: `invitation ${attempt.address}` });
    throw error;
  }
}

async function told(c: Context, { db }: Accounts, person: Person | null, action: string, status: number, email = '') {
  const who = { person: person?.id ?? null, name: person?.name ?? email, via: 'none' };
  await putDone(db, { ...who, action, target: c.req.path, status, address: addressOf(c) });
}

/** Where the provider of OpenID Connect asks who it is; it sends them back to the library, which lets in who was invited. */
async function leadToProvider(c: Context, { auth, openId }: Accounts): Promise<Response> {
  if (!openId) throw new Refused(404, 'api.no-openid');
  const start = auth.api as unknown as Record<
    string,
    (args: unknown) => Promise<{ headers: Headers; response: { url: string } }>
  >;
  const body = {
    provider: 'openid',
    providerId: 'openid',
    callbackURL: '/',
    errorCallbackURL: REFUSED,
    disableRedirect: true,
  };
  const { headers, response } = await (start.signInWithOAuth2 ?? start.signInSocial)!({
    body,
    headers: c.req.raw.headers,
    returnHeaders: true,
  });
  for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
  return c.redirect(response.url, 302);
}

/** Lets in whom the provider sent back, if the register knows them, and says so in the log, also of who was not let in. */
async function backFromProvider(c: Context, accounts: Accounts): Promise<Response> {
  if (!accounts.openId) throw new Refused(404, 'api.no-openid');
  const response = await accounts.auth.handler(c.req.raw);
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);
  const { person } = await accountOf(accounts, new Headers({ cookie: cookies.join('; ') }));
  await told(c, accounts, person, 'GET /account/openid/callback', person === null ? 403 : 200);
  if (person !== null || response.headers.get('location')?.includes('refused=')) return response;
  // Signed in at the provider and by the library, and shut out here.
  return c.redirect(REFUSED, 302);
}

/** Where a request that signs in comes from, and as whom: what failures are counted by. */
export function attemptOf(c: Context, email: string) {
  return { account: email.trim().toLowerCase(), address: addressOf(c) };
}
