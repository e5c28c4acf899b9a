import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLES, servanda, temporaryFolder } from '../cli/run.ts';
import { livelyRegister } from './history-contract.ts';
import { openAt } from './open-at.ts';
import { asked, startServer, type TestServer } from './postgres-server.ts';

const folder = temporaryFolder('backup');
const at = (...names: string[]) => join(folder.path, ...names);
const env = { SERVANDA_DATA: at('data') };
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await servanda(['init', at('here')]);
  const store = await openAt(at('here', 'register.db'));
  await livelyRegister(store);
  await store.close();
  await servanda(['add', join(SAMPLES, 'speech.txt'), '--dir', at('here')]);
});
afterAll(async () => {
  await server?.stop();
  folder.clear();
});

const exported = async (place: string) => (await servanda(['export', '--history', '--dir', place], { env })).out;

const historyIn = (backup: string) => readdirSync(backup).find((name) => name.startsWith('history-'))!;

test('a backup of either kind is put back into the other, and exports the same, byte for byte', async () => {
  expect(await servanda(['backup', at('one'), '--dir', at('here')])).toMatchObject({ code: 0 });
  const packed = expect.stringMatching(/^history-[0-9a-f]{16}\.jsonl\.gz$/);
  expect(readdirSync(at('one')).sort()).toEqual([packed, 'manifest.json', 'originals']);
  const url = await server.fresh();
  expect(await servanda(['restore', at('one'), '--dir', url], { env })).toMatchObject({ code: 0 });
  const before = await exported(at('here'));
  expect(before.length).toBeGreaterThan(1000);
  await asked(
    url,
    "insert into auth_people values ('1', 'Ada', 'a@example.org', true, null, 'admin', true, now(), now())",
  );
  expect(await servanda(['backup', at('two'), '--dir', url], { env })).toMatchObject({ code: 0 });
  const other = await server.fresh();
  expect(await servanda(['restore', at('two'), '--dir', other], { env })).toMatchObject({ code: 0 });
  expect(await asked(other, 'select name, role from auth_people')).toEqual([{ name: 'Ada', role: 'admin' }]);
  expect(await servanda(['restore', at('two'), '--dir', at('back')])).toMatchObject({ code: 0 });
  expect(await exported(at('back'))).toBe(before);
  expect(existsSync(at('back', 'originals'))).toBe(true);
});

test('what is not whole is not put back', async () => {
  expect(await servanda(['restore', at('nowhere'), '--dir', at('new')])).toMatchObject({
    code: 3,
    err: expect.stringContaining('no backup'),
  });
  writeFileSync(at('one', historyIn(at('one'))), 'broken');
  const damaged = await servanda(['restore', at('one'), '--dir', at('new')]);
  expect(damaged).toMatchObject({ code: 3, err: expect.stringContaining('another backup') });
  const full = await servanda(['restore', at('two'), '--dir', at('here')]);
  expect(full.code).toBe(3);
});
