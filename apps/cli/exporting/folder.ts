import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { WorldFailed } from '../../../src/model/index.ts';
import {
  type Beside,
  type Edition,
  historyLines,
  type Put,
  publicName,
  type Written,
} from '../../../src/publish/index.ts';
import { type Store, withoutBlindMarks } from '../../../src/register/index.ts';
import { originalPath, readOriginal } from '../../../src/world/index.ts';

/** The file of a package that holds the whole register. */
export const HISTORY_FILE = 'history.jsonl';

/** Writes files below a folder, which is made when it is not there. Errors: `cli.folder`, `cli.write`. */
export function putInto(folder: string) {
  return async (path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<Written> => {
    const hash = createHash('sha256');
    let bytes = 0;
    const target = resolve(folder, path);
    makeFolder(dirname(target));
    async function* counted(): AsyncIterable<Uint8Array> {
      for await (const chunk of chunks) {
        const data = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
        hash.update(data);
        bytes += data.length;
        yield data;
      }
    }
    await pipeline(counted(), createWriteStream(target)).catch((error: unknown) => {
      throw written(target, error);
    });
    return { bytes, sha256: hash.digest('hex') };
  };
}

/** What the register could not do keeps its own words; what the disk could not do gets those of the program. */
function written(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new WorldFailed('cli.write', { path, reason: error.message }, error);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new WorldFailed('cli.folder', { folder, reason: String(error) }, error);
  }
}

/** Writes the whole register with its history into a package. */
export async function putHistory(store: Store, put: Put): Promise<Beside> {
  const file = await put(HISTORY_FILE, historyLines(withoutBlindMarks(store.history())));
  const title = 'The whole register with its history, for "servanda import"';
  return { name: 'history', path: HISTORY_FILE, title, mediaType: 'application/jsonl', ...file };
}

/** Copies the originals of a register into a package and says what they are. Errors: `not-found`, `original-damaged`. */
export async function copyOriginals(edition: Edition, from: string, folder: string): Promise<Beside[]> {
  const copied: Beside[] = [];
  for await (const { id, name, mediaType } of edition.documents()) {
    const bytes = await readOriginal(from, id);
    const path = `originals/${id.slice(0, 2)}/${id}`;
    const target = join(folder, 'originals', originalPath(id));
    makeFolder(dirname(target));
    try {
      writeFileSync(target, bytes);
    } catch (error) {
      throw written(target, error);
    }
    const type = mediaType ?? 'application/octet-stream';
    copied.push({
      name: `original-${id}`,
      path,
      title: publicName(name),
      mediaType: type,
      bytes: bytes.length,
      sha256: id,
    });
  }
  return copied;
}
