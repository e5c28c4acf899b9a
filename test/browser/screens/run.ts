import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { followedWorkbench } from './followed.ts';
import { smallPng } from './small-png.ts';
import { type Looks, startWorkbench, type Workbench } from './workbench.ts';

const FOLDER = resolve(import.meta.dirname, '../../docs/screens');
/** The most bytes of one picture: a page with a dozen of them still loads at once. */
const MOST = 150_000;

interface Row {
  readonly id: string;
  readonly name: string;
}
interface List {
  readonly items: readonly Row[];
}

/** A view to be taken: where it is, what shows that it is there, and what to do before. */
interface Screen {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
  readonly narrow?: boolean;
  readonly before?: (page: Page) => Promise<void>;
}

/** The summit of the samples, all of it invented, with some decisions on it. */
async function lakeCompact(): Promise<Workbench> {
  const bench = await startWorkbench([
    ['speech.pdf', '--date', '2024-05-15', '--speaker', 'QRU', '--role', 'primary'],
    ['communique.docx', '--date', '2024-05-16', '--speaker', 'Lake Compact', '--role', 'primary'],
    ['white-paper.html', '--date', '2024-04-02', '--speaker', 'XGK', '--role', 'primary'],
    ['report-mirror.html', '--date', '2024-05-17', '--role', 'secondary'],
  ]);
  const { items } = await bench.ask<List>('/entries?kind=commitment&limit=40');
  for (const [index, { id }] of items.entries())
    await decide(bench, id, { action: index % 7 === 3 ? 'reject' : 'accept' });
  return bench;
}

function decide(bench: Workbench, entry: string, decision: object): Promise<Response> {
  return fetch(new URL(`/v1/entries/${entry}/decisions`, bench.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ by: 'Mira Olt', ...decision }),
  });
}

/** Somebody's morning on one entry, for the history to show. */
async function discuss(bench: Workbench, entry: string): Promise<void> {
  await decide(bench, entry, { action: 'accept', why: 'As read aloud; the printed text has the same figure.' });
  await decide(bench, entry, { action: 'edit', changes: { area: 'Development' }, by: 'Jon Abt' });
  await decide(bench, entry, { action: 'comment', why: 'Students are the beneficiaries, so education it is.' });
  await decide(bench, entry, { action: 'undo', by: 'Jon Abt' });
}

async function screensOf(bench: Workbench): Promise<readonly Screen[]> {
  const documents = (await bench.ask<List>('/documents')).items;
  const speech = documents.find(({ name }) => name.endsWith('.pdf'))!.id;
  const mirror = documents.find(({ name }) => name.includes('mirror'))!.id;
  const entry = (await bench.ask<List>('/entries?kind=commitment&q=scholarships&promisor=QRU')).items[0]!.id;
  await discuss(bench, entry);
  const mark = async (page: Page) => {
    await page.locator('#report-q4').focus();
    await page.keyboard.press('Enter');
  };
  const step = async (page: Page) => {
    for (let time = 0; time < 3; time++) await page.keyboard.press('j');
  };
  return [
    { name: 'overview', path: '/', ready: 'figure svg' },
    { name: 'documents', path: '/documents', ready: 'table' },
    { name: 'reader', path: `/documents/${speech}`, ready: '#text-pane mark', before: step },
    { name: 'commitments', path: '/commitments?area=Environment', ready: '[data-place] a' },
    { name: 'commitment', path: `/commitments/${entry}`, ready: 'mark' },
    { name: 'check', path: `/check?document=${mirror}`, ready: '#report-q4', before: mark },
    { name: 'parties', path: '/parties', ready: 'main section table' },
    { name: 'party', path: '/parties/QRU', ready: 'main h3' },
    { name: 'deadlines', path: '/deadlines?window=later&by=party', ready: 'main li time' },
    { name: 'settings', path: '/settings', ready: 'dl' },
    { name: 'commitments-narrow', path: '/commitments', ready: 'article a', narrow: true },
    { name: 'check-narrow', path: `/check?document=${mirror}`, ready: '#report-q4', narrow: true, before: mark },
  ];
}

/** What became of the promises of a summit, and of one of them. */
function followedScreens(ids: ReadonlyMap<string, string>): readonly Screen[] {
  return [
    { name: 'follow-up', path: '/follow-up', ready: '.chart svg' },
    { name: 'became', path: `/commitments/${ids.get('P01')}#became`, ready: '#became ol', before: scrollToBecame },
    { name: 'follow-up-narrow', path: '/follow-up', ready: '.chart svg', narrow: true },
  ];
}

async function scrollToBecame(page: Page): Promise<void> {
  await page.locator('#became').evaluate((part) => part.scrollIntoView());
}

/** Takes one view as it looks to a person, and says how large the picture is. */
async function take(bench: Workbench, { name, path, ready, narrow, before }: Screen, dark: boolean): Promise<number> {
  const looks: Looks = {
    ...(narrow ? { width: 360, height: 740 } : { width: 1280, height: 800 }),
    dark,
    name: 'Mira Olt',
  };
  const page = await bench.open(path, looks);
  await page.waitForSelector(ready);
  await before?.(page);
  await page.waitForLoadState('networkidle').catch(() => null);
  await page.waitForTimeout(400);
  const file = join(FOLDER, `${name}-${dark ? 'dark' : 'light'}.png`);
  const picture = smallPng(await page.screenshot());
  writeFileSync(file, picture);
  await page.context().close();
  return picture.length;
}

/** `npm run screens`: pictures of every view, light and dark, into `docs/screens`. */
async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER).filter((file) => file.endsWith('.png'))) rmSync(join(FOLDER, old));
  const bench = await lakeCompact();
  await takeAll(bench, await screensOf(bench));
  const followed = await followedWorkbench();
  await takeAll(followed.bench, followedScreens(followed.ids));
}

/** Takes views, light and dark, and closes the workbench. */
async function takeAll(bench: Workbench, screens: readonly Screen[]): Promise<void> {
  try {
    for (const screen of screens) {
      for (const dark of [false, true]) {
        const bytes = await take(bench, screen, dark);
        console.log(
          `${screen.name} ${dark ? 'dark' : 'light'}: ${Math.round(bytes / 1000)} kB${bytes > MOST ? ', too large' : ''}`,
        );
        if (bytes > MOST) process.exitCode = 1;
      }
    }
  } finally {
    await bench.close();
  }
}

await main();
