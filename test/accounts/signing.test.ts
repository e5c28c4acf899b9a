import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, problem } from '../api/ask.ts';
import { asked } from '../stores/postgres-server.ts';
import { cookieOf, type GuardedServer, PASSWORD, serveGuarded } from './served.ts';

let server: GuardedServer;
let ada: string;
beforeAll(async () => {
  server = await serveGuarded();
});
afterAll(() => server?.end());

const login = (email: string, password = PASSWORD) => server.send('POST', '/account/login', { email, password });
const whoIs = async (headers: Record<string, string>) =>
  JSON.parse((await server.send('GET', '/account', undefined, headers)).text).person?.name ?? null;

async function invited(name: string, role: string) {
  const said = { name, email: `${name.toLowerCase()}@example.org`, role };
  const { person, invitation } = JSON.parse((await server.send('POST', '/people', said, { cookie: ada })).text);
  return { person, invitation };
}

async function joined(name: string, role: string) {
  const { person, invitation } = await invited(name, role);
  const answer = await server.send('POST', '/account/join', { token: invitation, password: PASSWORD });
  return { id: String(person.id), cookie: cookieOf(answer) };
}

describe('the first account', () => {
  const said = { name: 'Ada', email: 'Ada@Example.org', password: PASSWORD };

  test('takes the token that was printed, once, and a password that is long enough', async () => {
    expect(JSON.parse((await server.send('GET', '/account')).text)).toMatchObject({ accounts: true, setUp: false });
    const token = /within a day: http:\/\/127\.0\.0\.1:\d+\/setup#(\S+)/.exec(server.said)![1]!;
    expect(problem(await server.send('POST', '/account/setup', { ...said, token: 'guessed' }), 403).code).toBe(
      'api.invitation',
    );
    expect((await server.send('POST', '/account/setup', { ...said, token, password: 'short' })).status).toBe(400);
    const made = await server.send('POST', '/account/setup', { ...said, token });
    expect(JSON.parse(made.text).person).toMatchObject({ name: 'Ada', email: 'ada@example.org', role: 'admin' });
    ada = cookieOf(made);
    expect(String(made.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/i);
    const again = { ...said, name: 'Eve', email: 'eve@example.org', token };
    expect((await server.send('POST', '/account/setup', again)).status).toBe(403);
    expect(await whoIs({ cookie: ada })).toBe('Ada');
  });
});

describe('a session', () => {
  test('begins with the right password, ends by signing out, and ends by itself', async () => {
    expect(problem(await login('ada@example.org', 'a bridge over the wrong lake'), 403).code).toBe('api.wrong-login');
    expect(problem(await login('nobody@example.org'), 403).code).toBe('api.wrong-login');
    const cookie = cookieOf(await login('ada@example.org'));
    expect(await whoIs({ cookie })).toBe('Ada');
    await server.send('POST', '/account/logout', undefined, { cookie });
    expect(await whoIs({ cookie })).toBeNull();
    const other = cookieOf(await login('ada@example.org'));
    await asked(server.database, "update auth_sessions set expires_at = now() - interval '1 second' where token <> ''");
    expect(await whoIs({ cookie: other })).toBeNull();
    expect(problem(await server.send('GET', '/about', undefined, { cookie: other }), 401).code).toBe('api.login');
    ada = cookieOf(await login('ada@example.org'));
  });

  test('takes the events with it that it listens to', async () => {
    const cookie = cookieOf(await login('ada@example.org'));
    const listening = server.send('GET', '/events', undefined, { cookie });
    const staying = server.send('GET', '/events', undefined, { cookie: ada });
    await server.send('POST', '/account/logout', undefined, { cookie });
    const heard = await listening;
    expect(heard.text).toContain('event: hello');
    // Whoever is still signed in hears on.
    expect(await Promise.race([staying, Promise.resolve('on')])).toBe('on');
  });

  test('is nothing that the database could give away', async () => {
    const [kept] = await asked(server.database, 'select token from auth_sessions order by created_at desc');
    const token = decodeURIComponent(ada).split('=')[1]!.split('.')[0]!;
    expect(String(kept!.token)).toMatch(/^[0-9a-f]{64}$/);
    expect(kept!.token).not.toBe(token);
    const all = JSON.stringify(await asked(server.database, 'select * from auth_sessions, auth_logins'));
    expect(all).not.toContain(token);
    expect(all).not.toContain(PASSWORD);
  });

  test('is of no use to a page of another site', async () => {
    const foreign = { cookie: ada, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const made = await server.send('POST', '/account/tokens', { name: 'stolen' }, foreign);
    expect(problem(made, 403).code).toBe('api.origin');
    const form = { cookie: ada, 'content-type': 'application/x-www-form-urlencoded' };
    const plain = await ask(server.port, '/v1/account/logout', { method: 'POST', headers: form, body: 'a=b' });
    expect(problem(plain, 403).code).toBe('api.plain-form');
  });
});

describe('a token of the API', () => {
  test('may what its owner may, is kept as a hash, and ends when it is revoked or over', async () => {
    const make = async () =>
      JSON.parse((await server.send('POST', '/account/tokens', { name: 'script' }, { cookie: ada })).text);
    const { token, secret } = await make();
    const bearer = { authorization: `Bearer ${secret}` };
    expect(await whoIs(bearer)).toBe('Ada');
    expect(JSON.stringify(await asked(server.database, 'select * from auth_tokens'))).not.toContain(secret);
    expect((await server.send('GET', '/account/tokens', undefined, bearer)).text).not.toContain(secret);
    await server.send('POST', `/account/tokens/${token.id}/revoke`, undefined, bearer);
    expect(await whoIs(bearer)).toBeNull();
    const second = await make();
    await asked(server.database, 'update auth_tokens set expires_at = now()');
    expect(await whoIs({ authorization: `Bearer ${second.secret}` })).toBeNull();
  });
});

describe('people', () => {
  test('sign with their own name, whatever they say', async () => {
    const eda = await joined('Eda', 'editor');
    const input = new TextEncoder().encode('Ruritania will build 3 bridges by 2030.\n');
    const hint = { name: 'a.txt', kind: 'file' as const };
    const given = {
      date: '2024-05-15',
      title: null,
      publisher: null,
      language: null,
      role: null,
      speaker: [],
      parties: [],
    };
    await server.services.add({ name: 'a.txt', load: async () => ({ bytes: input, hint }) }, given);
    const [entry] = JSON.parse((await server.send('GET', '/entries', undefined, { cookie: eda.cookie })).text).items;
    const says = { cookie: eda.cookie, 'servanda-by': 'Ada' };
    const decided = await server.send('POST', `/entries/${entry.id}/decisions`, { action: 'accept', by: 'Ada' }, says);
    expect(decided.status, decided.text).toBe(201);
    expect((await server.services.store.entry(entry.id))?.decisions[0]?.by).toBe('Eda');
    const lines = JSON.parse((await server.send('GET', '/audit', undefined, { cookie: ada })).text).items;
    expect(lines[0]).toMatchObject({
      name: 'Eda',
      action: 'POST /entries/{id}/decisions',
      status: 201,
      via: 'session',
    });
  });

  test('are out at once when an admin shuts them out, and get in by a new invitation alone', async () => {
    const { id, cookie } = await joined('Carl', 'coder');
    const { secret } = JSON.parse((await server.send('POST', '/account/tokens', { name: 'x' }, { cookie })).text);
    const change = (value: object) => server.send('POST', `/people/${id}`, value, { cookie: ada });
    expect((await change({ active: false })).status).toBe(200);
    expect(await whoIs({ cookie })).toBeNull();
    expect(await whoIs({ authorization: `Bearer ${secret}` })).toBeNull();
    expect((await login('carl@example.org')).status).toBe(403);
    expect((await server.send('POST', `/people/${id}/invitation`, undefined, { cookie: ada })).status).toBe(422);
    await change({ active: true, role: 'viewer' });
    const { invitation } = JSON.parse(
      (await server.send('POST', `/people/${id}/invitation`, undefined, { cookie: ada })).text,
    );
    const token = { token: invitation, password: `${PASSWORD} again` };
    expect(JSON.parse((await server.send('POST', '/account/join', token)).text).person.role).toBe('viewer');
    expect((await server.send('POST', '/account/join', token)).status).toBe(403);
    expect((await login('carl@example.org')).status).toBe(403);
  });

  test('always have an admin among them, and no two have one name', async () => {
    const own = JSON.parse((await server.send('GET', '/account', undefined, { cookie: ada })).text).person.id;
    const less = await server.send('POST', `/people/${own}`, { role: 'editor' }, { cookie: ada });
    expect(problem(less, 422).code).toBe('api.last-admin');
    const twice = { name: 'Ada', email: 'other@example.org', role: 'viewer' };
    expect(problem(await server.send('POST', '/people', twice, { cookie: ada }), 422).code).toBe('api.person-twice');
  });

  test('who guesses has to wait, also with the right password', async () => {
    await joined('Greta', 'viewer');
    for (let tries = 0; tries < 5; tries += 1)
      expect((await login('greta@example.org', 'wrong guess')).status).toBe(403);
    expect(problem(await login('greta@example.org'), 429).code).toBe('api.too-many-attempts');
    expect((await login('ada@example.org')).status).toBe(200);
    await asked(server.database, "update auth_attempts set at = now() - interval '16 minutes'");
    expect((await login('greta@example.org')).status).toBe(200);
  });

  test('who codes blindly is seen by no other coder, by any route', async () => {
    const [cora, carla] = [await joined('Cora', 'coder'), await joined('Carla', 'coder')];
    const [document] = await server.services.store.documents({ after: null, limit: 1 });
    const asks = { kind: 'document', document: document!.id, title: 'Blind', coders: ['Cora', 'Carla'] };
    const opened = await server.send('POST', '/coding/rounds', asks, { cookie: ada });
    expect(opened.status, opened.text).toBe(201);
    const round = JSON.parse(opened.text).id;
    const mark = { kind: 'statement', draft: { spans: [{ start: 15, end: 20, exact: 'build' }] }, note: 'secretly-so' };
    const made = await server.send(
      'POST',
      `/coding/rounds/${round}/marks`,
      { mark, by: 'Carla' },
      { cookie: cora.cookie },
    );
    expect(made.status, made.text).toBeLessThan(300);
    const { id } = JSON.parse(made.text).mark;
    const change = { mark: null, by: 'Cora' };
    const other = await server.send('POST', `/coding/rounds/${round}/marks/${id}`, change, { cookie: carla.cookie });
    expect(other.status).toBeGreaterThan(399);
    const paths = Object.keys(JSON.parse((await ask(server.port, '/v1/openapi.json')).text).paths);
    const [entry] = JSON.parse((await server.send('GET', '/entries', undefined, { cookie: ada })).text).items;
    const names: Record<string, string> = { round, mark: id, code: 'QRU', id: document!.id };
    const seen: string[] = [];
    for (const path of paths.filter((each) => each !== '/v1/events')) {
      const own: Record<string, string> = path.includes('/entries/{id}') ? { ...names, id: entry.id } : names;
      const real = path.replace('/v1', '').replace(/\{(\w+)\}/g, (_, name) => own[name] ?? 'x');
      for (const by of [{}, { 'servanda-by': 'Cora' }]) {
        const { text } = await server.send('GET', real, undefined, { cookie: carla.cookie, ...by });
        // A refusal repeats the address that was asked for.
        const said = text.replaceAll(`/v1${real}`, '');
        if (said.includes(id) || said.includes('secretly-so')) seen.push(real);
      }
    }
    expect(seen).toEqual([]);
    const changes = JSON.stringify(await server.services.store.changesAfter(0, 1000));
    expect(changes).not.toContain(id);
    const own = await server.send('GET', `/coding/rounds/${round}`, undefined, { cookie: cora.cookie });
    expect(own.text).toContain(id);
  });
});
