import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A request as it came. */
export interface Signed {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

const hmac = (key: string | Uint8Array, text: string) => createHmac('sha256', key).update(text).digest();
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/**
 * What a store says of a request that its owner did not sign, after AWS Signature Version 4; null for one that is right. The server of the
 * tests looks at the name of the key alone.
 */
export function refusalOf({ method, url, headers, body }: Signed, secret: string): string | null {
  const parts = /Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)/.exec(headers.authorization ?? '');
  if (!parts) return 'AccessDenied';
  const [, scope, names, signature] = parts as unknown as [string, string, string, string];
  const content = String(headers['x-amz-content-sha256']);
  const [path, query = ''] = url.split('?');
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = [method, path, query.split('&').sort().join('&'), lines.join(''), names, content].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = scope.split('/').reduce<string | Uint8Array>((made, part) => hmac(made, part), `AWS4${secret}`);
  if (hmac(key, toSign).toString('hex') !== signature) return 'SignatureDoesNotMatch';
  return content === 'UNSIGNED-PAYLOAD' || content === sha256(body) ? null : 'XAmzContentSHA256Mismatch';
}
