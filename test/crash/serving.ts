import { type ChildProcess, spawn } from 'node:child_process';
import { LAUNCHER } from '../cli/run.ts';

/** A server that was started for a test: where it answers, its process, when that is over, and where it can be looked into. */
export interface Serving {
  readonly address: string;
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  /** Address of Node's inspector; null without `--inspect`. */
  readonly inspector: string | null;
}

/** Starts the server on a register, on a free port, with flags for Node, and waits until it says its address. */
export function startServing(register: string, flags: readonly string[] = []): Promise<Serving> {
  const { promise, resolve, reject } = Promise.withResolvers<Serving>();
  const args = [...flags, LAUNCHER, 'serve', '--port', '0', '--dir', register];
  const child = spawn(process.execPath, args, { env: { ...process.env, NO_COLOR: '1' } });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  let said = '';
  const hear = (text: Buffer) => {
    said += text;
    const address = /Servanda is at (\S+)/.exec(said)?.[1];
    const inspector = /Debugger listening on (ws:\S+)/.exec(said)?.[1] ?? null;
    if (address) resolve({ address, child, ended, inspector });
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.on('exit', () => {
    end();
    reject(new Error(said));
  });
  return promise;
}
