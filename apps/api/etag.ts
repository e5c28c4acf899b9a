import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Answer, KeptAnswers } from './kept-answers.ts';

/** The tag of a representation in JSON: equal bytes, equal tag. */
export function tagOf(text: string | Uint8Array): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/** Whether a header of tags (`If-Match`, `If-None-Match`) names this one; `W/` before a tag is no difference here. */
export function names(header: string, tag: string): boolean {
  const tags = header.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}

/** Gives every JSON answer to a read a tag, and answers 304 to who has it already. Lists are answered as before while nothing changes. */
export function tagged(answers: KeptAnswers): MiddlewareHandler {
  return async (c, next) => {
    const known = await answers.look(c);
    if (known && typeof known !== 'function') return answered(c, known, new Headers({ 'content-type': JSON_TYPE }));
    const said = listeningTo(c);
    await next();
    if (!isTaggable(c)) return;
    const { res } = c;
    const text = said.get(res) ?? (await res.text());
    // As bytes, which are written as they are: a text would be made into them for the tag, the length and the network each.
    const bytes = Buffer.from(text);
    const answer = { bytes, tag: tagOf(bytes) };
    known?.(answer);
    const headers = new Headers(res.headers);
    // The framework lays the headers of the answer before over the new one; they are those of the new one already.
    c.res = undefined;
    c.res = answered(c, answer, headers);
  };
}

const JSON_TYPE = 'application/json';

/** The words of what is answered in JSON from now on, by its answer: to read them back from there takes longer than to write them. */
function listeningTo(c: Context): ReadonlyMap<Response, string> {
  const said = new Map<Response, string>();
  const json = (value: unknown, status?: ContentfulStatusCode, headers?: Record<string, string>): Response => {
    const text = JSON.stringify(value);
    const res = c.body(text, status, { 'Content-Type': JSON_TYPE, ...headers });
    said.set(res, text);
    return res;
  };
  c.json = json as typeof c.json;
  return said;
}

function answered(c: Context, { bytes, tag }: Answer, headers: Headers): Response {
  headers.set('etag', tag);
  headers.set('cache-control', 'private, no-cache');
  const wanted = c.req.header('if-none-match');
  if (wanted === undefined || !names(wanted, tag)) return new Response(bytes, { status: 200, headers });
  headers.delete('content-type');
  headers.delete('content-length');
  return new Response(null, { status: 304, headers });
}

function isTaggable(c: Context): boolean {
  const type = c.res.headers.get('content-type') ?? '';
  return (c.req.method === 'GET' || c.req.method === 'HEAD') && c.res.status === 200 && type.includes('json');
}
