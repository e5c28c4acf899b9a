import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRegister } from '../../apps/cli/register-place.ts';
import { entryQuery } from '../../src/register/index.ts';
import { servanda } from '../cli/run.ts';
import { digest, placeOf } from './kept.ts';
import { cutOff } from './killing.ts';
import type { Scenario } from './scenario.ts';
import { writeTexts } from './texts.ts';

const TEXTS = 20;
const COMMENT = {
  ...({ action: 'comment', by: 'Anna', at: '2026-01-02T00:00:00Z' } as const),
  ...{ expected: null, changes: null, tests: null, undoes: null },
};
const FLAGS = ['--unreviewed', '--date', '2026-01-01'];

/**
 * A site that is published anew over the one before, ended at random moments. After each kill the folder holds the old site or
 * the new one, whole to the byte, or stands aside under its other name for the next publication to put back.
 */
export const killPublish: Scenario = async ({ folder, kills, random }) => {
  const register = join(folder, 'register');
  const site = join(folder, 'site');
  writeTexts(join(folder, 'texts'), TEXTS);
  await servanda(['init', register]);
  await servanda(['add', join(folder, 'texts'), '--dir', register, '--date', '2026-01-01', '--speaker', 'Ruritania']);
  await servanda(['publish', site, '--dir', register, ...FLAGS]);
  const faults: string[] = [];
  let [done, published, turn] = [0, 1, 0];
  while (done < kills && faults.length === 0) {
    await change(register, turn++);
    const before = treeOf(site);
    const took = await publishCopy(site, join(folder, `expected-${turn}`), register);
    const after = treeOf(join(folder, `expected-${turn}`));
    for (let through = false; !through && done < kills; ) {
      const cut = await cutOff(['publish', site, '--dir', register, ...FLAGS], {
        lines: 0,
        delay: random() * took * 1.1,
      });
      done += cut.killed ? 1 : 0;
      through = !cut.killed;
      const now = existsSync(site) ? treeOf(site) : treeOf(join(folder, '.site.servanda-before'));
      if (now !== after && (through || now !== before))
        faults.push(`kill ${done}: the site is neither the old one nor the new`);
      if (now === after) through = true;
    }
    published++;
  }
  await servanda(['publish', site, '--dir', register, ...FLAGS]);
  const left = readdirSync(folder).filter((name) => name.startsWith('.site'));
  if (left.length > 0) faults.push(`left behind: ${left.join(', ')}`);
  return { name: 'publish', kills: done, acknowledged: published, faults };
};

/** One more decision, so that the next publication differs from the last. */
async function change(register: string, turn: number): Promise<void> {
  const store = await openRegister(placeOf(register));
  try {
    const { entries } = await store.entries(entryQuery({ kinds: ['commitment'], limit: 50 }));
    const { id } = entries[turn % entries.length]!;
    await store.decide({ ...COMMENT, entry: id, why: `Turn ${turn}.` });
  } finally {
    await store.close();
  }
}

/** Publishes over a copy of the site, undisturbed, and gives the milliseconds it took. */
async function publishCopy(site: string, copy: string, register: string): Promise<number> {
  cpSync(site, copy, { recursive: true });
  const began = performance.now();
  const { code, err } = await servanda(['publish', copy, '--dir', register, ...FLAGS]);
  if (code !== 0) throw new Error(err);
  return performance.now() - began;
}

/** A digest of every file of a folder under its name. */
function treeOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return digest(paths.map((path) => `${path.slice(folder.length)} ${digest(readFileSync(path))}`).join('\n'));
}
