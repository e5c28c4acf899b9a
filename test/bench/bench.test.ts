import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { loadSamples } from '../../bench/documents.ts';
import { measure, median } from '../../bench/measure.ts';
import { hashWords } from '../../bench/references.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXTS = ['Ruritania will build ten schools by 2030.', 'Graustark welcomed the talks.', 'We will meet again.'];
const LINES = TEXTS.map((text) => JSON.stringify({ text, date: '2026-01-02' })).join('\n');
writeFileSync(join(folder, 'texts.jsonl.gz'), gzipSync(`${LINES}\n`));

test('the median is the middle value', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('an answer that changes between rounds stops the measurement', async () => {
  let calls = 0;
  await expect(measure([{ name: 'unsteady', run: () => calls++ }], 2)).rejects.toThrow(
    'unsteady answered 0 before and 1 now',
  );
});

test('contestants take turns', async () => {
  const order: string[] = [];
  const contestant = (name: string) => ({ name, run: () => order.push(name) && 7 });
  const timings = await measure([contestant('a'), contestant('b')], 2);
  expect(order.join('')).toBe('ababab');
  expect(timings.map(({ name, answer }) => [name, answer])).toEqual([
    ['a', 7],
    ['b', 7],
  ]);
});

test('the byte loop does not see the case of a word, but every word', () => {
  const hash = (text: string) => hashWords(new TextEncoder().encode(text));
  expect(hash('Two Words ')).toBe(hash('two WORDS.'));
  expect(hash('two words ')).not.toBe(hash('two wards '));
});

test('texts are spread over the whole archive, and samples are taken where there is none', () => {
  expect(loadSamples(folder, 2).samples.map(({ text }) => text)).toEqual([TEXTS[0], TEXTS[1]]);
  expect(loadSamples(folder, 9).samples).toHaveLength(3);
  expect(loadSamples(join(folder, 'none'), 9)).toMatchObject({ from: 'samples' });
});

test('the benchmark runs and prints one figure last', () => {
  const args = [join(ROOT, 'bench/run.ts'), '--corpus', folder, '--rounds', '1', '--hostile', '5000'];
  const run = (more: readonly string[]) => spawnSync(process.execPath, [...args, ...more], { encoding: 'utf8' });
  const text = run([]);
  expect(text.stderr).toBe('');
  expect(text.stdout.trim().split('\n').at(-1)).toMatch(/^extract \/ wink-nlp: \d+\.\d\d$/);
  const json = JSON.parse(run(['--json']).stdout);
  expect(json).toMatchObject({ documents: 3, rows: [{ name: 'extract', ratio: 1 }, {}, {}, {}] });
  expect(json.hostile.map(({ ratio }: { ratio: number }) => ratio > 0)).not.toContain(false);
  expect(json.statements).toBeGreaterThanOrEqual(1);
  expect(json.memory.extractBytes).toBeGreaterThan(1e6);
});
