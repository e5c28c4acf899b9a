import { OpenAPIHono } from '@hono/zod-openapi';
import { type Context, Hono } from 'hono';
import { aboutRoutes } from './about/routes.ts';
import { admitted } from './accounts/admitted.ts';
import { accountRoutes } from './accounts/routes.ts';
import { acrossRoutes } from './across/routes.ts';
import { checkRoutes } from './checks/routes.ts';
import { codingRoutes } from './coding/routes.ts';
import type { Job } from './contract/index.ts';
import { deadlineRoutes } from './deadlines/routes.ts';
import { docsRoutes } from './docs/routes.ts';
import { documentRoutes } from './documents/routes.ts';
import { openShelf } from './documents/shelf.ts';
import { entryRoutes } from './entries/routes.ts';
import { tagged } from './etag.ts';
import { openHub } from './events/hub.ts';
import { eventRoutes } from './events/routes.ts';
import { openFacts } from './facts/facts.ts';
import { followUpRoutes } from './follow-up/routes.ts';
import { secured } from './guard/headers.ts';
import { onlyOwnHosts } from './guard/hosts.ts';
import { inTurn } from './guard/in-turn.ts';
import { limited } from './guard/limits.ts';
import { onlyOwnOrigins } from './guard/origins.ts';
import { limitedRate } from './guard/rate.ts';
import { type JobDesk, openJobDesk } from './jobs/desk.ts';
import { openQueueDesk } from './jobs/queue.ts';
import { jobRoutes } from './jobs/routes.ts';
import { openKeptAnswers } from './kept-answers.ts';
import { openMeter } from './operation/meter.ts';
import { measured, type Operation, operationRoutes } from './operation/routes.ts';
import { overviewRoutes } from './overview/routes.ts';
import { partyRoutes } from './parties/routes.ts';
import { problemOf, Refused, type Says } from './problem.ts';
import { scoreRoutes } from './scores/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { sayer } from './sentences.ts';
import type { ApiOptions, Services } from './services.ts';
import { staticRoutes } from './static/routes.ts';

/** An API that can be asked; `close` ends its streams and waits for the document that is being added. */
export interface Api {
  readonly fetch: Hono['fetch'];
  close(): Promise<void>;
}

/** The API over a register, with the workbench before it. */
export function createApi(services: Services, options: ApiOptions): Api {
  const says = sayer(services.says);
  const closing = new AbortController();
  const hub = openHub(services.store, options.pollMs, services.note);
  const told = (job: Job) => {
    hub.job(job);
    hub.look();
  };
  const desk = services.queue ? openQueueDesk(services.queue, services, says, told) : openJobDesk(services, says, told);
  const api = new OpenAPIHono().basePath('/v1') as OpenAPIHono;
  for (const routes of [...routesOf(services, desk, says), eventRoutes(hub, closing.signal, services.accounts)])
    api.route('/', routes);
  const operation = {
    meter: openMeter(),
    token: options.metrics ?? null,
    closing: closing.signal,
    log: options.log ?? null,
  };
  const app = guarded(services, options, operation).onError((error, c) => problemOf(error, c, says, services.note));
  app.use('/v1/*', admitted(services.accounts));
  app.use('/v1/*', tagged(openKeptAnswers(services.store, services.clock)));
  app.use('/v1/*', inTurn());
  app.use('/v1/*', async (c, next) => {
    await next();
    if (c.req.method === 'POST' && c.res.ok) hub.look();
  });
  app.route('/', api).route('/', docsRoutes(api, services.program.version)).route('/', staticRoutes(options.web, says));
  app.notFound(nothingThere);
  return {
    fetch: app.fetch,
    async close() {
      closing.abort();
      await desk.close();
      hub.close();
    },
  };
}

/** The routes of every resource, in the order in which the documentation has them. */
function routesOf(services: Services, desk: JobDesk, says: Says): OpenAPIHono[] {
  const shelf = openShelf(services.store);
  const facts = openFacts(services.store);
  return [
    documentRoutes(services, shelf, desk, says),
    jobRoutes(desk, services, says),
    entryRoutes(services, shelf, says),
    followUpRoutes(services, shelf),
    acrossRoutes(services),
    searchRoutes(services.store),
    checkRoutes(services, shelf, says),
    partyRoutes(services, facts),
    deadlineRoutes(services),
    codingRoutes(services, shelf),
    scoreRoutes(services),
    accountRoutes(services.accounts),
    overviewRoutes(services.store, facts),
    aboutRoutes(services),
  ];
}

/** What every request goes through before any route: who is called, who calls, how much is sent; and what every answer says. */
function guarded(services: Services, options: ApiOptions, operation: Operation): Hono {
  const app = new Hono();
  app.use(measured(operation));
  app.route('/', operationRoutes(services, operation));
  app.use(secured);
  app.use(onlyOwnHosts(options));
  app.use(onlyOwnOrigins(options.cors));
  if (options.rate) app.use('/v1/*', limitedRate(options.rate));
  app.use(limited);
  return app;
}

/** Nothing there to be read, or a method that an address does not take. */
function nothingThere(c: Context): never {
  const { method, path } = c.req;
  const isRead = method === 'GET' || method === 'HEAD';
  throw isRead ? new Refused(404, 'api.no-route', { path }) : new Refused(405, 'api.method', { method, path });
}
