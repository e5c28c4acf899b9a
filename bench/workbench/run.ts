import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startWorkbench } from '../../test/browser/workbench.ts';
import { type Frames, jumpTo, scrollFrames } from './frames.ts';
import { manyTexts } from './many-texts.ts';

/** Frames a second under which a movement is seen to stutter. */
const SMOOTH = 50;

const { values } = parseArgs({
  options: { commitments: { type: 'string', default: '100000' }, seconds: { type: 'string', default: '5' } },
});

/** Measures the table of commitments in a browser without a screen: frames while it scrolls, and jumps of the scroll bar. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-many-'));
  const texts = manyTexts(Number(values.commitments), folder);
  const bench = await startWorkbench([[folder, '--date', '2024-05-01']]);
  try {
    const page = await bench.open('/commitments');
    await page.waitForSelector('[data-place] a');
    await scrollFrames(page, 1000);
    const frames = await scrollFrames(page, Number(values.seconds) * 1000);
    const jumps = [await jumpTo(page, 0.5), await jumpTo(page, 1), await jumpTo(page, 0.25)];
    const facet = await facetTime(page);
    console.log(report(texts.length, frames, jumps, facet));
    if (frames.perSecond < SMOOTH) process.exitCode = 1;
  } finally {
    await bench.close();
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds from ticking a value of a filter until the table shows how many entries are left. */
async function facetTime(
  page: Awaited<ReturnType<Awaited<ReturnType<typeof startWorkbench>>['open']>>,
): Promise<number> {
  const before = await page.textContent('h1 + p');
  const from = performance.now();
  await page
    .getByRole('checkbox', { name: /^Ruritania/ })
    .first()
    .check();
  await page.waitForFunction((text) => document.querySelector('h1 + p')?.textContent !== text, before);
  return performance.now() - from;
}

function report(
  texts: number,
  { perSecond, worst, rows, drawn }: Frames,
  jumps: readonly number[],
  facet: number,
): string {
  return [
    `commitments             ${values.commitments} in ${texts} texts`,
    `frames per second       ${perSecond.toFixed(1)} (longest ${worst.toFixed(0)} ms) over ${rows} rows, ${drawn} drawn at most`,
    `jumps to 1/2, end, 1/4  ${jumps.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`,
    `a filter ticked         ${facet.toFixed(0)} ms until the count is there`,
  ].join('\n');
}

await main();
