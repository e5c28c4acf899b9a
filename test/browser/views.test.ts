import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeInBothSchemes, overflow } from './axe.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

interface Documents {
  readonly items: readonly { readonly id: string; readonly name: string }[];
}

let bench: Workbench;
let reader = '';
let other = '';
beforeAll(async () => {
  bench = await startWorkbench([
    ['speech.pdf', { date: '2024-05-15', speaker: ['QRU'] }],
    ['white-paper.html', { date: '2024-04-02', speaker: ['XGK'] }],
  ]);
  const { items } = await bench.ask<Documents>('/documents');
  reader = items.find(({ name }) => name.endsWith('speech.pdf'))!.id;
  other = items.find(({ name }) => name.endsWith('.html'))!.id;
});
afterAll(() => bench.close());

const VIEWS: readonly (readonly [name: string, path: () => string, ready: string])[] = [
  ['documents', () => '/documents', 'table'],
  ['settings', () => '/settings', 'select'],
  ['reader, text', () => `/documents/${reader}`, '#text-pane mark'],
  ['reader, pages', () => `/documents/${reader}?view=original`, '#text-pane mark'],
  ['reader, page', () => `/documents/${other}?view=original`, '#text-pane mark'],
  ['an address that leads nowhere', () => '/nowhere', 'h1'],
  ['a document that is not there', () => `/documents/${'0'.repeat(64)}`, '[role=alert]'],
];

/** How long a test with many pages may take (ms) on a machine that is busy with others. */
const BUSY = 240_000;

const LOOKS = [
  { width: 1280, language: 'en' },
  { width: 360, height: 740, dark: true, language: 'qps' },
] as const;

test.each(LOOKS)(
  '$width wide, in $language: axe finds nothing wrong in any view, and nothing stands out of the window',
  async (looks) => {
    const page = await bench.open('/settings', looks);
    for (const [name, path, ready] of VIEWS) {
      await page.goto(new URL(path(), bench.address).href);
      await page.waitForSelector(ready);
      if (path().includes('/documents/')) await page.keyboard.press('j');
      expect({ name, found: await axeInBothSchemes(page) }).toEqual({ name, found: [] });
      expect({ name, overflow: await overflow(page) }).toEqual({ name, overflow: 0 });
    }
  },
);

const STATES: readonly (readonly [name: string, key: string, ready: string])[] = [
  ['editing', 'e', '.record form'],
  ['choosing words', 'w', '.mark-draft'],
  ['splitting', 's', 'dialog[open] [role=toolbar]'],
  ['merging', 'm', 'dialog[open] input'],
  ['commenting', 'c', '.record textarea'],
  ['help', '?', 'dialog[open] dl'],
];

test.each(LOOKS)(
  '$width wide, in $language: nor in anything that can be opened in the reader',
  async (looks) => {
    const page = await bench.open(`/documents/${reader}`, looks);
    await page.waitForSelector('#text-pane mark');
    await page.keyboard.press('j');
    for (const [name, key, ready] of STATES) {
      await page.keyboard.press(key);
      await page.waitForSelector(ready);
      expect({ name, found: await axeInBothSchemes(page) }).toEqual({ name, found: [] });
      expect({ name, overflow: await overflow(page) }).toEqual({ name, overflow: 0 });
      await page.keyboard.press('Escape');
      await page.locator(ready).waitFor({ state: 'hidden' });
    }
  },
  BUSY,
);

test('nothing went wrong in any window: no error, nothing that the content security policy refused', () => {
  expect(bench.troubles).toEqual([]);
});
