import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jumpTo, scrollFrames } from '../../bench/workbench/frames.ts';
import { manyTexts } from '../../bench/workbench/many-texts.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

const COMMITMENTS = 3000;
/** Below this a person sees jerks. `npm run bench:workbench` asks for 50; here the machine may be busy with other tests. */
const USABLE = 10;

const folder = mkdtempSync(join(tmpdir(), 'servanda-many-'));
let bench: Workbench;
beforeAll(async () => {
  const given = { date: '2024-05-01' };
  bench = await startWorkbench(manyTexts(COMMITMENTS, folder).map((file) => [file, given]));
});
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true });
});

test('a long table draws what is in sight and no more, and goes on drawing while it scrolls', async () => {
  const page = await bench.open('/commitments');
  await page.waitForSelector('[data-place] a');
  expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe(String(COMMITMENTS + 1));
  const frames = await scrollFrames(page, 1500);
  expect(frames.drawn).toBeLessThan(60);
  expect(frames.perSecond).toBeGreaterThan(USABLE);
  await jumpTo(page, 1);
  await page.locator(`[data-place="${COMMITMENTS - 1}"] a`).waitFor();
  await jumpTo(page, 0.5);
});

test('arrows go from row to row, and on to rows that are not drawn yet', async () => {
  const page = await bench.open('/commitments');
  await page.waitForSelector('[data-place] a');
  await page.locator('[data-place="0"] a').focus();
  for (let row = 1; row <= 30; row++) {
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      (place) => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place === place,
      String(row),
    );
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/commitments\/[0-9a-f]/);
});

test('at 360 pixels the rows are cards of the same list', async () => {
  const page = await bench.open('/commitments', { width: 360, height: 740 });
  await page.waitForSelector('article a');
  expect(await page.locator('[role=listitem]').first().getAttribute('aria-setsize')).toBe(String(COMMITMENTS));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await page.waitForFunction(
    () => Number(document.querySelector('[role=listitem]')?.getAttribute('aria-posinset')) > 1000,
  );
  await page.locator('article a').first().click();
  await page.waitForURL(/\/commitments\/[0-9a-f]/);
});
