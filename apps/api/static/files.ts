import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of the built workbench, as it is and packed. `hashed`: its name changes with its content. */
export interface StaticFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly packed: Uint8Array<ArrayBuffer> | null;
  readonly hashed: boolean;
}

/** The files of the workbench by their address. */
export interface StaticFiles {
  /** The file at an address (decoded nowhere, joined with nothing), or null. */
  get(path: string): StaticFile | null;
  /** The page that all views start from, read again when the workbench was built anew. */
  index(): StaticFile | null;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
  webp: 'image/webp',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

/**
 * The files below a folder. Which there are is listed beforehand, and an address is looked up in that list: it never becomes
 * a path, so that no address leads out of the folder.
 */
export function openStaticFiles(folder: string): StaticFiles {
  let listed: { readonly built: number; readonly paths: ReadonlySet<string> } | null = null;
  const loaded = new Map<string, StaticFile>();
  const list = () => {
    const built = statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (listed?.built !== built) {
      loaded.clear();
      listed = { built, paths: built === 0 ? new Set<string>() : new Set(pathsIn(folder)) };
    }
    return listed.paths;
  };
  const get = (path: string): StaticFile | null => {
    if (!(listed?.paths ?? list()).has(path)) return null;
    const file = loaded.get(path) ?? load(folder, path);
    loaded.set(path, file);
    return file;
  };
  return {
    get,
    index() {
      list();
      return get('/index.html');
    },
  };
}

function pathsIn(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return files.map((path) => path.slice(folder.replace(/[/\\]+$/, '').length).replaceAll('\\', '/'));
}

/** Texts are worth packing from about one packet on. */
const WORTH_PACKING = 1400;

function load(folder: string, path: string): StaticFile {
  const bytes = new Uint8Array(readFileSync(join(folder, path)));
  const type = TYPES[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
  const isText =
    /^(?:text\/|application\/(?:json|manifest|wasm)|image\/svg)/.test(type) && bytes.length > WORTH_PACKING;
  return { type, bytes, packed: isText ? new Uint8Array(gzipSync(bytes)) : null, hashed: path.startsWith('/assets/') };
}
