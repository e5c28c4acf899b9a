import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of its own, small enough to be filled. */
export interface SmallDisk {
  readonly path: string;
  /** Fills it to the last block. */
  fill(): void;
  /** Makes room again. */
  clear(): void;
  close(): void;
}

/** Mounts a disk of so many megabytes in memory at `path`; null where that is not allowed (it takes root and tmpfs). */
export function openSmallDisk(path: string, megabytes: number): SmallDisk | null {
  mkdirSync(path, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const filler = join(path, '.filler');
  return {
    path,
    fill() {
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize)));
    },
    clear: () => rmSync(filler, { force: true }),
    close: () => void execFileSync('umount', ['-l', path]),
  };
}
