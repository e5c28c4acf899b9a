import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPERATIONS, reaches } from '../../apps/api/accounts/roles.ts';
import { ROLES, type Role } from '../../apps/api/contract/index.ts';
import { ask, problem } from '../api/ask.ts';
import { cookieOf, type GuardedServer, PASSWORD, serveGuarded } from './served.ts';

let server: GuardedServer;
let operations: string[];
/** A token of the API for a person of each role. */
const tokens = new Map<Role, string>();

beforeAll(async () => {
  server = await serveGuarded();
  const described = JSON.parse((await ask(server.port, '/v1/openapi.json')).text);
  operations = Object.entries<Record<string, unknown>>(described.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/v1', '')}`),
  );
  const token = /#(\S+)/.exec(server.said)![1]!;
  const admin = { token, name: 'Ada', email: 'ada@example.org', password: PASSWORD };
  await tokenFor('admin', cookieOf(await server.send('POST', '/account/setup', admin)));
  const owner = { authorization: `Bearer ${tokens.get('admin')}` };
  for (const role of ROLES.filter((each) => each !== 'admin')) {
    const said = { name: role, email: `${role}@example.org`, role };
    const { invitation } = JSON.parse((await server.send('POST', '/people', said, owner)).text);
    const joined = await server.send('POST', '/account/join', { token: invitation, password: PASSWORD });
    await tokenFor(role, cookieOf(joined));
  }
});
afterAll(() => server?.end());

async function tokenFor(role: Role, cookie: string): Promise<void> {
  const made = await server.send('POST', '/account/tokens', { name: 'tests' }, { cookie });
  tokens.set(role, JSON.parse(made.text).secret);
}

/** Calls an operation with nothing in its body and no such things in its path: whoever may call it is refused for that instead. */
function call(operation: string, headers: Readonly<Record<string, string>>) {
  const [method, path] = operation.split(' ') as [string, string];
  const sent = method === 'GET' ? (operation === 'GET /events' ? 'HEAD' : 'GET') : method;
  return server.send(sent, path.replace(/\{\w+\}/g, 'nothing'), method === 'GET' ? undefined : {}, headers);
}

test('the table has every operation there is, and no other', () => {
  expect(operations.length).toBeGreaterThan(50);
  expect(operations.filter((operation) => !(operation in OPERATIONS))).toEqual([]);
  expect(Object.keys(OPERATIONS).filter((operation) => !operations.includes(operation))).toEqual([]);
});

test('every operation lets in the roles of the table and nobody else', async () => {
  const wrong: string[] = [];
  for (const operation of operations) {
    const allowed = OPERATIONS[operation]!;
    for (const role of [null, ...ROLES]) {
      const headers = role === null ? {} : { authorization: `Bearer ${tokens.get(role)}` };
      const answer = await call(operation, headers);
      const code = answer.headers['content-type']?.includes('problem')
        ? JSON.parse(answer.text || '{}').code
        : undefined;
      const isOut = answer.status === 401 || code === 'api.role';
      const isMeant = allowed !== 'anyone' && (role === null || !reaches(role, allowed));
      if (isOut !== isMeant || answer.status >= 500) wrong.push(`${operation} as ${role}: ${answer.status} ${code}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('what is not in the table is nobody’s, and what is no operation is told to nobody unknown', async () => {
  expect(problem(await server.send('GET', '/secrets'), 401).code).toBe('api.login');
  const admin = { authorization: `Bearer ${tokens.get('admin')}` };
  expect(problem(await server.send('GET', '/secrets', undefined, admin), 404).code).toBe('api.no-route');
});
