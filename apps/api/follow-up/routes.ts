import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { STEP_MEANINGS } from '../../../src/follow/index.ts';
import { daysOf, type FollowRecord, NOTHING_GIVEN } from '../../../src/register/index.ts';
import { actorOf } from '../actor.ts';
import type { FollowedDocuments } from '../contract/index.ts';
import type { Shelf } from '../documents/shelf.ts';
import { Refused } from '../problem.ts';
import { newRouter } from '../routing.ts';
import type { Services } from '../services.ts';
import { documentFollowUp, followedEntries } from './document.ts';
import { followedDocuments } from './documents.ts';
import { entryOf, followUpOf } from './entry.ts';
import * as spec from './spec.ts';
import { evidenceRecords, indicatorRecords, type On, statusRecords, withdrawalRecords } from './writing.ts';

/** What became of commitments: of one, of a document, of all; and what people put down of it. */
export function followUpRoutes(services: Services, shelf: Shelf): OpenAPIHono {
  const router = newRouter();
  reading(router, services, shelf);
  writing(router, services, shelf);
  return router;
}

function reading(router: OpenAPIHono, services: Services, shelf: Shelf): void {
  const { follow } = services;
  const gazetteer = services.gazetteer(NOTHING_GIVEN);
  const list = kept((on) => followedDocuments(on, services, shelf), services);
  router.openapi(spec.steps, (c) => c.json({ items: STEP_MEANINGS.map((each) => ({ ...each })) }, 200));
  router.openapi(spec.documents, async (c) => c.json(await list(dayOf(c.req.valid('query').on, services)), 200));
  router.openapi(spec.document, async (c) => {
    const { label } = await shelf.document(c.req.valid('param').id);
    const { entries, known } = await followedEntries(label.id, services);
    const names = await follow.namesOf(entries.map(({ id }) => id));
    const on = dayOf(c.req.valid('query').on, services);
    return c.json(documentFollowUp({ document: label, entries, known, names, gazetteer, on }), 200);
  });
  router.openapi(spec.one, async (c) => {
    const entry = await entryOf(c.req.valid('param').id, services);
    return c.json(await followUpOf(entry, dayOf(c.req.valid('query').on, services), services, shelf), 200);
  });
}

/** A list made anew only when the register changed, or another day is asked for. */
function kept(make: (on: string) => Promise<FollowedDocuments>, { store }: Services) {
  let made: { readonly key: string; readonly value: Promise<FollowedDocuments> } | null = null;
  return async (on: string) => {
    const key = `${await store.lastChange()} ${on}`;
    if (made?.key !== key) {
      const next = { key, value: make(on) };
      made = next;
      next.value.catch(() => {
        if (made === next) made = null;
      });
    }
    return made.value;
  };
}

/** The day that is taken for today; a month or year is its last day. Errors: 400 `api.date`. */
function dayOf(asked: string | undefined, { clock }: Services): string {
  if (asked === undefined) return clock.now().slice(0, 10);
  const { last } = daysOf(asked);
  if (last === null) throw new Refused(400, 'api.date', { date: asked });
  return last;
}

function writing(router: OpenAPIHono, services: Services, shelf: Shelf): void {
  const write = (c: Context, id: string, by: string | undefined, make: (on: On) => FollowRecord[]) =>
    written(c, id, by, make, services, shelf);
  router.openapi(spec.evidence, async (c) => {
    const { by, ...body } = c.req.valid('json');
    return c.json(await write(c, c.req.valid('param').id, by, (on) => evidenceRecords(body, on)), 201);
  });
  router.openapi(spec.indicator, async (c) => {
    const { by, ...body } = c.req.valid('json');
    return c.json(await write(c, c.req.valid('param').id, by, (on) => indicatorRecords(body, on)), 201);
  });
  router.openapi(spec.status, async (c) => {
    const { by, ...body } = c.req.valid('json');
    return c.json(await write(c, c.req.valid('param').id, by, (on) => statusRecords(body, on)), 201);
  });
  router.openapi(spec.withdrawal, async (c) => {
    const { by, ...body } = c.req.valid('json');
    return c.json(await write(c, c.req.valid('param').id, by, (on) => withdrawalRecords(body, on)), 201);
  });
}

/** Puts down what `make` makes of what is known, and tells what is then known. */
async function written(
  c: Context,
  id: string,
  by: string | undefined,
  make: (on: On) => FollowRecord[],
  services: Services,
  shelf: Shelf,
) {
  const { follow, clock } = services;
  const act = { by: actorOf(c, by).name, at: clock.now() };
  const entry = await entryOf(id, services);
  const [log, { evidence }] = await Promise.all([follow.log(id), follow.followUpsOn([id])]);
  await follow.put(make({ entry: id, log, evidence, act }), act);
  return followUpOf(entry, act.at.slice(0, 10), services, shelf);
}
