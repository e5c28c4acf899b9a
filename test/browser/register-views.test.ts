import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLES } from '../cli/run.ts';
import { axeInBothSchemes, overflow } from './axe.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

interface List {
  readonly items: readonly { readonly id: string; readonly name: string; readonly value: { readonly text: string } }[];
  readonly total: number;
}

let bench: Workbench;
let entry = '';
let report = '';
beforeAll(async () => {
  bench = await startWorkbench([
    ['speech.txt', { date: '2024-05-15', speaker: ['QRU'], role: 'primary' }],
    ['white-paper.txt', { date: '2024-04-02', speaker: ['XGK'], role: 'primary' }],
    ['report-mirror.html', { date: '2024-05-17', role: 'secondary' }],
  ]);
  entry = (await bench.ask<List>('/entries?kind=commitment&q=scholarships&promisor=QRU')).items[0]!.id;
  report = (await bench.ask<List>('/documents')).items.find(({ name }) => name.endsWith('.html'))!.id;
});
afterAll(() => bench.close());

const LOOKS = [
  { width: 1280, language: 'en' },
  { width: 360, height: 740, dark: true, language: 'qps' },
] as const;

const VIEWS: readonly (readonly [name: string, path: () => string, ready: string])[] = [
  ['overview', () => '/', 'figure svg'],
  ['commitments', () => '/commitments?status=proposed', 'main a[href^="/commitments/"]'],
  ['commitments that there are none of', () => '/commitments?q=zzzz', 'main p.font-semibold'],
  ['one commitment', () => `/commitments/${entry}`, 'mark'],
  ['a commitment that is not there', () => `/commitments/${'0'.repeat(16)}`, '[role=alert]'],
  ['check, before', () => '/check', 'form'],
  ['check, after', () => `/check?document=${report}`, '#report-q1'],
  ['parties', () => '/parties', 'main table'],
  ['one party', () => '/parties/QRU', 'main h3'],
  ['deadlines', () => '/deadlines?window=overdue', 'main li time'],
  ['deadlines without a date', () => '/deadlines?window=undated&by=area', 'main h3'],
  ['settings', () => '/settings', 'dl'],
];

