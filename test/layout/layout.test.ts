import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { problemLine } from './problem.ts';
import { checkTree } from './tree.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const planted: string[] = [];
afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true });
});

/** A small tree in which every rule holds. */
const CLEAN = {
  'package.json': '{"dependencies":{"zod":"4","jsdom":"1"},"devDependencies":{"@types/jsdom":"1"}}',
  'src/model/index.ts': "import * as z from 'zod';\nexport const N = z.number();\n",
  'src/text/index.ts': "import type { N } from '../model/index.ts';\nexport type T = typeof N;\n",
  'src/text/inner.ts': 'export const depth = 1;\n',
  'src/extract/index.ts': "export * from '../text/index.ts';\nexport const lazy = () => import('jsdom');\n",
  'src/compare/index.ts': "export { lazy } from '../extract/index.ts';\n",
  'src/register/index.ts': "export { N } from '../model/index.ts';\n",
  'src/stores/sqlite/index.ts': "import 'node:fs';\nexport { N } from '../../register/index.ts';\n",
  'src/world/index.ts':
    "import { readFileSync } from 'node:fs';\nexport const read = (p: string) => readFileSync(p);\n",
  'src/pipeline.ts': "import './compare/index.ts';\nimport './register/index.ts';\n",
  'apps/api/index.ts': "export * from '../../src/pipeline.ts';\n",
  'apps/cli/main.ts':
    "import '../../src/pipeline.ts';\nimport '../api/index.ts';\nimport '../../src/stores/sqlite/index.ts';\n",
};

