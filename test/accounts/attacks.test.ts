import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPERATIONS } from '../../apps/api/accounts/roles.ts';
import { NOTHING_GIVEN } from '../../src/register/index.ts';
import { problem } from '../api/ask.ts';
import { type Ground, methodOf } from '../api/attacks/attack.ts';
import { type Contract, contractOf, named, pathOf } from '../api/attacks/operations.ts';
import { openSender } from '../api/attacks/sending.ts';
import { ATTACKS, attack } from '../api/attacks/table.ts';
import { cookieOf, type GuardedServer, PASSWORD, serveGuarded } from './served.ts';

let server: GuardedServer;
let contract: Contract;
let ground: Ground;
let ada: string;
let vera: string;
let admin: string;
let viewer: string;

beforeAll(async () => {
  server = await serveGuarded();
  const token = /#(\S+)/.exec(server.said)![1]!;
  const said = { token, name: 'Ada', email: 'ada@example.org', password: PASSWORD };
  ada = cookieOf(await server.send('POST', '/account/setup', said));
  admin = await tokenOf(ada);
  vera = await joined('Vera', 'viewer');
  viewer = await tokenOf(vera);
  const bytes = new TextEncoder().encode('Ruritania will build 3 bridges by 2030.\n');
  const load = async () => ({ bytes, hint: { name: 'a.txt', kind: 'file' as const } });
  await server.services.add({ name: 'a.txt', load }, { ...NOTHING_GIVEN, date: '2024-05-15' });
  const { items } = JSON.parse((await server.send('GET', '/entries', undefined, { authorization: admin })).text);
  const ids = { document: items[0].document.id, entry: items[0].id };
  const signed = { authorization: admin };
  ground = { port: server.port, ids, foreign: ids, thorough: false, signed, secrets: ['postgres://', ' at async '] };
  contract = await contractOf(server.port);
});
afterAll(() => server?.end());

async function joined(name: string, role: string): Promise<string> {
  const said = { name, email: `${name.toLowerCase()}@example.org`, role };
  const { invitation } = JSON.parse((await server.send('POST', '/people', said, { cookie: ada })).text);
  return cookieOf(await server.send('POST', '/account/join', { token: invitation, password: PASSWORD }));
}

async function tokenOf(cookie: string): Promise<string> {
  const made = await server.send('POST', '/account/tokens', { name: 'tests' }, { cookie });
  return `Bearer ${JSON.parse(made.text).secret}`;
}

const who = async (headers: Record<string, string>) =>
  JSON.parse((await server.send('GET', '/account', undefined, headers)).text).person?.name ?? null;

/** Asks every operation, and gives those whose answer is not as it has to be. */
async function everyOperation(headers: Record<string, string>, isRight: (status: number, name: string) => boolean) {
  const sender = openSender(server.port);
  const wrong: string[] = [];
  for (const operation of contract.operations) {
    const own = { 'servanda-client': 'test', 'content-type': 'application/json', ...headers };
    const body = operation.method === 'GET' ? {} : { body: '{}' };
    const sent = { method: methodOf(operation), path: pathOf(operation, ground.ids), headers: own, ...body };
    const { status } = await sender.send(sent);
    if (!isRight(status, named(operation))) wrong.push(`${named(operation)}: ${status}`);
  }
  sender.close();
  return wrong;
}

const needsNobody = (name: string) => OPERATIONS[name] === 'anyone';

