import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { restoreFrom } from '../../apps/cli/backing-up.ts';
import { openRegister } from '../../apps/cli/register-place.ts';
import { entryQuery, type Store } from '../../src/register/index.ts';
import { servanda } from '../cli/run.ts';
import { type Kept, keptIn, placeOf, wrongIn } from './kept.ts';
import { type Cut, cutOff } from './killing.ts';
import type { Scenario } from './scenario.ts';
import { writeTexts } from './texts.ts';

const TEXTS = 20;
/** Kills of one register; the next one begins anew, so that the last is no slower than the first. */
const OF_ONE = 20;
const COMMENT = {
  ...({ action: 'comment', by: 'Anna', at: '2026-01-02T00:00:00Z' } as const),
  ...{ expected: null, changes: null, tests: null, undoes: null },
};

/**
 * `servanda backup` into the same folder again and again while somebody decides, ended at random moments. After each kill: once
 * a backup was made, the folder has one that can be put back, with every decision that was there when the last whole one began.
 */
export const killBackup: Scenario = async ({ folder, kills, random }) => {
  const first = join(folder, 'first');
  writeTexts(join(folder, 'texts'), TEXTS);
  await servanda(['init', first]);
  await servanda(['add', join(folder, 'texts'), '--dir', first, '--date', '2026-01-01', '--speaker', 'Ruritania']);
  const { documents } = await keptIn(placeOf(first));
  const faults: string[] = [];
  let [done, acknowledged, turn, took] = [0, 0, 0, 1500];
  while (done < kills && faults.length === 0) {
    const [register, backup] = [join(folder, `register-${turn}`), join(folder, `backup-${turn++}`)];
    cpSync(first, register, { recursive: true });
    const store = await openRegister(placeOf(register));
    const said: string[] = [];
    let whole: readonly string[] | null = null;
    for (let tries = 0; tries < OF_ONE && done < kills && faults.length === 0; tries++) {
      const before = [...said];
      const began = performance.now();
      // The first one is let through: from then on there is something to be lost.
      const delay = tries === 0 ? 600_000 : random() * took * 1.1;
      const running = cutOff(['backup', backup, '--dir', register], { lines: 0, delay });
      const cut = await deciding(store, said, running);
      if (!cut.killed) [whole, took] = [before, performance.now() - began];
      if (!cut.killed && cut.code !== 0) faults.push(`a backup ended with ${cut.code}`);
      done += cut.killed ? 1 : 0;
      faults.push(...(await faultsIn(backup, join(folder, 'back'), documents, whole)));
    }
    acknowledged += said.length;
    await store.close();
    for (const gone of [register, backup]) rmSync(gone, { recursive: true });
  }
  return { name: 'backup', kills: done, acknowledged, faults };
};

/** Somebody decides, every few milliseconds, as long as the backup runs. */
async function deciding(store: Store, said: string[], running: Promise<Cut>): Promise<Cut> {
  const { entries } = await store.entries(entryQuery({ kinds: ['commitment'], limit: 50 }));
  let isOver = false;
  const over = running.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const why = `note ${said.length}`;
    await store.decide({ ...COMMENT, entry: entries[said.length % entries.length]!.id, why });
    said.push(why);
    await Promise.race([wait(20), over]);
  }
  return over;
}

async function faultsIn(
  backup: string,
  to: string,
  documents: Kept['documents'],
  whole: readonly string[] | null,
): Promise<string[]> {
  if (!existsSync(join(backup, 'manifest.json'))) return whole === null ? [] : ['the backup that was there is gone'];
  const place = placeOf(to);
  const store = await openRegister(place, true);
  try {
    const { missing } = await restoreFrom(backup, store, place);
    const kept = await keptIn(place);
    const there = new Set([...kept.decisions.values()].flat().map((decision) => decision.replace(/^\w+ /, '')));
    const lost = (whole ?? []).filter((note) => !there.has(note)).map((note) => `lost: ${note}`);
    const half = [...documents].filter(([id, own]) => kept.documents.get(id) !== own).map(([id]) => `not whole: ${id}`);
    return [...lost, ...half, ...(missing > 0 ? [`${missing} originals missing`] : []), ...(await wrongIn(place))];
  } catch (error) {
    return [`the backup cannot be put back: ${error}`];
  } finally {
    await store.close();
    rmSync(to, { recursive: true, force: true });
  }
}
