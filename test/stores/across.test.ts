import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqlite, openSqliteFollowUp } from '../../src/stores/sqlite/index.ts';
import { temporaryFolder } from '../cli/run.ts';
import { acrossContract } from './across-contract.ts';

const folder = temporaryFolder('across');
afterAll(folder.clear);
const path = join(folder.path, 'register.db');

acrossContract('sqlite', async () => [await openSqlite(path, { create: true }), await openSqliteFollowUp(path)]);
