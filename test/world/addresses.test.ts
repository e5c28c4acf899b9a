import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicAddresses } from '../../src/world/address-kinds.ts';
import { type FetchOptions, fetchAddress } from '../../src/world/network.ts';
import { serve } from './serving.ts';

/** A world in which 127.0.0.1 is a public address and every name answers in turn with those given. */
function world(...answers: readonly string[]): FetchOptions & { asked: () => number } {
  let asked = 0;
  return {
    timeoutMs: 10_000,
    isPublic: (address) => address === '127.0.0.1',
    resolve: async () => [{ address: answers[Math.min(asked++, answers.length - 1)]!, family: 4 }],
    asked: () => asked,
  };
}

const fails = (address: string, options: FetchOptions = {}) => expect(fetchAddress(address, options)).rejects;

describe('a name that answers otherwise the second time', () => {
  test('is asked once for each request: the connection goes to the address that was checked', async () => {
    const { port } = await serve((_, answer) => answer.end('public'));
    const rebinding = world('127.0.0.1', '10.0.0.1');
    const { bytes } = await fetchAddress(`http://rebinding.example:${port}/`, rebinding);
    expect(new TextDecoder().decode(bytes)).toBe('public');
    expect(rebinding.asked()).toBe(1);
  });

  test('is asked and checked again for a redirect to itself', async () => {
    let requests = 0;
    const { port } = await serve((_, answer) => {
      requests++;
      answer.writeHead(302, { location: '/again' }).end();
    });
    await fails(`http://rebinding.example:${port}/`, world('127.0.0.1', '169.254.169.254')).toMatchObject({
      code: 'redirect-to-private',
      params: { address: '169.254.169.254' },
    });
    expect(requests).toBe(1);
  });
});

describe('addresses of this machine and its network', () => {
  /** The same IPv4 address as somebody may write it who would rather not be understood. */
  const written = (bytes: readonly number[]): string[] => {
    const [a, b, c, d] = bytes as [number, number, number, number];
    const number = ((a * 256 + b) * 256 + c) * 256 + d;
    const hex = (value: number) => value.toString(16);
    const halves = `${hex(a * 256 + b)}:${hex(c * 256 + d)}`;
    const wide = [...bytes.join('.')].map((digit) =>
      digit === '.' ? '。' : String.fromCodePoint(digit.charCodeAt(0) + 0xfee0),
    );
    return [
      bytes.join('.'),
      `${bytes.join('.')}.`,
      String(number),
      `0x${hex(number)}`,
      `0${number.toString(8)}`,
      bytes.map((byte) => `0x${hex(byte)}`).join('.'),
      bytes.map((byte) => `0${byte.toString(8)}`).join('.'),
      `${a}.${b * 65536 + c * 256 + d}`,
      `${a}.${b}.${c * 256 + d}`,
      wide.join(''),
      [...bytes.join('.')].map((each) => `%${hex(each.charCodeAt(0))}`).join(''),
      `[::ffff:${bytes.join('.')}]`,
      `[::ffff:${halves}]`,
      `[::${halves}]`,
      `[64:ff9b::${halves}]`,
      `[2002:${halves}::1]`,
    ];
  };
  const inner = fc.oneof(
    fc.tuple(fc.constant(127), fc.nat(255), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(10), fc.nat(255), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(192), fc.constant(168), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(169), fc.constant(254), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant(0), fc.nat(255), fc.nat(255), fc.nat(255)),
  );

  test('are refused in every notation', async () => {
    await fc.assert(
      fc.asyncProperty(inner, async (bytes) => {
        for (const host of written(bytes)) {
          const code = await fetchAddress(`http://${host}/`, { timeoutMs: 2000 }).then(
            () => 'fetched',
            (error) => error.code,
          );
          expect([host, code]).toEqual([host, expect.stringMatching(/^(?:private-address|bad-address)$/)]);
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  test('are refused in every notation when a page leads there', async () => {
    for (const host of written([127, 0, 0, 1])) {
      const { port } = await serve((_, answer) =>
        answer.writeHead(307, { location: encodeURI(`//${host}:${port}/secret`).replaceAll('%25', '%') }).end(),
      );
      const settings = { ...world('127.0.0.1'), isPublic: first() };
      const found = await fetchAddress(`http://outer.example:${port}/`, settings).catch((error) => error.code);
      expect([host, found]).toEqual([host, expect.stringMatching(/^(?:redirect-to-private|bad-address)$/)]);
    }
  });

  /** Takes the first address that it is asked about for public, and judges as always from then on. */
  function first(): (address: string) => boolean {
    const judge = publicAddresses();
    let asked = false;
    return (address) => {
      const isFirst = !asked;
      asked = true;
      return isFirst || judge(address);
    };
  }
});

describe('what is sent and what is taken', () => {
  test('a name and a password in a link go to nobody, nor does the page that led there', async () => {
    const seen: unknown[] = [];
    const { port } = await serve(({ headers, url }, answer) => {
      seen.push([headers.authorization, headers.referer, headers.cookie]);
      if (url === '/')
        answer.writeHead(302, { location: `http://a:b@other.example:${port}/x`, 'set-cookie': 'a=1' }).end();
      else answer.end('x');
    });
    await fetchAddress(`http://ada:secret@outer.example:${port}/`, world('127.0.0.1'));
    expect(seen).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('%s that unpacks to a thousand times its size is given up', async (coding, pack) => {
    const packed = pack(Buffer.alloc(40_000_000));
    const { port } = await serve((_, answer) => answer.setHeader('content-encoding', coding).end(packed));
    await fails(`http://bomb.example:${port}/`, world('127.0.0.1')).toMatchObject({ code: 'too-large' });
  });

  test('what is packed twice, and headers without end, are not taken', async () => {
    const { port: twice } = await serve((_, answer) =>
      answer.setHeader('content-encoding', 'gzip, gzip').end(gzipSync(gzipSync(Buffer.alloc(1000)))),
    );
    await fails(`http://twice.example:${twice}/`, world('127.0.0.1')).toMatchObject({ code: 'broken-response' });
    const { port: headers } = await serve((_, answer) => answer.setHeader('x-long', 'a'.repeat(200_000)).end('x'));
    await fails(`http://long.example:${headers}/`, world('127.0.0.1')).toMatchObject({
      code: expect.stringMatching(/^(?:not-reachable|broken-response)$/),
    });
  });
});
