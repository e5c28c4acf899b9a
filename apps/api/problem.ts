import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ZodError } from 'zod';
import { Trouble, WrongUse } from '../../src/model/index.ts';
import type { Problem } from './contract/index.ts';
import type { Params } from './services.ts';

/** A request that cannot be done, with the status that says so. `more` goes into the problem as it is. */
export class Refused extends Trouble {
  readonly status: ContentfulStatusCode;
  readonly more: Partial<Problem>;
  constructor(status: ContentfulStatusCode, code: string, params: Params = {}, more: Partial<Problem> = {}) {
    super(code, params);
    this.status = status;
    this.more = more;
  }
}

/** The titles of statuses (RFC 9110), since a problem of no own type has that of its status. */
const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

/** Statuses of errors that other parts of the program raise; those that are not named are the server's own fault. */
const STATUSES: readonly (readonly [code: RegExp, status: ContentfulStatusCode])[] = [
  [/^coding\.no-(?:round|mark|item)$/, 404],
  [/^coding\.(?:blind|not-coder|not-adjudicator)$/, 403],
  [/^(?:coding\.(?:ended|done|twice|text-changed)|follow\.guideline-newer)$/, 409],
  [/^coding\./, 422],
  [/^register\.no-(?:comment|changes)$/, 422],
  [/^register\.no-/, 404],
  [/^register\.(?:conflict|stale|changed)/, 409],
  [/^register\./, 422],
  [/^follow\.no-(?:entry|record)$/, 404],
  [/^follow\./, 422],
  [/^across\.no-proposal$/, 404],
  [/^across\./, 422],
  [/^store\.busy$/, 503],
  [/^(?:bad-address|private-address|redirect-to-private|unsupported-type|empty|encrypted)$/, 422],
  [/^(?:not-found-host|too-many-redirects|http-status|not-reachable|broken-response)$/, 502],
  [/^too-slow$/, 502],
  [/^too-large$/, 413],
];

/** What went wrong as an answer. What is nobody's named error is said on the terminal and not to the client. */
export function problemOf(error: unknown, c: Context, says: Says, note: (text: string) => void): Response {
  const found = named(error, c);
  if (!(found instanceof Trouble)) {
    note(`${c.req.method} ${c.req.path}: ${found instanceof Error ? (found.stack ?? found.message) : String(found)}\n`);
    return answer(c, 500, 'api.broke', {}, says);
  }
  const more = found instanceof Refused ? found.more : {};
  return answer(c, statusOf(found), found.code, found.params, says, more);
}

/** The error by our own name, where the framework or a schema raised it. */
function named(error: unknown, c: Context): unknown {
  if (error instanceof HTTPException) return fromHttp(error, c);
  return error instanceof ZodError ? unfit(error, c.req.method === 'GET' ? 'query' : 'body') : error;
}

/** A request, or a part of it, that does not fit its schema. */
export function unfit({ issues }: Pick<ZodError, 'issues'>, part: string): Refused {
  const faults = issues.map(({ path, code, message }) => ({ part, path: path.join('.'), code, message }));
  return new Refused(400, 'api.request', { faults: faults.length }, { faults });
}

export type Says = (code: string, params: Params) => string;

function statusOf(trouble: Trouble): ContentfulStatusCode {
  if (trouble instanceof Refused) return trouble.status;
  const known = STATUSES.find(([code]) => code.test(trouble.code));
  return known?.[1] ?? (trouble instanceof WrongUse ? 400 : 500);
}

/** The framework has few errors of its own: a body that is not JSON, or not of a type that the route takes. */
function fromHttp(error: HTTPException, c: Context): Refused {
  if (error.status === 415) return new Refused(415, 'api.media-type', { found: c.req.header('content-type') ?? '' });
  if (error.status === 413) return new Refused(413, 'api.too-large', { limit: 0 });
  const isForm = (c.req.header('content-type') ?? '').startsWith('multipart/form-data');
  return error.status === 400 ? new Refused(400, isForm ? 'api.form' : 'api.json') : new Refused(500, 'api.broke');
}

function answer(
  c: Context,
  status: ContentfulStatusCode,
  code: string,
  params: Params,
  says: Says,
  more: Partial<Problem> = {},
): Response {
  const problem: Problem = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    detail: says(code, params),
    instance: c.req.path,
    code,
    params: { ...params },
    ...more,
  };
  return c.body(JSON.stringify(problem), status, { 'content-type': 'application/problem+json; charset=utf-8' });
}
