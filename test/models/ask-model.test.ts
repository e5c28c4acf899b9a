import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelOptions, openModel } from '../../src/world/index.ts';
import { completion, type ModelServer, openModelServer } from './model-server.ts';

let server: ModelServer;
beforeAll(async () => {
  server = await openModelServer();
});
afterAll(() => server.close());

const MESSAGES = [
  { role: 'system', content: 'mark' },
  { role: 'user', content: '{"sentences":[]}' },
];
const quick = { name: 'small', timeoutMs: 400, pauseMs: 1, maxBytes: 10_000 };
const ask = (more: Partial<ModelOptions> = {}) =>
  openModel({ address: server.address, ...quick, ...more }).ask(MESSAGES);
const fails = (more: Partial<ModelOptions> = {}) => expect(ask(more)).rejects;

describe('asking a model', () => {
  it('posts the messages to the address, with the key, and gives reply and tokens', async () => {
    server.behave(() => 'a reply');
    expect(await ask({ key: 'secret' })).toEqual({ content: 'a reply', tokensIn: 100, tokensOut: 20 });
    expect(server.asked).toMatchObject([
      { path: '/v1/chat/completions', authorization: 'Bearer secret', model: 'small', messages: MESSAGES },
    ]);
    await openModel({ address: `${server.address}/chat/completions?x=1`, ...quick }).ask(MESSAGES);
    expect(server.asked.at(-1)).toMatchObject({ path: '/v1/chat/completions', authorization: undefined });
  });

  it('never follows a redirect: text and key would go to somebody else', async () => {
    let visits = 0;
    const elsewhere = createServer((_, response) => {
      visits += 1;
      response.end(completion('stolen'));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => {
      elsewhere.once('listening', resolve);
    });
    const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    for (const status of [301, 302, 303, 307, 308]) {
      server.behave((_, response) => void response.writeHead(status, { location }).end());
      await fails({ key: 'secret' }).toMatchObject({ code: 'model-redirect', params: { status } });
    }
    expect(visits).toBe(0);
    elsewhere.close();
  });

  it('tries again a few times where the reason may pass, and no more', async () => {
    server.behave((_, response) => (server.asked.length < 3 ? void response.writeHead(500).end() : 'at last'));
    expect((await ask()).content).toBe('at last');
    server.behave((_, response) => void response.writeHead(503).end());
    await fails().toMatchObject({ code: 'model-status', params: { status: 503 } });
    expect(server.asked).toHaveLength(3);
    server.behave((_, response) => void response.destroy());
    await fails().toMatchObject({ code: 'model-unreachable' });
    expect(server.asked).toHaveLength(3);
    server.behave((_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end());
    await fails().toMatchObject({ code: 'model-status', params: { status: 429 } });
    server.behave((_, response) => void response.writeHead(401).end());
    await fails().toMatchObject({ code: 'model-status', params: { status: 401 } });
    expect(server.asked).toHaveLength(1);
  });

  it('ends an answer that has no end, and one that drips', async () => {
    server.behave((_, response) => {
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(1000)));
      };
      response.on('drain', pour);
      pour();
      return undefined;
    });
    await fails().toMatchObject({ code: 'model-endless', params: { limit: 10_000 } });
    server.behave((_, response) => {
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
      return undefined;
    });
    const before = performance.now();
    await fails().toMatchObject({ code: 'model-slow', params: { seconds: 0.4 } });
    expect(performance.now() - before).toBeLessThan(3000);
    server.behave(() => undefined);
    await fails().toMatchObject({ code: 'model-slow' });
    expect(server.asked).toHaveLength(1);
  });

  it.each([
    '',
    '<html>',
    '{"choices":[]}',
    '{"choices":[{"message":{"content":null}}]}',
    '[1]',
    '"x"',
    '{"error":{"message":"no"}}',
  ])('takes %j for no answer', async (body) => {
    server.behave((_, response) => void response.end(body));
    await fails().toMatchObject({ code: 'model-no-answer' });
  });

  it('sends nothing unencrypted over the internet, and nowhere that is no address', () => {
    const open = (address: string) => () => openModel({ address, name: 'small' });
    for (const address of ['', 'localhost', 'ftp://lake.example/', 'file:///etc/passwd'])
      expect(open(address)).toThrow('model-address');
    for (const address of ['http://models.example/v1', 'http://8.8.8.8/v1'])
      expect(open(address)).toThrow('model-plain');
    for (const address of [
      'https://models.example/v1',
      'http://localhost:1/v1',
      'http://[::1]:1/v1',
      'http://10.0.0.7/v1',
      'http://ollama:11434/v1/',
    ])
      expect(open(address)().address).toMatch(/\/v1\/chat\/completions$/);
    expect(open('https://user:pass@models.example/v1?key=1#x')().address).toBe(
      'https://models.example/v1/chat/completions',
    );
  });
});
