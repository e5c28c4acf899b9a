import { createHash } from 'node:crypto';
import { WorldFailed } from '../model/index.ts';
import { askBucket, type Bucket, type BucketAnswer, openBucket } from './bucket.ts';

/** `ab/abcdef…`, as in a folder: a bucket that is copied to one is one. */
function keyOf(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256}`;
}

/** Keeps bytes under their hash in a bucket. What is there already, and is the same, is not sent again. Errors: `originals.…`. */
export async function keepInBucket(place: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const bucket = openBucket(place, process.env);
  if (await isThere(bucket, sha256, bytes)) return;
  const answer = await askBucket(bucket, 'PUT', keyOf(sha256), { bytes, sha256 });
  if (answer.status !== 200) throw refusal(bucket, answer);
}

/** The bytes under a hash in a bucket, as they came. Errors: `not-found`, `originals.…`. */
export async function readFromBucket(place: string, sha256: string): Promise<Uint8Array> {
  const bucket = openBucket(place, process.env);
  const answer = await askBucket(bucket, 'GET', keyOf(sha256));
  if (answer.status === 404 && answer.code !== 'NoSuchBucket')
    throw new WorldFailed('not-found', { name: `${bucket.address}${keyOf(sha256)}`, system: answer.code });
  if (answer.status !== 200) throw refusal(bucket, answer);
  return answer.bytes;
}

/** By its length, and by its MD5 where the store gives that as the mark of its content: what was damaged is sent again. */
async function isThere(bucket: Bucket, sha256: string, bytes: Uint8Array): Promise<boolean> {
  const { status, headers } = await askBucket(bucket, 'HEAD', keyOf(sha256));
  if (status !== 200 || Number(headers.get('content-length')) !== bytes.length) return false;
  const mark = /^"([0-9a-f]{32})"$/.exec(headers.get('etag') ?? '')?.[1];
  return mark === undefined || mark === createHash('md5').update(bytes).digest('hex');
}

/** What the store refused, by what can be done about it. */
function refusal({ name: place }: Bucket, { status, code }: BucketAnswer): WorldFailed {
  if (code === 'NoSuchBucket') return new WorldFailed('originals.no-bucket', { place });
  if (status === 401 || status === 403) return new WorldFailed('originals.refused', { place, code: code || status });
  if (status >= 300 && status < 400) return new WorldFailed('originals.elsewhere', { place, code: code || status });
  return new WorldFailed('originals.failed', { place, status, code });
}
