import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile, checkProgram, checkShapes } from './house-style.ts';
import { checkImports, type Packages } from './import-rule.ts';
import { inOrder, type Problem } from './problem.ts';
import { readSource } from './source-file.ts';

const CHECKED = ['src', 'apps', 'test', 'bench', 'samples', 'bin'];
const PROGRAM = ['src/', 'apps/'];
const CODE = /\.(ts|tsx|mjs)$/;

/** Every rule on every file of the project at `root`; empty when all of them hold. */
export function checkTree(root: string): { readonly files: number; readonly problems: readonly Problem[] } {
  const packages = readPackages(root);
  const paths = CHECKED.flatMap((top) => list(root, top));
  const code = paths.filter((path) => CODE.test(path));
  const problems = code.flatMap((path) => checkOne(root, path, packages));
  return { files: code.length, problems: inOrder([...problems, ...checkShapes(paths)]) };
}

function checkOne(root: string, path: string, packages: Packages): Problem[] {
  const file = readSource(path, readFileSync(join(root, path), 'utf8'));
  const isProgram = PROGRAM.some((top) => path.startsWith(top));
  return [...checkFile(file), ...(isProgram ? [...checkImports(file, packages), ...checkProgram(file)] : [])];
}

/** Paths of all files under a folder, relative to the root with `/` between names, in a fixed order. */
function list(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : list(root, path);
        return entry.isFile() ? [path] : [];
      });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function readPackages(root: string): Packages {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = (...keys: string[]) => new Set(keys.flatMap((key) => Object.keys(manifest[key] ?? {})));
  return { runtime: names('dependencies', 'optionalDependencies'), development: names('devDependencies') };
}
