import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WorldFailed } from '../../../src/model/index.ts';
import type { Screen } from '../screen.ts';

/** Folders that may be the program's own: above its sources, and above what was built of them. */
function roots(): string[] {
  const here = dirname(fileURLToPath(import.meta.url));
  return ['../../..', '../../../..'].map((up) => join(here, up));
}

/** The folder of the built workbench; null where it is not built. */
export function builtWorkbench(): string | null {
  const folders = roots().map((root) => join(root, 'dist', 'web'));
  return folders.find((folder) => existsSync(join(folder, 'index.html'))) ?? null;
}

/**
 * Builds the workbench where there is none, or an older one than its sources; in a package there is nothing to build it
 * from. Errors: `serve.build-failed` where there is none after that.
 */
export async function buildWorkbench(screen: Screen): Promise<void> {
  const root = roots().find((folder) => existsSync(join(folder, 'apps', 'web', 'vite.config.ts')));
  if (root === undefined) return;
  const sources = join(root, 'apps', 'web');
  if (isFresh(join(root, 'dist', 'web'), [sources, join(root, 'src', 'model')])) return;
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
