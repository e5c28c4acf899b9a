import type { Context, MiddlewareHandler } from 'hono';
import { Refused } from '../problem.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what a page of another site asks for. `Origin`, where a browser sends it, must be our own; where it sends
 * `Sec-Fetch-Site` instead, a write from elsewhere is refused, and so is a read that is no visit by a person (a link leads
 * here as it may lead anywhere). Programs send neither. With `cors`, pages elsewhere may read, and never write.
 */
export function onlyOwnOrigins(cors: boolean): MiddlewareHandler {
  return async (c, next) => {
    const isRead = READS.has(c.req.method);
    const isOpen = cors && isRead && c.req.path.startsWith('/v1/');
    if (!isOpen) refuseForeign(c, isRead);
    if (!isRead && !isDeliberate(c)) throw new Refused(403, 'api.plain-form');
    if (isOpen && c.req.method === 'OPTIONS') return c.body(null, 204, CORS_ASKED);
    await next();
    if (isOpen) for (const [name, value] of Object.entries(CORS)) c.res.headers.set(name, value);
    return;
  };
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, link',
  'cross-origin-resource-policy': 'cross-origin',
};

const CORS_ASKED = {
  ...CORS,
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'if-none-match',
  'access-control-max-age': '86400',
};

function refuseForeign(c: Context, isRead: boolean): void {
  const origin = c.req.header('origin');
  if (origin !== undefined && !isOwn(origin, c)) {
    throw new Refused(403, 'api.origin', { origin: origin.slice(0, 200) });
  }
  const site = c.req.header('sec-fetch-site');
  const isForeign = site === 'cross-site' || site === 'same-site';
  if (isForeign && !(isRead && c.req.header('sec-fetch-mode') === 'navigate')) throw new Refused(403, 'api.cross-site');
}

/** The `Host` header was held against our own names before. Behind a server that speaks TLS the scheme is https. */
function isOwn(origin: string, c: Context): boolean {
  const host = c.req.header('host') ?? '';
  return origin === `http://${host}` || origin === `https://${host}`;
}

/** A plain form of another page can send neither JSON nor a header of ours without asking first, and is then refused. */
function isDeliberate(c: Context): boolean {
  const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  return type === 'application/json' || c.req.header('servanda-client') !== undefined;
}
