import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { LAUNCHER, SAMPLES, servanda, temporaryFolder } from './run.ts';

const folder = temporaryFolder('serve');
const register = join(folder.path, 'register');
const running: ChildProcess[] = [];
beforeAll(async () => {
  await servanda(['init', register]);
  await servanda(['add', join(SAMPLES, 'speech.txt'), '--dir', register, '--speaker', 'QRU']);
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => folder.clear());

interface Server {
  readonly address: string;
  readonly said: () => string;
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the server as a script would, and waits until it says its address. */
function start(args: readonly string[], cwd = folder.path): Promise<Server> {
  const child = spawn(process.execPath, [LAUNCHER, 'serve', '--port', '0', ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  });
  running.push(child);
  const { promise, resolve, reject } = Promise.withResolvers<Server>();
  const { promise: ended, resolve: end } = Promise.withResolvers<number | null>();
  let said = '';
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  const hear = (text: Buffer) => {
    said += text;
    const address = /Servanda is at (\S+)/.exec(said)?.[1];
    if (address) resolve({ address, said: () => said, stop });
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.on('exit', (code) => {
    end(code);
    reject(new Error(said));
  });
  return promise;
}

test('serves the register that is named, says where, and ends in order', async () => {
  const server = await start(['--register', register]);
  expect(server.said()).toMatch(/Register register: 1 document, \d+ commitments, 0 decided on\./);
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const about = (await (await fetch(`${server.address}v1/about`)).json()) as Record<string, unknown>;
  expect(about).toMatchObject({ program: 'servanda', register: 'register', documents: 1 });
  expect(JSON.stringify(about)).not.toContain(folder.path);
  expect(await server.stop('SIGINT')).toBe(0);
});

test('a decision that came in before the end is kept', async () => {
  const server = await start(['--dir', register]);
  const { items } = (await (await fetch(`${server.address}v1/entries?limit=1`)).json()) as { items: { id: string }[] };
  const headers = { 'content-type': 'application/json', 'servanda-by': 'Anna' };
  const sent = fetch(`${server.address}v1/entries/${items[0]!.id}/decisions`, {
    method: 'POST',
    headers,
    body: '{"action":"accept"}',
  });
  expect((await sent).status).toBe(201);
  expect(await server.stop('SIGTERM')).toBe(0);
  const { out } = await servanda(['show', items[0]!.id, '--json', '--dir', register]);
  expect(JSON.parse(out)).toMatchObject({ status: 'accepted', decisions: [{ by: 'Anna' }] });
});

test('the demonstration makes its register once, and serves it wherever it is called from', async () => {
  const samples = { cwd: folder.path };
  const server = await start(['--demo'], samples.cwd);
  expect(server.said()).toMatch(/speech\.pdf +added, \d+ commitments/);
  expect(server.said()).toContain('commitments.csv      added, 29 commitments');
  expect(server.said()).toContain('145 pieces of evidence, 38 of them on no commitment');
  expect(server.said()).toContain('Register .servanda-demo: 6 documents');
  expect(existsSync(join(folder.path, '.servanda-demo', 'register.db'))).toBe(true);
  const page = await fetch(server.address);
  expect(await page.text()).toContain('<html');
  await server.stop('SIGINT');
  const again = await start(['--demo'], samples.cwd);
  expect(again.said()).toMatch(/speech\.pdf +already there/);
});

test('without a register it says how to get one', async () => {
  const { code, err } = await servanda(['serve'], { cwd: join(folder.path, '..') });
  expect(code).toBe(3);
  expect(err).toMatch(/servanda init.*--register.*--demo/);
});

test('a port that is taken is named, and another one proposed', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const { code, err } = await servanda(['serve', '--dir', register, '--port', String(port)]);
  other.close();
  expect(code).toBe(3);
  expect(err).toContain(`port ${port} of 127.0.0.1 is taken`);
  expect(err).toContain(`--port ${port + 1}`);
});

test.each([
  [['--port', '70000'], 2, '--port takes a number'],
  [['--port', 'http'], 2, '--port takes a number'],
  [['--host', '203.0.113.7'], 3, 'no address of this machine'],
  [['--gazetteer', 'missing.csv'], 3, 'missing.csv'],
])('%j: exit %i', async (flags, exit, says) => {
  const { code, err } = await servanda(['serve', '--dir', register, ...flags]);
  expect([code, err.includes(says)], err).toEqual([exit, true]);
});