function tree(changes: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'layout-'));
  planted.push(root);
  for (const [path, content] of Object.entries({ ...CLEAN, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const problemsOf = (changes: Record<string, string>) => checkTree(tree(changes)).problems.map(problemLine);

test('a clean tree has no problems', () => {
  expect(problemsOf({})).toEqual([]);
});

test('the build step fails on a planted import, names the place and the rule, and passes without it', () => {
  const run = (root: string) =>
    spawnSync(process.execPath, [join(ROOT, 'test/layout/check.ts'), root], { encoding: 'utf8' });
  const bad = run(
    tree({ 'src/text/bad.ts': "\nimport { lazy } from '../extract/index.ts';\nexport const a = lazy;\n" }),
  );
  expect(bad.status).toBe(1);
  expect(bad.stderr).toBe(
    'src/text/bad.ts:2 import-rule: text may not import extract (it may import model, languages, parties, intake)\n',
  );
  const good = run(tree({}));
  expect([good.status, good.stdout, good.stderr]).toEqual([0, '11 files, all in order\n', '']);
});

const FORBIDDEN_IMPORTS: readonly (readonly [path: string, line: string, says: string])[] = [
  ['src/model/a.ts', "import type { T } from '../text/index.ts';", 'model may not import text'],
  ['src/model/a.ts', "import 'jsdom';", 'model may import zod only'],
  ['src/register/a.ts', "import '../text/index.ts';", 'register may not import text'],
  ['src/extract/a.ts', "import '../register/index.ts';", 'extract may not import register'],
  ['src/extract/a.ts', "import '../world/index.ts';", 'extract may not import world'],
  ['src/compare/a.ts', "import '../pipeline.ts';", 'compare may not import pipeline'],
  ['src/world/a.ts', "import '../extract/index.ts';", 'world may not import extract'],
  ['src/stores/sqlite/a.ts', "import '../../text/index.ts';", 'stores may not import text'],
  ['src/extract/a.ts', "export * from '../text/inner.ts';", 'imports src/text/inner.ts past the door'],
  ['apps/cli/a.ts', "import '../../src/text/inner.ts';", 'past the door; use src/text/index.ts'],
  ['src/text/a.ts', "export const later = () => import('../compare/index.ts');", 'text may not import compare'],
  ['src/text/a.ts', "export type A = import('../compare/index.ts').A;", 'text may not import compare'],
  ['src/text/a.ts', "new URL('../extract/index.ts', import.meta.url);", 'text may not import extract'],
  ['src/text/a.ts', 'export const any = (name: string) => import(name);', 'only known when the program runs'],
  ['src/text/a.ts', "import '../../apps/cli/main.ts';", 'nothing may import an app'],
  ['src/pipeline.ts', "import '../apps/api/index.ts';", 'pipeline imports apps/api'],
  ['apps/api/a.ts', "import '../cli/main.ts';", 'api imports apps/cli'],
  ['apps/web/a.ts', "import '../../src/register/index.ts';", 'web may import model only'],
  ['apps/web/a.tsx', "import { Page } from '../api/contract/page.ts';", 'web imports apps/api'],
  ['apps/web/a.tsx', "import type { Page } from '../api/server.ts';", 'web imports apps/api'],
  ['apps/api/a.ts', "import { x } from '@types/jsdom';", '@types/jsdom is not among'],
  ['src/text/a.ts', "import '../../test/layout/tree.ts';", 'belongs to no stage and no app'],
  ['src/extra/a.ts', 'export const a = 1;', 'there is no stage "extra"'],
  ['src/a.ts', 'export const a = 1;', 'belongs to no stage and no app'],
  ['src/intake/a.ts', "import { readFile } from 'node:fs/promises';", 'may not import node:fs/promises'],
  ['src/publish/csv/a.ts', "import { get } from 'node:https';", 'may not import node:https'],
  ['src/text/a.ts', "import { Worker } from 'node:worker_threads';", 'may not import node:worker_threads'],
  ['src/text/a.ts', "import fs from 'fs';", 'fs is not among the "dependencies"'],
  ['src/text/a.ts', "import { x } from 'left-out';", 'left-out is not among the "dependencies"'],
  ['src/text/a.ts', "import { x } from '@types/jsdom';", '@types/jsdom is not among'],
];

test.each(FORBIDDEN_IMPORTS)('%s: %s', (path, line, says) => {
  const problems = problemsOf({ [path]: `// first line\n${line}\n` });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(says);
  expect(problems[0]).toMatch(new RegExp(`^${path}:[12] `));
});

const ALLOWED = [
  "import type { X } from '@types/jsdom';",
  "import { createHash } from 'node:crypto';",
  "import type { Readable } from 'node:stream';",
  "// import '../compare/index.ts'\nexport const a = \"import '../compare/index.ts'\";",
  "export const b = /import '..\\/compare\\/index.ts'/;",
  'export const c = `say import("../compare/index.ts")`;',
  "new URL('page', 'https://example.org/');",
  'export const d = (world: { fetch(): void; now: Date }) => [world.fetch(), new Date(0), world.now];',
  'export const e = (fetch: () => void) => fetch();',
  'export const f = { process: 1, console: 2 };',
  "export const g = (a: string) => a.localeCompare('b', 'en');",
  'export const h = (d: Date) => d.getUTCFullYear();',
];

test.each(ALLOWED)('allowed in a stage: %s', (line) => {
  expect(problemsOf({ 'src/text/a.ts': `${line}\n` })).toEqual([]);
});

test('the bundled app may use development packages and the types of the contract', () => {
  const lines = [
    "import { jsdom } from '@types/jsdom';",
    "import type { Page } from '../api/contract/page.ts';",
    "import './styles.css';",
    'export const A = () => <p>{jsdom as unknown as Page}</p>;',
  ];
  expect(problemsOf({ 'apps/web/a.tsx': `${lines.join('\n')}\n` })).toEqual([]);
  expect(problemsOf({ 'apps/web/a.config.ts': 'export default {};\n' })).toEqual([]);
});

const IMPURE: readonly (readonly [line: string, what: string])[] = [
  ['export const a = () => fetch("x");', 'fetch'],
  ['export const a = { fetch };', 'fetch'],
  ['export const a = Date.now();', 'Date.now'],
  ['export const a = new Date();', 'new Date() without an argument'],
  ['export const a = Date();', 'Date() without new'],
  ['export const a = Math.random();', 'Math.random'],
  ['export const a = process.env.HOME;', 'process'],
  ['export const a = (globalThis as any).process;', 'globalThis.process'],
  ['export const a = globalThis.Date.now();', 'Date.now'],
  ['export const a = crypto.randomUUID();', 'crypto.randomUUID'],
  ['export const a = performance.now();', 'performance'],
  ['console.log(1);', 'console'],
  ['export const a = (b: string) => b.localeCompare("c");', 'localeCompare() without a locale'],
  ['export const a = (b: number) => b.toLocaleString();', 'toLocaleString() without a locale'],
  ['export const a = new Intl.Segmenter();', 'Intl.Segmenter without a locale'],
  ['export const a = new Intl.Collator(undefined);', 'Intl.Collator without a locale'],
  ['export const a = (d: Date) => d.getFullYear();', 'getFullYear() (time zone'],
];

test.each(IMPURE)('not in a stage: %s', (line, what) => {
  const inStage = problemsOf({ 'src/follow/a.ts': `${line}\n` });
  expect(inStage).toHaveLength(1);
  expect(inStage[0]).toContain(`src/follow/a.ts:1 purity: follow uses ${what}`);
  expect(problemsOf({ 'src/world/a.ts': `${line}\n`, 'apps/cli/a.ts': `${line}\n` })).toEqual([]);
});

test('a stage keeps no state and has no default export', () => {
  const problems = problemsOf({ 'src/text/a.ts': 'let count = 0;\nexport let seen = count;\nexport default seen;\n' });
  expect(problems.map((line) => line.split(':')[1])).toEqual(['1 state', '2 state', '3 exports']);
});

test('long files, empty names, other cases and unreadable files are named', () => {
  const row = (i: number) => `export const a${i} = ${i};\n`;
  const many = Array.from({ length: 301 }, (_, i) => row(i)).join('');
  expect(problemsOf({ 'src/text/table.ts': many })).toEqual([]);
  const problems = problemsOf({
    'src/text/long.ts': `${many}export function f() {}\n`,
    'src/text/text-utils.ts': '',
    'bench/runAll.ts': '',
    'test/broken.ts': 'export const = 1;\n',
  });
  expect(problems).toEqual([
    'bench/runAll.ts:1 names: "runAll.ts" is not in kebab-case',
    'src/text/long.ts:301 size: 302 lines; a file has 300 at most',
    'src/text/text-utils.ts:1 names: "utils" in a name says nothing; name what the file does',
    expect.stringMatching(/^test\/broken\.ts:1 syntax: /),
  ]);
});

test('folders of one shape have the same files', () => {
  const problems = problemsOf({ 'src/stores/sqlite/queue.ts': '', 'src/stores/postgres/index.ts': '' });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('src/stores/postgres/queue.ts:1 shape: is missing');
});
