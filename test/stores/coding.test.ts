import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqlite, openSqliteCoding } from '../../src/stores/sqlite/index.ts';
import { temporaryFolder } from '../cli/run.ts';
import { codingContract } from './coding-contract.ts';

const folder = temporaryFolder('coding');
afterAll(folder.clear);
const path = join(folder.path, 'register.db');

codingContract('sqlite', async () => [await openSqlite(path, { create: true }), await openSqliteCoding(path)]);
