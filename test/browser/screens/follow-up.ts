import type { Page } from 'playwright-core';
import { followedWorkbench } from '../followed.ts';
import type { Opened } from './run.ts';
import type { Screen } from './take.ts';

/** The summit that was followed up, and what became of its promises. */
export async function followed(): Promise<Opened> {
  const { bench, ids } = await followedWorkbench();
  return { bench, parts: [async () => screensOf(ids)] };
}

function screensOf(ids: ReadonlyMap<string, string>): readonly Screen[] {
  const became = `/commitments/${ids.get('P01')}#became`;
  return [
    { name: 'follow-up', shows: 'How the promises of a summit stand', path: '/follow-up', ready: '.chart svg' },
    {
      name: 'follow-up-narrow',
      shows: 'The same on a telephone',
      path: '/follow-up',
      ready: '.chart svg',
      narrow: true,
    },
    { name: 'became', shows: 'Target against actuals', path: became, ready: '#became ol', before: scrollToBecame },
    { name: 'became-evidence', shows: 'Adding evidence', path: became, ready: '#became ol', before: addEvidence },
  ];
}

async function scrollToBecame(page: Page): Promise<void> {
  await page.locator('#became').evaluate((part) => part.scrollIntoView());
}

async function addEvidence(page: Page): Promise<void> {
  await page.locator('#became').getByRole('button', { name: 'Add evidence' }).first().click();
  await page.locator('dialog[open]').waitFor();
}
