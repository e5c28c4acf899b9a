import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../test/browser/workbench.ts';
import { servanda } from '../../test/cli/run.ts';
import { type Opening, openLong } from './first-page.ts';
import { type Frames, jumpTo, scrollFrames } from './frames.ts';
import { longPdf } from './long-pdf.ts';
import { manyTexts } from './many-texts.ts';

/** Frames a second under which a movement is seen to stutter. */
const SMOOTH = 50;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    commitments: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '5' },
    pages: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
  },
});

/** Measures the table of commitments in a browser without a screen: frames while it scrolls, and jumps of the scroll bar. */
async function table(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-many-'));
  const texts = manyTexts(Number(values.commitments), folder);
  const bench = await startWorkbench([]);
  const from = performance.now();
  await servanda(['add', folder, '--dir', bench.place, '--date', '2024-05-01'], { env: bench.env });
  const filled = (performance.now() - from) / 1000;
  try {
    const { commitments } = await bench.ask<{ commitments: number }>('/about');
    console.log(`commitments             ${commitments} in ${texts.length} texts, added in ${filled.toFixed(0)} s`);
    const page = await bench.open('/commitments');
    await page.waitForSelector('[data-place] a');
    await scrollFrames(page, 1000);
    const used = await threadClock(page);
    const before = await used();
    const frames = await scrollFrames(page, Number(values.seconds) * 1000);
    const busy = ((await used()) - before) / (frames.perSecond * Number(values.seconds));
    const jumps = [await jumpTo(page, 0.5), await jumpTo(page, 1), await jumpTo(page, 0.25)];
    const facet = await facetTime(page);
    console.log(report(frames, busy, jumps, facet));
    console.log(answers(await answerTimes(bench)));
    if (frames.perSecond < SMOOTH) process.exitCode = 1;
  } finally {
    await bench.close();
    rmSync(folder, { recursive: true });
  }
}

/** A clock of the seconds of computing that the page's thread has used: what other programs on the machine take does not count. */
async function threadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0;
  };
}

/** Milliseconds from ticking a value of a filter until the table shows how many entries are left. */
async function facetTime(page: Page): Promise<number> {
  const before = await page.textContent('h1 + p');
  const from = performance.now();
  await page
    .getByRole('checkbox', { name: /^Ruritania/ })
    .first()
    .check();
  await page.waitForFunction((text) => document.querySelector('h1 + p')?.textContent !== text, before);
  return performance.now() - from;
}

/** Filters as people set them one after the other: who, to whom, by when, and words. */
const FILTERS = [
  ...['promisor=Graustark', 'promisor=Tarvonia&promisor=Velmark', 'beneficiary=Brennia', 'status=proposed'],
  ...['promisor=Ruritania&beneficiary=Graustark', 'dueFrom=2030&dueTo=2032', 'q=wells', 'q=bridges&promisor=Velmark'],
] as const;

/** Milliseconds that the server takes for the counts of a filter, and for its first rows, as somebody on the same machine waits for them. */
async function answerTimes(bench: Workbench): Promise<Record<'facets' | 'rows', number[]>> {
  const timed = async (path: string) => {
    const from = performance.now();
    await bench.ask(path);
    return performance.now() - from;
  };
  const times: Record<'facets' | 'rows', number[]> = { facets: [], rows: [] };
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const filter of FILTERS) {
      times.facets.push(await timed(`/entries/facets?kind=commitment&${filter}`));
      times.rows.push(await timed(`/entries?kind=commitment&limit=100&${filter}`));
    }
  }
  return times;
}

function answers({ facets, rows }: Record<'facets' | 'rows', number[]>): string {
  const line = (all: readonly number[]) => {
    const sorted = all.toSorted((a, b) => a - b);
    return `${sorted[sorted.length >> 1]!.toFixed(0)} ms in the middle, ${sorted.at(-1)!.toFixed(0)} ms at most, of ${all.length}`;
  };
  return [`counts of a filter      ${line(facets)}`, `its first 100 rows      ${line(rows)}`].join('\n');
}

function report(
  { perSecond, worst, rows, drawn }: Frames,
  busy: number,
  jumps: readonly number[],
  facet: number,
): string {
  return [
    `frames per second       ${perSecond.toFixed(1)} (longest ${worst.toFixed(0)} ms) over ${rows} rows, ${drawn} drawn at most`,
    `time of its thread      ${(busy * 1000).toFixed(1)} ms a frame (at 60 frames there are 16.7)`,
    `jumps to 1/2, end, 1/4  ${jumps.map((ms) => `${ms.toFixed(0)} ms`).join(', ')}`,
    `a filter ticked         ${facet.toFixed(0)} ms until the count is there`,
  ].join('\n');
}

/** Measures how a long PDF opens as the original: the first page with its marks against all of them; medians of some rounds. */
async function pdf(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-long-'));
  const pages = Number(values.pages);
  const bench = await startWorkbench([[await longPdf(pages, folder), { date: '2024-05-01' }]]);
  try {
    const { items } = await bench.ask<{ items: { id: string }[] }>('/documents');
    const id = items[0]!.id;
    const { total } = await bench.ask<{ total: number }>(`/documents/${id}/statements?limit=1`);
    const address = `${bench.address}documents/${id}?view=original`;
    const rounds: Opening[] = [];
    for (let round = 0; round < Number(values.rounds); round++) {
      const page = await bench.open('/settings');
      rounds.push(await openLong(page, address, pages, total));
      await page.context().close();
    }
    console.log(openings(pages, total, rounds));
  } finally {
    await bench.close();
    rmSync(folder, { recursive: true });
  }
}

function openings(pages: number, statements: number, rounds: readonly Opening[]): string {
  const median = (of: (one: Opening) => number) => rounds.map(of).sort((a, b) => a - b)[rounds.length >> 1]!;
  const first = median((one) => one.first);
  const all = median((one) => one.all);
  const part = ((100 * first) / all).toFixed(1);
  return [
    `a PDF of ${pages} pages, ${statements} statements, opened ${rounds.length} times`,
    `first page with marks   ${first.toFixed(0)} ms (${rounds.map((one) => one.first.toFixed(0)).join(', ')})`,
    `every statement there   ${median((one) => one.statements).toFixed(0)} ms`,
    `every page gone to      ${all.toFixed(0)} ms; the first had come after ${part} % of that`,
  ].join('\n');
}

const BENCHES: Readonly<Record<string, () => Promise<void>>> = { table, pdf };

const wanted = positionals.length > 0 ? positionals : Object.keys(BENCHES);
for (const name of wanted) {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`no benchmark "${name}"; there are ${Object.keys(BENCHES).join(', ')}`);
  await bench();
}
