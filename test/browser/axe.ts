import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and good practice. */
const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** What another colour scheme can change. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe-core finds wrong with a page by WCAG 2.2 A and AA and by good practice: rule and place, one a line. */
export function axeFindings(page: Page): Promise<string[]> {
  return findings(page, ALL);
}

/** The same, and what is wrong with its colours in the other scheme (dark for light), into which the page is put for a moment. */
export async function axeInBothSchemes(page: Page): Promise<string[]> {
  await layOutAll(page);
  const found = await findings(page, ALL);
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [own, other] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  await page.emulateMedia({ colorScheme: other });
  const there = await findings(page, COLOURS);
  await page.emulateMedia({ colorScheme: own });
  return [...found, ...there.map((one) => `${other}: ${one}`)];
}

/** What is out of sight is not laid out, and keeps the colours of the other scheme until it is seen: here all is laid out. */
function layOutAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    if (document.adoptedStyleSheets.length > 0) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.stretch { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [sheet];
  });
}

/** Waits for the next frame, until which what comes into the page is drawn in the colours of before, and until nothing fades any more: what is on its way from one colour to another has neither. What turns without end is left out. */
function atRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map(({ finished }) => finished.catch(() => {})));
  });
}

/** What is found twice: on a busy machine a scheme may reach some elements a moment after others, and what is wrong stays so. */
async function findings(page: Page, runOnly: typeof ALL): Promise<string[]> {
  const first = await findingsNow(page, runOnly);
  return first.length > 0 ? findingsNow(page, runOnly) : first;
}

async function findingsNow(page: Page, runOnly: typeof ALL): Promise<string[]> {
  await atRest(page);
  // The library is half a megabyte: a page that has it already is not sent it again.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    const axe = (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe;
    // What passes is not told in full, and no rule of these needs the style sheets read beforehand.
    const { violations } = await axe.run({ runOnly: only, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
  }, runOnly);
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
  }[];
}

/** Whether anything stands out of the window sideways: nothing may, at any width, unless it scrolls by itself. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
