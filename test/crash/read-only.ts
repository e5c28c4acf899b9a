import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, servanda } from '../cli/run.ts';
import { digest, keptIn, placeOf, wrongIn } from './kept.ts';
import type { Scenario } from './scenario.ts';
import { smallDisk } from './small-disk.ts';
import { writeTexts } from './texts.ts';

const TEXTS = 3;

/**
 * A disk that lets nothing be written, under the register and under the originals alone: every command that writes says so and
 * what to do, every one that only reads either answers as always or says so, and nothing is changed. Without the right to mount
 * a disk there is nothing to try, and the outcome says 0.
 */
export const readOnlyDisk: Scenario = async ({ folder }) => {
  const disk = smallDisk(join(folder, 'disk'), 10);
  if (!disk) return { name: 'read-only', once: true, what: 'commands refused', kills: 0, acknowledged: 0, faults: [] };
  const texts = join(folder, 'texts');
  const more = join(folder, 'more');
  writeTexts(texts, TEXTS);
  writeTexts(more, TEXTS + 2);
  const register = join(disk.path, 'register');
  const flags = ['--dir', register];
  const faults: string[] = [];
  let refused = 0;
  try {
    await servanda(['init', register]);
    await servanda(['add', texts, ...flags]);
    const before = await keptIn(placeOf(register));
    const [line] = (await servanda(['list', '--json', ...flags])).out.split('\n');
    const { id } = JSON.parse(line!) as { id: string };
    disk.readOnly(true);
    const out = join(disk.path, 'out');
    const run = (all: readonly string[][]) => Promise.all(all.map((args) => servanda([...args, ...flags])));
    const [written, read] = [await run(WRITES(more, id, out)), await run(READS(id))];
    const wrong = [
      ...written.filter((each) => !isRefused(each)),
      ...read.filter((each) => each.code !== 0 && !isRefused(each)),
    ];
    faults.push(...wrong.map(({ code, err, out: said }) => `ended with ${code}: ${err || said.slice(0, 200)}`));
    refused = [...written, ...read].filter(isRefused).length;
    disk.readOnly(false);
    const after = await keptIn(placeOf(register));
    if (shape(after) !== shape(before)) faults.push('something was written');
    faults.push(...(await wrongIn(placeOf(register))));
  } finally {
    disk.away();
  }
  return { name: 'read-only', once: true, what: 'commands refused', kills: refused, acknowledged: TEXTS, faults };
};

const WRITES = (more: string, id: string, out: string) => [
  ['add', more],
  ['decide', id, 'accept', '--by', 'Anna'],
  ['backup', out],
  ['publish', out, '--unreviewed'],
];

const READS = (id: string) => [
  ['show', id],
  ['export', '--format', 'csv', '--unreviewed'],
];

const shape = ({ documents, decisions }: Awaited<ReturnType<typeof keptIn>>) =>
  digest(JSON.stringify([[...documents], [...decisions]]));

/** One line that says what to do, and the exit code of what could not be done. */
function isRefused({ code, err }: Ended): boolean {
  const last = err.trimEnd().split('\n').at(-1) ?? '';
  return code === 3 && /^servanda: /.test(last) && /check|may not be written/.test(last) && !/broke/.test(last);
}

/** The folder of originals alone may not be written to. */
export const readOnlyOriginals: Scenario = async ({ folder }) => {
  const register = join(folder, 'register');
  writeTexts(join(folder, 'texts'), TEXTS);
  await servanda(['init', register]);
  mkdirSync(join(register, 'originals'), { recursive: true });
  const disk = smallDisk(join(register, 'originals'), 1);
  if (!disk) return { name: 'originals', once: true, what: 'commands refused', kills: 0, acknowledged: 0, faults: [] };
  const faults: string[] = [];
  try {
    disk.readOnly(true);
    const ended = await servanda(['add', join(folder, 'texts'), '--dir', register]);
    if (!isRefused(ended)) faults.push(`add ended with ${ended.code}: ${ended.err}`);
    if ((await keptIn(placeOf(register))).documents.size > 0) faults.push('a row without its original');
    disk.readOnly(false);
    const again = await servanda(['add', join(folder, 'texts'), '--dir', register]);
    if (again.code !== 0) faults.push(again.err);
    faults.push(...(await wrongIn(placeOf(register))));
  } finally {
    disk.away();
  }
  return { name: 'originals', once: true, what: 'commands refused', kills: 1, acknowledged: TEXTS, faults };
};
