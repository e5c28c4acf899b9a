import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, overflow } from './axe.ts';
import { setUpAddress } from './signing-in.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

const PASSWORD = 'a bridge over the long lake';
const OTHER_PASSWORD = 'a lake under the long bridge';
let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench([['speech.txt', { date: '2024-05-15', speaker: ['QRU'] }]], { isGuarded: true });
});
afterAll(() => bench?.close());

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

  const first = await bench.open(await setUpAddress(bench));
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

test('a person makes a token for a program, sees it once, and revokes it; and chooses another password', async () => {
  const page = await bench.open('/');
  await signIn(page, 'ada@example.org');
  await page.getByRole('button', { name: 'Account of Ada' }).click();
  await page.getByRole('menuitem', { name: 'Password and tokens' }).click();
  await page.getByText('You have no tokens.').waitFor();
  await page.getByLabel('What it is for').fill('Nightly export');
  await page.getByRole('button', { name: 'Make a token' }).click();
  const secret = await page.getByLabel('Token for “Nightly export”').inputValue();
  const status = async () => {
    const headers = { authorization: `Bearer ${secret}` };
    return (await fetch(new URL('/v1/people', bench.address), { headers })).status;
  };
  expect(await status()).toBe(200);
  expect(await axeFindings(page)).toEqual([]);
  await page.reload();
  await page.getByText('last used').waitFor();
  expect(await page.getByText(secret).count()).toBe(0);
  expect(await page.getByLabel('Token for').count()).toBe(0);

  await page.getByRole('button', { name: 'Revoke Nightly export' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await page.getByText('You have no tokens.').waitFor();
  expect(await status()).toBe(401);

  await choosePassword(page, 'not the old one', OTHER_PASSWORD);
  await page.getByRole('alert').waitFor();
  await choosePassword(page, PASSWORD, OTHER_PASSWORD);
  await page.getByText('Your password is changed.').waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Your account' }).waitFor();
  const elsewhere = await bench.open('/');
  await signIn(elsewhere, 'ada@example.org');
  await elsewhere.getByRole('alert').waitFor();
  await signIn(elsewhere, 'ada@example.org', OTHER_PASSWORD);
  await elsewhere.getByRole('button', { name: 'Account of Ada' }).waitFor();
  expect(bench.troubles).toEqual([]);
});

async function choosePassword(page: Page, old: string, password: string): Promise<void> {
  await page.getByLabel('Password now').fill(old);
  await page.getByLabel('New password', { exact: true }).fill(password);
  await page.getByLabel('New password once more').fill('something else');
  await page.getByText('The two differ').waitFor();
  expect(await page.getByRole('button', { name: 'Change it' }).isDisabled()).toBe(true);
  await page.getByLabel('New password once more').fill(password);
  await page.getByRole('button', { name: 'Change it' }).click();
}

test('the pages for people and for one’s own account have no finding, narrow and in every language', async () => {
  const page = await bench.open('/', { width: 360, height: 740, dark: true });
  await signIn(page, 'ada@example.org', OTHER_PASSWORD);
  await page.getByRole('button', { name: 'Account of Ada' }).waitFor();
  for (const [language, people, account] of [
    ['en', 'People', 'Your account'],
    ['zh', '人员', '您的账户'],
    ['ru', 'Люди', 'Ваша учётная запись'],
    ['fr', 'Personnes', 'Votre compte'],
    ['qps', null, null],
  ] as const) {
    await page.evaluate((chosen) => localStorage.setItem('servanda.language', chosen), language);
    for (const [path, title, ready] of [
      ['/people', people, 'main li select'],
      ['/account', account, 'main form'],
    ] as const) {
      await page.goto(new URL(path, bench.address).href);
      await page.locator(ready).first().waitFor();
      if (title !== null) expect(await page.locator('main h1').textContent()).toBe(title);
      expect({ path, language, found: await axeFindings(page) }).toEqual({ path, language, found: [] });
      expect({ path, language, overflow: await overflow(page) }).toEqual({ path, language, overflow: 0 });
    }
  }
  expect(bench.troubles).toEqual([]);
});

test('the way in works on a telephone, in the dark, in another language', async () => {
  const page = await bench.open('/', { width: 360, height: 640, dark: true, language: 'ru' });
  await page.getByRole('heading', { name: 'Вход' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
});
