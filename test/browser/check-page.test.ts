import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES, servanda, temporaryFolder } from '../cli/run.ts';
import { axeFindings, overflow } from './axe.ts';

const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

const folder = temporaryFolder('check-page');
const pages = join(folder.path, 'pages');
let browser: Browser;

beforeAll(async () => {
  const reports = ['report-mirror.html', 'report-herald.txt'].map((name) => join(SAMPLES, name));
  const flags = [
    '--against',
    join(SAMPLES, 'speech.txt'),
    '--gazetteer',
    join(SAMPLES, 'parties.csv'),
    '--speaker',
    'QRU',
  ];
  for (const report of reports) {
    await servanda(['check', report, ...flags, '--format', 'html', '--out', pages]);
  }
  browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  folder.clear();
});

async function open(file: string, width = 1280, colorScheme: 'light' | 'dark' = 'light') {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' });
  const asked: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  const address = pathToFileURL(join(pages, file)).href;
  await page.goto(address);
  return { page, asked, troubles, address };
}

const PAGES = ['report-mirror.html', 'report-herald.txt.html', 'index.html'];
const LOOKS = [1280, 360].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [width, scheme] as const));

/** The element that has the focus, by its id. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const inView = (page: Page, id: string) =>
  page.evaluate((wanted) => {
    const box = document.getElementById(wanted)!.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
  }, id);

describe.each(PAGES)('%s', (file) => {
  it.each(LOOKS)('at %i px, %s: no axe finding, nothing runs over, nothing is fetched', async (width, scheme) => {
    const { page, asked, troubles, address } = await open(file, width, scheme);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(asked).toEqual([address]);
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe.each([1280, 360])('the marks of a page at %i px', (width) => {
  it('lead to each other by the pointer', async () => {
    const { page } = await open(PAGES[0]!, width);
    await page.click('#r-q1');
    expect(await inView(page, 's-q1')).toBe(true);
    await page.click('#s-q1');
    expect(await inView(page, 'r-q1')).toBe(true);
    await page.click('#v-q1 a[href="#s-q1"]');
    expect(await inView(page, 's-q1')).toBe(true);
    await page.close();
  });

  it('lead to each other by the keyboard alone, and each is one stop', async () => {
    const { page } = await open(PAGES[0]!, width);
    const stops: string[] = [];
    for (let i = 0; i < 12 && !stops.includes('r-q2'); i++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops.filter((id) => id.startsWith('r-'))).toEqual(['r-q1', 'r-q2']);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('s-q2');
    expect(await inView(page, 's-q2')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('r-q2');
    await page.close();
  });
});

it('a mark that has the focus is told from the others', async () => {
  const { page } = await open(PAGES[0]!);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const [one, other] = await page.evaluate(() =>
    ['r-q1', 'r-q2'].map((id) => getComputedStyle(document.getElementById(id)!).backgroundColor),
  );
  expect(await focused(page)).toBe('r-q1');
  expect(one).not.toBe(other);
  await page.close();
});

it('the index leads to the pages', async () => {
  const { page } = await open('index.html');
  await page.click('tbody a');
  expect(await page.title()).toMatch(/^Check of report-/);
  await page.close();
});
