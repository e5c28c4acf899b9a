import { readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { API_CODES } from '../../../apps/api/index.ts';
import { ask } from '../ask.ts';
import { serveSamples, type TestServer } from '../serving.ts';

interface Bodies {
  readonly content?: Readonly<Record<string, { readonly example?: unknown }>>;
}
interface Described {
  readonly openapi: string;
  readonly paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        tags?: string[];
        summary?: string;
        requestBody?: Bodies;
        responses: Record<string, Bodies>;
      }
    >
  >;
  readonly components: { readonly schemas: Record<string, unknown> };
}

let server: TestServer;
let described: Described;
beforeAll(async () => {
  server = await serveSamples([]);
  described = JSON.parse((await ask(server.port, '/v1/openapi.json')).text);
});
afterAll(() => server.end());

const operations = () =>
  Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

test('the description is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone({ ...described }));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(described.openapi).toBe('3.1.0');
});

test('every operation says what it does, stands in a section, and can be refused in the one shape', () => {
  expect(operations().length).toBeGreaterThan(25);
  for (const { path, operation } of operations()) {
    expect([path, operation.tags?.length, (operation.summary ?? '').length > 10]).toEqual([path, 1, true]);
    expect(JSON.stringify(operation.responses['403'])).toContain('#/components/schemas/Problem');
  }
  for (const name of [
    'Problem',
    'Entry',
    'EntryDetail',
    'EntryList',
    'DocumentDetail',
    'CheckAnswer',
    'Job',
    'Overview',
  ]) {
    expect(described.components.schemas[name], name).toBeDefined();
  }
});

test('the routes that the page of the API lists are those that there are', () => {
  const page = readFileSync(new URL('../../../apps/api/README.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(/`(?:GET|POST)?(?:`, `POST)? ?(\/v1[^`]*)`/g)].map((match) => match[1]!);
  const known = new Set(operations().map(({ path }) => path));
  const missing = listed.filter((path) => path !== '/v1' && path !== '/v1/openapi.json' && !known.has(path));
  expect(missing).toEqual([]);
  expect([...known].filter((path) => !listed.includes(path))).toEqual([]);
});

test('every path without a parameter answers as it is described', async () => {
  const plain = operations().filter(
    ({ path, method }) => method === 'get' && !path.includes('{') && path !== '/v1/events',
  );
  for (const { path, operation } of plain) {
    const { status } = await ask(server.port, path);
    expect(Object.keys(operation.responses), `${path} ${status}`).toContain(String(status));
  }
});

test('the page for people names every operation and loads nothing from elsewhere', async () => {
  const { text, headers } = await ask(server.port, '/docs');
  expect(headers['content-type']).toContain('text/html');
  for (const { path, method } of operations()) {
    expect(text).toContain(`<b>${method.toUpperCase()}</b> <code>${path}</code>`);
  }
  const loaded = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
  expect(loaded).toEqual(['data:,', '/docs/style.css', '/docs/try-it.js', '/v1/openapi.json']);
  for (const path of loaded.slice(1)) expect((await ask(server.port, path)).status).toBe(200);
  const script = await ask(server.port, '/docs/try-it.js');
  expect(() => new Function(script.text)).not.toThrow();
  expect(text).not.toMatch(/<script>|onclick|style="/);
});

test('codes of the API have sentences that say something', () => {
  expect(API_CODES.length).toBeGreaterThan(20);
  expect(new Set(API_CODES).size).toBe(API_CODES.length);
});

test('a public linter has nothing against it, the examples included', async () => {
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      'no-invalid-media-type-examples': 'error',
      'no-invalid-parameter-examples': 'error',
      'no-invalid-schema-examples': 'error',
      'operation-operationId-unique': 'error',
      'operation-4xx-response': 'error',
    },
  });
  const found = await lintFromString({ source: JSON.stringify(described), config });
  // What only leads to another server answers with a redirect and nothing else.
  const problems = found.filter(
    ({ ruleId, location }) => ruleId !== 'operation-2xx-response' || !location[0]?.pointer?.includes('openid~1start'),
  );
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
});

test('every operation has a name, and an example of every body and answer that is data', () => {
  const names = operations().map(({ operation }) => operation.operationId);
  expect(names).toContain('getEntriesId');
  for (const name of names) expect(name).toMatch(/^(?:get|post|put|patch|delete)[A-Z][A-Za-z]+$/);
  for (const { path, operation } of operations()) {
    const bodies = [operation.requestBody ?? {}, ...Object.values(operation.responses)] as Bodies[];
    for (const [type, body] of bodies.flatMap(({ content = {} }) => Object.entries(content))) {
      if (type.includes('json')) expect([path, body.example === undefined]).toEqual([path, false]);
    }
  }
});