describe.each(LOOKS)('$width wide, in $language', (looks) => {
  let page: Page;
  beforeAll(async () => {
    page = await bench.open('/settings', looks);
  });
  afterAll(() => page.context().close());
  test.each(VIEWS)('%s: axe finds nothing wrong, and nothing stands out of the window', async (_, path, ready) => {
    await page.goto(new URL(path(), bench.address).href);
    await page.waitForSelector(ready);
    expect(await axeInBothSchemes(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});

const words = (page: Page) => page.locator('[data-place] a').allTextContents();
const loaded = (page: Page) => page.waitForSelector('[data-place] a');

test('a commitment is found by facets, and everything stands in the address', async () => {
  const page = await bench.open('/commitments');
  await loaded(page);
  await page
    .getByRole('group', { name: 'By whom' })
    .getByRole('checkbox', { name: /^Ruritania/ })
    .check();
  await page
    .getByRole('group', { name: 'Area' })
    .getByRole('checkbox', { name: /^Education/ })
    .check();
  await page.getByRole('searchbox', { name: 'Search' }).fill('scholarships');
  await page.waitForURL((url) => url.searchParams.get('q') === 'scholarships');
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    q: 'scholarships',
    promisor: 'QRU',
    area: 'Education and training',
  });
  await expect.poll(() => words(page)).toEqual(expect.arrayContaining([expect.stringContaining('1,500 scholarships')]));
  const there = await bench.open(new URL(page.url()).search.replace(/^/, '/commitments'));
  await loaded(there);
  expect(await words(there)).toEqual(await words(page));
  await page.getByRole('button', { name: /Ruritania.*remove/ }).click();
  await page.waitForURL((url) => !url.searchParams.has('promisor'));
  await page.goBack();
  await page.waitForURL((url) => url.searchParams.get('promisor') === 'QRU');
});

test('the address of one commitment opens in a new window with its words in their paragraph, and to be cited', async () => {
  const table = await bench.open('/commitments?q=scholarships&promisor=QRU');
  await loaded(table);
  await table.locator('[data-place] a').first().click();
  await table.waitForURL(/\/commitments\/[0-9a-f]/);
  const page = await bench.open(new URL(table.url()).pathname);
  await page.waitForSelector('mark');
  expect(await page.locator('mark').allTextContents()).toEqual([expect.stringContaining('offer 1,500 scholarships')]);
  await page.getByRole('combobox', { name: 'Citation' }).selectOption('bibtex');
  await expect.poll(() => page.locator('pre').textContent()).toContain('@misc{');
  const before = page.locator('.mark-lit');
  expect(await before.count()).toBe(0);
  await page.getByRole('button', { name: '1,500 scholarships' }).hover();
  expect(await before.first().textContent()).toContain('1,500 scholarships');
});

test('a decision, a comment and an undo are told in the history', async () => {
  const page = await bench.open(`/commitments/${entry}`, { name: 'Mira Olt' });
  await page.getByRole('textbox', { name: 'Reason' }).fill('As read aloud.');
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByText('accepted it').waitFor();
  await page.getByRole('textbox', { name: 'Comment' }).fill('From which year on?');
  await page.getByRole('button', { name: 'Add the comment' }).click();
  await page.getByText('From which year on?').last().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('took a decision back').waitFor();
  const { entry: now } = await bench.ask<{ entry: { status: string; decisions: { action: string; by: string }[] } }>(
    `/entries/${entry}`,
  );
  expect(now.status).toBe('proposed');
  expect(now.decisions.map(({ action, by }) => `${by} ${action}`)).toEqual([
    'Mira Olt accept',
    'Mira Olt comment',
    'Mira Olt undo',
  ]);
});

interface Pairs {
  readonly items: readonly {
    readonly id: number;
    readonly state: string;
    readonly earlier: { readonly entry: string };
  }[];
}

test('where a commitment is said again is proposed, and a person says whether it is the same', async () => {
  const [pair] = (await bench.ask<Pairs>('/restatements?state=proposed')).items;
  const state = async () =>
    (await bench.ask<Pairs>(`/restatements?entry=${pair!.earlier.entry}`)).items.find(({ id }) => id === pair!.id)!
      .state;
  const page = await bench.open(`/commitments/${pair!.earlier.entry}`, { name: 'Mira Olt' });
  const again = page.getByRole('region', { name: 'Said again elsewhere' });
  await again.getByRole('button', { name: 'Same commitment' }).first().click();
  await again.getByText('accepted by Mira Olt').waitFor();
  // A button is pale while an answer is waited for, and may be so only as long as it cannot be pressed.
  await again.getByRole('button', { name: 'Take back' }).and(page.locator(':enabled')).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await axeInBothSchemes(page)).toEqual([]);
  await again.getByRole('button', { name: 'Take back' }).click();
  await again.getByRole('button', { name: 'Not the same' }).first().click();
  await again.getByText('1 rejected pair').waitFor();
  expect(await state()).toBe('rejected');
});

test('several are decided at once; who decides is asked first, and what somebody else decided meanwhile is left and told', async () => {
  const page = await bench.open('/commitments?promisor=XGK&status=proposed');
  await loaded(page);
  const boxes = page.locator('[data-place] input');
  await boxes.nth(0).check();
  await boxes.nth(3).click({ modifiers: ['Shift'] });
  await page.getByText('4 selected').waitFor();
  const { items } = await bench.ask<List>('/entries?kind=commitment&promisor=XGK&status=proposed&limit=4');
  const other = await fetch(new URL(`/v1/entries/${items[1]!.id}/decisions`, bench.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action: 'accept', by: 'Jon Abt' }),
  });
  expect(other.ok).toBe(true);
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Reject 4 entries' });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Not by this government.');
  await dialog.getByRole('button', { name: 'Reject' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Mira Olt');
  await page.getByRole('textbox', { name: 'Your name' }).press('Enter');
  await page.getByText('3 entries decided.').waitFor();
  await page.getByText('1 entry was left as it is:').waitFor();
  const rejected = await bench.ask<List>('/entries?promisor=XGK&status=rejected');
  expect(rejected.total).toBe(3);
});

