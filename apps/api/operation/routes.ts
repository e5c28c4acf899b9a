import { timingSafeEqual } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { entryFilter } from '../../../src/register/index.ts';
import { addressOf } from '../accounts/accounts.ts';
import type { Services } from '../services.ts';
import { gauges, type Meter } from './meter.ts';

/** Milliseconds in which the database has to answer for the server to be ready. */
const READY_MS = 2000;

/** What whoever runs the server is told. `token`: who may read the figures from another machine; null: nobody. */
export interface Operation {
  readonly meter: Meter;
  readonly token: string | null;
  /** Whether the server has been told to stop: it takes no new work, and says so to what stands before it. */
  readonly closing: AbortSignal;
  /** Writes a line for each request, in JSON; null: no log. */
  readonly log: ((line: string) => void) | null;
}

/**
 * `/health`: the process answers. `/ready`: its database does, it has counted all entries, and it is not stopping. `/metrics`: figures for Prometheus, for this
 * machine and for who has the token. They are asked by address, not by name, and tell nothing of what is in the register.
 */
export function operationRoutes(services: Services, { meter, token, closing }: Operation): Hono {
  const app = new Hono();
  app.get('/health', (c) => c.json({ status: 'ok' }));
  app.get('/ready', async (c) => {
    const ready = !closing.aborted && (await answers(services));
    return c.json({ status: ready ? 'ready' : 'not ready' }, ready ? 200 : 503);
  });
  app.get('/metrics', async (c) => {
    if (!mayRead(c, token)) return c.text('forbidden\n', 403);
    const figures = await registerFigures(services).catch(() => '');
    return c.text(`${meter.text()}${figures}`, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
  return app;
}

/** Counts every request, and writes it down where a log is kept: by path, never with what was asked for or answered. */
export function measured({ meter, log }: Operation): MiddlewareHandler {
  return async (c, next) => {
    const from = performance.now();
    await next();
    const ms = performance.now() - from;
    const { method, path } = c.req;
    const { status } = c.res;
    meter.count(method, status, ms / 1000);
    const time = new Date().toISOString();
    log?.(
      `${JSON.stringify({ time, level: status < 500 ? 'info' : 'error', method, path, status, ms: Math.round(ms) })}\n`,
    );
  };
}

async function answers(services: Services): Promise<boolean> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, READY_MS).unref());
  return Promise.race([inStep(services), late]).then(
    () => true,
    () => false,
  );
}

/** Brings the counts in step with the register: the first time that is a reading of all entries, which nobody shall wait for. */
export function inStep({ store }: Pick<Services, 'store'>): Promise<number> {
  return store.total(entryFilter());
}

async function registerFigures({ store, queue }: Services): Promise<string> {
  const seq = await store.lastChange();
  const own = gauges([['changes', 'Number of the newest change of the register.', seq]]);
  if (queue === null) return own;
  const { waiting, reading, dead } = await queue.intake.counts();
  return (
    own +
    gauges([
      ['queue_waiting', 'Documents that wait to be read.', waiting],
      ['queue_reading', 'Documents that are being read.', reading],
      ['queue_dead', 'Documents that were given up.', dead],
    ])
  );
}

function mayRead(c: Context, token: string | null): boolean {
  const address = addressOf(c);
  if (address === '127.0.0.1' || address === '::1') return true;
  const sent = Buffer.from(/^Bearer\s+(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '');
  const own = Buffer.from(token ?? '');
  return token !== null && sent.length === own.length && timingSafeEqual(sent, own);
}
