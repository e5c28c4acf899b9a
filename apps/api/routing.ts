import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import type { z } from 'zod';
import { Problem } from './contract/index.ts';
import { unfit } from './problem.ts';

/** A router whose requests are refused in one shape when they do not fit their schemas. */
export function newRouter(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw unfit(result.error, result.target);
    },
  });
}

/** An answer in JSON. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/** A body in JSON. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } };
}

const SAYS: Readonly<Record<number, string>> = {
  400: 'The request does not fit its schema',
  401: 'Nobody is signed in who may ask',
  403: 'Another host or origin than the server’s own, or a role that may not do this',
  404: 'Not there',
  409: 'Somebody decided in between; `current` is the entry as it stands',
  412: 'The entry is not the one that `If-Match` names',
  413: 'The body is too large',
  415: 'A body of another type',
  422: 'It fits its schema and cannot be done',
  429: 'The address asks too often; `Retry-After` says in how many seconds to go on; or too many attempts failed',
  502: 'The address did not answer',
};

/**
 * The answers to a request that cannot be done. Every request can be refused for what it is (400), who sends it and from where
 * (401, 403), or its like (429).
 */
export function problems(...statuses: readonly number[]): NonNullable<RouteConfig['responses']> {
  const content = { 'application/problem+json': { schema: Problem } };
  return Object.fromEntries(
    [400, 401, 403, 429, ...statuses].map((status) => [status, { description: SAYS[status] ?? 'Refused', content }]),
  );
}
