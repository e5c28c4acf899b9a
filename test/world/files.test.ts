import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expandPaths, readDocument, readStream } from '../../src/world/files.ts';
import { keepOriginal, originalPath, readOriginal } from '../../src/world/originals.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'servanda-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
};

describe('paths', () => {
  test('a folder stands for its files, sorted, without hidden ones; a link that leads back ends', async () => {
    for (const name of ['b.txt', 'a/z.txt', 'a/Y.txt', '.hidden', '.git/c.txt']) await write(name, name);
    await symlink(folder, join(folder, 'a', 'loop'));
    await symlink('nowhere', join(folder, 'c.txt'));
    const found = await expandPaths([folder]);
    expect(found.map(({ path, failed }) => [path.slice(folder.length + 1), failed?.code ?? null])).toEqual([
      ['a/Y.txt', null],
      ['a/z.txt', null],
      ['b.txt', null],
      ['c.txt', 'not-found'],
    ]);
  });

  test('what is no file, in a folder, is listed and not waited for', async () => {
    const server = createServer().listen(join(folder, 'socket'));
    await once(server, 'listening');
    try {
      expect(await expandPaths([folder])).toMatchObject([{ failed: { code: 'not-readable' } }]);
    } finally {
      server.close();
    }
  });

  test('a file is itself, hidden or not, and one that is missing stops nothing', async () => {
    const hidden = await write('.hidden', 'x');
    const found = await expandPaths([join(folder, 'none'), hidden, hidden]);
    expect(found.map(({ failed }) => failed?.code ?? null)).toEqual(['not-found', null, null]);
  });
});

describe('reading', () => {
  test('gives the bytes', async () => {
    const path = await write('a.txt', 'Ruritania');
    expect(Buffer.from(await readDocument(path)).toString()).toBe('Ruritania');
    expect(await readDocument(await write('e.txt', ''))).toHaveLength(0);
    await expect(readDocument(folder)).rejects.toMatchObject({ code: 'not-readable', params: { system: 'EISDIR' } });
    await expect(readDocument(join(folder, 'no'))).rejects.toMatchObject({ code: 'not-found' });
  });

  test('200 MB of one line are refused before anything is read', async () => {
    const path = await write('line.txt', 'a');
    await truncate(path, 200_000_000);
    const before = process.memoryUsage().arrayBuffers;
    const start = performance.now();
    await expect(readDocument(path)).rejects.toMatchObject({ code: 'too-large', params: { bytes: 200_000_000 } });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test('a stream without end is read no further than the limit', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 1000;
          yield Buffer.alloc(1000);
        }
      })(),
    );
    await expect(readStream(endless, '-', 50_000)).rejects.toMatchObject({ code: 'too-large' });
    expect(given).toBeLessThan(200_000);
    expect(await readStream(Readable.from([Buffer.from('a'), Buffer.from('b')]))).toEqual(
      new TextEncoder().encode('ab'),
    );
  });
});

describe('originals', () => {
  const bytes = new TextEncoder().encode('The bytes of a speech.');

  test('are kept under their hash, once, and come back', async () => {
    const sha256 = await keepOriginal(folder, bytes);
    expect(await keepOriginal(folder, bytes)).toBe(sha256);
    expect(await readdir(folder)).toEqual([sha256.slice(0, 2)]);
    expect(await readdir(join(folder, sha256.slice(0, 2)))).toEqual([sha256]);
    expect(await readOriginal(folder, sha256)).toEqual(bytes);
  });

  test('damage is told when read, and mended when the bytes come again', async () => {
    const sha256 = await keepOriginal(folder, bytes);
    await rm(join(folder, originalPath(sha256)));
    await writeFile(join(folder, originalPath(sha256)), 'half');
    await expect(readOriginal(folder, sha256)).rejects.toMatchObject({ code: 'original-damaged' });
    await keepOriginal(folder, bytes);
    expect(await readOriginal(folder, sha256)).toEqual(bytes);
  });

  test('fail with a name', async () => {
    await expect(readOriginal(folder, 'a'.repeat(64))).rejects.toMatchObject({ code: 'not-found' });
    await expect(readOriginal(folder, '../../etc/passwd')).rejects.toMatchObject({ code: 'bad-hash' });
    const file = await write('file', 'x');
    await expect(keepOriginal(file, bytes)).rejects.toMatchObject({ code: 'not-written' });
  });

  test('two that are kept at the same time do not disturb each other', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => keepOriginal(folder, bytes)));
    expect(new Set(all).size).toBe(1);
    expect(await readOriginal(folder, all[0]!)).toEqual(bytes);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
