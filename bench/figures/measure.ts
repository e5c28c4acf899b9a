import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { archiveSuites, codedFigures, judge, ownSuites, splitSuites } from './coded.ts';
import type { Held, Suite } from './figures.ts';
import { setSuites } from './sets.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The figures below which none may fall: numbers only, of the project's samples and of coded texts that are not part of it. */
export const HELD_FILE = join(ROOT, 'test/extract/regression.json');

/** Coded texts beside the checkout: measured where they are at hand. */
export const GOLD = resolve(ROOT, '../shared/gold');

export function readHeld(): Held {
  return existsSync(HELD_FILE) ? JSON.parse(readFileSync(HELD_FILE, 'utf8')) : {};
}

export function writeHeld(held: Held): void {
  writeFileSync(HELD_FILE, `${JSON.stringify(held, null, 2)}\n`);
}

export async function sampleSuites(): Promise<Suite[]> {
  const judged = await judge(join(ROOT, 'samples/lake-compact'));
  return [{ name: 'samples/lake-compact', figures: codedFigures(judged) }];
}

/** The figures on the texts beside the checkout; none where they are not at hand. */
export async function goldSuites(): Promise<Suite[]> {
  if (!existsSync(GOLD)) return [];
  return [
    ...splitSuites(await judge(join(GOLD, 'documents'))),
    ...(await ownSuites()),
    ...(await archiveSuites()),
    ...setSuites(join(GOLD, 'sets')),
  ];
}
