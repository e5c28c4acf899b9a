import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LAUNCHER = resolve(import.meta.dirname, '../../bin/servanda.mjs');

/** A server of its own process over a register in PostgreSQL. */
export interface Served {
  readonly address: string;
  /** Seconds from the start of the process until it answered that it is ready. */
  readonly readySeconds: number;
  /** Megabytes that it holds now, and that it held at most. */
  memory(): { readonly now: number; readonly peak: number };
  /** Seconds of computing that it has used so far. */
  cpuSeconds(): number;
  /** Waits until it has read ahead what it answers from, which it goes on with when it is ready: till then it would answer more slowly. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds between two looks at whether it is ready. */
const BEAT = 50;

/** It has settled when it computes for less than a tenth of a second in one; seconds that are waited at most. */
const SETTLED = { share: 0.1, most: 180 } as const;

/** Starts `servanda serve` and waits until it is ready. */
export async function serve(url: string): Promise<Served> {
  const data = mkdtempSync(join(tmpdir(), 'servanda-scale-'));
  const from = performance.now();
  const child = spawn(process.execPath, [LAUNCHER, 'serve', '--port', '0', '--no-accounts', '--no-worker'], {
    env: { ...process.env, DATABASE_URL: url, SERVANDA_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await said(child.stdout, /http:\/\/127\.0\.0\.1:\d+\//);
  for (;;) {
    const answer = await fetch(new URL('/ready', address)).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.status === 200) break;
    await sleep(BEAT);
  }
  const readySeconds = (performance.now() - from) / 1000;
  const figure = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
  const cpuSeconds = () => {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    // Fields 14 and 15 of proc(5), in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) / 100;
  };
  return {
    address,
    readySeconds,
    cpuSeconds,
    async settled() {
      for (let second = 0, before = -1; second < SETTLED.most; second += 1) {
        const now = cpuSeconds();
        if (now - before < SETTLED.share) return;
        before = now;
        await sleep(1000);
      }
    },
    memory: () => ({ now: figure('VmRSS'), peak: figure('VmHWM') }),
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function said(out: NodeJS.ReadableStream, wanted: RegExp): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let text = '';
  out.on('data', (piece) => {
    text += String(piece);
    const [found] = wanted.exec(text) ?? [];
    if (found !== undefined) resolve(found);
  });
  out.on('end', () => reject(new Error(`the server said: ${text}`)));
  return promise;
}
