import { setTimeout as sleep } from 'node:timers/promises';
import type { Workbench } from './workbench.ts';

/** Where the first account is made: the server prints it when it is started on a register that nobody has an account in. */
export async function setUpAddress(bench: Workbench): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = /(\/setup#\S+)/.exec(bench.said());
    if (found) return found[1]!;
    await sleep(50);
  }
  throw new Error(bench.said());
}
