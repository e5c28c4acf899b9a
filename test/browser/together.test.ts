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
  bench = await startWorkbench([['speech.txt', { date: '2024-05-15', speaker: ['QRU'] }]]);
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

test('who has given no name is asked for it at the first decision, which is then stored', async () => {
  const open = (await rows()).find(({ status }) => status === 'proposed')!;
  const page = await bench.open(`/documents/${document}?entry=${open.id}`);
  await page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
  await page.keyboard.press('a');
  await page.getByRole('dialog', { name: 'Who decides?' }).waitFor();
  await page.keyboard.type('Cleo');
  await page.keyboard.press('Enter');
  const now = async () => (await rows()).find(({ id }) => id === open.id)!.decisions.map(({ by }) => by);
  await expect.poll(now, { timeout: 15_000 }).toEqual(['Cleo']);
  await page.context().close();
});

test('what is being edited is not lost by going elsewhere, and words are chosen for a field with the keyboard', async () => {
  const dated = (await rows()).find(({ status, value }) => status === 'proposed' && value.deadline?.edtf)!;
  const page = await bench.open(`/documents/${document}?entry=${dated.id}`, { name: 'Ada' });
  await page.getByRole('button', { name: 'Accept', exact: true }).waitFor();
  await page.keyboard.press('e');
  const date = page.getByRole('textbox', { name: 'By when' });
  await date.fill('2044');
  await page.locator('.reader-rail li button:not([aria-current])').first().click();
  await page.getByText('What you typed is not stored yet').waitFor();
  await page.getByRole('button', { name: 'Choose : By when' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.mark-draft').first().waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  expect(await date.inputValue()).toBe('2044');
  await page.keyboard.press('Enter');
  const chosen = page.locator('q').first();
  await chosen.waitFor();
  await page.keyboard.press('ArrowRight');
  const words = await chosen.textContent();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save' }).click();
  const now = async () => (await rows()).find(({ id }) => id === dated.id)!.value.deadline;
  await expect.poll(async () => (await now())?.edtf, { timeout: 15_000 }).toBe('2044');
  expect((await now()) as unknown).toMatchObject({ span: { exact: words }, basis: null });
  await page.context().close();
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
