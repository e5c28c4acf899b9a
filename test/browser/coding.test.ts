import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, overflow } from './axe.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
let entry = '';
beforeAll(async () => {
  bench = await startWorkbench([['speech.txt', { date: '2024-05-15', speaker: ['QRU'] }]]);
  entry = (await bench.ask<{ items: { id: string }[] }>('/entries?kind=commitment&limit=1')).items[0]!.id;
});
afterAll(() => bench.close());

/** Marks the words that are proposed first, or those a sentence on, as a statement of some kind. */
async function mark(page: Page, kind: string, sentences = 0): Promise<void> {
  await page.locator('#text-pane .stretch').first().waitFor();
  await page.locator('h1').first().click();
  await page.keyboard.press('n');
  await page.locator('.mark-draft').first().waitFor();
  for (let time = 0; time < sentences; time++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Kind').selectOption({ label: kind });
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'hidden' });
}

async function declareDone(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I am done' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'I am done' }).click();
}

async function isWell(page: Page, name: string): Promise<void> {
  expect({ name, found: await axeFindings(page) }).toEqual({ name, found: [] });
  expect({ name, overflow: await overflow(page) }).toEqual({ name, overflow: 0 });
}

test('two coders do a round blind, and what they differ in is settled into the register', async () => {
  const flavia = await bench.open('/coding', { name: 'Flavia' });
  await flavia.getByRole('button', { name: 'Give something out' }).click();
  await flavia.getByLabel('Coders', { exact: true }).fill('Flavia, Rudolf');
  await isWell(flavia, 'giving out');
  await flavia.getByRole('button', { name: 'Give out', exact: true }).click();
  await flavia.waitForURL(/\/coding\/[0-9a-f]{16}/);
  const address = new URL(flavia.url()).pathname;
  await mark(flavia, 'Commitment');
  await flavia.getByText('1 mark of yours').waitFor();
  await isWell(flavia, 'blind');
  await declareDone(flavia);
  await flavia.getByText('You are done').waitFor();

  const rudolf = await bench.open(address, { name: 'Rudolf', width: 360, height: 740 });
  await rudolf.getByText('0 marks of yours').waitFor();
  expect(await rudolf.locator('#text-pane mark').count()).toBe(0);
  await mark(rudolf, 'Vague');
  await rudolf.getByText('1 mark of yours').waitFor();
  await isWell(rudolf, 'blind, narrow');
  await declareDone(rudolf);

  const item = rudolf.getByRole('listitem').filter({ hasText: 'They differ' });
  await item.waitFor();
  await isWell(rudolf, 'adjudication, narrow');
  await rudolf.keyboard.press('j');
  await item.getByRole('radio', { name: 'kind: Rudolf' }).check();
  await item.getByRole('textbox').fill('It names no figure.');
  await item.getByRole('button', { name: 'Settle', exact: true }).click();
  await item.getByText('Rudolf followed Rudolf.').waitFor();
  await item.getByRole('link', { name: 'In the register' }).click();
  await rudolf.getByText('It names no figure.').first().waitFor();

  await flavia.goto(new URL(`${address}?view=agreement`, bench.address).href);
  await flavia.getByRole('row', { name: /kind 1 0\.000/ }).waitFor();
  await isWell(flavia, 'agreement');
  await flavia.goto(new URL(address, bench.address).href);
  await flavia.getByText('Rudolf followed Rudolf.').waitFor();
  expect(bench.troubles).toEqual([]);
});

const RUBRIC = { full: 'Three bridges open.', partial: 'Work has begun.', none: 'Neither.' };

async function write(path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json', 'servanda-by': 'Flavia' };
  const answer = await fetch(new URL(`/v1${path}`, bench.address), {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  expect(answer.status, await answer.text()).toBeLessThan(300);
}

test('a guideline is written and changed, a score rests on evidence, and the change opens it again', async () => {
  const page = await bench.open(`/guidelines/${entry}`, { name: 'Flavia', width: 360, height: 740, dark: true });
  for (const [label, words] of [
    ['+1', RUBRIC.full],
    ['0', RUBRIC.partial],
    ['−1', RUBRIC.none],
  ] as const) {
    await page.getByLabel(`${label} –`).fill(words);
  }
  await isWell(page, 'guideline form');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await page.getByRole('heading', { name: 'Version 1' }).waitFor();
  const place = {
    kind: 'address',
    url: 'https://gazette.example/1',
    title: null,
    retrieved: '2024-05-02',
    quotation: null,
  };
  const fact = { kind: 'event', bearing: 'for', what: 'The first bridge was opened.', publisher: 'Gazette', place };
  await write(`/entries/${entry}/evidence`, fact);

  await page.goto(new URL('/scores', bench.address).href);
  await page.getByRole('button', { name: 'Give a score' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('From').fill('2024-01-01');
  await dialog.getByLabel('To', { exact: true }).fill('2024-12-31');
  await dialog.getByRole('radio', { name: '+1' }).check();
  await dialog.getByRole('button', { name: 'Keep the score' }).click();
  await dialog.getByText('A score needs evidence').waitFor();
  await isWell(page, 'scoring');
  await dialog.getByRole('checkbox', { name: /first bridge/ }).check();
  await dialog.getByRole('button', { name: 'Keep the score' }).click();
  await page.getByRole('button', { name: /: \+1$/ }).waitFor();
  await isWell(page, 'scores');

  await write(`/guidelines/${entry}`, {
    rubric: { ...RUBRIC, full: 'Four bridges open.' },
    why: 'The treaty says so.',
  });
  await page.reload();
  await page.getByRole('button', { name: /the guideline changed since$/ }).click();
  await page.getByRole('dialog').getByText('Open again: the guideline changed since').waitFor();
  await page.goto(new URL(`/guidelines/${entry}`, bench.address).href);
  await page.locator('ins', { hasText: 'Four' }).waitFor();
  await isWell(page, 'versions of a guideline');
  expect(bench.troubles).toEqual([]);
});

test('the lists say what to do where there is nothing, in long words from right to left too', async () => {
  const page = await bench.open('/coding', { language: 'qps', width: 360, height: 740, dark: true });
  for (const path of ['/coding', '/agreement', '/scores']) {
    await page.goto(new URL(path, bench.address).href);
    await page.locator('main h1').waitFor();
    await page.locator('main [role=status]').waitFor({ state: 'detached' });
    await isWell(page, path);
  }
});
