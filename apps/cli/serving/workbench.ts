import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WorldFailed } from '../../../src/model/index.ts';
import type { Screen } from '../screen.ts';

/** Where the workbench is built, and, in a checkout, what it is built from. */
interface Workbench {
  readonly root: string;
  readonly built: string;
  readonly sources: string | null;
}

/** The workbench beside this program: in a package it is built; in a checkout it may have to be. */
function workbench(): Workbench {
  const here = dirname(fileURLToPath(import.meta.url));
  const above = ['../../..', '../../../..'].map((up) => join(here, up));
  const root = above.find((folder) => existsSync(join(folder, 'package.json'))) ?? above[0]!;
  const sources = join(root, 'apps', 'web');
  return {
    root,
    built: join(root, 'dist', 'web'),
    sources: existsSync(join(sources, 'vite.config.ts')) ? sources : null,
  };
}

/** The folder of the built workbench; null where it is not built. */
export function builtWorkbench(): string | null {
  const { built } = workbench();
  return existsSync(join(built, 'index.html')) ? built : null;
}

/**
 * Builds the workbench where there is none, or an older one than its sources; in a package there is nothing to build it
 * from. Errors: `serve.build-failed` where there is none after that.
 */
export async function buildWorkbench(screen: Screen): Promise<void> {
  const { root, built, sources } = workbench();
  if (sources === null || isFresh(built, [sources, join(root, 'src', 'model')])) return;
  screen.note('Building the workbench …\n');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', join(sources, 'vite.config.ts'), '--logLevel', 'error'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const { promise, resolve } = Promise.withResolvers<string | null>();
  child.on('error', (error) => resolve(error.message));
  child.on('close', (code) => resolve(code === 0 ? null : (said.trim().split('\n')[0] ?? '') || `exit code ${code}`));
  const reason = await promise;
  if (reason === null) return;
  if (builtWorkbench() === null) throw new WorldFailed('serve.build-failed', { reason });
  screen.note(`The workbench could not be built anew (${reason}); the one from before is served.\n`);
}

function isFresh(built: string, sources: readonly string[]): boolean {
  const made = statSync(join(built, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.every((folder) => newest(folder) <= made);
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs));
}
