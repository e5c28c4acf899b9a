import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSegments, writeSegments } from '../../src/world/index.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'segments-')), 'passages');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const segment = (byte: number, ...texts: string[]) => ({ bytes: new Uint8Array(5000).fill(byte), texts });

test('an index that was never written is empty', async () => {
  expect(await readSegments(folder)).toEqual({ segments: [], findings: [] });
});

test('what was written is read, and what is not kept is removed', async () => {
  await writeSegments(folder, [], [segment(1, 'a', 'b'), segment(2, 'c')]);
  const first = await readSegments(folder);
  expect(first.segments.map(({ bytes, texts }) => [bytes[0], bytes.length, texts])).toEqual([
    [1, 5000, ['a', 'b']],
    [2, 5000, ['c']],
  ]);
  await writeSegments(folder, first.segments.slice(1), [segment(3, 'd')]);
  const second = await readSegments(folder);
  expect(second.segments.map(({ texts }) => texts)).toEqual([['c'], ['d']]);
  expect(second.findings).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(3);
});

test('a segment that is cut or gone is left out, with a finding', async () => {
  await writeSegments(folder, [], [segment(1, 'a'), segment(2, 'b'), segment(3, 'c')]);
  const { segments } = await readSegments(folder);
  truncateSync(join(folder, segments[0]!.file), 4096);
  rmSync(join(folder, segments[1]!.file));
  const read = await readSegments(folder);
  expect(read.segments.map(({ texts }) => texts)).toEqual([['c']]);
  expect(read.findings.map(({ code }) => code)).toEqual(['index-damaged', 'index-damaged']);
});

test('what a crash leaves half written is not read and is cleared away', async () => {
  await writeSegments(folder, [], [segment(1, 'a')]);
  writeFileSync(join(folder, '.new-0123.segment-abc'), 'half');
  writeFileSync(join(folder, '00ff.segment'), 'renamed, but not yet in the manifest');
  const { segments, findings } = await readSegments(folder);
  expect([segments.length, findings]).toEqual([1, []]);
  await writeSegments(folder, segments, []);
  expect(readdirSync(folder)).toHaveLength(2);
});

test.each([
  ['{'],
  ['{"format":99,"segments":[]}'],
  ['{"format":1,"segments":[{"file":"../register.db","bytes":1,"texts":[]}]}'],
])('a manifest like %s is none', async (manifest) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '00ff.segment'), 'x');
  writeFileSync(join(folder, 'manifest.json'), manifest);
  const { segments, findings } = await readSegments(folder);
  expect([segments, findings.map(({ code }) => code)]).toEqual([[], ['index-damaged']]);
});
