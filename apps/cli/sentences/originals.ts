import type { Sentences } from './sentence.ts';

/** What can be wrong with a store of originals that speaks S3. */
export const ORIGINALS: Sentences = {
  'originals.address': () =>
    'the place for originals is no s3://bucket/prefix; write it without keys and without a host',
  'originals.no-key': ({ place }) =>
    `no key for ${place}; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_ENDPOINT_URL_S3 for a store that is not Amazon's`,
  'originals.endpoint': () =>
    'AWS_ENDPOINT_URL_S3 is no address of a store; write https://host, without a name and password',
  'originals.no-bucket': ({ place }) =>
    `there is no bucket for ${place}; make it, or name another in SERVANDA_ORIGINALS`,
  'originals.refused': ({ place, code }) =>
    `the store refuses ${place} (${code}); check the key, its rights (GetObject, PutObject, ListBucket) and AWS_REGION`,
  'originals.elsewhere': ({ place, code }) =>
    `${place} is in another region or at another address (${code}); set AWS_REGION or AWS_ENDPOINT_URL_S3`,
  'originals.unreachable': ({ place, system }) =>
    `the store of ${place} does not answer (${system}); check AWS_ENDPOINT_URL_S3 and the connection`,
  'originals.failed': ({ place, status, code }) =>
    `the store of ${place} failed (${status}${code ? ` ${code}` : ''}); try again later`,
};
