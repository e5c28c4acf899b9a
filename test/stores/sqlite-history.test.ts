import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { openSqlite } from '../../src/stores/sqlite/index.ts';
import { HISTORY } from './history-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'servanda-history-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const fresh = () => openSqlite(join(folder, `${++made}.db`), { create: true });

describe('the history of a register in SQLite', () => {
  for (const [name, works] of Object.entries(HISTORY)) {
    it(name, async () => {
      const [store, other] = [await fresh(), await fresh()];
      try {
        await works(store, other);
      } finally {
        await store.close();
        await other.close();
      }
    });
  }
});