describe('somebody who is nobody', () => {
  const token = 'c2Vzc2lvbg'.repeat(4);
  test.each([
    ['a cookie of one’s own making', () => ({ cookie: `${ada.split('=')[0]}=${token}.${token}` })],
    ['a cookie with another signature', () => ({ cookie: `${ada.slice(0, -8)}AAAAAA%3D` })],
    ['a token of one’s own making', () => ({ authorization: `Bearer servanda_${token}` })],
    ['a name in a header', () => ({ 'servanda-by': 'Ada', 'x-forwarded-user': 'Ada', 'x-user': 'ada@example.org' })],
  ])('%s opens no operation', async (_, headers) => {
    expect(await everyOperation(headers(), (status, name) => status === 401 || needsNobody(name))).toEqual([]);
  });

  test('a path that is written otherwise opens none either', async () => {
    const sender = openSender(server.port);
    const inside = contract.operations.filter((each) => OPERATIONS[named(each)] === 'admin');
    expect(inside.length).toBeGreaterThan(3);
    const through: string[] = [];
    for (const operation of inside) {
      const path = pathOf(operation, ground.ids);
      const last = path.split('/').at(-1)!;
      const encoded = path.replace(last, `%${last.charCodeAt(0).toString(16)}${last.slice(1)}`);
      const odd = [
        `/${path}`,
        `${path}/`,
        path.toUpperCase(),
        encoded,
        `/v1/about/..${path.slice(3)}`,
        `${path};a=b`,
        `${path}%2f`,
        path.replace('/v1/', '/v1//'),
        `/v1/account/openid/..%2f..${path.slice(3)}`,
      ];
      for (const each of odd) {
        const headers = { 'servanda-client': 'test', 'content-type': 'application/json', authorization: viewer };
        const body = operation.method === 'GET' ? {} : { body: '{}' };
        const { status, text } = await sender.send({ method: operation.method, path: each, headers, ...body });
        if (status < 300 || text.includes('ada@example.org')) through.push(`${operation.method} ${each}: ${status}`);
      }
    }
    sender.close();
    expect(through).toEqual([]);
  });
});

describe('somebody else', () => {
  test('cannot end another’s token, nor see it, nor be another by a name', async () => {
    const { items } = JSON.parse((await server.send('GET', '/account/tokens', undefined, { cookie: ada })).text);
    const revoke = await server.send('POST', `/account/tokens/${items[0].id}/revoke`, undefined, { cookie: vera });
    expect(problem(revoke, 404).code).toBe('api.no-token');
    expect(await who({ authorization: admin })).toBe('Ada');
    const seen = await server.send('GET', '/account/tokens', undefined, { cookie: vera });
    expect(seen.text).not.toContain(items[0].id);
    expect(await who({ authorization: viewer, 'servanda-by': 'Ada' })).toBe('Vera');
  });

  test('cannot put a session of theirs under another’s name: signing in makes a new one, and leaves the old one as it was', async () => {
    const login = { email: 'ada@example.org', password: PASSWORD };
    const made = cookieOf(await server.send('POST', '/account/login', login, { cookie: vera }));
    expect(made.split('; ')).not.toContain(vera);
    expect(await who({ cookie: made })).toBe('Ada');
    expect(await who({ cookie: vera })).not.toBe('Ada');
    const name = ada.split('=')[0]!;
    const planted = cookieOf(await server.send('POST', '/account/login', login, { cookie: `${name}=planted` }));
    expect(planted).not.toContain('planted');
    expect(await who({ cookie: `${name}=planted` })).toBeNull();
  });

  test('is out wherever they were once the password is another one', async () => {
    const cookie = await joined('Petra', 'viewer');
    const second = cookieOf(
      await server.send('POST', '/account/login', { email: 'petra@example.org', password: PASSWORD }),
    );
    const change = { old: PASSWORD, password: `${PASSWORD} again` };
    expect((await server.send('POST', '/account/password', change, { cookie })).status).toBe(200);
    expect(await who({ cookie: second })).toBeNull();
  });
});

// The same table as for a register of one person, here on PostgreSQL and with an admin's token on each request.
const AGAIN = ['foreign Host', 'foreign Origin', 'header injection', 'SQL in filters, sorts and ids', 'path traversal'];
test.each(AGAIN)('with an admin’s token: %s', async (name) => {
  const one = ATTACKS.find((each) => each.name === name)!;
  const harmless = contract.operations.filter(({ path, method }) => method === 'GET' || path.includes('{'));
  const { faults, tries } = await attack(one, harmless, ground);
  expect(faults).toEqual([]);
  expect(tries).toBeGreaterThan(50);
});

test('what a person is told is kept by no cache', async () => {
  const sender = openSender(server.port, { authorization: admin });
  const kept: string[] = [];
  for (const operation of contract.operations.filter(({ method }) => method === 'GET')) {
    const { headers } = await sender.send({
      method: methodOf(operation),
      path: pathOf(operation, ground.ids),
      headers: {},
    });
    const said = String(headers['cache-control']);
    if (!/\bprivate\b|\bno-store\b/.test(said) || /\bpublic\b/.test(said)) kept.push(`${named(operation)}: ${said}`);
  }
  sender.close();
  expect(kept).toEqual([]);
});
