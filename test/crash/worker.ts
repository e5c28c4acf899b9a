import { join } from 'node:path';
import { openRegister, type RegisterPlace } from '../../apps/cli/register-place.ts';
import { servanda } from '../cli/run.ts';
import { asked, startServer } from '../stores/postgres-server.ts';
import { type Kept, keptIn, placeOf, wrongIn } from './kept.ts';
import { cutOff } from './killing.ts';
import type { Scenario } from './scenario.ts';
import { writeTexts } from './texts.ts';

const TEXTS = 40;
const GIVEN = ['--date', '2026-01-01', '--speaker', 'Ruritania'];

/**
 * Documents in the queue of a register in PostgreSQL, and a worker that is ended at random moments and started again until all
 * are read, over and over. After each kill: every document that was put into the queue is still there or in the register,
 * what is in the register is whole, and at the end each was read once in effect.
 */
export const killWorker: Scenario = async ({ folder, kills, random }) => {
  const texts = join(folder, 'texts');
  const whole = placeOf(join(folder, 'whole'));
  writeTexts(texts, TEXTS);
  await servanda(['init', whole.folder]);
  await servanda(['add', texts, '--dir', whole.folder, ...GIVEN]);
  const { documents } = await keptIn(whole);
  const server = await startServer();
  const faults: string[] = [];
  let [done, acknowledged, round] = [0, 0, 0];
  try {
    while (done < kills && faults.length === 0) {
      const place = { ...placeOf(join(folder, `register-${round++}`)), database: await server.fresh() };
      await (await openRegister(place, true)).close();
      const env = { DATABASE_URL: place.database, SERVANDA_DATA: place.folder };
      const put = await servanda(['add', '--queue', texts, ...GIVEN], { env });
      if (put.code !== 0) throw new Error(put.err);
      acknowledged += TEXTS;
      for (let through = false; !through && done < kills && faults.length === 0; ) {
        // Some kills fall on the start of a worker, most on its work.
        const moment = random() < 0.2 ? { lines: 0, delay: random() * 1500 } : AT_WORK(random() * 700);
        const cut = await cutOff(['worker', '--once'], moment, env);
        done += cut.killed ? 1 : 0;
        if (!cut.killed && cut.code !== 0) faults.push(`a worker after a kill ended with ${cut.code}`);
        await ready(place.database);
        faults.push(...(await faultsIn(place, documents)));
        through = !cut.killed && (await isRead(place.database));
      }
    }
  } finally {
    await server.stop();
  }
  return { name: 'worker', kills: done, acknowledged, faults };
};

const AT_WORK = (delay: number) => ({ lines: 0, delay, heard: 'Working' });

/**
 * As if half a minute had gone by: whoever was killed is not seen again. And what was given up, since five workers in turn were
 * killed over it, is tried again, as `servanda queue --retry` does.
 */
async function ready(database: string): Promise<void> {
  await asked(database, "update intake_workers set seen_at = now() - interval '1 minute'");
  const [dead] = await asked(database, "select count(*)::int as n from intake where state = 'dead'");
  if (Number(dead!.n) > 0) await servanda(['queue', '--retry'], { env: { DATABASE_URL: database } });
}

async function isRead(database: string): Promise<boolean> {
  const [left] = await asked(database, "select count(*)::int as n from intake where state not in ('added', 'present')");
  return left!.n === 0;
}

async function faultsIn(place: RegisterPlace, expected: Kept['documents']): Promise<string[]> {
  const { documents } = await keptIn(place);
  const half = [...documents].filter(([id, own]) => expected.get(id) !== own).map(([id]) => `not whole: ${id}`);
  const queue = await asked(place.database, 'select sha256, state from intake');
  const lost = queue.filter(({ sha256, state }) => state === 'added' && !documents.has(String(sha256)));
  const gone = expected.size - queue.length;
  const [twice] = await asked(place.database, 'select count(*)::int - count(distinct source)::int as n from runs');
  return [
    ...half,
    ...lost.map(({ sha256 }) => `said to be read and is not there: ${sha256}`),
    ...(gone > 0 ? [`${gone} gone from the queue`] : []),
    ...(twice!.n === 0 ? [] : [`${twice!.n} read twice`]),
    ...(await wrongIn(place)),
  ];
}
