import { askName } from '../shell/ask-name.ts';
import { recall } from '../shell/remembered.ts';
import { ApiProblem, problemOf } from './problem.ts';

export { query } from './query.ts';

/** Where the routes of the server begin. */
export const API = '/v1';

interface Options {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is; the browser says what it is. */
  readonly body?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** A read whose answer depends on who asks says who does, as a write does. */
  readonly signed?: boolean;
}

/**
 * Asks the server and reads the JSON it answers. `path` begins after `/v1`. Errors: `ApiProblem` with the server's problem
 * details; with status 0 when the server did not answer.
 */
export async function request<T>(path: string, options: Options = {}): Promise<T> {
  const response = await send(path, options);
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

/**
 * Asks the server and gives the answer as it is; same errors as `request`. A write that nobody has signed asks the person for a
 * name, once, and is sent again.
 */
export async function send(path: string, options: Options): Promise<Response> {
  const first = await sendOnce(path, options);
  if (first.ok) return first;
  const problem = await problemOf(first);
  if (problem.details.code !== UNSIGNED || !(await askName())) throw problem;
  const second = await sendOnce(path, options);
  if (!second.ok) throw await problemOf(second);
  return second;
}

/** What the server says to a write that does not tell who decides. */
const UNSIGNED = 'api.no-actor';

function sendOnce(
  path: string,
  { method = 'GET', json, body, headers, signal, signed: asSomebody = method !== 'GET' }: Options,
): Promise<Response> {
  const init: RequestInit = {
    method,
    headers: {
      ...(asSomebody ? signed() : {}),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(body === undefined ? {} : { body }),
    ...(signal ? { signal } : {}),
  };
  return fetch(`${API}${path}`, init).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiProblem({ title: 'unreachable', code: 'web.unreachable', status: 0 }, error);
  });
}

/** A write says that it comes from the workbench (a page elsewhere could not), and who decides, if this browser was told. */
function signed(): Record<string, string> {
  const name = recall('name');
  return { 'servanda-client': 'workbench', ...(name ? { 'servanda-by': encodeURIComponent(name) } : {}) };
}
