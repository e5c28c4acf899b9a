import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LAUNCHER, servanda, temporaryFolder } from '../cli/run.ts';
import { asked, startServer, type TestServer } from './postgres-server.ts';

const folder = temporaryFolder('queue');
const texts = join(folder.path, 'texts');
let server: TestServer;
let env: Record<string, string>;
beforeAll(async () => {
  server = await startServer();
  env = { DATABASE_URL: await server.fresh(), SERVANDA_DATA: folder.path };
  mkdirSync(texts);
  for (let number = 0; number < 12; number += 1) {
    writeFileSync(join(texts, `${number}.txt`), `Ruritania will build ${number + 2} bridges by 2030.\n`);
  }
  await servanda(['init'], { env });
});
afterAll(async () => {
  await server?.stop();
  folder.clear();
});

const run = (...args: string[]) => servanda(args, { env });
const rows = async (question: string) => (await asked(env.DATABASE_URL!, question))[0];

test('documents that wait are read by workers, each once in effect, also when one is killed over them', async () => {
  expect((await run('add', '--queue', texts, '--speaker', 'Ruritania')).out).toContain(
    '12 documents put into the queue',
  );
  expect((await run('queue')).out).toContain('12 waiting, 0 being read, 0 given up');
  const worker = spawn(process.execPath, [LAUNCHER, 'worker'], { env: { ...process.env, ...env }, stdio: 'ignore' });
  await expect
    .poll(async () => (await rows("select count(*)::int as n from intake where state = 'added'"))?.n, {
      timeout: 40_000,
    })
    .toBeGreaterThan(0);
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  // As if half a minute had gone by: whoever was killed is not seen again.
  await asked(env.DATABASE_URL!, "update intake_workers set seen_at = now() - interval '1 minute'");
  expect(await run('worker', '--once', '--concurrency', '2')).toMatchObject({ code: 0 });
  expect(await rows('select count(*)::int as n, count(distinct source)::int as d from documents')).toEqual({
    n: 12,
    d: 12,
  });
  expect(await rows("select count(*)::int as n from intake where state not in ('added', 'present')")).toEqual({ n: 0 });
  expect(await rows('select count(*)::int as n from runs')).toEqual({ n: 12 });
  expect(await rows("select count(*)::int as n from changes where kind = 'document'")).toEqual({ n: 12 });
  expect(await rows('select count(*)::int as n from graphile_worker._private_jobs')).toEqual({ n: 0 });
});

test('what cannot be read is given up with its reason, listed, and tried again when asked', async () => {
  await run('add', '--queue', 'http://127.0.0.1:1/nothing.html');
  expect((await run('worker', '--once')).code).toBe(0);
  const listed = await run('queue');
  expect(listed.out).toContain('0 waiting, 0 being read, 1 given up');
  expect(listed.out).toMatch(/http:\/\/127\.0\.0\.1:1\/nothing\.html: .{10}/);
  expect((await run('queue', '--retry')).out).toContain('1 document put into the queue again');
  expect((await run('queue')).out).toContain('1 waiting');
});

test('other rules read again what others read, and leave decisions that they do not touch', async () => {
  await asked(env.DATABASE_URL!, 'delete from intake');
  const [entry] = await asked(env.DATABASE_URL!, 'select id from entries order by id limit 1');
  await run('decide', String(entry!.id), 'accept', '--by', 'Rudolf');
  await asked(env.DATABASE_URL!, 'alter table runs disable trigger runs_append_only');
  await asked(env.DATABASE_URL!, "update runs set rules = 'older', id = id || 'x'");
  const worked = await run('worker', '--once');
  expect(worked.err).toContain('12 documents to be read anew');
  expect(await rows("select count(*)::int as n from intake where state = 'changed'")).toEqual({ n: 12 });
  expect(await rows('select count(*)::int as n from entries where reopened = 1')).toEqual({ n: 0 });
  expect(await rows("select count(*)::int as n from entries where status = 'accepted'")).toEqual({ n: 1 });
  expect((await run('worker', '--once')).err).not.toContain('anew');
});
