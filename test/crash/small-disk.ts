import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small disk of its own. */
export interface SmallDisk {
  readonly path: string;
  /** Takes all its room but so many bytes; 0 or more. */
  fill(leave: number): void;
  /** Gives the room back. */
  empty(): void;
  /** Lets nothing be written, or lets it again. */
  readOnly(on: boolean): void;
  away(): void;
}

/** Mounts a disk of so many megabytes in memory; null where this machine does not let us, as it lets nobody but root. */
export function smallDisk(path: string, megabytes: number): SmallDisk | null {
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: 'ignore' });
  mkdirSync(path, { recursive: true });
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path);
  } catch {
    return null;
  }
  const filler = join(path, 'filler');
  const empty = () => rmSync(filler, { force: true });
  return {
    path,
    empty,
    fill(leave) {
      empty();
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leave)));
    },
    readOnly: (on) => run('mount', '-o', on ? 'remount,ro' : 'remount,rw', path),
    away: () => run('umount', '-l', path),
  };
}
