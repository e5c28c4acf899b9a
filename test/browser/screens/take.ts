import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { Looks, Workbench } from '../workbench.ts';
import { smallPng } from './small-png.ts';

export const FOLDER = resolve(import.meta.dirname, '../../../docs/screens');
/** The most bytes of one picture: a page with a dozen of them still loads at once. */
const MOST = 150_000;

/** A view to be taken: where it is, what shows that it is there, and what to do before. */
export interface Screen {
  readonly name: string;
  /** What is to be seen, for who reads the list. */
  readonly shows: string;
  readonly path: string;
  readonly ready: string;
  readonly narrow?: boolean;
  readonly before?: (page: Page) => Promise<void>;
  /** Who is at it; whoever decides, if nobody is named. */
  readonly by?: string;
  /** Where the browser has to be signed in to get there. */
  readonly signIn?: (page: Page) => Promise<void>;
}

const WIDE: Looks = { width: 1280, height: 800 };
const NARROW: Looks = { width: 360, height: 740 };

/** Takes one view as it looks to a person, and says how large the picture is. */
export async function take(bench: Workbench, screen: Screen, dark: boolean): Promise<void> {
  const { name, path, ready, narrow, before, by, signIn } = screen;
  const looks = { ...(narrow ? NARROW : WIDE), dark, name: by ?? 'Mira Olt' };
  const page = await bench.open(signIn ? '/' : path, looks);
  if (signIn) {
    await signIn(page);
    await page.goto(new URL(path, bench.address).href);
  }
  await page.waitForSelector(ready);
  await before?.(page);
  await page.waitForLoadState('networkidle').catch(() => null);
  await page.waitForTimeout(400);
  const picture = smallPng(await page.screenshot());
  writeFileSync(join(FOLDER, fileOf(name, dark)), picture);
  await page.context().close();
  const isLarge = picture.length > MOST;
  console.log(`${fileOf(name, dark)}: ${Math.round(picture.length / 1000)} kB${isLarge ? ', too large' : ''}`);
  if (isLarge) process.exitCode = 1;
}

export function fileOf(name: string, dark: boolean): string {
  return `${name}-${dark ? 'dark' : 'light'}.png`;
}
