import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const RUN = resolve(import.meta.dirname, '../../bench/run.ts');
const run = (...args: readonly string[]) => spawnSync(process.execPath, [RUN, ...args], { encoding: 'utf8' });

test('the benchmark of the passage index runs on the samples and prints one figure last', () => {
  const size = ['--texts', '200', '--quotations', '40', '--mutations', '200', '--rounds', '1', '--corpus', 'none'];
  const { stdout, stderr } = run('passages', ...size, '--json');
  expect(stderr).toBe('');
  const figures = JSON.parse(stdout);
  expect(figures).toMatchObject({ from: 'samples', texts: 200, mutations: { tried: 200, index: 0, check: 0 } });
  expect(figures.agreement.extra).toBe(0);
  expect(figures.agreement.agreed / figures.agreement.finds).toBeGreaterThan(0.9);
  expect(
    run('passages', ...size)
      .stdout.trim()
      .split('\n')
      .at(-1),
  ).toMatch(/^index \/ exhaustive: \d+$/);
});

test('a benchmark that is not there is named', () => {
  expect(run('ferries').stderr).toContain('no benchmark "ferries"; there are extract, passages, edits');
});
