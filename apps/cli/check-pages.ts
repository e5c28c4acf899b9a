import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorldFailed } from '../../src/model/index.ts';
import { checkIndex, type Indexed } from './show/check-index.ts';

/** Pages of checks, written into one folder with an index of them. */
export interface Pages {
  /** Writes the page of a report; `counts` are null, and no page is written, for one that could not be read. */
  write(name: string, counts: readonly number[] | null, page: string): void;
  /** Writes the index under the summary and returns its path. */
  close(summary: string): string;
}

const INDEX = 'index.html';

/** Opens the folder for the pages and makes it if need be. Errors: `not-written`. */
export function openPages(folder: string): Pages {
  const taken = new Set([INDEX]);
  const indexed: Indexed[] = [];
  write(folder, () => mkdirSync(folder, { recursive: true }));
  const put = (file: string, content: string) => {
    const path = join(folder, file);
    write(path, () => writeFileSync(path, content));
    return path;
  };
  return {
    write(name, counts, page) {
      const file = counts === null ? null : fileFor(name, taken);
      if (file !== null) put(file, page);
      indexed.push({ name, counts, file });
    },
    close: (summary) => put(INDEX, checkIndex(indexed, summary)),
  };
}

function write(name: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new WorldFailed('not-written', { name, system: code }, error);
  }
}

/** A file name of plain letters for a report, no two alike: names of reports may come from anywhere. */
function fileFor(name: string, taken: Set<string>): string {
  const kept = name.replace(/\.html?$/i, '').replace(/[^A-Za-z0-9._-]+/g, '-');
  const plain = kept.replace(/^[.-]+/, '') || 'report';
  for (let number = 1; ; number++) {
    const file = `${plain.slice(0, 120)}${number === 1 ? '' : `-${number}`}.html`;
    if (taken.has(file.toLowerCase())) continue;
    taken.add(file.toLowerCase());
    return file;
  }
}
