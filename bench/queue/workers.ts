import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { secondsOf } from './processor.ts';

const LAUNCHER = resolve(import.meta.dirname, '../../bin/servanda.mjs');

/** `servanda worker` as a process of its own. */
export interface OneWorker {
  readonly pid: number;
  /** Processor time so far (s). */
  seconds(): number;
  /** What it said on standard error. */
  said(): string;
  /** Ends it: asked to (SIGTERM), or without asking (SIGKILL). */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts a worker, one document at a time, and waits until it takes documents. */
export async function startWorker(env: Record<string, string>, args: readonly string[] = []): Promise<OneWorker> {
  const child = spawn(process.execPath, [LAUNCHER, 'worker', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  let seconds = 0;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const timer = setInterval(() => {
    seconds = secondsOf(child.pid!) ?? seconds;
  }, 200);
  await hears(child, () => said.includes('Working'));
  return {
    pid: child.pid!,
    seconds: () => secondsOf(child.pid!) ?? seconds,
    said: () => said,
    async end(signal) {
      clearInterval(timer);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}

async function hears(child: ChildProcess, isReady: () => boolean): Promise<void> {
  while (!isReady()) {
    if (child.exitCode !== null) throw new Error(`a worker ended with ${child.exitCode} before it began`);
    await new Promise((wake) => setTimeout(wake, 20));
  }
}
