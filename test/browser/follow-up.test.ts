import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, overflow } from './axe.ts';
import { followedWorkbench } from './followed.ts';
import type { Workbench } from './workbench.ts';

let bench: Workbench;
let ids: ReadonlyMap<string, string>;
beforeAll(async () => {
  ({ bench, ids } = await followedWorkbench());
});
afterAll(() => bench.close());

const commitment = (name: string) => `/commitments/${ids.get(name)}`;
const became = (page: Page) => page.getByRole('region', { name: 'What became of it' });

const LOOKS = [
  { width: 1280, language: 'en' },
  { width: 360, height: 740, dark: true, language: 'qps' },
] as const;

test.each(LOOKS)(
  '$width wide, in $language: axe finds nothing wrong, and nothing stands out of the window',
  async (looks) => {
    const page = await bench.open('/settings', looks);
    for (const path of ['/follow-up', commitment('P01'), commitment('A01')]) {
      await page.goto(new URL(path, bench.address).href);
      await page.waitForSelector(path === '/follow-up' ? '.chart svg' : '#became ol');
      expect({ path, found: await axeFindings(page) }).toEqual({ path, found: [] });
      expect({ path, overflow: await overflow(page) }).toEqual({ path, overflow: 0 });
    }
    await page.context().close();
  },
);

test('at one look: what is done, under way, late, disputed, unknown; and unknown is never not done', async () => {
  const page = await bench.open('/follow-up');
  const look = (name: string) => page.getByRole('group', { name: 'How they stand' }).getByRole('button', { name });
  await look('Unknown').waitFor();
  for (const [name, count] of [
    ['Done', 6],
    ['Not done', 0],
    ['Unknown', 14],
    ['Late', 2],
    ['Disputed', 2],
  ] as const) {
    expect(
      (await look(name)
        .filter({ hasText: new RegExp(`^[!≠]?${count}${name}`) })
        .count()) > 0,
      name,
    ).toBe(true);
  }
  await look('Unknown').click();
  await page.waitForURL((url) => url.searchParams.get('look') === 'unknown');
  const list = page.getByRole('region', { name: 'Commitments' });
  expect(await list.getByRole('listitem').count()).toBe(14);
  expect(await list.textContent()).not.toMatch(/not done|not started/i);
  const shapes = await page.evaluate(() =>
    ['unknown', 'not-done'].map((one) => document.querySelector(`.look-${one}`)?.innerHTML ?? ''),
  );
  expect(shapes[0]).toContain('stroke-dasharray');
  expect(shapes[1]).not.toContain('stroke-dasharray');
  const badge = list.getByRole('button', { name: 'Looked for, nothing found' }).first();
  await badge.scrollIntoViewIfNeeded();
  // What has just scrolled closes what hangs on it, in the frames that follow.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await badge.focus();
  await page.getByRole('tooltip').filter({ hasText: 'It may well have been done.' }).waitFor();
});

test('every chart has words for who does not see it, and a table', async () => {
  for (const [path, charts] of [
    ['/follow-up', 3],
    [commitment('P06'), 1],
  ] as const) {
    const page = await bench.open(path);
    await page.waitForSelector('.chart svg');
    const figures = page.locator('figure');
    await expect.poll(() => figures.count()).toBe(charts);
    for (const says of await figures.locator('[role=img]').all()) {
      expect((await says.getAttribute('aria-label'))!.length).toBeGreaterThan(30);
    }
    for (const summary of await figures.locator('summary').all()) await summary.click();
    const rows = await Promise.all(
      (await figures.locator('table').all()).map((table) => table.getByRole('row').count()),
    );
    expect(rows.length).toBe(charts);
    expect(Math.min(...rows)).toBeGreaterThan(2);
    await page.context().close();
  }
});

test('the sample says what is known: by whom, and what is not', async () => {
  const page = await bench.open('/follow-up');
  const says = async (name: string, ...words: readonly (string | RegExp)[]) => {
    await page.goto(new URL(commitment(name), bench.address).href);
    await page.locator('#became ol').first().waitFor();
    const all = became(page).getByRole('button', { name: /^Show all/ });
    if ((await all.count()) > 0) await all.click();
    // biome-ignore lint/performance/useDomNodeTextContent: words of two elements would run together
    const text = (await became(page).innerText()).replaceAll(/[\s\u00a0]+/g, ' ');
    for (const each of words) expect(text).toMatch(each);
  };
  await says(
    'P01',
    /Met in 2022 \(USD 70.2 billion\) by the figures of Ministry of Commerce of China/,
    /Not reached so far: USD 66.2 billion of USD 70 billion \(2024\) by the figures of Eurasian Development Bank/,
    /Delivered or In progress ≠ Disputed/,
  );
  await says(
    'P02',
    /Partly delivered ! Late/,
    /2,543,200 doses/,
    /No total was found/,
    'Disbursed No figure found: unknown.',
  );
  await says(
    'P06',
    /from 58 pairs of sister cities/,
    /80 pairs of sister cities/,
    /more than 100 pairs of sister cities/,
  );
  await says(
    'P07',
    /In progress/,
    /Agreement of the three governments/,
    /18 of 29 tunnels/,
    /A loan for 35 years was signed/,
  );
  await says('P08', /Stalled or In progress ≠ Disputed/, /spoke of delay/, /goes ahead fast/);
  await says(
    'A01',
    /Has the part: A01a/,
    /Has the part: A01b/,
    /USD 23.7 billion in 1 commitment/,
    /A01a is left out: it is part of A01/,
  );
});

test('a person puts evidence down, takes it back at once, and says how far it is', async () => {
  const page = await bench.open(commitment('P21'), { name: 'Mira Olt' });
  await became(page).getByRole('button', { name: 'Add evidence' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('This is needed.').first().waitFor();
  await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('none-found');
  await dialog.getByRole('textbox', { name: 'What', exact: true }).fill('Nothing on a festival.');
  await dialog.getByRole('textbox', { name: 'Who says so' }).fill('Mira Olt');
  await dialog.getByRole('textbox', { name: 'Where you looked' }).fill('The ministry’s list.');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await became(page).getByText('Looked: The ministry’s list.').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await became(page).getByText('Nobody has put anything down yet: unknown.').waitFor();
  await became(page).getByText('1 thing was taken back').click();
  await became(page).getByRole('button', { name: 'Put back' }).click();
  await became(page).getByText('Looked: The ministry’s list.').waitFor();
  await became(page).getByRole('button', { name: 'Say how far it is' }).click();
  await dialog.getByRole('radio', { name: /Looked for, nothing found/ }).check();
  await dialog.getByRole('checkbox', { name: /Nothing on a festival/ }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await became(page).getByRole('button', { name: 'Looked for, nothing found' }).waitFor();
});

test('nothing went wrong in any window: no error, nothing that the content security policy refused', () => {
  expect(bench.troubles).toEqual([]);
});
