import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiOperations, OPERATIONS } from './api-client.ts';
import { cliReference, REFERENCE, ROOT } from './cli-reference.ts';
import { examplesIn, firstMissing } from './examples.ts';
import { forget, newReader, type Reader, tryExample } from './running.ts';

const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'];
const pagesIn = (folder: string) => {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md') && !name.includes('source')).map((name) => `${folder}/${name}`);
};
const ALL_PAGES = [...PAGES, ...pagesIn('docs'), ...pagesIn('samples')];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('marked blocks are found, with their line and exit code', () => {
  const page =
    'a\n```sh tested\none\ntwo\n```\n```sh\nnot this\n```\n```sh tested exit=1\nthree\n```\n\n```text printed\nfour\n```\n';
  expect(examplesIn(page)).toEqual([
    { line: 3, commands: 'one\ntwo', exit: 0, printed: [] },
    { line: 10, commands: 'three', exit: 1, printed: ['four'] },
  ]);
});

test('lines that were printed are looked for in their order', () => {
  expect(firstMissing(['a', '…', 'c'], 'a  \nb\nc\n')).toBeNull();
  expect(firstMissing(['c', 'a'], 'a\nb\nc\n')).toBe('a');
  expect(firstMissing(['a', 'a'], 'a\nb\n')).toBe('a');
});

test('the command reference is what the program says; `npm run docs` writes it', async () => {
  expect(readFileSync(REFERENCE, 'utf8')).toBe(await cliReference());
});

test('the operations of the client are those of the API; `npm run docs` writes them', async () => {
  expect(readFileSync(OPERATIONS, 'utf8')).toBe(await apiOperations());
});

test('npm commands named in the documents exist', () => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
  const named = ALL_PAGES.flatMap((page) =>
    [...read(page).matchAll(/npm run (?:-s )?([a-z]+(?::[a-z]+)*)/g)].map((match) => match[1]!),
  );
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});

describe('examples of the README run as they stand, one after the other in one folder', () => {
  let reader: Reader;
  beforeAll(() => {
    reader = newReader();
  });
  afterAll(() => forget(reader));

  const examples = examplesIn(read('README.md'));
  test('there are some', () => expect(examples.length).toBeGreaterThan(2));
  test.each(examples)('line $line: $commands', (example) => tryExample(example, reader));
});
