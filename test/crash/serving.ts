import { type ChildProcess, spawn } from 'node:child_process';
import { LAUNCHER } from '../cli/run.ts';

/** A server that was started for a test: where it answers, its process, and when that is over. */
export interface Serving {
  readonly address: string;
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
}

/** Starts the server on a register, on a free port, and waits until it says its address. */
export function startServing(register: string): Promise<Serving> {
  const { promise, resolve, reject } = Promise.withResolvers<Serving>();
  const args = [LAUNCHER, 'serve', '--port', '0', '--dir', register];
  const child = spawn(process.execPath, args, { env: { ...process.env, NO_COLOR: '1' } });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  let said = '';
  const hear = (text: Buffer) => {
    said += text;
    const address = /Servanda is at (\S+)/.exec(said)?.[1];
    if (address) resolve({ address, child, ended });
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.on('exit', () => {
    end();
    reject(new Error(said));
  });
  return promise;
}
