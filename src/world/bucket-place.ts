import { WrongUse } from '../model/index.ts';

/** Whether a place of originals is in a store that speaks S3. */
export function isBucket(place: string): boolean {
  return place.startsWith('s3://');
}

/** The parts of `s3://bucket/prefix`; the prefix by its names. Errors: `originals.address`. */
export function bucketOf(place: string): { readonly bucket: string; readonly prefix: readonly string[] } {
  const parts = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])((?:\/[\w!.*'()-]+)*)\/?$/.exec(place);
  // What is wrong is not repeated: it might have a key in it.
  if (!parts) throw new WrongUse('originals.address', {});
  return { bucket: parts[1]!, prefix: parts[2]!.split('/').slice(1) };
}
