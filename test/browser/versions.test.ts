import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLES, servanda } from '../cli/run.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

const FIRST = `On the wells of the north

Graustark will build 40 wells in the northern valleys by 2031.

Graustark will pay for the pumps of every village by 2029.
`;
const SECOND = FIRST.replace('build 40 wells', 'build 25 wells');

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench([]);
});
afterAll(() => bench.close());

interface Documents {
  readonly items: readonly { readonly id: string }[];
}

/** Adds the same file again with other words in it: another version of one document. */
async function addVersion(text: string): Promise<string> {
  const before = new Set((await bench.ask<Documents>('/documents')).items.map(({ id }) => id));
  const path = join(bench.folder, 'pledge.txt');
  writeFileSync(path, text);
  const given = ['--speaker', 'XGK', '--date', '2024-05-01', '--gazetteer', join(SAMPLES, 'parties.csv')];
  await servanda(['add', path, '--dir', bench.place, ...given], { env: bench.env });
  return (await bench.ask<Documents>('/documents')).items.find(({ id }) => !before.has(id))!.id;
}

test('a new version of a document opens a decision again whose words it changes, and shows the difference', async () => {
  const old = await addVersion(FIRST);
  const page = await bench.open(`/documents/${old}`, { name: 'Ada' });
  await page.locator('.reader-rail').getByText('2 to decide').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await page.keyboard.press('a');
  await page.getByText('Everything here is decided').first().waitFor();

  const now = await addVersion(SECOND);
  await page.goto(new URL(`/documents/${now}`, bench.address).href);
  await page.getByText('2 decisions from an earlier version, 1 to be looked at again').waitFor();
  await page.getByRole('link', { name: /build 40 wells/ }).click();
  await page.getByText('In the newer version its words have changed').waitFor();
  await expect.poll(() => page.locator('.record del').allTextContents()).toEqual(['40']);
  expect(await page.locator('.record ins').allTextContents()).toEqual(['25']);
  expect(bench.troubles).toEqual([]);
});
