import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkbench, type Workbench } from './workbench.ts';

interface Row {
  readonly id: string;
  readonly status: string;
  readonly value: { readonly deadline: { readonly edtf: string | null } | null };
  readonly decisions: readonly { readonly by: string; readonly action: string }[];
}

let bench: Workbench;
let document = '';
beforeAll(async () => {
  bench = await startWorkbench([['speech.txt', '--date', '2024-05-15', '--speaker', 'QRU']]);
  document = (await bench.ask<{ items: { id: string }[] }>('/documents')).items[0]!.id;
});
afterAll(() => bench.close());

const rows = async () => (await bench.ask<{ items: Row[] }>(`/documents/${document}/statements`)).items;

test('two people on one document see what the other decides, and what clashes is shown and not lost', async () => {
  const dated = (await rows()).find(({ value }) => value.deadline?.edtf)!;
  const at = `/documents/${document}?entry=${dated.id}`;
  const ada = await bench.open(at, { name: 'Ada' });
  const bela = await bench.open(at, { name: 'Béla' });
  const accept = bela.getByRole('button', { name: 'Accept', exact: true });
  await Promise.all([ada.locator('.mark-current').first().waitFor(), accept.waitFor()]);

  await ada.keyboard.press('e');
  await ada.getByRole('textbox', { name: 'By when' }).fill('2041');
  await bela.keyboard.press('a');
  await ada.getByText('Béla decided while you were editing: accepted').waitFor();
  expect(await ada.getByRole('textbox', { name: 'By when' }).inputValue()).toBe('2041');

  await ada.getByRole('button', { name: 'Save' }).click();
  const clash = ada.getByRole('dialog', { name: 'Somebody decided before you' });
  await clash.getByRole('row', { name: /By when.*2041/ }).waitFor();
  await clash.getByRole('button', { name: 'Put mine over it' }).click();
  await clash.waitFor({ state: 'hidden' });
  const now = async () => (await rows()).find(({ id }) => id === dated.id)!;
  await expect.poll(async () => (await now()).value.deadline?.edtf, { timeout: 15_000 }).toBe('2041');
  expect((await now()).decisions.map(({ by, action }) => `${by} ${action}`)).toEqual(['Béla accept', 'Ada edit']);

  await bela.goto(new URL(at, bench.address).href);
  await bela.getByText('2041').first().waitFor();
  await ada.keyboard.press('u');
  await bela.locator('.record').getByText('Accepted').waitFor();
  expect(bench.troubles).toEqual([]);
});

test('a server that is gone is said, with what to do, and the page comes back when it does', async () => {
  const page = await bench.open('/settings');
  await page.route('**/v1/documents*', (route) => route.abort());
  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByText('The server does not answer').waitFor();
  await page.unroute('**/v1/documents*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('row', { name: /speech\.txt/ }).waitFor();
});
