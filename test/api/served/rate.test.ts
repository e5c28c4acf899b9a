import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limitedRate } from '../../../apps/api/guard/rate.ts';
import { ask } from '../ask.ts';
import { serveSamples, type TestServer } from '../serving.ts';

let server: TestServer;
beforeAll(async () => {
  server = await serveSamples([], { rate: { burst: 3, perSecond: 0.01 } });
});
afterAll(() => server.end());

const from = (address: string, path = '/v1/entries') =>
  ask(server.port, path, { headers: { 'x-forwarded-for': address } });

test('who asks too often is told when to go on, and nobody else is', async () => {
  for (let times = 0; times < 3; times += 1) expect((await from('198.51.100.7')).status).toBe(200);
  const refused = await from('198.51.100.7');
  expect(refused.status).toBe(429);
  expect(refused.headers['content-type']).toContain('application/problem+json');
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
  expect(JSON.parse(refused.text)).toMatchObject({ code: 'api.too-often', status: 429, title: 'Too Many Requests' });
  expect(refused.headers['x-content-type-options']).toBe('nosniff');
  // What stands before the last entry anybody could have written.
  expect((await from('203.0.113.1, 198.51.100.7')).status).toBe(429);
  expect((await from('198.51.100.8')).status).toBe(200);
  for (let times = 0; times < 10; times += 1) expect((await ask(server.port, '/v1/entries')).status).toBe(200);
  expect((await from('198.51.100.7', '/docs')).status).toBe(200);
});

describe('the limit itself', () => {
  /** Asks a limited app as if from an address of the network. */
  function limited(burst: number, perSecond: number) {
    const time = { ms: 0 };
    const app = new Hono().use(limitedRate({ burst, perSecond }, () => time.ms)).get('/', (c) => c.text('here'));
    app.onError((_, c) => c.text('', 429));
    const asked = async (address: string) => {
      const incoming = { socket: { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' } };
      return (await app.request('/', {}, { incoming })).status;
    };
    return { time, asked };
  }

  test('lets a burst through, then so many a second', async () => {
    const { time, asked } = limited(2, 10);
    const statuses = async (count: number) => {
      const all: number[] = [];
      for (let times = 0; times < count; times += 1) all.push(await asked('198.51.100.7'));
      return all;
    };
    expect(await statuses(3)).toEqual([200, 200, 429]);
    time.ms = 100;
    expect(await statuses(2)).toEqual([200, 429]);
    time.ms = 100_000;
    expect(await statuses(3)).toEqual([200, 200, 429]);
  });

  test('takes a household of IPv6 for one, and IPv4 in either form', async () => {
    const { asked } = limited(1, 1);
    expect(await asked('2001:db8:1:2::1')).toBe(200);
    expect(await asked('2001:db8:1:2:ffff::9')).toBe(429);
    expect(await asked('2001:db8:1:3::1')).toBe(200);
    expect(await asked('2001:db8::1')).toBe(200);
    expect(await asked('2001:db8:0:0:7::')).toBe(429);
    expect(await asked('198.51.100.7')).toBe(200);
    expect(await asked('::ffff:198.51.100.7')).toBe(429);
    for (const own of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '127.0.0.1']) expect(await asked(own)).toBe(200);
  });

  test('remembers ten thousand addresses and no more', async () => {
    const { asked } = limited(1, 0.001);
    const address = (n: number) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`;
    for (let n = 0; n <= 10_000; n += 1) await asked(address(n));
    expect(await asked(address(10_000))).toBe(429);
    expect(await asked(address(0))).toBe(200);
  });
});
