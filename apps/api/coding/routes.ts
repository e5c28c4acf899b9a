import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  agreementOfRound,
  itemsOfRound,
  markInRound,
  pooledAgreement,
  settleAgreed,
  settleItem,
} from '../../../src/follow/index.ts';
import { WrongUse } from '../../../src/model/index.ts';
import type { NewRound } from '../../../src/register/index.ts';
import { actorOf } from '../actor.ts';
import { type FieldAgreement, type ItemList, NewRoundRequest, type RoundAgreement } from '../contract/index.ts';
import type { Shelf } from '../documents/shelf.ts';
import { newRouter } from '../routing.ts';
import type { Services } from '../services.ts';
import { candidatesOf, cellsFor, cellsOf, presentRound } from './present.ts';
import * as spec from './spec.ts';
import { viewerOf } from './viewer.ts';

/**
 * Rounds of blind coding. While one is open, no answer holds what another than whoever asks has marked: the store gives it to
 * nobody else.
 */
export function codingRoutes(services: Services, shelf: Shelf): OpenAPIHono {
  const router = newRouter();
  lists(router, services, shelf);
  opens(router, services, shelf);
  codes(router, services, shelf);
  settles(router, services, shelf);
  compares(router, services, shelf);
  return router;
}

function lists(router: OpenAPIHono, services: Services, shelf: Shelf): void {
  const { coding } = services;
  router.openapi(spec.list, async (c) => {
    const viewer = viewerOf(c);
    const all = await coding.rounds(null);
    const isOwn = ({ coders, adjudicator }: (typeof all)[number]) =>
      viewer !== null && (coders.includes(viewer) || adjudicator === viewer);
    const rounds = c.req.valid('query').mine === 'true' ? all.filter(isOwn) : all;
    return c.json({ items: await Promise.all(rounds.map((round) => presentRound(round, viewer, shelf))) }, 200);
  });
  router.openapi(spec.one, async (c) => {
    const viewer = viewerOf(c);
    const round = await coding.round(c.req.valid('param').round);
    const marks = await coding.marks(round.id, viewer);
    const [candidates, cells] = await Promise.all([candidatesOf(round, services), cellsOf(round, services)]);
    return c.json({ round: await presentRound(round, viewer, shelf), marks, candidates, cells }, 200);
  });
}

function opens(router: OpenAPIHono, services: Services, shelf: Shelf): void {
  const { coding, clock } = services;
  router.openapi(spec.open, async (c) => {
    const { title, coders, adjudicator, why, by, ...asked } = NewRoundRequest.parse(c.req.valid('json'));
    const subject: NewRound['subject'] =
      asked.kind === 'document'
        ? { ...asked, document: (await shelf.document(asked.document)).label.id }
        : { kind: asked.kind, window: asked.window, cells: await cellsFor(asked.entries, asked.parties, services) };
    const actor = actorOf(c, by).name;
    const round = await coding.open({ title, coders, adjudicator, why, subject, by: actor, at: clock.now() });
    return c.json(await presentRound(round, actor, shelf), 201);
  });
  router.openapi(spec.cancel, async (c) => {
    const { why, by } = c.req.valid('json');
    const actor = actorOf(c, by).name;
    const round = await coding.cancel(c.req.valid('param').round, actor, clock.now(), why);
    return c.json(await presentRound(round, actor, shelf), 200);
  });
}

function codes(router: OpenAPIHono, services: Services, shelf: Shelf): void {
  const { coding, clock } = services;
  router.openapi(spec.mark, async (c) => {
    const { mark, by } = c.req.valid('json');
    const coder = actorOf(c, by).name;
    const marked = { round: c.req.valid('param').round, coder, id: null, mark, at: clock.now() };
    return c.json({ mark: await markInRound(services, marked) }, 201);
  });
  router.openapi(spec.change, async (c) => {
    const { round, mark: id } = c.req.valid('param');
    const { mark, by } = c.req.valid('json');
    const marked = { round, coder: actorOf(c, by).name, id, mark, at: clock.now() };
    return c.json({ mark: await markInRound(services, marked) }, 200);
  });
  router.openapi(spec.done, async (c) => {
    const { done, by } = c.req.valid('json');
    const coder = actorOf(c, by).name;
    const round = await coding.done(c.req.valid('param').round, coder, done, clock.now());
    return c.json(await presentRound(round, coder, shelf), 200);
  });
}

function settles(router: OpenAPIHono, services: Services, shelf: Shelf): void {
  const listed = async (id: string, viewer: string | null): Promise<ItemList> => {
    const { round, items } = await itemsOfRound(services, id);
    return {
      round: await presentRound(round, viewer, shelf),
      items: sent<ItemList['items']>(items),
    };
  };
  router.openapi(spec.items, async (c) => c.json(await listed(c.req.valid('param').round, viewerOf(c)), 200));
  router.openapi(spec.settle, async (c) => {
    const { round } = c.req.valid('param');
    const { item, choice, why, by } = c.req.valid('json');
    const act = { by: actorOf(c, by).name, at: services.clock.now(), why };
    if ('agreed' in choice) await settleAgreed(services, round, act);
    else if (item === null) throw new WrongUse('coding.no-item', { id: '' });
    else await settleItem(services, round, { item, choice, act });
    return c.json(await listed(round, act.by), 200);
  });
}

function compares(router: OpenAPIHono, services: Services, shelf: Shelf): void {
  router.openapi(spec.agreement, async (c) => {
    const found = await agreementOfRound(services, c.req.valid('param').round);
    const round = await services.coding.round(c.req.valid('param').round);
    const told = sent<Omit<RoundAgreement, 'round'>>(found);
    return c.json({ ...told, round: await presentRound(round, viewerOf(c), shelf) }, 200);
  });
  router.openapi(spec.pooled, async (c) => {
    const { rounds: ids, fields } = await pooledAgreement(services);
    const viewer = viewerOf(c);
    const rounds = await Promise.all(
      ids.map(async (id) => presentRound(await services.coding.round(id), viewer, shelf)),
    );
    return c.json({ rounds, fields: sent<FieldAgreement[]>(fields) }, 200);
  });
}

/** What the stages give is read-only; what goes over the wire is a copy of it. */
function sent<Shape>(value: object): Shape {
  return structuredClone(value) as Shape;
}
