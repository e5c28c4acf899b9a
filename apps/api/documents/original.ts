import type { Context } from 'hono';
import type { StoredDocument } from '../../../src/register/index.ts';
import { names } from '../etag.ts';

/** What the bytes may be said to be. A page is handed out as mere bytes: shown, it would be this server's own. */
const SAFE_TYPES: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);
const INLINE_TYPES: ReadonlySet<string> = new Set(['application/pdf', 'text/plain', 'text/markdown']);

/** The bytes of an original: to be saved, or, where the type can do no harm and it is asked for, to be looked at. */
export async function originalAnswer(
  c: Context,
  { source }: StoredDocument,
  inline: boolean,
  bytes: () => Promise<Uint8Array>,
): Promise<Response> {
  const type = source.mediaType ?? '';
  const isShown = inline && INLINE_TYPES.has(type);
  const tag = `"${source.sha256}"`;
  const headers = {
    etag: tag,
    'cache-control': 'private, max-age=31536000, immutable',
    'content-type': typeOf(source, isShown),
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; ${fileName(source.origin.name)}`,
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'${type === 'application/pdf' ? '' : '; sandbox'}`,
  };
  if (names(c.req.header('if-none-match') ?? '', tag)) return c.body(null, 304, headers);
  return c.body(new Uint8Array(await bytes()), 200, headers);
}

function typeOf({ mediaType, charset }: StoredDocument['source'], isShown: boolean): string {
  if (mediaType !== null && SAFE_TYPES.has(mediaType)) return mediaType;
  return isShown ? `text/plain; charset=${charset ?? 'utf-8'}` : 'application/octet-stream';
}

/**
 * The last part of a path or address as a file name (RFC 6266, RFC 8187): in ASCII for old clients, and as it is. Control
 * characters and quotation marks would end the header or the name.
 */
function fileName(origin: string): string {
  const last =
    origin
      .replace(/[?#].*$/s, '')
      .split(/[/\\]/)
      .findLast((part) => part !== '') ?? '';
  const clean =
    last
      .replace(/[\p{Cc}\p{Cf}"<>:|*;%]/gu, '_')
      .toWellFormed()
      .slice(0, 150) || 'document';
  const ascii = clean.replace(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(clean).replace(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
