import { AwsClient } from 'aws4fetch';
import { WorldFailed, WrongUse } from '../model/index.ts';
import { bucketOf } from './bucket-place.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A place in a store that speaks S3, and how it is asked. */
export interface Bucket {
  /** `s3://bucket/prefix`: what may be shown. */
  readonly name: string;
  /** The address that keys are appended to; it ends in a slash. */
  readonly address: string;
  readonly client: AwsClient;
}

/** An answer of the store. `code`: its own word for what is wrong, such as `NoSuchBucket`. */
export interface BucketAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly code: string;
}

/** Attempts at one question, and milliseconds before the second: twice as long before each after it. */
const ATTEMPTS = { most: 4, wait: 250 } as const;

/** Milliseconds that one attempt may take: 50 MB over a slow line. */
const TIMEOUT_MS = 60_000;

/**
 * Opens `s3://bucket/prefix` with what the environment says, by the names that other programs use: `AWS_ACCESS_KEY_ID`,
 * `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_REGION`, and `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL` for a store that is not
 * Amazon's. Nothing is asked yet. Errors: `originals.address`, `originals.no-key`, `originals.endpoint`.
 */
export function openBucket(place: string, env: Environment): Bucket {
  const { bucket, prefix } = bucketOf(place);
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN } = env;
  if (!accessKeyId || !secretAccessKey) throw new WrongUse('originals.no-key', { place });
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1';
  const session = AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {};
  return {
    name: place,
    address: `${[endpointOf(env, region), bucket, ...prefix].join('/')}/`,
    client: new AwsClient({ accessKeyId, secretAccessKey, ...session, service: 's3', region, retries: 0 }),
  };
}

function endpointOf({ AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL }: Environment, region: string): string {
  const named = AWS_ENDPOINT_URL_S3 || AWS_ENDPOINT_URL || `https://s3.${region}.amazonaws.com`;
  const url = URL.parse(named);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '')
    throw new WrongUse('originals.endpoint', {});
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/**
 * Asks the store for a key, and again when it does not answer or says that it cannot just now. Errors: `originals.unreachable`
 * (`place`, `system`). Every answer that comes is given back, also one that refuses.
 */
export async function askBucket(
  bucket: Bucket,
  method: 'GET' | 'HEAD' | 'PUT',
  key: string,
  body?: { readonly bytes: Uint8Array; readonly sha256: string },
): Promise<BucketAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await askOnce(bucket, method, key, body);
      const passes = answer.status >= 500 || answer.status === 429;
      if (!passes || attempt === ATTEMPTS.most) return answer;
    } catch (cause) {
      if (attempt === ATTEMPTS.most)
        throw new WorldFailed('originals.unreachable', { place: bucket.name, system: systemOf(cause) }, cause);
    }
    await new Promise((wake) => setTimeout(wake, ATTEMPTS.wait * 2 ** (attempt - 1)));
  }
}

async function askOnce(
  { address, client }: Bucket,
  method: string,
  key: string,
  body: { readonly bytes: Uint8Array; readonly sha256: string } | undefined,
): Promise<BucketAnswer> {
  // The store holds what it gets against this hash itself.
  const sent = body && {
    body: body.bytes as BodyInit,
    headers: { 'x-amz-content-sha256': body.sha256, 'content-type': 'application/octet-stream' },
  };
  const request = await client.sign(address + key, { method, ...sent });
  const response = await fetch(request, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'manual' });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { status, headers } = response;
  const code = status < 300 ? '' : (/<Code>(\w{1,60})<\/Code>/.exec(new TextDecoder().decode(bytes))?.[1] ?? '');
  return { status, headers, bytes, code };
}

/** What the network said: its code where it has one. */
function systemOf(cause: unknown): string {
  const { cause: inner, name } = cause as { cause?: { code?: string; message?: string }; name: string };
  return inner?.code ?? inner?.message ?? name;
}
