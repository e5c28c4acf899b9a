import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { WorldFailed } from '../../src/model/index.ts';
import type { ReadWords, Store } from '../../src/register/index.ts';

/** Where a register is: a folder with the database and the originals beside it. */
export interface RegisterPlace {
  readonly folder: string;
  readonly database: string;
  readonly originals: string;
}

export function placeOf(folder: string): RegisterPlace {
  return { folder, database: join(folder, 'register.db'), originals: join(folder, 'originals') };
}

/** The register meant by `--dir`, or the nearest one from the working folder upward. Errors: `cli.no-register`. */
export function findRegister(flag: string | undefined, from: string): RegisterPlace {
  if (flag !== undefined) return existing(placeOf(resolve(from, flag)));
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    // A register may also stand in a folder of its own inside a project: `servanda init register` and then work beside it.
    for (const place of [placeOf(folder), placeOf(join(folder, 'register'))]) {
      if (existsSync(place.database)) return place;
    }
    if (dirname(folder) === folder) break;
  }
  throw new WorldFailed('cli.no-register', { folder: resolve(from) });
}

function existing(place: RegisterPlace): RegisterPlace {
  if (!existsSync(place.database)) throw new WorldFailed('cli.no-register', { folder: place.folder });
  return place;
}

/** Opens the register of a place; `create` makes the folder and the file when they are not there. */
export async function openRegister(place: RegisterPlace, create = false): Promise<Store> {
  const { openSqlite } = await import('../../src/stores/sqlite/index.ts');
  if (create) {
    try {
      mkdirSync(place.originals, { recursive: true });
    } catch (error) {
      throw new WorldFailed('cli.folder', { folder: place.folder, reason: String(error) }, error);
    }
  }
  return openSqlite(place.database, { create, reader: loadReader });
}

/** How words are read from a text; loaded when somebody marks some. */
async function loadReader(): Promise<ReadWords> {
  const { createReader } = await import('../../src/text/index.ts');
  return (text) => {
    const reader = createReader(text);
    return (start, end) => reader.range(start, end).text;
  };
}

/** Runs `work` with the register open and closes it whatever happens. */
export async function withStore<Result>(
  flag: string | undefined,
  work: (store: Store, place: RegisterPlace) => Promise<Result>,
): Promise<Result> {
  const place = findRegister(flag, process.cwd());
  const store = await openRegister(place);
  try {
    return await work(store, place);
  } finally {
    await store.close();
  }
}
