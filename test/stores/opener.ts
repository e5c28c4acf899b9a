import { join } from 'node:path';
import { openDatabase } from '../../src/stores/sqlite/database.ts';

/** Opens `count` new files of a folder, each at the moment that every other process that was told the same opens it. */
const [folder, start, count] = process.argv.slice(2) as [string, string, string];
const APART = 15;

for (let file = 0; file < Number(count); file += 1) {
  while (Date.now() < Number(start) + file * APART);
  openDatabase(join(folder, `${file}.db`)).raw.close();
}
