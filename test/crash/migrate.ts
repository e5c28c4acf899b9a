import { join } from 'node:path';
import { servanda } from '../cli/run.ts';
import { startServer } from '../stores/postgres-server.ts';
import { digest } from './kept.ts';
import { cutOff } from './killing.ts';
import type { Scenario } from './scenario.ts';
import { writeTexts } from './texts.ts';

const TEXTS = 40;

/**
 * A register moved into PostgreSQL, the move ended at random moments and called again until it is through, over and over. At the
 * end of each move the other register gives the same history, byte for byte.
 */
export const killMigrate: Scenario = async ({ folder, kills, random }) => {
  const register = join(folder, 'register');
  writeTexts(join(folder, 'texts'), TEXTS);
  await servanda(['init', register]);
  await servanda(['add', join(folder, 'texts'), '--dir', register, '--date', '2026-01-01', '--speaker', 'Ruritania']);
  const expected = await historyOf(register);
  const server = await startServer();
  const faults: string[] = [];
  let [done, moved] = [0, 0];
  try {
    while (done < kills && faults.length === 0) {
      const to = await server.fresh();
      const args = ['migrate', '--from', register, '--to', to, '--originals', join(folder, `originals-${moved}`)];
      for (let through = false; !through; ) {
        const cut = await cutOff(args, { lines: 0, delay: done < kills ? random() * 3000 : 600_000 });
        done += cut.killed ? 1 : 0;
        through = !cut.killed;
        if (through && cut.code !== 0) faults.push(`after kill ${done} the move ended with ${cut.code}`);
      }
      if ((await historyOf(to)) !== expected) faults.push(`after kill ${done} the registers differ`);
      moved++;
    }
  } finally {
    await server.stop();
  }
  return { name: 'migrate', kills: done, acknowledged: moved, faults };
};

async function historyOf(register: string): Promise<string> {
  const { out, code, err } = await servanda(['export', '--format', 'jsonl', '--history', '--dir', register]);
  if (code !== 0) throw new Error(err);
  return digest(out);
}
