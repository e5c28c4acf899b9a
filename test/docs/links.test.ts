import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './cli-reference.ts';
import { anchorsIn, type LocalLink, localLinks } from './links.ts';

/** Folders of what is installed, made or kept beside the project, of which no page is its own. */
const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.servanda-demo']);

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : pagesIn(path);
    return entry.name.endsWith('.md') ? [relative(ROOT, path).split(sep).join('/')] : [];
  });
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('links are found in every form, and none in code', () => {
  const page =
    '[a](b.md#c) ![d](e.png "f") [g](#h) [i](https://j.example/k.md) `[l](m.md)`\n```\n[n](o.md)\n```\n[p]: q.md\n';
  const html = '<img src="r.png" alt="">';
  expect(localLinks(page + html)).toEqual([
    { path: 'b.md', anchor: 'c' },
    { path: 'e.png', anchor: null },
    { path: '', anchor: 'h' },
    { path: 'q.md', anchor: null },
    { path: 'r.png', anchor: null },
  ]);
});

test('anchors are those that GitHub gives to headings', () => {
  const page =
    '# The `--json` flag, [again](x.md)\n## What it isn’t\n## Same\n## Same\n```sh\n# no heading\n```\n## Größe & Maß\n';
  expect([...anchorsIn(page)]).toEqual(['the---json-flag-again', 'what-it-isnt', 'same', 'same-1', 'größe--maß']);
});

test.each(pagesIn(ROOT))('every link in %s leads to a file, and to a heading where it names one', (page) => {
  const missing = localLinks(read(page)).filter((link) => !leadsSomewhere(page, link));
  expect(missing).toEqual([]);
});

function leadsSomewhere(page: string, { path, anchor }: LocalLink): boolean {
  const target = path === '' ? page : join(page, '..', decodeURI(path));
  if (!existsSync(join(ROOT, target))) return false;
  return anchor === null || !target.endsWith('.md') || anchorsIn(read(target)).has(decodeURI(anchor));
}
