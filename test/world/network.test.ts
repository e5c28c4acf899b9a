import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { publicAddresses } from '../../src/world/address-kinds.ts';
import { type FetchOptions, fetchAddress } from '../../src/world/network.ts';
import { serve } from './serving.ts';

const here: FetchOptions = { allowPrivate: true, timeoutMs: 5000, clock: { now: () => '2031-05-06T00:00:00.000Z' } };
const fails = (address: string, options: FetchOptions = here) => expect(fetchAddress(address, options)).rejects;

describe('fetching', () => {
  test('gives bytes, type, address and time', async () => {
    const { url } = await serve((_, answer) =>
      answer.setHeader('content-type', 'text/plain; charset=utf-8').end('Ruritania'),
    );
    expect(await fetchAddress(`${url}/a#b`, here)).toEqual({
      bytes: new TextEncoder().encode('Ruritania'),
      url: `${url}/a`,
      contentType: 'text/plain; charset=utf-8',
      retrieved: '2031-05-06T00:00:00.000Z',
    });
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('unpacks %s', async (coding, pack) => {
    const text = 'Ruritania will build a bridge. '.repeat(10_000);
    const { url } = await serve((_, answer) => answer.setHeader('content-encoding', coding).end(pack(text)));
    expect(Buffer.from((await fetchAddress(url, here)).bytes).toString()).toBe(text);
  });

  test('follows redirects and says where it came to', async () => {
    const { url } = await serve(({ url: path }, answer) =>
      path === '/end' ? answer.end('x') : answer.writeHead(302, { location: path === '/a' ? '/b' : 'end' }).end(),
    );
    expect((await fetchAddress(`${url}/a`, here)).url).toBe(`${url}/end`);
  });
});

describe('what is not fetched', () => {
  test('a page that is not there', async () => {
    const { url } = await serve((_, answer) => answer.writeHead(404).end('no'));
    await fails(url).toMatchObject({ code: 'http-status', params: { status: 404 }, name: 'WorldFailed' });
  });

  test.each(['ftp://example.org/a', 'file:///etc/passwd', 'http://', 'nonsense', 'javascript:1', 'data:,x'])(
    '%s',
    async (address) => {
      await fails(address).toMatchObject({ code: 'bad-address' });
    },
  );

  test('a host that does not exist, and one where nobody answers', async () => {
    await fails('http://ruritania.invalid/', { resolve: async () => [] }).toMatchObject({ code: 'not-found-host' });
    const { url, close } = await serve(() => {});
    close();
    await fails(url).toMatchObject({ code: 'not-reachable', params: { system: 'ECONNREFUSED' } });
  });

  test('a redirect without end, or to another kind of address', async () => {
    let asked = 0;
    const { url } = await serve((_, answer) => answer.writeHead(301, { location: `/${++asked}` }).end());
    await fails(url).toMatchObject({ code: 'too-many-redirects', params: { limit: 5 } });
    expect(asked).toBe(6);
    const { url: away } = await serve((_, answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end());
    await fails(away).toMatchObject({ code: 'bad-address' });
  });
});

describe('addresses that are not public', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://0/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
  ])('%s is refused', async (address) => {
    await fails(address, {}).toMatchObject({ code: 'private-address' });
  });

  test('nor is a name for one, even among others', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '192.168.1.1', family: 4 },
    ];
    await fails('http://example.org/', { resolve }).toMatchObject({
      code: 'private-address',
      params: { host: 'example.org', address: '192.168.1.1' },
    });
  });

  test('a redirect to this machine is refused; the connection goes to the address that was checked', async () => {
    const asked: string[] = [];
    const { url } = await serve(({ headers, url: path }, answer) => {
      asked.push(`${headers.host}${path}`);
      answer.writeHead(302, { location: 'http://inner.example/secret' }).end();
    });
    const { port } = new URL(url);
    // The first host passes as public, as a name does that answers otherwise the second time.
    const resolve = async (host: string) => [
      { address: host === 'outer.example' ? '127.0.0.1' : '127.0.0.2', family: 4 },
    ];
    await fails(`http://outer.example:${port}/`, { ...here, resolve, maxRedirects: 0 }).toMatchObject({
      code: 'too-many-redirects',
    });
    expect(asked).toEqual([`outer.example:${port}/`]);
    const isPublic = (address: string): boolean => address === '127.0.0.1';
    await fails(`http://outer.example:${port}/`, { resolve, isPublic }).toMatchObject({
      code: 'redirect-to-private',
      params: { host: 'inner.example', address: '127.0.0.2' },
    });
  });

  test('public ones are known as such', () => {
    const isPublic = publicAddresses();
    for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])
      expect(isPublic(address)).toBe(true);
    for (const address of [
      '',
      'x',
      '100.64.0.1',
      '172.16.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '2001:db8::1',
      '::8.8.8.8',
      'fe80::1%eth0',
    ]) {
      expect(isPublic(address)).toBe(false);
    }
  });
});

describe('bodies', () => {
  test('without end: the size limit', async () => {
    const { url } = await serve((_, answer) => {
      const more = (): void => {
        while (!answer.destroyed && answer.write(Buffer.alloc(65_536, 97)));
      };
      answer.on('drain', more);
      more();
    });
    await fails(url, { ...here, maxBytes: 2_000_000 }).toMatchObject({
      code: 'too-large',
      params: { limit: 2_000_000 },
    });
  });

  test('without end, drop by drop, or never begun: the time limit', async () => {
    const timers: NodeJS.Timeout[] = [];
    const { url: slow } = await serve((_, answer) => {
      answer.write('a');
      timers.push(setInterval(() => answer.write('a'), 20));
    });
    const start = performance.now();
    await fails(slow, { ...here, timeoutMs: 300 }).toMatchObject({ code: 'too-slow', params: { seconds: 0.3 } });
    for (const timer of timers) clearInterval(timer);
    await fails((await serve(() => {})).url, { ...here, timeoutMs: 300 }).toMatchObject({ code: 'too-slow' });
    const resolve = () => new Promise<never>(() => {});
    await fails('http://never.example/', { resolve, timeoutMs: 300 }).toMatchObject({ code: 'too-slow' });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('said to be too large: not read at all', async () => {
    const { url } = await serve((_, answer) => answer.setHeader('content-length', '200000000').write('a'));
    await fails(url).toMatchObject({ code: 'too-large', params: { bytes: 200_000_000 } });
  });

  test('that unpack to far more than was sent', async () => {
    const { url } = await serve((_, answer) =>
      answer.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(60_000_000))),
    );
    await fails(url).toMatchObject({ code: 'too-large' });
  });

  test('that end early or are not what they say', async () => {
    const { url: early } = await serve((_, answer) => {
      answer.setHeader('content-length', '100').write('a');
      setTimeout(() => answer.destroy(), 20);
    });
    await fails(early).toMatchObject({ code: 'broken-response' });
    const { url: wrong } = await serve((_, answer) => answer.setHeader('content-encoding', 'gzip').end('no gzip'));
    await fails(wrong).toMatchObject({ code: 'broken-response' });
    const { url: odd } = await serve((_, answer) => answer.setHeader('content-encoding', 'zstd').end('x'));
    await fails(odd).toMatchObject({ code: 'broken-response' });
  });
});
