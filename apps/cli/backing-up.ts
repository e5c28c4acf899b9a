import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Trouble, WorldFailed } from '../../src/model/index.ts';
import type { HistoryRow, Store } from '../../src/register/index.ts';
import { keepOriginal, originalIfThere } from '../../src/world/index.ts';
import { isAddress } from './database-place.ts';
import type { RegisterPlace } from './register-place.ts';
import { VERSION } from './version.ts';

/** What stands in a backup: the history of one moment, and in PostgreSQL the accounts. */
interface Manifest {
  readonly format: 1;
  readonly program: string;
  readonly at: string;
  readonly rows: number;
  readonly files: Readonly<Record<string, string>>;
}

const [HISTORY, ACCOUNTS, MANIFEST] = ['history', 'accounts', 'manifest.json'] as const;

/** A file of rows as it is named: by what it holds and the beginning of its hash; `.new` while it is written. */
const ROWS = /^(?:history|accounts)(?:-[0-9a-f]{16})?\.jsonl\.gz(?:\.new)?$/;

/** What a backup or a restore came to; `missing`: originals that were not there or not what they were. */
export interface BackedUp {
  readonly rows: number;
  readonly originals: number;
  readonly missing: number;
}

/**
 * Writes a register into a folder, as it is at one moment, while others go on working. Originals that are there already are not written
 * again; files of rows have names of their own, the manifest comes last and by renaming, and only then the files of the backup before
 * go: whatever breaks it off, a folder with a manifest is whole. Errors: `not-written`; as the stores.
 */
export async function backUp(store: Store, place: RegisterPlace, folder: string, at: string): Promise<BackedUp> {
  await writing(folder, () => mkdir(folder, { recursive: true }));
  let rows = 0;
  const counted = async function* () {
    for await (const row of store.history()) {
      rows += 1;
      yield row;
    }
  };
  const files = await writeLines(folder, HISTORY, counted());
  if (isAddress(place.database)) {
    const { accountRows } = await import('../../src/stores/postgres/index.ts');
    Object.assign(files, await writeLines(folder, ACCOUNTS, accountRows(place.database)));
  }
  const originals = await copyOriginals(store, place.originals, join(folder, 'originals'));
  const manifest: Manifest = { format: 1, program: `servanda ${VERSION}`, at, rows, files };
  const whole = resolve(folder, MANIFEST);
  await writing(whole, async () => {
    await writeFile(`${whole}.new`, `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
    await rename(`${whole}.new`, whole);
  });
  const old = (await readdir(folder)).filter((name) => ROWS.test(name) && files[name] === undefined);
  for (const name of old) await rm(join(folder, name), { force: true });
  return { rows, ...originals };
}

/** Puts a backup into an empty register. Errors: `backup.none`, `backup.damaged`; as `Store.restore`. */
export async function restoreFrom(folder: string, store: Store, place: RegisterPlace): Promise<BackedUp> {
  const { files } = await manifestOf(folder);
  for (const [name, sha256] of Object.entries(files)) {
    if ((await hashOf(join(folder, name))) !== sha256)
      throw new WorldFailed('backup.damaged', { name: join(folder, name) });
  }
  const named = (start: string) => Object.keys(files).find((name) => name.startsWith(start) && ROWS.test(name));
  const [history, accounts] = [named(HISTORY), named(ACCOUNTS)];
  if (history === undefined) throw new WorldFailed('backup.damaged', { name: join(folder, MANIFEST) });
  const rows = await store.restore(readLines<HistoryRow>(join(folder, history)));
  const originals = await copyOriginals(store, join(folder, 'originals'), place.originals);
  if (accounts !== undefined && isAddress(place.database)) {
    const { restoreAccounts } = await import('../../src/stores/postgres/index.ts');
    await restoreAccounts(place.database, readLines(join(folder, accounts)));
  }
  return { rows, ...originals };
}

async function manifestOf(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch((cause: unknown) => {
    throw new WorldFailed('backup.none', { folder }, cause);
  });
  try {
    const manifest: Manifest = JSON.parse(text);
    if (manifest.format === 1 && typeof manifest.files === 'object') return manifest;
  } catch {
    // Said below.
  }
  throw new WorldFailed('backup.damaged', { name: join(folder, MANIFEST) });
}

async function copyOriginals(store: Store, from: string, to: string): Promise<{ originals: number; missing: number }> {
  let [originals, missing] = [0, 0];
  for (let after: string | null = null; ; ) {
    const page = await store.documents({ after, limit: 200 });
    for (const { id } of page) {
      const there = await originalIfThere(to, id);
      const bytes = there ?? (await originalIfThere(from, id));
      if (bytes && !there) await keepOriginal(to, bytes);
      if (bytes) originals += 1;
      else missing += 1;
    }
    after = page.at(-1)?.cursor ?? null;
    if (after === null) return { originals, missing };
  }
}

/** Writes lines, packed, under a name that has the beginning of their hash; that name with the SHA-256 of the file as it stands. */
async function writeLines(
  folder: string,
  start: string,
  rows: AsyncIterable<unknown>,
): Promise<Record<string, string>> {
  const lines = async function* () {
    for await (const row of rows) yield `${JSON.stringify(row)}\n`;
  };
  const path = join(folder, `${start}.jsonl.gz.new`);
  return writing(path, async () => {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(path, { flush: true }));
    const sha256 = await hashOf(path);
    const name = `${start}-${sha256.slice(0, 16)}.jsonl.gz`;
    await rename(path, join(folder, name));
    return { [name]: sha256 };
  });
}

/** What the disk says against writing, by its name. */
async function writing<Result>(name: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (cause) {
    if (cause instanceof Trouble) throw cause;
    throw new WorldFailed('not-written', { name, system: (cause as NodeJS.ErrnoException).code ?? 'unknown' }, cause);
  }
}

async function* readLines<Row>(path: string): AsyncIterable<Row> {
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) if (line !== '') yield JSON.parse(line) as Row;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const part of createReadStream(path)) hash.update(part as Buffer);
  } catch (cause) {
    throw new WorldFailed('backup.damaged', { name: path }, cause);
  }
  return hash.digest('hex');
}
