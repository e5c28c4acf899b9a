import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { MAY_IMPORT } from './stages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');

/** What each stage may import, as a page says it: stages by name, those that they may import in the order of the alphabet. */
type Allowed = Readonly<Record<string, readonly string[]>>;

const sorted = (entries: Iterable<readonly [string, Iterable<string>]>): Allowed =>
  Object.fromEntries([...entries].map(([stage, may]) => [stage, [...may].sort()] as const).sort());

const RULE = sorted(MAY_IMPORT);

/** The lines of the drawing: on each, a stage may import all to its left; what stands behind three spaces is a remark. */
function drawn(markdown: string): Allowed {
  const block = /^```text imports\n([\s\S]*?)^```$/m.exec(markdown)?.[1] ?? '';
  const allowed = new Map<string, Set<string>>();
  for (const line of block.trimEnd().split('\n')) {
    const left: string[] = [];
    for (const place of line.split(/ {3}/)[0]!.split('◀─')) {
      const stages = place.split(',').map((name) => name.trim());
      for (const stage of stages) allowed.set(stage, new Set([...(allowed.get(stage) ?? []), ...left]));
      left.push(...stages);
    }
  }
  return sorted(allowed);
}

/** The rows of the table of parts: | `src/stage` | what it does | what it may import |. */
function tabled(markdown: string): Allowed {
  const rows = markdown.matchAll(/^\| `src\/([a-z]+)` \| .* \| ([^|]*) \|$/gm);
  return sorted([...rows].map(([, stage, may]) => [stage!, [...may!.matchAll(/`([a-z]+)`/g)].map((name) => name[1]!)]));
}

test('the drawing of imports is the rule that the layout check goes by', () => {
  expect(drawn(page)).toEqual(RULE);
});

test('the table of parts says the same', () => {
  expect(tabled(page)).toEqual(RULE);
});

test('a drawing or table that says something else is told from it', () => {
  expect(drawn(page.replace('register ◀─ stores', 'stores'))).not.toEqual(RULE);
  expect(tabled(page.replace('| `model`, `register` |', '| `model` |'))).not.toEqual(RULE);
});

test.each(['ARCHITECTURE.md', 'docs/extending.md'])('every file and folder that %s names is there', (name) => {
  const words = readFileSync(join(ROOT, name), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  const named = [...words.matchAll(/`((?:src|apps|test|docs|training|samples|bin)\/[\w./-]*)`/g)].map(
    (match) => match[1]!,
  );
  const made = ['src/languages/qr', 'src/publish/markdown'];
  const isMade = (path: string) => made.some((folder) => path.startsWith(folder));
  expect(named.filter((path) => !isMade(path) && !existsSync(join(ROOT, path)))).toEqual([]);
});
