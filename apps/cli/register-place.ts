import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { WorldFailed } from '../../src/model/index.ts';
import type { FollowStore, ReadWords, Store } from '../../src/register/index.ts';
import { isBucket, readOriginal } from '../../src/world/index.ts';
import { databasePlace, isAddress, namedDatabase } from './database-place.ts';

/** Where a register is: its database, its originals, and the folder of what repeats both (the passage index). */
export interface RegisterPlace {
  readonly folder: string;
  /** A file of SQLite, or the address of a PostgreSQL database. */
  readonly database: string;
  /** A folder, or `s3://bucket/prefix`. */
  readonly originals: string;
}

/** The register in a folder: one file of SQLite beside a folder of originals. */
export function placeOf(folder: string): RegisterPlace {
  return { folder, database: join(folder, 'register.db'), originals: join(folder, 'originals') };
}

/** The place that a person named: a folder, or `postgres://…`. Errors: `cli.database-address`. */
export function namedPlace(name: string, from: string): RegisterPlace {
  return isAddress(name) ? databasePlace(name, process.env) : placeOf(resolve(from, name));
}

/**
 * The register meant by `--dir`, or else by `DATABASE_URL`, or the nearest one from the working folder upward. Errors:
 * `cli.no-register`, `cli.database-address`.
 */
export function findRegister(flag: string | undefined, from: string): RegisterPlace {
  if (flag !== undefined) return existing(namedPlace(flag, from));
  const database = namedDatabase(process.env);
  if (database !== null) return databasePlace(database, process.env);
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    // A register may also stand in a folder of its own inside a project: `servanda init register` and then work beside it.
    for (const place of [placeOf(folder), placeOf(join(folder, 'register'))]) {
      if (existsSync(place.database)) return place;
    }
    if (dirname(folder) === folder) break;
  }
  throw new WorldFailed('cli.no-register', { folder: resolve(from) });
}

/** Whether a file is there is seen at once; whether a database is, when it is opened. */
function existing(place: RegisterPlace): RegisterPlace {
  if (isAddress(place.database) || existsSync(place.database)) return place;
  throw new WorldFailed('cli.no-register', { folder: place.folder });
}

/** Opens the register of a place; `create` sets it up, folder and all, when it is not there. Errors: as the stores; `cli.folder`, `originals.…`. */
export async function openRegister(place: RegisterPlace, create = false): Promise<Store> {
  if (create) await makeOriginals(place);
  const options = { create, reader: loadReader };
  if (isAddress(place.database)) {
    const { openPostgres } = await import('../../src/stores/postgres/index.ts');
    return openPostgres(place.database, options);
  }
  const { openSqlite } = await import('../../src/stores/sqlite/index.ts');
  return openSqlite(place.database, options);
}

/** Opens what follows commitments up, in a register that is there. Errors: as the stores. */
export async function openFollowUp({ database }: RegisterPlace): Promise<FollowStore> {
  if (isAddress(database)) {
    const { openPostgresFollowUp } = await import('../../src/stores/postgres/index.ts');
    return openPostgresFollowUp(database);
  }
  const { openSqliteFollowUp } = await import('../../src/stores/sqlite/index.ts');
  return openSqliteFollowUp(database);
}

/** An original that nobody has. */
const NONE = '0'.repeat(64);

/** A folder is made; a bucket has to be there, and is asked, since whoever sets a register up can still mend it. */
async function makeOriginals({ originals: made }: RegisterPlace): Promise<void> {
  if (isBucket(made)) {
    await readOriginal(made, NONE).catch((error: unknown) => {
      if (!(error instanceof WorldFailed) || error.code !== 'not-found') throw error;
    });
    return;
  }
  try {
    mkdirSync(made, { recursive: true });
  } catch (error) {
    throw new WorldFailed('cli.folder', { folder: made, reason: String(error) }, error);
  }
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
