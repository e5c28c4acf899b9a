import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EntryList, Job, RegisterChange } from '../../apps/api/contract/index.ts';
import { openRegister } from '../../apps/cli/register-place.ts';
import { get, post } from './ask.ts';
import { ONE, serveSamples, type TestServer } from './serving.ts';

let server: TestServer;
let ids: string[];
beforeAll(async () => {
  server = await serveSamples(ONE);
  ids = (await get(server.port, '/v1/entries?kind=commitment&limit=20', EntryList)).items.map(({ id }) => id);
});
afterAll(() => server.end());

interface Told {
  readonly event: string;
  readonly id: string | null;
  readonly data: Record<string, unknown>;
}

/** A client of the stream: what it was told, and how to leave. */
interface Client {
  readonly told: readonly Told[];
  readonly headers: Readonly<Record<string, unknown>>;
  /** Waits for an event that fits. */
  until(fits: (told: Told) => boolean): Promise<Told>;
  leave(): void;
  readonly left: Promise<void>;
}

function listen(headers: Record<string, string> = {}): Promise<Client> {
  const told: Told[] = [];
  const waiting = new Set<() => void>();
  const { promise, resolve, reject } = Promise.withResolvers<Client>();
  const { promise: left, resolve: leaving } = Promise.withResolvers<void>();
  const sent = request(
    { host: '127.0.0.1', port: server.port, path: '/v1/events', headers, agent: false },
    (response) => {
      let rest = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        const blocks = (rest + text).split('\n\n');
        rest = blocks.pop()!;
        told.push(...blocks.map(parsed).filter((event) => event !== null));
        for (const look of [...waiting]) look();
      });
      response.on('close', leaving).on('error', () => leaving());
      const until = (fits: (each: Told) => boolean) =>
        new Promise<Told>((found) => {
          const look = () => {
            const event = told.find(fits);
            if (!event) return;
            waiting.delete(look);
            found(event);
          };
          waiting.add(look);
          look();
        });
      resolve({ told, headers: response.headers, until, leave: () => sent.destroy(), left });
    },
  );
  sent.on('error', reject);
  sent.end();
  return promise;
}

function parsed(block: string): Told | null {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? null;
  const event = field('event');
  return event === null ? null : { event, id: field('id'), data: JSON.parse(field('data')!) };
}

const decision = (id: string, action: string, by: string) =>
  post(server.port, `/v1/entries/${id}/decisions`, { action }, { 'servanda-by': by });

test('two clients see each other’s decisions at once, and who made them', async () => {
  const [anna, ben] = await Promise.all([listen(), listen()]);
  expect(anna.headers).toMatchObject({ 'content-type': 'text/event-stream', 'x-content-type-options': 'nosniff' });
  await Promise.all([anna, ben].map((client) => client.until(({ event }) => event === 'hello')));
  await decision(ids[0]!, 'accept', 'Anna');
  await decision(ids[1]!, 'reject', 'Ben');
  for (const client of [anna, ben]) {
    const first = await client.until(({ data }) => data.entry === ids[0] && data.kind === 'decision');
    expect(RegisterChange.parse(first.data)).toMatchObject({ action: 'accept', by: 'Anna' });
    expect(first.id).toBe(first.data.seq);
    await client.until(({ data }) => data.entry === ids[1] && data.by === 'Ben');
    const changes = client.told.filter(({ event }) => event === 'change').map(({ data }) => Number(data.seq));
    expect(changes).toEqual([...new Set(changes)].sort((a, b) => a - b));
  }
  anna.leave();
  ben.leave();
});

test('what another process decides is told too', async () => {
  const client = await listen();
  await client.until(({ event }) => event === 'hello');
  const other = await openRegister(server.place);
  const made = { changes: null, tests: null, undoes: null, expected: null, why: null };
  await other.decide({ ...made, entry: ids[2]!, action: 'accept', by: 'a script', at: '2026-01-01T00:00:00Z' });
  await other.close();
  const event = await client.until(({ data }) => data.entry === ids[2]);
  expect(event.data).toMatchObject({ kind: 'decision', by: 'a script', at: '2026-01-01T00:00:00Z' });
  client.leave();
});

test('a client that was away is told what it missed', async () => {
  const first = await listen();
  const { data } = await first.until(({ event }) => event === 'hello');
  first.leave();
  await decision(ids[3]!, 'accept', 'Anna');
  await decision(ids[4]!, 'accept', 'Anna');
  const again = await listen({ 'last-event-id': String(data.seq) });
  await again.until((event) => event.data.entry === ids[4]);
  const missed = again.told.filter(({ event }) => event === 'change').map((event) => event.data.entry);
  expect(missed).toEqual([ids[3], ids[4]]);
  again.leave();
  const fresh = await listen();
  await fresh.until(({ event }) => event === 'hello');
  await decision(ids[5]!, 'accept', 'Anna');
  await fresh.until((event) => event.data.entry === ids[5]);
  expect(fresh.told.filter(({ event }) => event === 'change')).toHaveLength(1);
  fresh.leave();
});

test('a job tells how it goes on', async () => {
  const client = await listen();
  await client.until(({ event }) => event === 'hello');
  const form = new FormData();
  form.append('file', new Blob(['Ruritania will dig three wells by 2029.\n']), 'wells.txt');
  form.append('file', new Blob(['Ruritania will dig four wells by 2030.\n']), 'more-wells.txt');
  const url = `http://127.0.0.1:${server.port}/v1/documents`;
  const { id } = Job.parse(
    await (await fetch(url, { method: 'POST', headers: { 'servanda-client': 'test' }, body: form })).json(),
  );
  await client.until(({ event, data }) => event === 'job' && data.id === id && data.state === 'done');
  const jobs = client.told.filter(({ event }) => event === 'job').map(({ data }) => Job.parse(data));
  const done = jobs.map((job) => job.done);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(jobs.at(-1)!.items.map(({ state }) => state)).toEqual(['added', 'added']);
  await client.until(({ data }) => data.kind === 'document' && data.document === jobs.at(-1)!.items[1]!.id);
  client.leave();
});

test('a stream ends when the server stops', async () => {
  const own = await serveSamples([]);
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  request({ host: '127.0.0.1', port: own.port, path: '/v1/events' }, (response) => {
    response.once('data', () => begin()).on('close', () => resolve());
  }).end();
  await begun;
  const start = Date.now();
  await own.end();
  await ended;
  expect(Date.now() - start).toBeLessThan(2500);
});
