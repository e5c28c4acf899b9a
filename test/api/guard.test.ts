import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../cli/run.ts';
import { ask, problem } from './ask.ts';
import { serveSamples, type TestServer } from './serving.ts';

const folder = temporaryFolder('web');
let server: TestServer;
let open: TestServer;

beforeAll(async () => {
  const web = join(folder.path, 'web');
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(
    join(web, 'index.html'),
    '<!doctype html><title>Workbench</title><script src="/assets/main-1.js"></script>',
  );
  writeFileSync(join(web, 'assets', 'main-1.js'), `// ${'x'.repeat(3000)}\n`);
  writeFileSync(join(folder.path, 'secret.txt'), 'kept from everybody');
  server = await serveSamples([], { web, hosts: ['register.example'] });
  open = await serveSamples([], { cors: true });
});
afterAll(async () => {
  await Promise.all([server.end(), open.end()]);
  folder.clear();
});

const own = () => `127.0.0.1:${server.port}`;

describe('hosts', () => {
  test.each(['127.0.0.1', 'localhost', '[::1]', 'LOCALHOST'])('%s with our port is our own name', async (name) => {
    expect((await ask(server.port, '/v1/about', { headers: { host: `${name}:${server.port}` } })).status).toBe(200);
  });

  test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.', '127.0.0.1', '127.0.0.1:1'])(
    'a request to "%s" is refused, whatever it asks for',
    async (host) => {
      for (const path of ['/v1/about', '/', '/assets/main-1.js', '/docs']) {
        const found = problem(await ask(server.port, path, { headers: { host } }), 403);
        expect(found.code).toBe('api.host');
      }
    },
  );

  test.each(['a b', '[::1', 'localhost@evil.example', '127.0.0.1:99999999'])('"%s" is no host at all', async (host) => {
    const { status, text } = await ask(server.port, '/v1/about', { headers: { host } });
    expect([400, 403]).toContain(status);
    expect(text).not.toContain('register');
  });

  test('a name given by hand is let in, at any port', async () => {
    for (const host of ['register.example', 'register.example:8443']) {
      expect((await ask(server.port, '/v1/about', { headers: { host } })).status).toBe(200);
    }
  });
});

describe('origins', () => {
  const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];
  test.each(METHODS)('%s from a page elsewhere is refused', async (method) => {
    for (const origin of [
      'https://evil.example',
      'null',
      `http://localhost:${server.port + 1}`,
      `http://evil.example:${server.port}`,
    ]) {
      const headers = { host: own(), origin, 'content-type': 'application/json' };
      const found = problem(await ask(server.port, '/v1/about', { method, headers }), 403);
      expect(found.code).toBe('api.origin');
      expect(
        (await ask(server.port, '/v1/about', { method, headers })).headers['access-control-allow-origin'],
      ).toBeUndefined();
    }
  });

  test('our own pages may ask', async () => {
    const headers = { host: own(), origin: `http://${own()}`, 'sec-fetch-site': 'same-origin' };
    expect((await ask(server.port, '/v1/about', { headers })).status).toBe(200);
  });

  test.each(['cross-site', 'same-site'])(
    'a %s request without an origin is refused, unless a person follows a link',
    async (site) => {
      const headers = { host: own(), 'sec-fetch-site': site };
      const write = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' };
      expect(problem(await ask(server.port, '/v1/checks', write), 403).code).toBe('api.cross-site');
      expect(
        problem(await ask(server.port, '/v1/about', { headers: { ...headers, 'sec-fetch-mode': 'no-cors' } }), 403)
          .code,
      ).toBe('api.cross-site');
      expect((await ask(server.port, '/', { headers: { ...headers, 'sec-fetch-mode': 'navigate' } })).status).toBe(200);
      const post = {
        method: 'POST',
        headers: { ...headers, 'sec-fetch-mode': 'navigate', 'content-type': 'application/json' },
      };
      expect(problem(await ask(server.port, '/v1/checks', post), 403).code).toBe('api.cross-site');
    },
  );

  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/plain; application/json',
  ])('a write as %s, as a plain form sends it, is refused', async (type) => {
    const write = { method: 'POST', headers: { host: own(), 'content-type': type }, body: 'text=1' };
    expect(problem(await ask(server.port, '/v1/checks', write), 403).code).toBe('api.plain-form');
  });
});

