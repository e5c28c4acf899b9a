import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../stores/postgres-server.ts';
import { type Ended, SAMPLES, servanda, temporaryFolder } from './run.ts';

const folder = temporaryFolder('database');
const originals = join(folder.path, 'originals');
let server: TestServer;
let url: string;

beforeAll(async () => {
  server = await startServer();
  url = await server.fresh();
});
afterAll(async () => {
  await server?.stop();
  folder.clear();
});

/** Runs the program in a folder without a register, with the database named by the environment alone. */
const run = (args: readonly string[], env: Record<string, string> = { DATABASE_URL: url }): Promise<Ended> =>
  servanda(args, {
    cwd: folder.path,
    env: { SERVANDA_DATA: join(folder.path, 'data'), SERVANDA_ORIGINALS: originals, ...env },
  });

const done = async (args: readonly string[]): Promise<string> => {
  const ended = await run(args);
  expect(ended, args.join(' ')).toMatchObject({ code: 0 });
  return ended.out;
};

test('every command that takes a register takes the database that DATABASE_URL names', async () => {
  expect(await done(['init'])).toContain('A register is set up in postgres://servanda@127.0.0.1');
  expect(await done(['init'])).toContain('There is already a register');
  const given = ['--date', '2024-05-15', '--speaker', 'QRU', '--gazetteer', join(SAMPLES, 'parties.csv')];
  expect(await done(['add', join(SAMPLES, 'speech.txt'), ...given, '--role', 'primary'])).toContain('1 added');
  const listed = JSON.parse((await done(['list', '--json'])).split('\n')[0]!);
  expect(await done(['show', listed.id.slice(0, 12)])).toContain('Ruritania');
  await done(['decide', listed.id, 'accept', '--by', 'Rudolf']);
  expect(await done(['search', 'scholarships'])).toContain('scholarships');
  expect(
    JSON.parse((await done(['due', '--on', '2026-11-22', '--format', 'json'])).split('\n')[0] || '{}'),
  ).toBeDefined();
  const line = JSON.parse((await done(['export', '--format', 'jsonl'])).split('\n')[0]!);
  expect(line.id).toBe(listed.id);
  const checked = await done(['check', join(SAMPLES, 'report-mirror.html')]);
  expect(checked).toContain('source: “Ruritania');
  expect(await done(['doctor'])).not.toContain('wrong');
  expect(readdirSync(originals)).toHaveLength(1);
  expect(existsSync(join(folder.path, 'data', 'passages'))).toBe(true);
});

test('the address can be named instead, and no password is ever said again', async () => {
  const named = await run(['list', '--register', url.replace('servanda@', 'servanda:secret@'), '--json'], {});
  expect(named.code).toBe(0);
  const nobody = await run(['list', '--dir', 'postgres://flavia:secret@127.0.0.1:1/register'], {});
  expect(nobody).toMatchObject({ code: 3, err: expect.stringContaining('check the address') });
  expect(nobody.err).not.toContain('secret');
});

test('what to do is said where there is no database, none of ours, or none of this kind', async () => {
  const none = await run(['list'], { DATABASE_URL: `${url}x` });
  expect(none).toMatchObject({ code: 3, err: expect.stringContaining('createdb') });
  const empty = await run(['list'], { DATABASE_URL: await server.fresh() });
  expect(empty).toMatchObject({ code: 3, err: expect.stringContaining('servanda init') });
  const other = await run(['list'], { DATABASE_URL: 'mysql://root@localhost/shop' });
  expect(other).toMatchObject({ code: 2, err: expect.stringContaining('postgres://user@host/database') });
  const away = await run(['list'], { DATABASE_URL: url, SERVANDA_ORIGINALS: 'ftp://host/originals' });
  expect(away).toMatchObject({ code: 2, err: expect.stringContaining('s3://bucket/prefix') });
});
