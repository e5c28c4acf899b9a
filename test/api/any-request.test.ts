import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EntryList, Problem } from '../../apps/api/contract/index.ts';
import { type Answer, ask, get } from './ask.ts';
import { ONE, serveSamples, type TestServer } from './serving.ts';

let server: TestServer;
let ids: string[];
let documents: string[];
beforeAll(async () => {
  server = await serveSamples(ONE);
  const { items } = await get(server.port, '/v1/entries?limit=3', EntryList);
  ids = [...items.map(({ id }) => id), 'ffffffffffffffff'];
  documents = [items[0]!.document.id, '0'.repeat(64), 'x'];
});
afterAll(() => server.end());

/** Whatever was asked is answered or refused in the one shape, and is never the server's own fault. */
function sensible({ status, headers, text }: Answer, what: string): void {
  expect(status, `${what}\n${text.slice(0, 300)}\n${server.notes.join('')}`).toBeLessThan(500);
  if (status < 400 || !String(headers['content-type']).includes('json')) return;
  const found = Problem.parse(JSON.parse(text));
  expect(found.detail.length, what).toBeGreaterThan(10);
}

const READS = [
  '/v1/documents',
  '/v1/documents/{document}',
  '/v1/documents/{document}/text',
  '/v1/documents/{document}/places',
  '/v1/documents/{document}/original',
  '/v1/documents/{document}/page',
  '/v1/documents/{document}/statements',
  '/v1/documents/{document}/followed',
  '/v1/entries',
  '/v1/entries/facets',
  '/v1/entries.csv',
  '/v1/entries/{id}',
  '/v1/entries/{id}/cite',
  '/v1/search',
  '/v1/parties',
  '/v1/parties/{any}',
  '/v1/parties/matrix',
  '/v1/parties/known?language=zh',
  '/v1/deadlines',
  '/v1/overview',
  '/v1/jobs/{any}',
  '/docs/{any}',
  '/v1/{any}',
];
const NAMES =
  'q kind status reviewed reopened document promisor area binding year deadlineYear currency from to dueFrom dueTo unit amountMin amountMax sort order measure after before at limit top format window on days start end fromPage toPage all inline'.split(
    ' ',
  );
const VALUES = [
  '',
  '0',
  '1',
  '-1',
  '5',
  '1e400',
  'NaN',
  '2024',
  '2024-13',
  '2024-02-30',
  '9999-12-31',
  'commitment',
  'amount',
  'deadline',
  'desc',
  'EUR',
  'Health',
  'true',
  'null',
  '"',
  '""',
  '"a',
  '*',
  'NEAR(',
  "';--",
  '\u0000',
  '\ud83d',
  'undefined',
  '[]',
  '{}',
  'overdue',
  'bibtex',
];

const value = fc.oneof(
  fc.constantFrom(...VALUES),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const filled = (path: string, any: string, at: number) =>
  path
    .replace('{document}', documents[at % documents.length]!)
    .replace('{id}', ids[at % ids.length]!)
    .replace('{any}', encodeURIComponent(any.toWellFormed()));

test('no read, whatever its parameters, breaks the server', async () => {
  const query = fc.array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...READS), query, value, fc.nat(), async (path, pairs, any, at) => {
      const search = pairs.map(([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`).join('&');
      const address = `${filled(path, any, at)}?${search}`;
      sensible(await ask(server.port, address), address);
    }),
    { numRuns: 250, seed: 5 },
  );
});

const WRITES = [
  '/v1/documents',
  '/v1/documents/{document}/entries',
  '/v1/entries/{id}/decisions',
  '/v1/entries/{id}/split',
  '/v1/entries/merge',
  '/v1/entries/bulk',
  '/v1/checks',
];
const FIELDS =
  'action changes tests undoes why by expected parts entries draft text address addresses document against name spans kind area date speaker'.split(
    ' ',
  );

test('no write, whatever its body, breaks the server', async () => {
  const leaf = fc.oneof(
    value,
    fc.integer(),
    fc.constantFrom(null, true, 'accept', 'edit', 'undo', 'redo', 'comment', 'reject'),
  );
  const span = fc.record({
    start: fc.integer({ min: -1, max: 9000 }),
    end: fc.integer({ min: -1, max: 9000 }),
    exact: value,
  });
  const inner = fc.oneof(
    leaf,
    span,
    fc.array(span, { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...FIELDS), leaf, { maxKeys: 3 }),
    fc.record({ spans: fc.array(span, { maxLength: 2 }) }),
  );
  const body = fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(inner, fc.array(inner, { maxLength: 3 })), {
    maxKeys: 6,
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...WRITES), body, fc.nat(), async (path, fields, at) => {
      const address = filled(path, '', at);
      const headers = { 'content-type': 'application/json', 'servanda-by': 'Anna' };
      const sent = JSON.stringify(fields);
      sensible(await ask(server.port, address, { method: 'POST', headers, body: sent }), `${address} ${sent}`);
    }),
    { numRuns: 250, seed: 6 },
  );
});

test('a head has the headers of its body, and nothing stays open for it', async () => {
  for (const path of ['/v1/about', '/v1/entries?limit=2', '/v1/entries.csv', '/v1/events', '/docs']) {
    const head = await ask(server.port, path, { method: 'HEAD' });
    expect([path, head.status, head.text]).toEqual([path, 200, '']);
    expect(head.headers['content-security-policy']).toContain("default-src 'none'");
    if (path === '/v1/about') expect(head.headers.etag).toBe((await ask(server.port, path)).headers.etag);
  }
});

test('bodies that are no forms, or strange ones, are refused', async () => {
  const bodies = [
    '',
    '--x',
    '--x\r\n\r\n--x--',
    '--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n',
    '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\na\r\n--x--\r\n',
    '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nnot a file\r\n--x--\r\n',
  ];
  for (const path of ['/v1/documents', '/v1/checks']) {
    for (const body of bodies) {
      const headers = { 'content-type': 'multipart/form-data; boundary=x', 'servanda-client': 'test' };
      const answer = await ask(server.port, path, { method: 'POST', headers, body });
      sensible(answer, body);
      expect(answer.status).toBe(400);
    }
  }
});
