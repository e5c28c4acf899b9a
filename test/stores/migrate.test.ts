import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SAMPLES, servanda, temporaryFolder } from '../cli/run.ts';
import { livelyRegister } from './history-contract.ts';
import { openAt } from './open-at.ts';
import { asked, startServer, type TestServer } from './postgres-server.ts';

const folder = temporaryFolder('migrate');
const at = (...names: string[]) => join(folder.path, ...names);
const [here, back, kept] = [at('here'), at('back'), at('kept')];
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await servanda(['init', here]);
  const store = await openAt(join(here, 'register.db'));
  await livelyRegister(store);
  await store.close();
  await servanda(['add', SAMPLES, '--dir', here]);
});
afterAll(async () => {
  await server?.stop();
  folder.clear();
});

async function exported(from: string, name: string): Promise<string> {
  const out = await servanda(['export', '--format', 'jsonl', '--history', '--dir', from]);
  expect(out.code, name).toBe(0);
  return out.out;
}

it('a register goes to PostgreSQL and back and exports the same, byte for byte, originals and all', async () => {
  const url = await server.fresh();
  const to = ['migrate', '--from', here, '--to', url, '--originals', kept];
  const gone = await servanda(to);
  expect(gone).toMatchObject({ code: 0, out: expect.stringMatching(/rows moved: \d+ documents/) });
  const again = await servanda(to);
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('Everything was there already') });
  const came = await servanda(['migrate', '--from', url, '--originals', kept, '--to', back]);
  expect(came.code).toBe(0);
  const before = await exported(here, 'before');
  expect(before.length).toBeGreaterThan(10_000);
  expect(await exported(back, 'after')).toBe(before);
  const [original] = await asked(url, "select sha256 from sources where origin_json not like '%speech%' order by 1");
  const path = join('originals', String(original!.sha256).slice(0, 2), String(original!.sha256));
  expect(readFileSync(join(back, path))).toEqual(readFileSync(join(here, path)));
});

it('a move that was broken off leaves nothing half there, and goes on', async () => {
  const url = await server.fresh();
  const broken = at('broken');
  cpSync(here, broken, { recursive: true });
  rmSync(kept, { recursive: true, force: true });
  // The table that comes last refuses its rows: the transaction is undone as it would be by a cut.
  await (await openAt(url)).close();
  await asked(url, 'alter table versions add constraint no_more check (false)');
  const to = ['migrate', '--from', broken, '--to', url, '--originals', kept];
  expect(await servanda(to)).toMatchObject({ code: 3, err: expect.stringContaining('cannot be taken in') });
  expect(await asked(url, 'select count(*)::int as rows from texts')).toEqual([{ rows: 0 }]);
  await asked(url, 'alter table versions drop constraint no_more');
  expect(await servanda(to)).toMatchObject({ code: 0, out: expect.stringContaining('rows moved') });
});

it('says what to do when it cannot', async () => {
  const url = await server.fresh();
  await asked(url, 'create table theirs (id integer)');
  expect(await servanda(['migrate', '--from', here, '--to', url])).toMatchObject({ code: 3 });
  const nobody = await servanda(['migrate', '--from', here, '--to', 'postgres://flavia:secret@127.0.0.1:1/r']);
  expect(nobody).toMatchObject({ code: 3, err: expect.stringContaining('check the address') });
  expect(nobody.err).not.toContain('secret');
});
