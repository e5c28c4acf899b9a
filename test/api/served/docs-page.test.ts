import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { ONE, serveSamples, type TestServer } from '../serving.ts';

/** The page of the API as a browser runs it, with nothing but its own server within reach. */
let server: TestServer;
beforeAll(async () => {
  server = await serveSamples(ONE);
});
afterAll(() => server.end());

test('lets nothing in but its own files, and tries an operation out with them', async () => {
  const page = await ask(server.port, '/docs');
  const policy = String(page.headers['content-security-policy']);
  for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"])
    expect(policy).toContain(rule);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const script = (await ask(server.port, '/docs/try-it.js')).text;
  const asked: string[] = [];
  const { window } = new JSDOM(page.text, { runScripts: 'outside-only', url: server.address });
  window.fetch = async (path, init) => {
    asked.push(`${init?.method} ${String(path)}`);
    return fetch(new URL(String(path), server.address), init as RequestInit) as never;
  };
  window.eval(script);
  const form = window.document.querySelector<HTMLFormElement>('form[data-method="GET"][data-path="/v1/entries"]')!;
  form.querySelector<HTMLInputElement>('input[name="limit"]')!.value = '1';
  form.dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
  await expect.poll(() => form.querySelector('output')?.textContent ?? '').toContain('"items"');
  expect(asked).toEqual(['GET /v1/entries?limit=1']);
  expect(form.querySelector('output')!.textContent).toContain('200');
  window.close();
});
