import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ROOT } from './cli-reference.ts';
import { type Example, firstMissing } from './examples.ts';

/** A folder as a reader of a page has it: the samples are there, the door of the library, and `servanda` is a command. */
export interface Reader {
  readonly folder: string;
  readonly commands: string;
}

export function newReader(): Reader {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'));
  const commands = mkdtempSync(join(tmpdir(), 'reader-commands-'));
  for (const name of ['samples', 'apps']) symlinkSync(join(ROOT, name), join(folder, name));
  symlinkSync(process.execPath, join(commands, 'node'));
  // Its own process, so that an example can end a server that it started.
  const program = join(commands, 'servanda');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin/servanda.mjs')}" "$@"\n`);
  chmodSync(program, 0o755);
  return { folder, commands };
}

export function forget({ folder, commands }: Reader): void {
  for (const each of [folder, commands]) rmSync(each, { recursive: true });
}

/**
 * Runs an example as somebody who types it: names given to values stay for the next one. It must end with its exit code, print what
 * the page says, fill the files that it writes with `>`, and otherwise print something.
 */
export function tryExample(example: Example, reader: Reader): void {
  const ended = run(example, reader);
  expect(ended.error).toBeUndefined();
  expect(ended.stderr).not.toContain('Error:');
  expect(ended.status, ended.stderr).toBe(example.exit);
  const written = [...example.commands.matchAll(/ > (\S+)/g)].map((match) => match[1]!);
  for (const name of written) expect(statSync(join(reader.folder, name)).size).toBeGreaterThan(0);
  if (written.length === 0) expect(ended.stdout).not.toBe('');
  expect(firstMissing(example.printed, ended.stdout), ended.stdout).toBeNull();
}

function run({ commands }: Example, reader: Reader) {
  const kept = join(reader.commands, 'values');
  const script = [
    'set -e',
    `[ ! -e "${kept}" ] || . "${kept}"`,
    // A server that an example leaves running would hold the test up.
    "trap 'kill $(jobs -p) 2>/dev/null || true' EXIT",
    commands,
    `declare -p | { grep -E '^declare -- [a-z]+=' || true; } > "${kept}"`,
  ];
  const env = { ...process.env, PATH: `${reader.commands}:${process.env.PATH}` };
  return spawnSync('bash', ['-c', script.join('\n')], { cwd: reader.folder, env, encoding: 'utf8', timeout: 240_000 });
}
