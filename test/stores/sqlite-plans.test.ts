import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it, vi } from 'vitest';
import { entryQuery, type Store } from '../../src/register/index.ts';
import { openSqlite } from '../../src/stores/sqlite/index.ts';
import { inventedDocument } from '../register/invented.ts';
import { decision } from './deciding-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'servanda-plans-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What grows with the register; of these nothing may be read from end to end, or by what half of their rows have. */
const WHOLE =
  /SCAN (?:entries|entry_words|entry_parties|statements|passages|documents|runs|texts|search_places|restating_features|restatements|decisions|changes)\b|entries_of_(?:status|kind)/;

/** How SQLite goes about everything that `work` asks, as far as it goes through what grows with the register. */
async function wholeReads(path: string, work: () => Promise<unknown>): Promise<string[]> {
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare');
  await work();
  const asked = new Set(prepare.mock.calls.map(([query]) => query));
  prepare.mockRestore();
  const own = new DatabaseSync(path);
  const read = [...asked]
    // Of an insert the plan names what SQLite would look through if a foreign key were broken at the time, which none is.
    .filter((query) => /^(?:select|update|delete|with)\b/i.test(query))
    .flatMap((query) => {
      const steps = own.prepare(`explain query plan ${query}`).all() as { detail: string }[];
      return steps.flatMap(({ detail }) => (WHOLE.test(detail) ? [`${detail}: ${query.slice(0, 300)}`] : []));
    });
  own.close();
  return asked.size > 5 ? read : ['nothing was asked'];
}

async function filled(path: string): Promise<Store> {
  const store = await openSqlite(path, { create: true });
  for (let seed = 1; seed <= 12; seed += 1) await store.putDocument(inventedDocument(seed, 60));
  await store.close();
  return openSqlite(path, { create: false });
}

it('a document is stored, and decided on, without reading through the register', async () => {
  const path = join(folder, 'register.db');
  const store = await filled(path);
  // As long as a white paper: what is asked of hundreds of entries at once is planned otherwise than of a few.
  expect(await wholeReads(path, () => store.putDocument(inventedDocument(99, 300)))).toEqual([]);
  await store.close();
  const again = await openSqlite(path, { create: false });
  const { entries } = await again.entries(entryQuery({ limit: 100 }));
  const ids = entries.map(({ id }) => id);
  expect(await wholeReads(path, () => again.decideAll(ids.map((id) => decision(id, { action: 'accept' }))))).toEqual(
    [],
  );
  await again.close();
});
