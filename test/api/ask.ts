import { request } from 'node:http';
import { expect } from 'vitest';
import type { z } from 'zod';
import { Problem } from '../../apps/api/contract/index.ts';

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Sends a request as it is given: no client of a library that puts paths or hosts in order. */
export function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
    response.on('end', () => {
      const bytes = Buffer.concat(parts);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString('utf8') });
    });
  });
  sent.on('error', reject);
  sent.end(body);
  return promise;
}

/** An answer in JSON that is just what its schema says: nothing missing, nothing more. */
export function held<Schema extends z.ZodType>(answer: Answer, schema: Schema, status = 200): z.output<Schema> {
  expect(answer.status, answer.text.slice(0, 500)).toBe(status);
  const value: unknown = JSON.parse(answer.text);
  const parsed = schema.parse(value);
  expect(parsed).toEqual(value);
  return parsed;
}

/** Reads JSON and holds it against its schema. */
export async function get<Schema extends z.ZodType>(
  port: number,
  path: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  return held(await ask(port, path), schema);
}

/** Sends JSON as somebody. */
export function post(port: number, path: string, value: unknown, headers: Asked['headers'] = {}): Promise<Answer> {
  const own = { 'content-type': 'application/json', 'servanda-by': encodeURIComponent('Anna Åström') };
  return ask(port, path, { method: 'POST', headers: { ...own, ...headers }, body: JSON.stringify(value) });
}

/** What a refused request says, held against the one shape of errors. */
export function problem(answer: Answer, status: number): Problem {
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const found = held(answer, Problem, status);
  expect(found.status).toBe(status);
  expect(found.detail.length).toBeGreaterThan(10);
  return found;
}
