import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WorldFailed } from '../model/index.ts';
import { fileTrouble, plainBytes } from './files.ts';

/** Where the original with this hash is kept, relative to the folder of originals: `ab/abcdef…`. */
export function originalPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new WorldFailed('bad-hash', { sha256 });
  return join(sha256.slice(0, 2), sha256);
}

/**
 * Keeps the bytes of a document under their hash (SHA-256, hex) and returns it. They are written beside their place, forced
 * to the disk and then renamed, so that a crash leaves nothing that is half there. Keeping the same bytes again changes
 * nothing; a file that was damaged since is replaced. Error: `not-written`.
 */
export async function keepOriginal(folder: string, bytes: Uint8Array): Promise<string> {
  const sha256 = hashOf(bytes);
  const path = join(folder, originalPath(sha256));
  if (await isKept(path, sha256)) return sha256;
  const temporary = join(folder, `.new-${sha256}-${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeThrough(temporary, bytes);
    await rename(temporary, path);
    await flushFolder(dirname(path));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new WorldFailed('not-written', { name: path, system: systemCode(cause) }, cause);
  }
  return sha256;
}

/** The bytes of an original, checked against their hash. Errors: `not-found`, `not-readable`, `original-damaged`. */
export async function readOriginal(folder: string, sha256: string): Promise<Uint8Array> {
  const path = join(folder, originalPath(sha256));
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw fileTrouble(path, cause);
  });
  if (hashOf(bytes) !== sha256) throw new WorldFailed('original-damaged', { name: path, sha256 });
  return plainBytes(bytes);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function isKept(path: string, sha256: string): Promise<boolean> {
  return readFile(path).then(
    (bytes) => hashOf(bytes) === sha256,
    () => false,
  );
}

/** Read-only, since an original is never changed. */
async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o444);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new name is on the disk only when the folder is. Windows cannot open a folder, and needs no such thing. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

function systemCode(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? 'unknown';
}
