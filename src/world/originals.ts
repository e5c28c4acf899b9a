import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WorldFailed } from '../model/index.ts';
import { isBucket } from './bucket-place.ts';
import { fileTrouble, plainBytes } from './files.ts';

/** Where the original with this hash is kept, relative to the folder of originals: `ab/abcdef…`. */
export function originalPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new WorldFailed('bad-hash', { sha256 });
  return join(sha256.slice(0, 2), sha256);
}

/**
 * Keeps the bytes of a document under their hash (SHA-256, hex) and returns it: in a folder, or in a store that speaks S3
 * (`s3://bucket/prefix`). In a folder they are written beside their place, forced to the disk and then renamed, so that a crash leaves
 * nothing that is half there. Keeping the same bytes again changes nothing; what was damaged since is replaced. Errors: `not-written`;
 * for a store `originals.…`.
 */
export async function keepOriginal(place: string, bytes: Uint8Array): Promise<string> {
  const sha256 = hashOf(bytes);
  if (isBucket(place)) await (await import('./bucket-originals.ts')).keepInBucket(place, sha256, bytes);
  else await keepInFolder(place, sha256, bytes);
  return sha256;
}

async function keepInFolder(folder: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, originalPath(sha256));
  if (await isKept(path, sha256)) return;
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
}

/**
 * The bytes of an original, checked against their hash. Errors: `not-found`, `not-readable`, `original-damaged`; for a store
 * `originals.…`.
 */
export async function readOriginal(place: string, sha256: string): Promise<Uint8Array> {
  const path = originalPath(sha256);
  const bytes = isBucket(place)
    ? await (await import('./bucket-originals.ts')).readFromBucket(place, sha256)
    : await readFromFolder(join(place, path));
  if (hashOf(bytes) !== sha256) throw new WorldFailed('original-damaged', { name: join(place, path), sha256 });
  return bytes;
}

/** The bytes of an original, or null where it is missing or damaged. Errors: when the place itself cannot be asked: `originals.…`. */
export async function originalIfThere(place: string, sha256: string): Promise<Uint8Array | null> {
  return readOriginal(place, sha256).catch((error: unknown) => {
    if (error instanceof WorldFailed && error.code.startsWith('originals.')) throw error;
    return null;
  });
}

async function readFromFolder(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw fileTrouble(path, cause);
  });
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
