import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../../apps/cli/running.ts';

export const LAUNCHER = fileURLToPath(new URL('../../bin/servanda.mjs', import.meta.url));
export const SAMPLES = fileURLToPath(new URL('../../samples/lake-compact', import.meta.url));

/** What a run of the program gave. `code` is null if a signal ended it. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Record<string, string>;
  /** Called with what the program has said on standard error so far; returns true to kill it at once. */
  readonly killWhen?: (err: string) => boolean;
}

/**
 * Runs the program with these words. It runs in this process where it can be told from nothing, since starting one takes longer
 * than most commands; in one of its own where it needs a folder, an input or an environment, or is to be killed.
 */
export function servanda(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return Object.keys(options).length === 0 ? inProcess(args) : started(args, options);
}

/** Commands wait for each other: what a command says of its end (`process.exitCode`) is one for the whole process. */
let last: Promise<unknown> = Promise.resolve();

function inProcess(args: readonly string[]): Promise<Ended> {
  const ended = last.then(async () => {
    const out: string[] = [];
    const err: string[] = [];
    const failed = await runProgram(args, {
      out: (text) => void out.push(text),
      note: (text) => void err.push(text),
      paint: (_, text) => text,
      columns: 100,
      live: false,
    });
    const code = failed ?? Number(process.exitCode ?? 0);
    process.exitCode = undefined;
    return { code, out: out.join(''), err: err.join('') };
  });
  last = ended.catch(() => {});
  return ended;
}

/** Runs the program in a process of its own, as a person would. */
export function started(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  const env = { ...process.env, NO_COLOR: '1', ...options.env };
  const child = spawn(process.execPath, [LAUNCHER, ...args], { cwd: options.cwd, env });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    if (options.killWhen?.(err)) child.kill('SIGKILL');
  });
  child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  child.stdin.end(options.input ?? '');
  return promise;
}

/** A folder for one test file; `clear` takes it away. */
export function temporaryFolder(name: string): { readonly path: string; readonly clear: () => void } {
  const path = mkdtempSync(join(tmpdir(), `servanda-${name}-`));
  return { path, clear: () => rmSync(path, { recursive: true, force: true }) };
}
