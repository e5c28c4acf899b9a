import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

export const DIST = resolve(import.meta.dirname, '../../dist/web');
const CONFIG = resolve(import.meta.dirname, '../../apps/web/vite.config.ts');

/** The built workbench. `npm test` has built it before; a test that is run alone builds it if nobody has. */
export async function builtWeb(): Promise<string> {
  if (existsSync(resolve(DIST, '.vite/manifest.json'))) return DIST;
  // As it is delivered: Vitest sets "test", for which React has a larger form.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile: CONFIG, logLevel: 'error', mode: 'production' });
  } finally {
    process.env.NODE_ENV = before;
  }
  return DIST;
}
