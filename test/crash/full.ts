import { execFile } from 'node:child_process';
import { cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, LAUNCHER, servanda } from '../cli/run.ts';
import { keptIn, placeOf, wrongIn } from './kept.ts';
import type { Scenario } from './scenario.ts';
import { smallDisk } from './small-disk.ts';
import { writeTexts } from './texts.ts';

const TEXTS = 40;
const MEGABYTES = 6;
/** What a run of `add` takes at most here: sometimes it fits. */
const TAKES = 1_500_000;
const GIVEN = ['--date', '2026-01-01', '--speaker', 'Ruritania'];

/**
 * `add` on a disk that becomes full at a random place of the run. It says so and what to do; what it acknowledged is there and
 * whole; with room again the same command goes on to the same end. Where no disk can be mounted the size of files is limited
 * instead (`ulimit -f`), which the system says in other words.
 */
export const fillDisk: Scenario = async ({ folder, kills, random }) => {
  const texts = join(folder, 'texts');
  const first = join(folder, 'first');
  writeTexts(texts, TEXTS);
  await servanda(['init', first]);
  const whole = join(folder, 'whole');
  cpSync(first, whole, { recursive: true });
  await servanda(['add', texts, '--dir', whole, ...GIVEN]);
  const expected = (await keptIn(placeOf(whole))).documents;
  const disk = smallDisk(join(folder, 'disk'), MEGABYTES);
  const faults: string[] = [];
  let [filled, acknowledged] = [0, 0];
  try {
    for (let round = 0; filled < kills && round < 3 * kills && faults.length === 0; round++) {
      const register = join(disk?.path ?? folder, 'register');
      cpSync(first, register, { recursive: true });
      const args = ['add', texts, '--dir', register, '--json', ...GIVEN];
      const leave = Math.floor(random() * TAKES);
      disk?.fill(leave);
      const ended = disk
        ? await servanda(args)
        : await limited(args, statSync(placeOf(register).database).size + leave);
      filled += ended.code === 0 ? 0 : 1;
      if (ended.code !== 0 && !isSaid(ended, disk !== null)) faults.push(`ended with ${ended.code}: ${ended.err}`);
      disk?.empty();
      const said = ended.out.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'));
      acknowledged += said.length;
      const { documents } = await keptIn(placeOf(register));
      const lost = said.map((line) => (JSON.parse(line) as { id: string }).id).filter((id) => !documents.has(id));
      faults.push(...lost.map((id) => `lost: ${id}`), ...(await wrongIn(placeOf(register))));
      const again = await servanda(args);
      if (again.code !== 0) faults.push(`with room again: ${again.code} ${again.err}`);
      const { documents: all } = await keptIn(placeOf(register));
      faults.push(...[...expected].filter(([id, own]) => all.get(id) !== own).map(([id]) => `not whole: ${id}`));
      rmSync(register, { recursive: true });
    }
  } finally {
    disk?.away();
  }
  return { name: 'full', what: 'full disks', kills: filled, acknowledged, faults };
};

/** One line for the person, that says what to do, and the exit code of what could not be done. */
function isSaid({ code, err }: Ended, isFull: boolean): boolean {
  const last = err.trimEnd().split('\n').at(-1) ?? '';
  const says = isFull ? /make room|room on the disk/ : /make room|room on the disk|the disk failed/;
  return code === 3 && /^servanda: /.test(last) && says.test(last);
}

/** Runs the program with files no larger than so many bytes. */
function limited(args: readonly string[], bytes: number): Promise<Ended> {
  const command = ['-c', 'ulimit -f "$0"; exec "$@"', String(Math.ceil(bytes / 1024)), process.execPath, LAUNCHER];
  const { promise, resolve } = Promise.withResolvers<Ended>();
  execFile('bash', [...command, ...args], { env: { ...process.env, NO_COLOR: '1' } }, (error, out, err) => {
    const code = error ? ((error.code as number | undefined) ?? null) : 0;
    resolve({ code, out, err });
  });
  return promise;
}
