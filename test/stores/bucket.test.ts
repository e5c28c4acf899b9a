import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { askBucket, openBucket } from '../../src/world/bucket.ts';
import { keepOriginal, originalIfThere, readOriginal } from '../../src/world/index.ts';
import { SAMPLES, servanda, temporaryFolder } from '../cli/run.ts';
import { startServer, type TestServer } from './postgres-server.ts';
import { BUCKET, type S3Server, startS3 } from './s3-server.ts';

const folder = temporaryFolder('bucket');
const place = `s3://${BUCKET}/lake/originals`;
let s3: S3Server;
beforeAll(async () => {
  s3 = await startS3(join(folder.path, 's3'));
});
afterAll(async () => {
  await s3?.stop();
  folder.clear();
});

/** An address of this machine that nobody listens at: port 49 was given out for a protocol that is gone. */
const NOWHERE = 'http://127.0.0.1:49';
const bytes = new TextEncoder().encode('Ruritania will build three bridges by 2030.\n');
const hash = createHash('sha256').update(bytes).digest('hex');
const put = (key: string, content: Uint8Array) =>
  askBucket(openBucket(place, s3.env), 'PUT', key, {
    bytes: content,
    sha256: createHash('sha256').update(content).digest('hex'),
  });

describe('originals in a bucket', () => {
  beforeEach(() => {
    for (const [name, value] of Object.entries(s3.env)) vi.stubEnv(name, value);
  });
  afterEach(() => void vi.unstubAllEnvs());

  test('are kept under their hash, once, and come back as they were', async () => {
    expect(await keepOriginal(place, bytes)).toBe(hash);
    expect(await readOriginal(place, hash)).toEqual(bytes);
    expect(existsSync(join(s3.folder, 'lake', 'originals', hash.slice(0, 2)))).toBe(true);
    const before = s3.asked();
    await keepOriginal(place, bytes);
    expect(s3.asked() - before).toBe(1);
    await expect(readOriginal(place, hash.replace(/./g, '0'))).rejects.toMatchObject({ code: 'not-found' });
    expect(await originalIfThere(place, hash.replace(/./g, '0'))).toBeNull();
  });

  test('that were changed since are never given out, and are replaced when the document comes again', async () => {
    await put(
      `${hash.slice(0, 2)}/${hash}`,
      bytes.map((byte) => byte ^ 1),
    );
    await expect(readOriginal(place, hash)).rejects.toMatchObject({ code: 'original-damaged' });
    expect(await keepOriginal(place, bytes)).toBe(hash);
    expect(await readOriginal(place, hash)).toEqual(bytes);
  });

  test('are there once they are kept, on a slow disk too', async () => {
    const fs = createRequire(createRequire(import.meta.url).resolve('s3rver'))('fs-extra');
    const atOnce = fs.createWriteStream;
    const slow = vi.spyOn(fs, 'createWriteStream').mockImplementation((path: unknown) => {
      const late = new PassThrough();
      setTimeout(() => late.pipe(atOnce(path)), 300);
      return late;
    });
    const other = new TextEncoder().encode('Ruritania will build four bridges by 2030.\n');
    expect(await readOriginal(place, await keepOriginal(place, other))).toEqual(other);
    expect(slow).toHaveBeenCalledOnce();
    slow.mockRestore();
  });

  test('are asked for again when the store is busy, and not without end', async () => {
    s3.refuse(3);
    expect(await readOriginal(place, hash)).toEqual(bytes);
    s3.refuse(100);
    const before = s3.asked();
    await expect(readOriginal(place, hash)).rejects.toMatchObject({
      code: 'originals.failed',
      params: { status: 503 },
    });
    await expect(originalIfThere(place, hash)).rejects.toMatchObject({ code: 'originals.failed' });
    s3.refuse(0);
    expect(s3.asked() - before).toBe(8);
  });

  test('say what to do where there is no bucket, no key, a wrong one, or no store', async () => {
    const fails = async (at: string, code: string) => {
      const error = await keepOriginal(at, bytes).catch((thrown: unknown) => thrown);
      expect(error, code).toMatchObject({ code });
      expect(JSON.stringify(error) + String(error)).not.toContain('hidden');
    };
    await fails('s3://another-bucket/originals', 'originals.no-bucket');
    await fails('s3://name:hidden@host/originals', 'originals.address');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'hidden');
    await fails(place, 'originals.refused');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'hidden');
    await fails(place, 'originals.refused');
    vi.stubEnv('AWS_ENDPOINT_URL_S3', NOWHERE);
    await fails(place, 'originals.unreachable');
    vi.stubEnv('AWS_ENDPOINT_URL_S3', 'http://name:hidden@127.0.0.1:1');
    await fails(place, 'originals.endpoint');
    vi.stubEnv('AWS_ACCESS_KEY_ID', '');
    await fails(place, 'originals.no-key');
  });
});

describe('a register with its originals in a bucket', () => {
  let server: TestServer;
  let env: Record<string, string>;
  const here = (...names: string[]) => join(folder.path, ...names);
  beforeAll(async () => {
    server = await startServer();
    env = { ...s3.env, DATABASE_URL: await server.fresh(), SERVANDA_DATA: here('data'), SERVANDA_ORIGINALS: place };
  });
  afterAll(() => server?.stop());

  const run = async (...args: string[]) => {
    const ended = await servanda(args, { env });
    expect(ended, args.join(' ')).toMatchObject({ code: 0 });
    return ended.out;
  };

  test('takes documents and is looked after, backed up, put back and moved as any other', async () => {
    await run('init');
    await run('add', join(SAMPLES, 'speech.txt'), '--date', '2024-05-15', '--speaker', 'QRU');
    await run('add', '--queue', join(SAMPLES, 'report-mirror.html'));
    await run('worker', '--once');
    expect(await run('doctor')).not.toContain('wrong');
    expect(await run('backup', here('backup'))).toContain('2 originals');
    await run('migrate', '--from', env.DATABASE_URL!, '--to', here('moved'));
    const speech = readFileSync(join(SAMPLES, 'speech.txt'));
    const own = createHash('sha256').update(speech).digest('hex');
    for (const kept of ['backup', 'moved']) {
      expect(readFileSync(here(kept, 'originals', own.slice(0, 2), own))).toEqual(speech);
      expect(readdirSync(here(kept, 'originals'))).toHaveLength(2);
    }
    const other = { ...env, DATABASE_URL: await server.fresh(), SERVANDA_ORIGINALS: `s3://${BUCKET}/again` };
    expect(await servanda(['restore', here('backup')], { env: other })).toMatchObject({ code: 0 });
    expect(await servanda(['doctor'], { env: other })).toMatchObject({ code: 0 });
  });

  test('says so when the store is away, and takes no document for missing', async () => {
    const away = { ...env, AWS_ENDPOINT_URL_S3: NOWHERE, AWS_SECRET_ACCESS_KEY: 'hidden' };
    for (const args of [['doctor'], ['backup', here('none')], ['add', join(SAMPLES, 'speech.txt')]]) {
      const ended = await servanda(args, { env: away });
      expect(ended.code, args.join(' ')).toBeGreaterThan(0);
      expect(ended.out + ended.err).toContain('does not answer (ECONNREFUSED)');
      expect(ended.out + ended.err).not.toContain('hidden');
    }
    expect(existsSync(here('none', 'manifest.json'))).toBe(false);
  });
});
