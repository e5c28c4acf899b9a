import type { OpenAPIHono } from '@hono/zod-openapi';
import { assessmentHistory, assessmentRecord, guidelineRecord, reopenedBy } from '../../../src/follow/index.ts';
import type { Entry } from '../../../src/register/index.ts';
import { actorOf } from '../actor.ts';
import type { GuidelineVersions } from '../contract/index.ts';
import { Refused } from '../problem.ts';
import { newRouter } from '../routing.ts';
import type { Services } from '../services.ts';
import * as spec from './spec.ts';
import { scoreTable } from './table.ts';

/** Guidelines, assessments and the scores they come to. */
export function scoreRoutes(services: Services): OpenAPIHono {
  const router = newRouter();
  router.openapi(spec.table, async (c) =>
    c.json(await scoreTable(services, c.req.valid('query').document ?? null), 200),
  );
  assessments(router, services);
  guidelines(router, services);
  return router;
}

function assessments(router: OpenAPIHono, services: Services): void {
  const { follow, clock } = services;
  router.openapi(spec.history, async (c) => {
    const of = c.req.valid('query');
    await entryOf(of.entry, services);
    const { assessments: all, ...basis } = await follow.followUps(of.entry);
    const evidence = basis.evidence.filter(({ entry }) => entry === of.entry);
    return c.json({ assessments: assessmentHistory(all, basis, of).reverse(), evidence }, 200);
  });
  router.openapi(spec.assess, async (c) => {
    const { by, ...given } = c.req.valid('json');
    await entryOf(given.entry, services);
    const act = { by: actorOf(c, by).name, at: clock.now() };
    const record = assessmentRecord(given, await follow.followUps(given.entry), act);
    await follow.put([record], act);
    if (record.kind !== 'assessment') throw new Refused(500, 'api.broke');
    return c.json({ assessment: record.record }, 201);
  });
}

function guidelines(router: OpenAPIHono, services: Services): void {
  const { follow, clock } = services;
  router.openapi(spec.guideline, async (c) => c.json(await versionsOf(c.req.valid('param').id, services), 200));
  router.openapi(spec.rewrite, async (c) => {
    const { id } = c.req.valid('param');
    await entryOf(id, services);
    const { by, expected, ...given } = c.req.valid('json');
    const act = { by: actorOf(c, by).name, at: clock.now() };
    const { guidelines: known } = await follow.followUps(id);
    await follow.put([guidelineRecord({ ...given, entry: id }, known, expected, act)], act);
    return c.json(await versionsOf(id, services), 201);
  });
}

async function versionsOf(id: string, services: Services): Promise<GuidelineVersions> {
  const { value, document } = await entryOf(id, services);
  const { guidelines: known, assessments: all, evidence } = await services.follow.followUps(id);
  const versions = known.filter(({ entry }) => entry === id).sort((a, b) => b.version - a.version);
  const own = all.filter(({ entry }) => entry === id);
  const reopened = own.filter((each) => reopenedBy(each, { guidelines: known, evidence }) === 'guideline').length;
  return { entry: id, text: value.text, document, versions, resting: own.length - reopened, reopened };
}

/** Errors: 404 `register.no-entry`. */
async function entryOf(id: string, { store }: Services): Promise<Entry> {
  const entry = await store.entry(id);
  if (!entry) throw new Refused(404, 'register.no-entry', { id });
  return entry;
}
