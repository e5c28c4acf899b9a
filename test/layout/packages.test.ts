import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from './source-file.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const lock: Record<string, Locked> = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
/** `devOptional`: a tool here, and a choice (an optional peer) of something that is shipped, which nobody gets without asking. */
type Locked = {
  version?: string;
  integrity?: string;
  dev?: true;
  devOptional?: true;
  optionalDependencies?: object;
  license?: string;
  resolved?: string;
  hasInstallScript?: true;
  dependencies?: object;
};

/** Licences that ask for no more than a notice. */
const PERMISSIVE = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'Zlib',
  'BlueOak-1.0.0',
  'Python-2.0',
];

/** Whether an SPDX expression can be met with permissive licences alone; one of the sides of an OR is enough. */
function isPermissive(expression: string): boolean {
  const allows = (part: string) => PERMISSIVE.includes(part.trim());
  const plain = expression.replace(/[()]/g, '');
  return plain.split(' OR ').some((side) => side.split(' AND ').every(allows));
}

test('whoever installs the program gets permissive licences only', () => {
  // Of a tool there are builds for each kind of machine.
  const tools = Object.values(lock).filter(({ devOptional }) => devOptional);
  const builds = new Set(
    tools.flatMap((tool) => Object.keys(tool.optionalDependencies ?? {}).map((name) => `node_modules/${name}`)),
  );
  const isTool = ([path, { dev, devOptional }]: [string, Locked]) =>
    path === '' || dev || devOptional || builds.has(path);
  const shipped = Object.entries(lock).filter((each) => !isTool(each));
  expect(shipped.length).toBeGreaterThan(10);
  expect(shipped.filter(([, { license }]) => !isPermissive(license ?? 'none')).map(([path]) => path)).toEqual([]);
  expect(isPermissive('(MIT OR GPL-3.0-or-later)')).toBe(true);
  expect(isPermissive('(MIT AND GPL-3.0-or-later)')).toBe(false);
});

test('the lock names no addresses, so that any mirror will do', () => {
  expect(Object.entries(lock).filter(([, { resolved }]) => resolved)).toEqual([]);
});

test('the lock pins every package to one version and to the bytes of it', () => {
  const loose = Object.entries(lock).filter(
    ([path, { version, integrity }]) =>
      path !== '' && !(/^\d+\.\d+\.\d+/.test(version ?? '') && /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
  expect(Object.keys(lock).length).toBeGreaterThan(100);
});

test('the lock knows all that the manifest asks for', () => {
  expect(lock['']).toMatchObject({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
});

test('no package but Node itself runs a script when it is installed', () => {
  const scripted = Object.entries(lock).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([path]) => path)).toEqual(['node_modules/node']);
  expect(manifest.allowScripts).toEqual({ node: true });
});

test('every dependency is used', () => {
  const files = ['src', 'apps'].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${top}/${name}`),
  );
  const used = files.flatMap((path) => readSource(path, readFileSync(join(ROOT, path), 'utf8')).imports);
  const isUsed = (name: string) =>
    used.some(({ specifier }) => specifier === name || specifier?.startsWith(`${name}/`));
  expect(Object.keys(manifest.dependencies).filter((name) => !isUsed(name))).toEqual([]);
});
