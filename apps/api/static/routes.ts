import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { names } from '../etag.ts';
import { Refused, type Says } from '../problem.ts';
import { openStaticFiles, type StaticFile } from './files.ts';
import { NOT_BUILT } from './not-built.ts';

/** The built workbench: its files, and its one page for every address that is a view. */
export function staticRoutes(folder: string | null, says: Says): Hono {
  const files = folder === null ? null : openStaticFiles(folder);
  return new Hono().get('*', (c) => {
    const { path } = c.req;
    const file = path === '/' || path === '/index.html' ? null : files?.get(path);
    if (file) return fileAnswer(c, file);
    if (path !== '/index.html' && !isView(path)) throw new Refused(404, 'api.no-route', { path });
    const index = files?.index() ?? null;
    if (index) return fileAnswer(c, index);
    return c.html(NOT_BUILT(says('api.not-built', {})), 503);
  });
}

/**
 * Whether an address may be a view: views are named by words and values, never by files, and nothing in them goes up or
 * hides a separator.
 */
function isView(path: string): boolean {
  if (/^\/(?:v\d+|docs)(?:\/|$)/.test(path)) return false;
  if (/\\|%2f|%5c|%00|%25|%2e/i.test(path) || path.split('/').some((part) => /^\.{1,2}$/.test(part))) return false;
  return !/\.[A-Za-z0-9]{1,8}$/.test(path);
}

function fileAnswer(c: Context, { type, bytes, packed, hashed }: StaticFile): Response {
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers: Record<string, string> = {
    'content-type': type,
    etag: tag,
    vary: 'accept-encoding',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (names(c.req.header('if-none-match') ?? '', tag)) return c.body(null, 304, headers);
  if (packed === null || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(bytes, 200, headers);
  return c.body(packed, 200, { ...headers, 'content-encoding': 'gzip' });
}
