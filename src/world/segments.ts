import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, finding, WorldFailed } from '../model/index.ts';
import { plainBytes } from './files.ts';

/** A file of an index as it was read: its name, its bytes, and the texts (their ids) that the manifest says are in it. */
export interface KeptSegment {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly texts: readonly string[];
}

/** A segment to be written. */
export interface NewSegment {
  readonly bytes: Uint8Array;
  readonly texts: readonly string[];
}

const MANIFEST = 'manifest.json';
const FORMAT = 1;

interface Listed {
  readonly file: string;
  readonly bytes: number;
  readonly texts: readonly string[];
}

/** What the manifest lists; null if there is none that this program wrote. */
async function readManifest(folder: string): Promise<readonly Listed[] | null> {
  try {
    const { format, segments } = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
    return format === FORMAT && Array.isArray(segments) && segments.every(isListed) ? segments : null;
  } catch {
    return null;
  }
}

function isListed(entry: unknown): entry is Listed {
  const { file, bytes, texts } = (entry ?? {}) as Partial<Listed>;
  // A name of our own making, so that no manifest leads out of the folder.
  return (
    typeof file === 'string' && /^[0-9a-f]+\.segment$/.test(file) && Number.isInteger(bytes) && Array.isArray(texts)
  );
}

/**
 * Reads the files of an index. One that is gone or has another size than it was written with is left out, with the finding
 * `index-damaged`: an index only repeats what the register has, so that whoever reads it builds that part anew.
 */
export async function readSegments(folder: string): Promise<{ segments: KeptSegment[]; findings: Finding[] }> {
  const segments: KeptSegment[] = [];
  const findings: Finding[] = [];
  const listed = await readManifest(folder);
  if (listed === null && (await isThere(folder)))
    findings.push(finding('index-damaged', 'warning', { file: MANIFEST }));
  for (const { file, bytes, texts } of listed ?? []) {
    const read = await readFile(join(folder, file)).catch(() => null);
    if (read?.length === bytes) segments.push({ file, bytes: plainBytes(read), texts });
    else findings.push(finding('index-damaged', 'warning', { file }));
  }
  return { segments, findings };
}

async function isThere(folder: string): Promise<boolean> {
  return readdir(folder).then(
    (names) => names.some((name) => name.endsWith('.segment')),
    () => false,
  );
}

/** Written beside its place, forced to the disk, then renamed: a crash leaves the old file or the new one. */
async function write(folder: string, file: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = join(folder, `.new-${file}-${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, join(folder, file));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    throw cause;
  }
}

/**
 * Writes an index of the segments that are kept and the ones that are new. The manifest comes last, so that a crash at any
 * point leaves an index as it was before; files that no manifest names are then removed. Error: `not-written`.
 */
export async function writeSegments(
  folder: string,
  kept: readonly KeptSegment[],
  added: readonly NewSegment[],
): Promise<void> {
  const segments: Listed[] = kept.map(({ file, bytes, texts }) => ({ file, bytes: bytes.length, texts }));
  try {
    await mkdir(folder, { recursive: true });
    for (const { bytes, texts } of added) {
      const file = `${randomBytes(8).toString('hex')}.segment`;
      await write(folder, file, bytes);
      segments.push({ file, bytes: bytes.length, texts });
    }
    await write(folder, MANIFEST, JSON.stringify({ format: FORMAT, segments }));
  } catch (cause) {
    throw new WorldFailed(
      'not-written',
      { name: folder, system: (cause as NodeJS.ErrnoException).code ?? 'unknown' },
      cause,
    );
  }
  const named = new Set([MANIFEST, ...segments.map(({ file }) => file)]);
  for (const name of await readdir(folder)) {
    if (!named.has(name)) await rm(join(folder, name), { force: true }).catch(() => {});
  }
}
