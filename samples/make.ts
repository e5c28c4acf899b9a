import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './making/files-of.ts';

/** Makes the files of the lake compact from their sources: `npm run samples`. The same sources give the same bytes. */
const folder = join(import.meta.dirname, 'lake-compact');
const read = (name: string) => readFileSync(join(folder, 'source', name), 'utf8');
for (const [name, bytes] of await filesOf(read)) {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), bytes);
  process.stdout.write(`${name} ${bytes.length}\n`);
}
