import type { Workbench } from '../workbench.ts';

export interface Row {
  readonly id: string;
  readonly name: string;
}
export interface List<T = Row> {
  readonly items: readonly T[];
}

/** Sends a write as somebody's, and gives the answer. Errors: any answer but a success. */
export async function write<T = unknown>(bench: Workbench, path: string, body: object, cookie = ''): Promise<T> {
  const answer = await fetch(new URL(`/v1${path}`, bench.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
  return JSON.parse(text) as T;
}
