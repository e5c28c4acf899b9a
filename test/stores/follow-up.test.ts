import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqlite, openSqliteFollowUp } from '../../src/stores/sqlite/index.ts';
import { temporaryFolder } from '../cli/run.ts';
import { followContract } from './follow-contract.ts';

const folder = temporaryFolder('follow-up');
afterAll(folder.clear);
const path = join(folder.path, 'register.db');

followContract('sqlite', async () => [await openSqlite(path, { create: true }), await openSqliteFollowUp(path)]);
