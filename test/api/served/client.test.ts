import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOver, type Send } from '../../../apps/web/src/api/client.ts';
import { OPERATIONS } from '../../../apps/web/src/api/operations.ts';
import { FOUR, serveSamples, type TestServer } from '../serving.ts';

/** The API driven by the client that is made from its own description, as the workbench does. */
let server: TestServer;
beforeAll(async () => {
  server = await serveSamples(FOUR);
});
afterAll(() => server.end());

const send: Send = async (path, { method, json, body, signal }) => {
  const response = await fetch(`${server.address}v1${path}`, {
    method,
    headers: {
      'servanda-client': 'test',
      'servanda-by': 'Ada',
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(json === undefined ? (body ? { body } : {}) : { body: JSON.stringify(json) }),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response;
};
const call = clientOver(send);

test('a register is read: documents, entries by a query with lists, one by its path, a page after another', async () => {
  const { items: documents } = await call('getDocuments', { query: { limit: 10 } });
  expect(documents.length).toBe(4);
  const query = {
    kind: ['commitment', 'vague'],
    area: ['Health', 'Energy', 'Education and training'],
    limit: 1,
  } as const;
  const first = await call('getEntries', { query });
  expect(first.items).toHaveLength(1);
  const entry = first.items[0]!;
  const detail = await call('getEntriesId', { path: { id: entry.id } });
  expect(detail.entry.id).toBe(entry.id);
  const text = await call('getDocumentsIdText', { path: { id: entry.document.id } });
  for (const span of detail.entry.value.spans) expect(text.content.slice(span.start, span.end)).toBe(span.exact);
  expect((await call('getParties', {})).items.length).toBeGreaterThan(1);
});

test('a decision is written, and an answer that is no data comes as it is', async () => {
  const { items } = await call('getEntries', { query: { kind: ['commitment'], reviewed: 'false' } });
  const { id } = items[0]!;
  const decided = await call('postEntriesIdDecisions', { path: { id }, body: { action: 'accept', why: 'plain' } });
  expect(decided.entry).toMatchObject({ id, status: 'accepted', reviewed: true });
  const cited = await call('getEntriesIdCite', { path: { id }, query: { format: 'bibtex' } });
  expect(await cited.text()).toContain('@');
  const table = await call('getEntriesCsv', { query: { q: '"water"' } });
  expect(table.headers.get('content-type')).toContain('text/csv');
  await expect(call('getEntriesId', { path: { id: 'a/b?c' } })).rejects.toThrow('a%2Fb%3Fc');
});

test('a report is checked, as words or as a file', async () => {
  const report = 'Velde said: “we will fly to the moon”.';
  const { items } = await call('getDocuments', { query: {} });
  const against = [items[0]!.id];
  const asWords = await call('postChecks', { body: { text: report, against } });
  const form = new FormData();
  form.append('file', new File([report], 'report.txt', { type: 'text/plain' }));
  for (const id of against) form.append('against', id);
  const asFile = await call('postChecks', { body: form });
  for (const answer of [asWords, asFile]) expect(answer.result.quotes).toMatchObject([{ verdict: 'not-found' }]);
});

test('every operation has a name of its own', () => {
  const places = Object.values(OPERATIONS).map(([method, path]) => `${method} ${path}`);
  expect(new Set(places).size).toBe(Object.keys(OPERATIONS).length);
});
