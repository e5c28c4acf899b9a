import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { entryFilter, entryQuery } from '../../src/register/index.ts';
import { openSqlite } from '../../src/stores/sqlite/index.ts';
import { inventedDocument } from '../register/invented.ts';
import { ACT, decision } from './deciding-contract.ts';
import { firstVersion } from './first-version.ts';
import { togetherContract } from './together-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'servanda-together-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const fresh = () => join(folder, `${++made}.db`);

togetherContract('sqlite', async () => fresh());

describe('a new file', () => {
  it('can be opened by three processes at the same moment', async () => {
    const opener = fileURLToPath(new URL('opener.ts', import.meta.url));
    const soon = String(Date.now() + 1500);
    const open = () => promisify(execFile)(process.execPath, [opener, folder, soon, '100']);
    await Promise.all([open(), open(), open()]);
  });
});

describe('a register of the first version', () => {
  it('is brought up to date when it is opened, with every decision and every count', async () => {
    const path = fresh();
    const store = await openSqlite(path, { create: true });
    for (const seed of [1, 2]) await store.putDocument(inventedDocument(seed, 30));
    const { entries } = await store.entries(entryQuery({ limit: 9 }));
    await store.decideAll(
      entries.map(({ id }, index) => decision(id, { action: index % 2 === 0 ? 'accept' : 'reject' })),
    );
    await store.decide({ ...decision(entries[0]!.id), ...ACT, action: 'edit', changes: { area: 'Space' } });
    const whole = await store.entries(entryQuery({ limit: 100 }));
    const counted = await store.facets(entryFilter({ words: 'bridges' }), 100);
    await store.close();
    await firstVersion(path);
    const opened = await openSqlite(path, { create: false });
    expect(await opened.entries(entryQuery({ limit: 100 }))).toEqual(whole);
    expect(await opened.facets(entryFilter({ words: 'bridges' }), 100)).toEqual(counted);
    expect(await opened.check()).toEqual([]);
    await opened.close();
  });
});
