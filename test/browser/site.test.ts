import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildProgram } from '../../apps/cli/program.ts';
import { SAMPLES, temporaryFolder } from '../cli/run.ts';
import { crawl } from '../publish/site/crawl.ts';
import { axeFindings, overflow } from './axe.ts';
import { SILENT } from './workbench.ts';

const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const CENTRAL_ASIA = join(SAMPLES, '..', 'china-central-asia-2022');

const folder = temporaryFolder('site');
const site = join(folder.path, 'site');
let browser: Browser;

beforeAll(async () => {
  const register = join(folder.path, 'register');
  // The commands run here, one after the other: a process for each would take longer than all tests of this file.
  const run = (...args: string[]) => buildProgram(SILENT).then((program) => program.parseAsync(args, { from: 'user' }));
  const inside = (...args: string[]) => run(...args, '--dir', register);
  const gazetteer = ['--gazetteer', join(SAMPLES, 'parties.csv')];
  const table = ['--date', '2022-01-25', '--by', 'Rudolf'];
  await run('init', register);
  await inside('import', join(CENTRAL_ASIA, 'commitments.csv'), ...table);
  await inside('import', join(CENTRAL_ASIA, 'argentina-2022.csv'), ...table);
  for (const file of ['evidence.csv', 'follow-up.jsonl']) {
    await inside('evidence', 'import', join(CENTRAL_ASIA, file), '--by', 'Rudolf');
  }
  const speech = ['--speaker', 'QRU', '--date', '2024-05-15', '--role', 'primary', '--licence', 'full'];
  await inside('add', join(SAMPLES, 'speech.pdf'), ...speech, ...gazetteer);
  await inside('add', join(SAMPLES, 'report-mirror.html'), '--role', 'secondary', ...gazetteer);
  const flags = ['--unreviewed', '--checks', '--date', '2026-11-22', ...gazetteer];
  await inside('publish', site, ...flags);
  browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  folder.clear();
});

let paths: readonly string[] | null = null;
const files = () => {
  paths ??= readdirSync(site, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return paths;
};
const read = (path: string) => readFileSync(join(site, path), 'utf8');

/** One page of each kind: the first, by name, that has what the kind is known by. */
const KINDS: readonly (readonly [start: string, has: string])[] = [
  ['index.html', ''],
  ['commitments/index.html', ''],
  ['commitments/', 'class="chart"'],
  ['commitments/', 'Not reviewed'],
  ['documents/', 'class="paper"'],
  ['parties/index.html', ''],
  ['deadlines/20', ''],
  ['checks/', 'Check of'],
  ['methodology/index.html', ''],
  ['downloads/index.html', ''],
  ['search/index.html', ''],
];
const pageOf = ([start, has]: (typeof KINDS)[number]) =>
  files()
    .filter((name) => name.startsWith(start) && name.endsWith('index.html') && read(name).includes(has))
    .sort()[0]!;

async function open(path: string, scripts: boolean, width: number): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(join(site, path)).href);
  return { page, asked };
}

it('has no dead link, no missing address, and a way to every page', () => {
  expect(crawl(files(), read)).toEqual([]);
});

it.each(KINDS)(
  '%s %s: at 360 px from the file system, without scripts, nothing runs over and nothing else is loaded',
  async (...kind) => {
    const { page, asked } = await open(pageOf(kind), false, 360);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(asked.filter((url) => !url.startsWith(pathToFileURL(site).href))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(await page.locator('main h1').count()).toBe(1);
    await page.close();
  },
);

it('has no finding of axe on a page of each kind', async () => {
  for (const kind of KINDS) {
    const { page } = await open(pageOf(kind), true, 360);
    expect(await axeFindings(page), pageOf(kind)).toEqual([]);
    await page.close();
  }
});

it('finds words in the page, from the file system', async () => {
  const { page } = await open('search/index.html', true, 1280);
  await page.fill('#words', 'partner citi');
  await page.locator('#found a').first().waitFor();
  expect(await page.locator('#says').textContent()).toContain('1 place has');
  await page.locator('#found a').first().click();
  expect(await page.locator('h1').textContent()).toContain('partner cities');
  await page.close();
});
