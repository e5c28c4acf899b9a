import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { builtWeb } from './built.ts';

type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
};

/** What a first visit may cost in script, gzipped. */
const MOST = 200_000;

let dist = '';
let manifest: Readonly<Record<string, Chunk>> = {};
beforeAll(async () => {
  dist = await builtWeb();
  manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
});

/** A chunk and everything it imports at once, by file. */
function withImports(key: string, files = new Set<string>()): Set<string> {
  const chunk = manifest[key]!;
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const one of chunk.imports ?? []) withImports(one, files);
  return files;
}

const zipped = (file: string) => gzipSync(readFileSync(join(dist, file))).length;

test('the first load of any view but the original of a document takes 200 kB of script at most', () => {
  const views = Object.keys(manifest).filter((key) => /^src\/views\/[a-z-]+\/index\.tsx$/.test(key));
  expect(views.length).toBeGreaterThan(5);
  const tables = Object.keys(manifest).filter((key) => /^src\/i18n\/(en|ru|zh|fr)\/index\.ts$/.test(key));
  const table = Math.max(...tables.map((key) => zipped(manifest[key]!.file)));
  for (const view of views) {
    const files = withImports(view, withImports('index.html'));
    const scripts = [...files].filter((file) => file.endsWith('.js'));
    const bytes = scripts.reduce((sum, file) => sum + zipped(file), table);
    expect(`${view} ${bytes <= MOST ? 'fits' : bytes}`).toBe(`${view} fits`);
  }
});

test('nothing stands inline in the page, where the content security policy would refuse it', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  expect(page).not.toMatch(/<style|style=|\son[a-z]+=/);
  expect(page.match(/<script[^>]*>/g)?.every((tag) => tag.includes(' src="/'))).toBe(true);
  expect(page.match(/<script[^>]*>[^<]+<\/script>/)).toBeNull();
});

test('style sheets fetch nothing from elsewhere', () => {
  const sheets = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets)
    expect(readFileSync(join(dist, 'assets', sheet), 'utf8')).not.toMatch(/url\(\s*["']?https?:/);
});
