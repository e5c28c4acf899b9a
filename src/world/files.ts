import { constants } from 'node:fs';
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { LIMITS } from '../intake/index.ts';
import { WorldFailed } from '../model/index.ts';

/** A path to read, or a path that was asked for and why there is nothing to read at it. */
export type FoundPath =
  | { readonly path: string; readonly failed: null }
  | { readonly path: string; readonly failed: WorldFailed };

/**
 * The files that paths stand for: a file for itself, a folder for all files in it and below, in the order of their names
 * (code units, not locale). Names beginning with a dot are left out of folders. A folder reached twice, as by a symbolic link
 * that leads back, is read once. A path that fails (`not-found`, `no-permission`, `not-readable`) is listed with its error
 * and stops nothing.
 */
export async function expandPaths(paths: readonly string[]): Promise<FoundPath[]> {
  const seen = new Set<string>();
  const found: FoundPath[] = [];
  for (const path of paths) await expand(path, seen, found);
  return found;
}

async function expand(path: string, seen: Set<string>, found: FoundPath[], isAsked = true): Promise<void> {
  try {
    const status = await stat(path);
    if (!status.isDirectory()) {
      // A pipe that is asked for is read; one that lies in a folder would be waited for without end.
      const isRead = isAsked || status.isFile();
      found.push({ path, failed: isRead ? null : new WorldFailed('not-readable', { name: path, system: 'no file' }) });
      return;
    }
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
    for (const name of names) await expand(join(path, name), seen, found, false);
  } catch (cause) {
    found.push({ path, failed: fileTrouble(path, cause) });
  }
}

/**
 * The bytes of a file. Its size is asked before anything is read, and what is not an ordinary file (a pipe, a device) is
 * read no further than the limit (bytes). Errors: `not-found`, `no-permission`, `not-readable`, `too-large`.
 */
export async function readDocument(path: string, maxBytes: number = LIMITS.maxBytes): Promise<Uint8Array> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, constants.O_RDONLY);
    const status = await file.stat();
    if (status.isFile() && status.size > maxBytes) throw tooLarge(path, status.size, maxBytes);
    return await readStream(file.createReadStream({ autoClose: false }), path, maxBytes);
  } catch (cause) {
    throw fileTrouble(path, cause);
  } finally {
    await file?.close();
  }
}

/** All bytes of standard input, or of any stream, up to the limit (bytes). Errors: `not-readable`, `too-large`. */
export async function readStream(
  stream: Readable,
  name = '-',
  maxBytes: number = LIMITS.maxBytes,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(name, size, maxBytes);
      chunks.push(chunk);
    }
  } catch (cause) {
    throw fileTrouble(name, cause);
  }
  return plainBytes(Buffer.concat(chunks, size));
}

/** The same bytes as no `Buffer`: some readers refuse that, and comparing the two fails. */
export function plainBytes(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

function tooLarge(name: string, bytes: number, limit: number): WorldFailed {
  return new WorldFailed('too-large', { name, bytes, limit });
}

const CODES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
]);

/** The named error for what the file system said. */
export function fileTrouble(name: string, cause: unknown): WorldFailed {
  if (cause instanceof WorldFailed) return cause;
  const system = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  return new WorldFailed(CODES.get(system) ?? 'not-readable', { name, system }, cause);
}
