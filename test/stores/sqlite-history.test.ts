import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqlite } from '../../src/stores/sqlite/index.ts';
import { historyContract } from './history-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'servanda-history-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const fresh = () => openSqlite(join(folder, `${++made}.db`), { create: true });

historyContract('sqlite', fresh, fresh);
