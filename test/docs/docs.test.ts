import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiOperations, OPERATIONS } from './api-client.ts';
import { cliReference, REFERENCE, ROOT } from './cli-reference.ts';
import { type Example, examplesIn, localLinks } from './examples.ts';

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];
const pagesIn = (folder: string) => {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md') && !name.includes('source')).map((name) => `${folder}/${name}`);
};
const ALL_PAGES = [...PAGES, ...pagesIn('docs'), ...pagesIn('samples')];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('marked blocks are found, with their line and exit code', () => {
  const page = 'a\n```sh tested\none\ntwo\n```\n```sh\nnot this\n```\n```sh tested exit=1\nthree\n```\n';
  expect(examplesIn(page)).toEqual([
    { line: 3, commands: 'one\ntwo', exit: 0 },
    { line: 10, commands: 'three', exit: 1 },
  ]);
});

test('the command reference is what the program says; `npm run docs` writes it', () => {
  expect(readFileSync(REFERENCE, 'utf8')).toBe(cliReference());
});

test('the operations of the client are those of the API; `npm run docs` writes them', async () => {
  expect(readFileSync(OPERATIONS, 'utf8')).toBe(await apiOperations());
});

test.each(ALL_PAGES)('every link in %s leads to a file', (page) => {
  const missing = localLinks(read(page)).filter((link) => !existsSync(join(ROOT, dirname(page), link)));
  expect(missing).toEqual([]);
});

test('npm commands named in the documents exist', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  const named = ALL_PAGES.flatMap((page) =>
    [...read(page).matchAll(/npm run (?:-s )?([a-z]+(?::[a-z]+)*)/g)].map((match) => match[1]!),
  );
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});

describe('examples of the README run as they stand, one after the other in one folder', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'readme-'));
    symlinkSync(join(ROOT, 'samples'), join(folder, 'samples'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const examples = examplesIn(read('README.md'));
  test('there are some', () => expect(examples.length).toBeGreaterThan(2));
  test.each(examples)('line $line: $commands', (example) => {
    const ended = run(example, folder);
    expect(ended.stderr).not.toContain('Error:');
    expect(ended.status, ended.stderr).toBe(example.exit);
    for (const name of writtenBy(example)) expect(statSync(join(folder, name)).size).toBeGreaterThan(0);
    if (writtenBy(example).length === 0) expect(ended.stdout).not.toBe('');
  });
});

/** Names of the files that an example writes with `>`. */
function writtenBy(example: Example): string[] {
  return [...example.commands.matchAll(/ > (\S+)/g)].map((match) => match[1]!);
}

function run(example: Example, cwd: string) {
  const program = `servanda() { "${process.execPath}" "${join(ROOT, 'bin/servanda.mjs')}" "$@"; }`;
  return spawnSync('bash', ['-c', `set -e\n${program}\n${example.commands}`], { cwd, encoding: 'utf8' });
}
