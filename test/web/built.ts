import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

export const DIST = resolve(import.meta.dirname, '../../dist/web');
const CONFIG = resolve(import.meta.dirname, '../../apps/web/vite.config.ts');

/** The built workbench. `npm test` has built it before; a test that is run alone builds it if nobody has. */
export async function builtWeb(): Promise<string> {
  if (!existsSync(resolve(DIST, '.vite/manifest.json'))) await build({ configFile: CONFIG, logLevel: 'error' });
  return DIST;
}
