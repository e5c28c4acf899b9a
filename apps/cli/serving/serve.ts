import { WorldFailed } from '../../../src/model/index.ts';
import { RATE, type Serving, serveApi, warmUp } from '../../api/index.ts';
import { shownPlace } from '../database-place.ts';
import { findRegister, type RegisterPlace } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../show/fields.ts';
import { sentence } from '../words.ts';
import { openBrowser } from './browser.ts';
import { LOOPBACK, openDoor, publicAddress } from './door.ts';
import { openOwnQueue } from './own-queue.ts';
import { type OpenedServices, openServices } from './services.ts';
import { buildWorkbench, builtWorkbench } from './workbench.ts';

/** What `servanda serve` is told. */
export interface ServeFlags {
  readonly port: number;
  readonly host: string;
  readonly allowHost?: readonly string[];
  readonly cors?: boolean;
  readonly rate?: number;
  readonly gazetteer?: string;
  readonly open?: boolean;
  readonly demo?: boolean;
  readonly build?: boolean;
  readonly dir?: string;
  /** `--no-accounts` */
  readonly accounts?: boolean;
  /** A line of JSON for each request. */
  readonly log?: boolean;
  /** `--no-worker` */
  readonly worker?: boolean;
}

/** How often what other processes did to the register is looked for: soon enough to be taken for at once. */
const POLL_MS = 500;

/** Serves a register until an interrupt. Errors: `serve.no-register`, and those of `serveApi`. */
export async function serve(flags: ServeFlags, screen: Screen): Promise<void> {
  const { place, gazetteer } = await registerOf(flags, screen);
  if (flags.build) await buildWorkbench(screen);
  const door = await openDoor(place, flags);
  const own = await openOwnQueue(place, gazetteer, flags.worker !== false, screen);
  const more = { accounts: door?.accounts ?? null, queue: own?.queue ?? null };
  const opened = await openServices(place, gazetteer, screen, more);
  try {
    const serving = await started(opened, flags, screen);
    // Before anybody asks. What goes wrong with it, "/ready" says.
    warmUp(opened.services).catch(() => {});
    await introduce(serving, place, opened, flags, screen);
    if (door) await door.sayHowToBegin(serving.address, screen);
    await untilStopped(screen);
    await serving.close();
  } finally {
    await own?.close();
    await opened.close();
    await door?.close();
  }
}

/** The register to serve. With `--demo` it is made of the samples, if it is not there yet. */
async function registerOf(
  flags: ServeFlags,
  screen: Screen,
): Promise<{ place: RegisterPlace; gazetteer: string | undefined }> {
  const { gazetteer, demo = false } = flags;
  if (demo) {
    const { setUpDemo } = await import('../demo.ts');
    const made = await setUpDemo(screen);
    return { place: made.place, gazetteer: gazetteer ?? made.gazetteer };
  }
  try {
    return { place: findRegister(flags.dir, process.cwd()), gazetteer };
  } catch (error) {
    if (!(error instanceof WorldFailed) || error.code !== 'cli.no-register') throw error;
    throw new WorldFailed('serve.no-register', error.params, error);
  }
}

function started({ services }: OpenedServices, flags: ServeFlags, screen: Screen): Promise<Serving> {
  const { host, port, allowHost = [], cors = false, rate: perSecond = RATE.perSecond } = flags;
  const rate = { perSecond, burst: Math.max(RATE.burst, perSecond) };
  const named = publicAddress(process.env);
  const hosts = named === null ? allowHost : [...allowHost, new URL(named).hostname];
  const metrics = process.env.SERVANDA_METRICS_TOKEN;
  const told = { ...(metrics ? { metrics } : {}), ...(flags.log ? { log: screen.note } : {}) };
  return serveApi(services, { host, port, hosts, cors, rate, web: builtWorkbench(), pollMs: POLL_MS, ...told });
}

async function introduce(
  { address }: Serving,
  place: RegisterPlace,
  { services }: OpenedServices,
  flags: ServeFlags,
  screen: Screen,
): Promise<void> {
  const { documents, commitments, reviewed } = await services.store.counts();
  const what = `${counted(documents, 'document')}, ${counted(commitments, 'commitment')}, ${reviewed} decided on`;
  screen.out(`\nRegister ${shownPlace(place)}: ${what}.\n`);
  screen.out(`Servanda is at ${screen.paint('bold', address)} (API: ${address}docs). Ctrl-C ends it.\n`);
  if (builtWorkbench() === null) {
    screen.note('The workbench is not built, so there is the API alone; "npm run build:web" builds it.\n');
  }
  if (services.accounts === null && !LOOPBACK.includes(flags.host)) {
    screen.note('There are no accounts: whoever reaches this address can read the register and decide.\n');
  }
  if (flags.open && !(await openBrowser(address))) screen.note(`${sentence('serve.open-failed', { address })}\n`);
}

/** Until somebody wants it to end; whoever does not want to wait interrupts once more. */
function untilStopped(screen: Screen): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = () => {
    screen.note('\nStopping …\n');
    process.once('SIGINT', () => process.exit(130));
    resolve();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  return promise;
}
