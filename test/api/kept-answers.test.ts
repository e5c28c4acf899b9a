import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EntryList } from '../../apps/api/contract/index.ts';
import { openKeptAnswers } from '../../apps/api/kept-answers.ts';
import { decision } from '../stores/deciding-contract.ts';
import { ask, get } from './ask.ts';
import { ONE, serveSamples, type TestServer } from './serving.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serveSamples(ONE);
});
afterAll(() => server.end());

const LIST = '/v1/entries?kind=commitment';

describe('answers that are kept', () => {
  it('are given again without asking the register, with their tag, and to who has them already as 304', async () => {
    const first = await ask(server.port, LIST);
    const entries = vi.spyOn(server.services.store, 'entries');
    const second = await ask(server.port, LIST);
    expect(second.text).toBe(first.text);
    const { date: _, ...headers } = first.headers;
    expect(second.headers).toMatchObject(headers);
    const etag = String(first.headers.etag);
    expect((await ask(server.port, LIST, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect(entries).not.toHaveBeenCalled();
    expect((await ask(server.port, LIST, { method: 'HEAD' })).headers.etag).toBe(etag);
    entries.mockRestore();
  });

  it('are forgotten as soon as anything changes, by whomever', async () => {
    const { items } = await get(server.port, LIST, EntryList);
    await server.services.store.decide(decision(items[0]!.id, { action: 'reject' }));
    const after = await get(server.port, `${LIST}`, EntryList);
    expect(after.items[0]).toMatchObject({ id: items[0]!.id, status: 'rejected' });
  });

  it('are of one day and one address', async () => {
    let day = '2031-01-01';
    const clock = { now: () => `${day}T12:00:00.000Z` };
    const answers = openKeptAnswers({ lastChange: async () => 1 }, clock);
    const asked = (url: string, method = 'GET') => answers.look({ set() {}, req: { url, method } } as never);
    const put = await asked('http://a.example/v1/deadlines?days=30');
    const answer = { bytes: new TextEncoder().encode('{}'), tag: '"x"' };
    if (typeof put !== 'function') throw new Error('kept before there was an answer');
    put(answer);
    expect(await asked('http://a.example/v1/deadlines?days=30')).toBe(answer);
    expect(await asked('http://a.example/v1/deadlines?days=90')).toBeTypeOf('function');
    expect(await asked('http://a.example/v1/deadlines?days=30', 'HEAD')).toBeNull();
    expect(await asked('http://a.example/v1/coding/rounds')).toBeNull();
    day = '2031-01-02';
    expect(await asked('http://a.example/v1/deadlines?days=30')).toBeTypeOf('function');
  });

  const said = (text: string) => ({ bytes: new TextEncoder().encode(text), tag: `"${text}"` });

  it('are not kept where something changed while they were made', async () => {
    let seq = 1;
    const answers = openKeptAnswers({ lastChange: async () => seq }, { now: () => '2031-01-01T12:00:00.000Z' });
    const look = () => answers.look({ set() {}, req: { url: 'http://a.example/v1/entries', method: 'GET' } } as never);
    const put = await look();
    seq = 2;
    const anew = await look();
    if (typeof put === 'function') put(said('old'));
    expect(await look()).toBeTypeOf('function');
    if (typeof anew === 'function') anew(said('new'));
    expect(await look()).toEqual(said('new'));
  });
});
