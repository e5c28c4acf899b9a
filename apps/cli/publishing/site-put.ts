import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WorldFailed } from '../../../src/model/index.ts';
import type { SitePut } from '../../../src/publish/site/index.ts';
import { putInto } from '../exporting/folder.ts';

/** Where lines are kept aside while a site is written. */
const ASIDE = '.aside';
/** Characters kept in memory before they go to the disk: a site of some thousand entries never needs it. */
const KEPT = 4_000_000;

/** Writes the files of a site below a folder. Errors: `cli.write`. `close` takes away what was only needed meanwhile. */
export function openPut(folder: string): { readonly put: SitePut; close(): void } {
  const kept = new Map<string, string[]>();
  let size = 0;
  const path = (name: string) => join(folder, ASIDE, name);
  const spill = () => {
    mkdirSync(join(folder, ASIDE), { recursive: true });
    for (const [name, lines] of kept) appendFileSync(path(name), lines.join(''));
    kept.clear();
    size = 0;
  };
  return {
    put: {
      file: (name, content) => failing(name, () => writeInto(join(folder, name), content)),
      stream: putInto(folder),
      aside(name, lines) {
        const own = kept.get(name);
        if (own) own.push(lines);
        else kept.set(name, [lines]);
        size += lines.length;
        if (size > KEPT) failing(ASIDE, spill);
      },
      readAside(name) {
        const spilled = existsSync(path(name)) ? readFileSync(path(name), 'utf8') : '';
        return spilled + (kept.get(name) ?? []).join('');
      },
    },
    close: () => rmSync(join(folder, ASIDE), { recursive: true, force: true }),
  };
}

/** Folders are made when they are missing, which for each page of an entry they are once. */
function writeInto(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function failing(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new WorldFailed('cli.write', { path, reason: error instanceof Error ? error.message : String(error) }, error);
  }
}
