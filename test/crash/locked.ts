import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { servanda } from '../cli/run.ts';
import { keptIn, placeOf, wrongIn } from './kept.ts';
import type { Scenario } from './scenario.ts';
import { writeTexts } from './texts.ts';

const TEXTS = 3;
/** What holds the file: a process of its own that has begun to write, until it is told to end. */
const HOLDER = `const { DatabaseSync } = require('node:sqlite');
const db = new DatabaseSync(process.argv[1]);
db.exec('begin exclusive');
console.log('held');
process.stdin.on('data', () => { db.exec('rollback'); db.close(); process.exit(); });`;
/** Milliseconds that a writer can wait for. */
const SHORT = 2500;

/**
 * Another process holds the database: a writer waits and is then through; one that has waited for ten seconds says so and what to
 * do, and has written nothing; readers are not held up.
 */
export const lockedFile: Scenario = async ({ folder, kills }) => {
  const register = join(folder, 'register');
  const place = placeOf(register);
  const texts = join(folder, 'texts');
  writeTexts(texts, TEXTS);
  await servanda(['init', register]);
  const faults: string[] = [];
  await held(place.database, async (release) => {
    const adding = servanda(['add', texts, '--dir', register]);
    await wait(SHORT);
    release();
    const added = await adding;
    if (added.code !== 0) faults.push(`a short wait: ${added.err}`);
  });
  const isLong = kills > SHORT_FORM;
  if (isLong) {
    writeTexts(texts, TEXTS + 1);
    await held(place.database, async () => {
      const [added, listed] = await Promise.all([
        servanda(['add', texts, '--dir', register]),
        servanda(['list', '--json', '--dir', register]),
      ]);
      if (listed.code !== 0) faults.push(`reading: ${listed.err}`);
      const isSaid = added.code === 3 && /another process has been writing .* try again/.test(added.err);
      if (!isSaid) faults.push(`a long wait ended with ${added.code}: ${added.err}`);
    });
    const again = await servanda(['add', texts, '--dir', register]);
    if (again.code !== 0) faults.push(`afterwards: ${again.err}`);
  }
  const { documents } = await keptIn(place);
  const expected = TEXTS + (isLong ? 1 : 0);
  if (documents.size !== expected) faults.push(`${documents.size} documents of ${expected}`);
  faults.push(...(await wrongIn(place)));
  return { name: 'locked', once: true, what: 'locks', kills: isLong ? 2 : 1, acknowledged: documents.size, faults };
};

/** Up to so many kills a scenario is run in its short form, without what takes ten seconds of waiting. */
const SHORT_FORM = 5;

async function held(database: string, work: (release: () => void) => Promise<void>): Promise<void> {
  const holder = spawn(process.execPath, ['-e', HOLDER, database]);
  const ended = once(holder, 'exit');
  const release = () => void holder.stdin.end('\n');
  await once(holder.stdout, 'data');
  await work(release);
  release();
  await ended;
}
