import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { isAddress } from '../../apps/cli/database-place.ts';
import { openRegister, type RegisterPlace } from '../../apps/cli/register-place.ts';
import { openServices } from '../../apps/cli/serving/services.ts';
import { type Given, NOTHING_GIVEN } from '../../src/register/index.ts';
import { LAUNCHER, SAMPLES } from '../cli/run.ts';
import { freshPlace } from '../stores/fresh-place.ts';
import { builtWeb } from '../web/built.ts';

/** Debian's browser; another one can be named, as on a developer's machine. */
const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

/** A terminal that nobody looks at. */
export const SILENT = { out() {}, note() {}, paint: (_: unknown, text: string) => text, columns: 100, live: false };

/** How long a step of a test may take (ms): the machine may be busy with other tests. */
const PATIENCE = 30_000;

/** How a page is looked at. */
export interface Looks {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** A language of the interface; `qps` for long words from right to left. */
  readonly language?: string;
  /** What decisions are signed with. */
  readonly name?: string;
}

/** A register served by the real program, and a browser before it. */
export interface Workbench {
  readonly address: string;
  readonly folder: string;
  /** What `--dir` takes: the folder, or the address of the database. */
  readonly place: string;
  readonly register: RegisterPlace;
  /** What the program has to be told beside it. */
  readonly env: Record<string, string>;
  /** A new window. Whatever goes wrong in it (errors, refusals of the content security policy) is in `troubles`. */
  open(path: string, looks?: Looks): Promise<Page>;
  readonly troubles: readonly string[];
  /** What the server has printed so far. */
  said(): string;
  /** Asks the server, as a program would. */
  ask<T>(path: string): Promise<T>;
  close(): Promise<void>;
}

const GAZETTEER = join(SAMPLES, 'parties.csv');

/** A text to begin with, and what is said of it. */
export type Sample = readonly [file: string, given?: Partial<Given>];

/** What kind of register it is. */
interface Kind {
  /** People sign in: it is in PostgreSQL. */
  readonly isGuarded?: boolean;
  /** The address of a PostgreSQL server, where it is not the one of the tests. */
  readonly server?: string;
}

/** Starts a server on a free port over a register with these samples, and a browser. */
export async function startWorkbench(
  samples: readonly Sample[],
  { isGuarded = false, server: postgres }: Kind = {},
): Promise<Workbench> {
  const [folder] = [mkdtempSync(join(tmpdir(), 'servanda-browser-')), await builtWeb()];
  const launching = chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  const register = await freshPlace(folder, postgres);
  const { database, originals } = register;
  const place = isAddress(database) ? database : folder;
  const env = { SERVANDA_DATA: folder, SERVANDA_ORIGINALS: originals };
  await fill(register, samples);
  const open = isAddress(database) && !isGuarded ? ['--no-accounts'] : [];
  const [server, browser] = await Promise.all([
    startServer(['--dir', place, '--gazetteer', GAZETTEER, ...open], env),
    launching,
  ]);
  const troubles: string[] = [];
  return {
    address: server.address,
    said: server.said,
    folder,
    place,
    register,
    env,
    troubles,
    open: async (path, looks = {}) => {
      const page = await (await newContext(browser, looks)).newPage();
      watch(page, troubles);
      await page.goto(new URL(path, server.address).href);
      return page;
    },
    ask: async (path) => (await fetch(new URL(`/v1${path}`, server.address))).json(),
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Sets a register up and adds samples to it, here: a process for each would take longer than most tests. */
async function fill(place: RegisterPlace, samples: readonly Sample[]): Promise<void> {
  await (await openRegister(place, true)).close();
  if (samples.length === 0) return;
  const { services, close } = await openServices(place, GAZETTEER, SILENT);
  for (const [file, given = {}] of samples) {
    const bytes = new Uint8Array(readFileSync(resolve(SAMPLES, file)));
    const hint = { name: basename(file), kind: 'file' as const };
    await services.add({ name: hint.name, load: async () => ({ bytes, hint }) }, { ...NOTHING_GIVEN, ...given });
  }
  await close();
}

async function newContext(browser: Browser, looks: Looks): Promise<BrowserContext> {
  const { width = 1280, height = 900, dark = false, language = 'en', name } = looks;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: language === 'qps' ? 'en' : language,
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(
    ([chosen, signed]) => {
      if (chosen === 'qps') localStorage.setItem('servanda.language', chosen);
      if (signed) localStorage.setItem('servanda.name', signed);
    },
    [language, name] as const,
  );
  return context;
}

function watch(page: Page, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // A refused write that a test provokes is also told in the console.
    // So is a write that nobody has signed yet (400), and a busy server (503): both are sent once more; and who is not signed in (401).
    const expected = /status of (4(00|01|03|04|09|12|22)|503)/.test(message.text());
    if (message.type() === 'error' && !expected) troubles.push(`${page.url()}: ${message.text()}`);
  });
}

/** Runs `servanda serve` and waits until it says where it is. */
async function startServer(
  args: readonly string[],
  more: Readonly<Record<string, string>>,
): Promise<{ address: string; said: () => string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [LAUNCHER, 'serve', '--port', '0', ...args], {
    env: { ...process.env, NO_COLOR: '1', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.push(text);
    const found = /http:\/\/[0-9.]+:\d+\//.exec(said.join(''));
    if (found) resolve(found[0]);
  });
  child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said.join('')}`)));
  return { address: await promise, said: () => said.join(''), stop: () => stopped(child) };
}

function stopped(child: ChildProcess): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  child.removeAllListeners('exit');
  child.on('exit', () => resolve());
  child.kill('SIGINT');
  return promise;
}
