import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, overflow } from './axe.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

const PASSWORD = 'a bridge over the long lake';
let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench([['speech.txt', '--date', '2024-05-15', '--speaker', 'QRU']], true);
});
afterAll(() => bench?.close());

async function setUpAddress(): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = /(\/setup#\S+)/.exec(bench.said());
    if (found) return found[1]!;
    await sleep(50);
  }
  throw new Error(bench.said());
}

async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('the first account is made with the printed address, and others come in by invitation', async () => {
  const page = await bench.open('/documents');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await page.getByRole('link', { name: 'Commitments' }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);

  const first = await bench.open(await setUpAddress());
  await first.getByRole('heading', { name: 'The first account' }).waitFor();
  expect(await axeFindings(first)).toEqual([]);
  await first.getByLabel('Your name').fill('Ada');
  await first.getByLabel('E-mail address').fill('ada@example.org');
  await first.getByLabel('Password').fill(PASSWORD);
  await first.getByRole('button', { name: 'Enter' }).click();
  await first.getByRole('button', { name: 'Account of Ada' }).click();
  await first.getByRole('menuitem', { name: 'People' }).click();
  await first.getByRole('heading', { name: 'People' }).waitFor();
  await first.getByLabel('Name', { exact: true }).fill('Carl');
  await first.getByLabel('E-mail address').fill('carl@example.org');
  await first.getByLabel('Role', { exact: true }).selectOption('coder');
  await first.getByRole('button', { name: 'Invite', exact: true }).click();
  const address = await first.getByLabel('Send this address to Carl').inputValue();
  expect(await axeFindings(first)).toEqual([]);

  const carl = await bench.open(new URL(address).pathname + new URL(address).hash);
  await carl.getByLabel('Password').fill(PASSWORD);
  await carl.getByRole('button', { name: 'Enter' }).click();
  await carl.getByRole('button', { name: 'Account of Carl' }).click();
  await carl.getByText('Coder – reads and codes').waitFor();
  await carl.getByRole('menuitem', { name: 'Sign out' }).click();
  await carl.getByRole('heading', { name: 'Sign in' }).waitFor();
  await signIn(carl, 'carl@example.org', 'not the password');
  await carl.getByRole('alert').waitFor();
  await signIn(carl, 'carl@example.org');
  await carl.getByRole('button', { name: 'Account of Carl' }).waitFor();

  await first.getByRole('button', { name: 'Shut out' }).last().click();
  await first.getByRole('button', { name: 'Let in' }).waitFor();
  await carl.goto(new URL('/commitments', bench.address).href);
  await carl.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(bench.troubles).toEqual([]);
});

test('the way in works on a telephone, in the dark, in another language', async () => {
  const page = await bench.open('/', { width: 360, height: 640, dark: true, language: 'ru' });
  await page.getByRole('heading', { name: 'Вход' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
});
