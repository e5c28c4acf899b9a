import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { problem } from '../api/ask.ts';
import { asked } from '../stores/postgres-server.ts';
import { CLIENT, type OpenIdProvider, startProvider } from './provider.ts';
import { type Browser, openBrowser, signInAt } from './redirects.ts';
import { cookieOf, type GuardedServer, PASSWORD, serveGuarded } from './served.ts';

const PEOPLE = {
  flavia: { email: 'Flavia@Example.org', email_verified: true, name: 'Somebody Else' },
  rudolf: { email: 'rudolf@example.org', name: 'Rudolf' },
  michael: { email: 'flavia@example.org', email_verified: false, name: 'Michael' },
};

let server: GuardedServer;
let provider: OpenIdProvider;
let home: string;
let ada: string;

async function freePort(): Promise<number> {
  const taken = createServer();
  await new Promise<void>((ready) => taken.listen(0, '127.0.0.1', ready));
  const { port } = taken.address() as { port: number };
  await new Promise((done) => taken.close(done));
  return port;
}

async function serve(port: number): Promise<void> {
  server = await serveGuarded(port);
  home = `http://127.0.0.1:${port}`;
  const token = /\/setup#(\S+)/.exec(server.said)?.[1];
  const said = { name: 'Ada', email: 'ada@example.org', password: PASSWORD, token };
  ada = cookieOf(await server.send('POST', '/account/setup', said));
}

beforeAll(async () => {
  // The provider says that it is set up for trying things out.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const port = await freePort();
  provider = await startProvider(`http://127.0.0.1:${port}/v1/account/openid/callback/openid`, PEOPLE);
  vi.stubEnv('SERVANDA_OIDC_ISSUER', provider.issuer);
  vi.stubEnv('SERVANDA_OIDC_CLIENT_ID', CLIENT.id);
  vi.stubEnv('SERVANDA_OIDC_CLIENT_SECRET', CLIENT.secret);
  vi.stubEnv('SERVANDA_OIDC_NEWCOMERS', 'viewer');
  await serve(port);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await server?.end();
  provider?.close();
});

const start = () => `${home}/v1/account/openid/start`;
const account = async (browser: Browser) =>
  JSON.parse((await server.send('GET', '/account', undefined, { cookie: browser.cookies(home) })).text).person;
/** As far as the provider's answer, which is not given to the server yet. */
async function answered(browser: Browser, name: string, change = (url: string) => url): Promise<string> {
  const leads = await browser.ask(start());
  expect(leads.status).toBe(302);
  const answer = await signInAt(browser, await browser.follow(change(leads.location!)), name, home);
  expect(answer).toMatch(/[?&]code=/);
  return answer;
}

test('who was invited comes in through the provider, as who they are here, and the log says so', async () => {
  const invited = { name: 'Flavia', email: 'flavia@example.org', role: 'coder' };
  await server.send('POST', '/people', invited, { cookie: ada });
  const browser = openBrowser();
  const arrived = await browser.ask(await answered(browser, 'flavia'));
  expect(arrived).toMatchObject({ status: 302, location: `${home}/` });
  expect(await account(browser)).toMatchObject({ name: 'Flavia', email: 'flavia@example.org', role: 'coder' });
  const [line] = JSON.parse((await server.send('GET', '/audit', undefined, { cookie: ada })).text).items;
  expect(line).toMatchObject({ name: 'Flavia', action: 'GET /account/openid/callback', status: 200 });
  const kept = JSON.stringify(await asked(server.database, 'select * from auth_logins, auth_sessions'));
  expect(kept).not.toContain(decodeURIComponent(browser.cookies(home).split('=')[1]!).split('.')[0]);
});

test('who comes anew reads and no more, under the address that is vouched for', async () => {
  const browser = openBrowser();
  await browser.ask(await answered(browser, 'rudolf'));
  expect(await account(browser)).toMatchObject({ name: 'rudolf@example.org', role: 'viewer', active: true });
  const refused = await server.send('POST', '/entries/bulk', {}, { cookie: browser.cookies(home) });
  expect(problem(refused, 403).code).toBe('api.role');
});

test('an answer with another state, of another browser, or given twice lets nobody in', async () => {
  const browser = openBrowser();
  const answer = await answered(browser, 'rudolf');
  const other = answer.replace(/state=[^&]+/, 'state=guessed');
  for (const [somebody, url] of [
    [openBrowser(), answer],
    [browser, other],
  ] as const) {
    expect((await somebody.ask(url)).location).toContain('refused=');
    expect(await account(somebody)).toBeNull();
  }
  const once = openBrowser();
  const good = await answered(once, 'rudolf');
  expect((await once.ask(good)).location).toBe(`${home}/`);
  const again = openBrowser();
  expect((await again.ask(good)).location).toContain('refused=');
});

test('a token that was made for another sign-in lets nobody in: its nonce is not ours', async () => {
  const browser = openBrowser();
  const answer = await answered(browser, 'rudolf', (url) => {
    expect(url).toMatch(/[?&]nonce=[^&]{16}/);
    return url.replace(/nonce=[^&]+/, 'nonce=of-another-sign-in');
  });
  expect((await browser.ask(answer)).location).toContain('refused=');
  expect(await account(browser)).toBeNull();
});

test('an address that the provider calls unproven opens nobody’s account', async () => {
  const browser = openBrowser();
  expect((await browser.ask(await answered(browser, 'michael'))).location).toContain('refused=');
  expect(await account(browser)).toBeNull();
});

test('who is shut out here is out, whatever the provider says', async () => {
  const people = JSON.parse((await server.send('GET', '/people', undefined, { cookie: ada })).text).items;
  const { id } = people.find(({ email }: { email: string }) => email === 'rudolf@example.org');
  await server.send('POST', `/people/${id}`, { active: false }, { cookie: ada });
  const browser = openBrowser();
  expect((await browser.ask(await answered(browser, 'rudolf'))).location).toContain('refused=');
  expect(await account(browser)).toBeNull();
});

test('the library’s other ways in are closed', async () => {
  const said = { email: 'ada@example.org', password: PASSWORD };
  for (const path of ['sign-in/email', 'sign-up/email', 'update-user', 'sign-in/social']) {
    const answer = await server.send('POST', `/account/openid/${path}`, said, { cookie: ada });
    expect(answer.status, path).toBe(404);
  }
});

test('without newcomers nobody comes in who was not invited; without a provider there is none', async () => {
  const port = Number(new URL(home).port);
  await server.end();
  vi.stubEnv('SERVANDA_OIDC_NEWCOMERS', '');
  await serve(port);
  const browser = openBrowser();
  expect((await browser.ask(await answered(browser, 'rudolf'))).location).toContain('refused=');
  expect(await account(browser)).toBeNull();
  await server.end();
  vi.stubEnv('SERVANDA_OIDC_ISSUER', '');
  await serve(port);
  expect(problem(await server.send('GET', '/account/openid/start'), 404).code).toBe('api.no-openid');
  expect(JSON.parse((await server.send('GET', '/account')).text).openId).toBe(false);
});
