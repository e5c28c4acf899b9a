import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { runProgram, summary } from './step.ts';
import { count, lostBy, runVitest, slowFiles } from './vitest.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'runner-'));
afterAll(() => rmSync(folder, { recursive: true }));

const found = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

test('tests are counted from the report', () => {
  expect(count(found, { code: 0 })).toEqual({ passed: 3, failed: 0, skipped: 0 });
  expect(count({ ...found, numFailedTests: 2, numPendingTests: 1 }, { code: 1 })).toEqual({
    passed: 3,
    failed: 2,
    skipped: 1,
  });
});

test('a run that broke, left no report or found no test has failed', () => {
  expect(count(found, { code: 1 }).failed).toBe(1);
  expect(count(null, { code: 0 }).failed).toBe(1);
  expect(count({ ...found, numPassedTests: 0 }, { code: 0 }).failed).toBe(1);
});

test('files that are slow are named, slowest first', () => {
  const timed = (name: string, seconds: number) => ({
    name: `${ROOT}/test/${name}`,
    startTime: 5000,
    endTime: 5000 + seconds * 1000,
    assertionResults: [],
  });
  const testResults = [timed('quick.test.ts', 14), timed('slow.test.ts', 15), timed('slowest.test.ts', 61)];
  expect(slowFiles({ testResults }, ROOT)).toEqual([
    'slow: 61 s  test/slowest.test.ts',
    'slow: 15 s  test/slow.test.ts',
  ]);
});

test('a run that lost a process is told from one whose tests failed', () => {
  const ended = { code: 1, signal: null, output: 'Caused by: Error: Worker exited unexpectedly with signal SIGKILL\n' };
  expect(lostBy({ found, ended })).toContain('SIGKILL');
  expect(lostBy({ found: { ...found, numFailedTests: 1 }, ended })).toBeNull();
  expect(lostBy({ found, ended: { ...ended, output: 'an error that nobody caught' } })).toBeNull();
  expect(lostBy({ found: null, ended: { code: null, signal: 'SIGABRT', output: '' } })).toContain('SIGABRT');
});

test('a run that loses a process is run once more, and no oftener', async () => {
  const root = mkdtempSync(join(folder, 'tests-'));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'vitest.config.mjs'), "export default { test: { pool: 'forks', isolate: false } };\n");
  const dying = (when: string) =>
    writeFileSync(
      join(root, 'dying.test.mjs'),
      `import { appendFileSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
test('dies', () => {
  appendFileSync('${root}/times', 'x');
  if (${when}) process.kill(process.pid, 'SIGKILL');
});\n`,
    );
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const wrote = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  try {
    dying(`readFileSync('${root}/times', 'utf8').length === 1`);
    expect(await runVitest(root, [])).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(said.mock.calls.flat().join('\n')).toMatch(/run again: .*SIGKILL.*dying\.test\.mjs/);
    dying('true');
    expect(await runVitest(root, [])).toMatchObject({ passed: 0, failed: 1 });
    expect(readFileSync(join(root, 'times'), 'utf8')).toHaveLength(4);
  } finally {
    said.mockRestore();
    wrote.mockRestore();
  }
});

test('the closing line has the form that machines read', () => {
  const step = { passed: 1, failed: 0, skipped: 0 };
  expect(summary([step, step])).toEqual({ line: '2 passed, 0 failed', failed: 0 });
  const bad = { passed: 0, failed: 1, skipped: 2 };
  expect(summary([step, bad])).toEqual({ line: '1 passed, 1 failed, 2 skipped', failed: 1 });
});

test('a program that is not there is a failure with a reason', async () => {
  const ended = await runProgram(join(folder, 'not-there'), [], folder);
  expect(ended.code).toBeNull();
  expect(ended.output).toContain('ENOENT');
});

/** Runs the setup script with only the named programs on its path. */
function setup(needs: string, programs: Record<string, string>) {
  const bin = mkdtempSync(join(folder, 'bin-'));
  for (const name of ['bash', 'dirname', 'tail', 'mktemp', 'rm']) {
    const where = spawnSync('bash', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    symlinkSync(where, join(bin, name));
  }
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!${bin}/bash\n${body}\n`, { mode: 0o755 });
  }
  const list = join(bin, 'needs.txt');
  writeFileSync(list, needs);
  const ended = spawnSync(join(bin, 'bash'), [join(ROOT, 'test/setup.sh'), list], {
    encoding: 'utf8',
    env: { PATH: bin },
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

const NODE = 'echo v24.1.0';
const NEEDS = '# a comment\n\nno-such-command some-package for nothing\n';

test('setup passes when nothing is missing', () => {
  expect(setup('bash bash the shell\n', { node: NODE })).toEqual({ code: 0, out: '', err: '' });
});

test.each([
  ['an older Node', { node: 'echo v20.20.2' }, 'Node 24 or newer is needed, this is v20.20.2'],
  ['no Node', {}, 'Node 24 or newer is needed and none was found'],
  ['no package manager', { node: NODE }, 'please install: some-package'],
  [
    'no right to install',
    { node: NODE, 'apt-get': 'exit 0', id: 'echo 1000' },
    'as root: apt-get install some-package',
  ],
  ['a failing package manager', { node: NODE, 'apt-get': 'exit 100', id: 'echo 0' }, 'please install: some-package'],
])('setup says what to do in one line: %s', (_, programs, says) => {
  const ended = setup(NEEDS, programs as Record<string, string>);
  expect(ended.code).toBe(1);
  expect(ended.err).toContain(says);
  expect(ended.err.trim().split('\n')).toHaveLength(1);
});

test('setup installs what is missing when it may', () => {
  const ended = setup(NEEDS, { node: NODE, id: 'echo 0', 'apt-get': `echo "$@" >>"${folder}/calls"` });
  expect(ended).toEqual({ code: 0, out: 'installing some-package\n', err: '' });
  const calls = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
  expect(calls).toEqual(['update -q', 'install -q -y --no-install-recommends some-package']);
});
