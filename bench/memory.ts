import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Files } from './documents.ts';

/** Peak resident memory in bytes: of a process that extracts from all documents, and of one that does nothing. */
export type Memory = { readonly extractBytes: number; readonly baseBytes: number };

/** Measures in processes of their own: in this one the other contestants would be counted too. */
export function peakMemory(files: Files): Memory {
  const script = join(import.meta.dirname, 'extract-once.ts');
  return { extractBytes: peakOf([script, files.folder]), baseBytes: peakOf(['-e', PRINT_PEAK]) };
}

/** `maxRSS` is in kibibytes on every platform. */
const PRINT_PEAK = 'console.log(process.resourceUsage().maxRSS)';

function peakOf(args: readonly string[]): number {
  const ended = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const kibibytes = Number(ended.stdout.trim().split('\n').at(-1));
  if (ended.status !== 0 || !(kibibytes > 0)) throw new Error(`memory was not measured: ${ended.stderr}`);
  return kibibytes * 1024;
}
