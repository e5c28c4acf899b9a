import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { WorldFailed, WrongUse } from '../../../src/model/index.ts';
import { OWN_NAMES, type SitePut } from '../../../src/publish/site/index.ts';
import { openPut } from './site-put.ts';

/** What says that a folder is a site of ours, and what the comparison with the next publication needs. */
const [MARK, CHANGES] = ['site.json', 'changes.jsonl'];
/** What may lie in a folder before the first publication, beside names that begin with a point. */
const HARMLESS = new Set(['CNAME', 'README.md', 'LICENSE', 'robots.txt']);

/** A site that is written beside the folder it is for. */
export interface SiteFolder {
  readonly put: SitePut;
  /** The lines of `changes.jsonl` of the site that is there; null where there is none. */
  before(): AsyncIterable<string> | null;
  /** Puts the new site in the place of the old one; files of somebody else go along. Errors: `cli.publish-swap`. */
  finish(): Promise<void>;
  /** Takes away what was written. */
  abandon(): void;
}

/**
 * Opens a folder for a site. What a publication that was killed left behind is put right first. Errors: `cli.publish-not-ours`
 * for a folder with other files, `cli.folder`.
 */
export function openSiteFolder(folder: string): SiteFolder {
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const beside = (what: string) => join(dirname(target), `.${basename(target)}.servanda-${what}`);
  const [old, next] = [beside('before'), beside(`next-${process.pid}`)];
  finishOld(target, old);
  removeLeft(target);
  refuseOthers(target);
  make(next);
  const { put, close } = openPut(next);
  const changes = join(target, CHANGES);
  const hasChanges = existsSync(changes);
  return {
    put,
    before: () =>
      hasChanges ? createInterface({ input: createReadStream(changes, 'utf8'), crlfDelay: Infinity }) : null,
    async finish() {
      close();
      swap(target, next, old);
    },
    abandon: () => rmSync(next, { recursive: true, force: true }),
  };
}

/** Two renames: between them, for less than a millisecond, neither site is in place; `finishOld` mends a kill just there. */
function swap(target: string, next: string, old: string): void {
  try {
    if (existsSync(target)) renameSync(target, old);
    renameSync(next, target);
    finishOld(target, old);
  } catch (error) {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    throw new WorldFailed('cli.publish-swap', { folder: target, reason: String(error) }, error);
  }
}

/** What is left of a site that was replaced: it goes back if nothing stands in its place, else it gives up what is not ours. */
function finishOld(target: string, old: string): void {
  if (!existsSync(old)) return;
  if (!existsSync(target)) {
    renameSync(old, target);
    return;
  }
  for (const name of readdirSync(old)) {
    if (!OWN_NAMES.includes(name) && !existsSync(join(target, name))) renameSync(join(old, name), join(target, name));
  }
  rmSync(old, { recursive: true, force: true });
}

/** Removes what publications that were killed had written so far; that of one that still runs is let be. */
function removeLeft(target: string): void {
  const start = `.${basename(target)}.servanda-next-`;
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(start)) continue;
    const pid = Number(name.slice(start.length));
    if (!isRunning(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function refuseOthers(target: string): void {
  if (!existsSync(target)) return;
  if (isOurs(target)) return;
  const other = readdirSync(target).find((name) => !name.startsWith('.') && !HARMLESS.has(name));
  if (other !== undefined) throw new WrongUse('cli.publish-not-ours', { folder: target, name: other });
}

function isOurs(target: string): boolean {
  try {
    return JSON.parse(readFileSync(join(target, MARK), 'utf8')).servanda === 1;
  } catch {
    return false;
  }
}

function make(folder: string): void {
  try {
    if (!existsSync(dirname(folder))) mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder);
  } catch (error) {
    throw new WorldFailed('cli.folder', { folder, reason: String(error) }, error);
  }
}
