import { homedir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { WrongUse } from '../../src/model/index.ts';
import { bucketOf, isBucket } from '../../src/world/index.ts';
import type { RegisterPlace } from './register-place.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a place is the address of a PostgreSQL database. */
export function isAddress(place: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(place);
}

/** What `DATABASE_URL` names; null where it is not set. Errors: `cli.database-address` for the database of another kind. */
export function namedDatabase({ DATABASE_URL = '' }: Environment): string | null {
  if (DATABASE_URL === '') return null;
  if (!isAddress(DATABASE_URL)) throw new WrongUse('cli.database-address', { address: DATABASE_URL.slice(0, 20) });
  return DATABASE_URL;
}

/**
 * The register in a database. Its originals stand where `SERVANDA_ORIGINALS` says (a folder, or `s3://bucket/prefix`), and what
 * repeats it in the folder that `SERVANDA_DATA` names: by default one for each database below the user's own data (XDG base
 * directories). Errors: `cli.database-address`, `cli.originals-address`, `originals.address`.
 */
export function databasePlace(address: string, env: Environment): RegisterPlace {
  const { SERVANDA_DATA, SERVANDA_ORIGINALS, XDG_DATA_HOME } = env;
  const data = XDG_DATA_HOME || join(homedir(), '.local', 'share');
  const folder = resolve(SERVANDA_DATA || join(data, 'servanda', nameOf(address)));
  const originals = SERVANDA_ORIGINALS || join(folder, 'originals');
  return { folder, database: address, originals: originalsAt(originals) };
}

/** A place for originals: a folder, or `s3://bucket/prefix`. Errors: `originals.address`, `cli.originals-address` for another kind of address. */
export function originalsAt(named: string): string {
  if (isBucket(named)) {
    bucketOf(named);
    return named;
  }
  if (/^[a-z][a-z0-9]+:\/\//i.test(named)) throw new WrongUse('cli.originals-address', { kind: named.split(':')[0]! });
  return resolve(named);
}

/** A name for the folder of a database: its host and its own name, of letters that every file system takes. */
function nameOf(address: string): string {
  const { host, pathname } = parsed(address);
  return [host || 'local', pathname.slice(1) || 'postgres'].join('-').replace(/[^A-Za-z0-9._-]+/g, '-');
}

function parsed(address: string): URL {
  try {
    return new URL(address);
  } catch (cause) {
    throw new WrongUse('cli.database-address', { address: address.slice(0, 20) }, cause);
  }
}

/** A register as it may be shown: its folder as seen from here, or the address without the password. */
export function shownPlace({ folder, database }: RegisterPlace): string {
  if (!isAddress(database)) return relative(process.cwd(), folder) || '.';
  const url = parsed(database);
  url.password = '';
  url.search = '';
  return url.href;
}

/** What a register is called: the folder's own name, or that of the database. */
export function registerName({ folder, database }: RegisterPlace): string {
  return isAddress(database) ? parsed(database).pathname.slice(1) || 'postgres' : basename(folder);
}
