import { type ChildProcess, spawn } from 'node:child_process';
import { LAUNCHER } from '../cli/run.ts';

/**
 * When to end a run: `delay` milliseconds after it has said `lines` lines on standard output and, where it is given, `heard` on
 * standard error; with 0 lines and nothing to hear, after it began.
 */
export interface Moment {
  readonly lines: number;
  readonly delay: number;
  readonly heard?: string;
}

/** What a run said before its end. `killed` is false where it was through before its moment came. */
export interface Cut {
  readonly said: readonly string[];
  readonly killed: boolean;
  readonly code: number | null;
}

/** Runs the real program and ends it with SIGKILL at a moment. Lines that were not written whole do not count as said. */
export function cutOff(args: readonly string[], moment: Moment, env: Record<string, string> = {}): Promise<Cut> {
  const { promise, resolve, reject } = Promise.withResolvers<Cut>();
  const child = spawn(process.execPath, [LAUNCHER, ...args], { env: { ...process.env, NO_COLOR: '1', ...env } });
  let [out, err] = ['', ''];
  let timer: NodeJS.Timeout | null = null;
  const arm = () => {
    if (timer === null && out.split('\n').length - 1 >= moment.lines && err.includes(moment.heard ?? ''))
      timer = setTimeout(() => end(child), moment.delay);
  };
  arm();
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    arm();
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    arm();
  });
  child.on('error', reject).on('close', (code, signal) => {
    if (timer) clearTimeout(timer);
    resolve({ said: out.split('\n').slice(0, -1), killed: signal === 'SIGKILL', code });
  });
  return promise;
}

function end(child: ChildProcess): void {
  child.kill('SIGKILL');
}
