import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { LIMITS } from '../../../src/intake/index.ts';
import { Refused } from '../problem.ts';

/** A file may be as large as intake takes; several together, some more, and the form around them. */
export const UPLOAD_BYTES = 2 * LIMITS.maxBytes;
/** Files of one request. */
export const UPLOAD_FILES = 200;
/** A decision on 5,000 entries, or a report as text, in JSON. */
const JSON_BYTES = 8_000_000;

/** Refuses bodies that are too large: forms may carry files, all else is small. A read has none: to look for one takes longer than a list. */
export const limited: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const isForm = (c.req.header('content-type') ?? '').startsWith('multipart/form-data');
  const limit = isForm ? UPLOAD_BYTES : JSON_BYTES;
  const onError = () => {
    throw new Refused(413, 'api.too-large', { limit });
  };
  return bodyLimit({ maxSize: limit, onError })(c, next);
};
