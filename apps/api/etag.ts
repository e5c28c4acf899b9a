import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';

/** The tag of a representation in JSON: equal bytes, equal tag. */
export function tagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/** Whether a header of tags (`If-Match`, `If-None-Match`) names this one; `W/` before a tag is no difference here. */
export function names(header: string, tag: string): boolean {
  const tags = header.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}

/** Gives every JSON answer to a read a tag, and answers 304 to who has it already. */
export const tagged: MiddlewareHandler = async (c, next) => {
  await next();
  if (!isTaggable(c)) return;
  const text = await c.res.text();
  const tag = tagOf(text);
  const wanted = c.req.header('if-none-match');
  const headers = new Headers(c.res.headers);
  headers.set('etag', tag);
  headers.set('cache-control', 'private, no-cache');
  if (wanted !== undefined && names(wanted, tag)) {
    headers.delete('content-type');
    headers.delete('content-length');
    replace(c, new Response(null, { status: 304, headers }));
    return;
  }
  replace(c, new Response(text, { status: 200, headers }));
};

function isTaggable(c: Context): boolean {
  const type = c.res.headers.get('content-type') ?? '';
  return (c.req.method === 'GET' || c.req.method === 'HEAD') && c.res.status === 200 && type.includes('json');
}

/** The framework lays the headers of the answer before over the new one; they are those of the new one already. */
function replace(c: Context, response: Response): void {
  c.res = undefined;
  c.res = response;
}
