import { OPERATIONS, type Operations } from './operations.ts';
import { query } from './query.ts';

/** How an operation is sent: `path` begins after `/v1`. Rejects for an answer that is a problem. */
export type Send = (
  path: string,
  options: {
    readonly method: 'GET' | 'POST';
    readonly json?: unknown;
    readonly body?: FormData;
    readonly signal?: AbortSignal;
  },
) => Promise<Response>;

type Part<Name extends keyof Operations, Key extends string> = Key extends keyof Operations[Name]
  ? { readonly [Each in Key]: Operations[Name][Key] }
  : unknown;
/** What an operation is given: parts of its path, its body, and what of its query somebody wants to say. */
export type Input<Name extends keyof Operations> = Part<Name, 'path'> &
  Part<Name, 'body'> &
  Partial<Part<Name, 'query'>> & { readonly signal?: AbortSignal };
export type Answer<Name extends keyof Operations> = Operations[Name]['answer'];

type Query = Parameters<typeof query>[0];
interface Said {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Query;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/**
 * A client of the API whose operations, with what they take and answer, are those of the API's own description (`operations.ts`).
 * Answers that are data are read; others come as they are.
 */
export function clientOver(send: Send) {
  return async <Name extends keyof Operations>(name: Name, input: Input<Name>): Promise<Answer<Name>> => {
    const [method, template] = OPERATIONS[name];
    const { path = {}, query: asked = {}, body, signal } = input as Said;
    const filled = template.replace(/\{(\w+)\}/g, (_: string, part: string) => encodeURIComponent(path[part] ?? ''));
    const said = body === undefined ? {} : body instanceof FormData ? { body } : { json: body };
    const response = await send(`${filled}${query(asked)}`, { method, ...said, ...(signal ? { signal } : {}) });
    const isData = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return (isData ? await response.json() : response) as Answer<Name>;
  };
}
