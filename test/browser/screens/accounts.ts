import type { Page } from 'playwright-core';
import { startServer } from '../../stores/postgres-server.ts';
import { setUpAddress } from '../signing-in.ts';
import { startWorkbench, type Workbench } from '../workbench.ts';
import type { Screen } from './take.ts';
import { write } from './writing.ts';

const EMAIL = 'mira.olt@lake.example';
const PASSWORD = 'a bridge over the long lake';
const OTHERS = [
  ['Jon Abt', 'jon.abt@lake.example', 'editor'],
  ['Flavia Elphberg', 'flavia@lake.example', 'coder'],
  ['Rudolf Rassendyll', 'rudolf@lake.example', 'coder'],
] as const;

/** A register of a team: it is in PostgreSQL, where alone there are accounts. */
export async function teamRegister(): Promise<Workbench> {
  const server = await startServer();
  const bench = await startWorkbench([['speech.txt', { date: '2024-05-15', speaker: ['QRU'] }]], {
    isGuarded: true,
    server: server.address,
  });
  const close = async () => {
    await bench.close();
    await server.stop();
  };
  return { ...bench, close };
}

/** Before anybody has an account. */
export async function firstScreens(bench: Workbench): Promise<readonly Screen[]> {
  return [
    { name: 'sign-in-first', shows: 'Before the first account', path: '/', ready: 'main form' },
    { name: 'set-up', shows: 'The first account', path: await setUpAddress(bench), ready: 'main form' },
  ];
}

/** With people and a token. */
export async function teamScreens(bench: Workbench): Promise<readonly Screen[]> {
  const token = (await setUpAddress(bench)).split('#')[1]!;
  await write(bench, '/account/setup', { token, name: 'Mira Olt', email: EMAIL, password: PASSWORD });
  const cookie = await cookieOf(bench);
  for (const [name, email, role] of OTHERS) await write(bench, '/people', { name, email, role }, cookie);
  await write(bench, '/account/tokens', { name: 'nightly export', days: 90 }, cookie);
  const own = { signIn };
  return [
    { name: 'sign-in', shows: 'Signing in', path: '/', ready: 'main form' },
    { name: 'sign-in-narrow', shows: 'Signing in on a telephone', path: '/', ready: 'main form', narrow: true },
    { name: 'people', shows: 'People and their roles', path: '/people', ready: 'main li', ...own, before: invite },
    { name: 'account', shows: 'Password and tokens', path: '/account', ready: 'main li', ...own, before: makeToken },
    {
      name: 'account-narrow',
      shows: 'Password and tokens on a telephone',
      path: '/account',
      ready: 'main li',
      ...own,
      narrow: true,
    },
  ];
}

async function cookieOf(bench: Workbench): Promise<string> {
  const answer = await fetch(new URL('/v1/account/login', bench.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: EMAIL, password: PASSWORD }),
  });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .join('; ');
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('E-mail address').fill(EMAIL);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Account of Mira Olt' }).waitFor();
}

async function invite(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Invite again' }).last().click();
  await page.getByLabel('Send this address to').waitFor();
}

async function makeToken(page: Page): Promise<void> {
  await page.getByLabel('What it is for').fill('Dashboard');
  await page.getByRole('button', { name: 'Make a token' }).click();
  await page.getByLabel('Token for').waitFor();
}