describe('reading from elsewhere, where it is allowed', () => {
  const elsewhere = () => ({ host: `127.0.0.1:${open.port}`, origin: 'https://page.example' });

  test('reads carry leave for any page, and no cookie', async () => {
    const { status, headers } = await ask(open.port, '/v1/about', { headers: elsewhere() });
    expect(status).toBe(200);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    const asked = await ask(open.port, '/v1/about', { method: 'OPTIONS', headers: elsewhere() });
    expect([asked.status, asked.headers['access-control-allow-methods']]).toEqual([204, 'GET, HEAD']);
  });

  test('writes are refused all the same', async () => {
    const write = { method: 'POST', headers: { ...elsewhere(), 'content-type': 'application/json' }, body: '{}' };
    expect(problem(await ask(open.port, '/v1/checks', write), 403).code).toBe('api.origin');
  });

  test('foreign hosts are refused all the same', async () => {
    expect(problem(await ask(open.port, '/v1/about', { headers: { host: 'evil.example' } }), 403).code).toBe(
      'api.host',
    );
  });
});

describe('headers', () => {
  test.each(['/', '/entries/12', '/assets/main-1.js', '/v1/about', '/v1/nothing', '/docs', '/v1/openapi.json'])(
    '%s carries a strict policy',
    async (path) => {
      const { headers } = await ask(server.port, path);
      const policy = String(headers['content-security-policy']).split('; ');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("style-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy.join()).not.toMatch(/unsafe|\*|http/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    },
  );

  test('refused requests carry it too', async () => {
    const { headers } = await ask(server.port, '/', { headers: { host: 'evil.example' } });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});

describe('files of the workbench', () => {
  test('the page stands at every address of a view, its files at theirs', async () => {
    for (const path of ['/', '/index.html', '/entries', '/documents/abc', '/parties/C5+1', '/parties/Lake%20Compact']) {
      const { status, text, headers } = await ask(server.port, path);
      expect([path, status, text.includes('Workbench')]).toEqual([path, 200, true]);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    }
    const script = await ask(server.port, '/assets/main-1.js');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toContain('immutable');
    const packed = await ask(server.port, '/assets/main-1.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.bytes.length).toBeLessThan(script.bytes.length / 10);
    const again = await ask(server.port, '/', {
      headers: { 'if-none-match': String((await ask(server.port, '/')).headers.etag) },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  const OUT = [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/....//secret.txt',
    '/..%252fsecret.txt',
    '/%00/../secret.txt',
    '//etc/passwd.txt',
    '/assets/main-1.js/../../../secret.txt',
    '/.git/config.txt',
    '/assets/missing.js',
  ];
  test.each(OUT)('nothing outside is at %s', async (path) => {
    const answer = await ask(server.port, path);
    expect(answer.text).not.toContain('kept from everybody');
    expect(answer.status).toBe(404);
  });

  test('without a built workbench the page says what to do, and the API is there', async () => {
    const page = await ask(open.port, '/');
    expect([page.status, page.text.includes('npm run build:web')]).toEqual([503, true]);
    expect((await ask(open.port, '/v1/about')).status).toBe(200);
  });
});

describe('requests that make no sense', () => {
  test.each([
    ['/v1/nothing', 'GET', 404, 'api.no-route'],
    ['/v2/about', 'GET', 404, 'api.no-route'],
    ['/v1/about', 'DELETE', 405, 'api.method'],
    ['/v1/entries?limit=0', 'GET', 400, 'api.request'],
    ['/v1/entries?limit=5000', 'GET', 400, 'api.request'],
    ['/v1/entries?kind=promise', 'GET', 400, 'api.request'],
    ['/v1/entries?from=soon', 'GET', 400, 'api.request'],
    ['/v1/documents/xyz', 'GET', 400, 'api.request'],
    [`/v1/documents/${'0'.repeat(64)}`, 'GET', 404, 'api.no-document'],
    ['/v1/entries/0000000000000000', 'GET', 404, 'register.no-entry'],
    ['/v1/parties/nobody', 'GET', 404, 'api.no-party'],
    ['/v1/jobs/00000000-0000-4000-8000-000000000000', 'GET', 404, 'api.no-job'],
  ])('%s %s: %i %s', async (path, method, status, code) => {
    const found = problem(
      await ask(server.port, path, { method, headers: { 'content-type': 'application/json' } }),
      status,
    );
    expect(found.code).toBe(code);
  });

  test('a body that is no JSON, too large a body, and one of another type', async () => {
    const send = (body: string, type: string) =>
      ask(server.port, '/v1/checks', {
        method: 'POST',
        headers: { 'content-type': type, 'servanda-client': 'test' },
        body,
      });
    expect(problem(await send('{', 'application/json'), 400).code).toBe('api.json');
    expect(problem(await send('<a/>', 'text/xml'), 415).code).toBe('api.media-type');
    expect(problem(await send(`{"text":"${'x'.repeat(8_000_100)}"}`, 'application/json'), 413).code).toBe(
      'api.too-large',
    );
    expect(problem(await send('no form', 'multipart/form-data; boundary=x'), 400).code).toBe('api.form');
  });

  test('what is sent back of a request is data, never a page', async () => {
    const answer = await ask(server.port, '/v1/%3Cscript%3Ealert(1)%3C/script%3E');
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(server.notes.join('')).toBe('');
  });
});
