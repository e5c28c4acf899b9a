import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../api/ask.ts';
import { type GuardedServer, serveGuarded } from './served.ts';

let server: GuardedServer;
beforeAll(async () => {
  server = await serveGuarded();
});
afterAll(() => server?.end());

test('whoever runs it is told that it lives and is ready, without an account and by any name', async () => {
  const headers = { host: '10.1.2.3:4180' };
  expect(await ask(server.port, '/health', { headers })).toMatchObject({ status: 200, text: '{"status":"ok"}' });
  expect(await ask(server.port, '/ready', { headers })).toMatchObject({ status: 200, text: '{"status":"ready"}' });
});

test('figures come in the form that Prometheus reads, and tell nothing of what is in the register', async () => {
  await server.send('GET', '/entries');
  const { text, headers } = await ask(server.port, '/metrics');
  expect(headers['content-type']).toContain('version=0.0.4');
  expect(text).toMatch(/^servanda_requests_total\{method="GET",status="401"\} \d+$/m);
  expect(text).toMatch(/^servanda_answer_seconds_bucket\{le="\+Inf"\} \d+$/m);
  expect(text).toMatch(/^servanda_changes \d+$/m);
  for (const line of text.trim().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) servanda_|servanda_[a-z_]+(\{[^}]*\})? [\d.e+-]+$)/);
});

test('figures are for this machine: another one needs the token', async () => {
  const elsewhere = { 'x-forwarded-for': '10.1.2.3' };
  expect((await ask(server.port, '/metrics', { headers: elsewhere })).status).toBe(403);
});