test('columns, order and a saved view are chosen and kept', async () => {
  const page = await bench.open('/commitments');
  await loaded(page);
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Area' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'By when' }).getByRole('button').click();
  await page.waitForURL((url) => url.searchParams.get('sort') === 'deadline');
  expect(await page.getByRole('columnheader', { name: 'By when' }).getAttribute('aria-sort')).toBe('ascending');
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('By deadline');
  await page.getByRole('button', { name: 'Save this view…' }).click();
  await page.getByRole('link', { name: 'Parties' }).click();
  await page.getByRole('link', { name: 'Commitments', exact: true }).click();
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('button', { name: 'By deadline', exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get('sort') === 'deadline');
  await page.getByRole('columnheader', { name: 'Area' }).waitFor();
});

test('what is shown comes as CSV', async () => {
  const page = await bench.open('/commitments?q=scholarships');
  await loaded(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
});

test('a report is checked by drop, and a mark leads to its counterpart', async () => {
  const page = await bench.open('/check');
  await page.locator('input[type=file]').setInputFiles(join(SAMPLES, 'report-mirror.txt'));
  await page.locator('#report-q1').waitFor();
  await page.getByRole('heading', { name: '10 quotations' }).waitFor();
  await page.locator('#report-q4').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('#source-q4').getAttribute('aria-current')).toBe('true');
  const shown = await page.locator('#source-q4').evaluate((mark) => {
    const frame = mark.closest('section')!.getBoundingClientRect();
    const { top } = mark.getBoundingClientRect();
    return top > frame.top && top < frame.bottom;
  });
  expect(shown).toBe(true);
  await page.locator('#row-q4').getByText('Date', { exact: true }).waitFor();
});

test('a report is asked for by its address; one that leads into a private network is refused in words', async () => {
  const page = await bench.open('/check', { language: 'fr' });
  await page.getByRole('textbox', { name: 'Adresse' }).fill('http://127.0.0.1:9/report.html');
  await page.locator('main form button[type=submit]').click();
  await page.getByRole('alert').getByText('mène dans un réseau privé (127.0.0.1)').waitFor();
});

test('names of parties stand in the language of the interface, and lead to the same commitments', async () => {
  const page = await bench.open('/parties/UN', { language: 'zh' });
  await page.getByRole('heading', { name: '联合国', level: 1 }).waitFor();
  await page.goto(new URL('/parties/FRA', bench.address).href);
  await page.getByRole('link', { name: '七国集团' }).click();
  await page.getByRole('heading', { name: '七国集团', level: 1 }).waitFor();
});

test('pasted words are held against chosen documents', async () => {
  const page = await bench.open('/check');
  await page
    .getByRole('textbox', { name: 'Or paste its words' })
    .fill(
      'Valdor said: “Ruritania will offer 15,000 scholarships to students from Tarvonia and Velmark over the next five years.”',
    );
  await page.getByRole('radio', { name: 'Some of them' }).check();
  await page.getByRole('checkbox', { name: /One Water/ }).check();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('heading', { name: '1 quotation', exact: true }).waitFor();
  await page.locator('#row-q1').getByText('Figure').first().waitFor();
});

test('every chart can be read as a table, and no sum goes over two currencies', async () => {
  const page = await bench.open('/');
  await page.waitForSelector('figure svg');
  for (const summary of await page.locator('figure summary').all()) await summary.click();
  const tables = page.locator('figure table');
  expect(await tables.count()).toBe(3);
  const captions = await page.locator('figure figcaption').allTextContents();
  expect(captions.at(-1)).toMatch(/^Promised in [A-Z]{3}, /);
  for (const says of await page.locator('figure [role=img]').all()) {
    expect((await says.getAttribute('aria-label'))!.length).toBeGreaterThan(10);
  }
});

test('who promised to whom leads to the commitments', async () => {
  const page = await bench.open('/parties');
  await page.getByRole('table').nth(1).getByRole('link').first().click();
  await page.waitForURL((url) => url.searchParams.has('promisor') && url.searchParams.has('beneficiary'));
  await loaded(page);
});

test('nothing went wrong in any window: no error, nothing that the content security policy refused', () => {
  expect(bench.troubles).toEqual([]);
});
