import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { EntryInText, NewDecision, Store } from '../../../src/register/index.ts';
import { actorOf } from '../actor.ts';
import type { Shelf } from '../documents/shelf.ts';
import { names, tagOf } from '../etag.ts';
import { Refused, type Says } from '../problem.ts';
import type { Services } from '../services.ts';
import { entryDetail, entryRow } from './present.ts';
import * as spec from './spec.ts';

/** What the routes that decide need. */
interface Deciding {
  readonly services: Services;
  readonly shelf: Shelf;
  readonly says: Says;
}

/** What people do with entries. */
export function decisionRoutes(router: OpenAPIHono, deciding: Deciding): void {
  single(router, deciding);
  reshaping(router, deciding);
  many(router, deciding);
}

function single(router: OpenAPIHono, { services, shelf }: Deciding): void {
  const { store, clock } = services;
  router.openapi(spec.decide, async (c) => {
    const { id } = c.req.valid('param');
    const { expected, by, ...decision } = c.req.valid('json');
    if (decision.action === 'edit' && !hasValues(decision.changes)) throw new Refused(400, 'api.no-changes');
    const act = { by: actorOf(c, by).name, at: clock.now() };
    await refuseOther(c, id, services, shelf);
    const entry = await told(store, () => store.decide({ ...decision, ...act, entry: id, expected: expected ?? null }));
    return c.json(await entryDetail({ ...(await store.entryInText(id))!, entry }, services, shelf), 201);
  });
}

function reshaping(router: OpenAPIHono, { services, shelf }: Deciding): void {
  const { store, clock } = services;
  router.openapi(spec.split, async (c) => {
    const { id } = c.req.valid('param');
    const { parts, why, by, expected = null } = c.req.valid('json');
    const act = { why, by: actorOf(c, by).name, at: clock.now() };
    await refuseOther(c, id, services, shelf);
    const made = await told(store, () => store.split({ ...act, entry: id, expected, parts }));
    const before = await store.entry(id);
    return c.json({ entries: [...(before ? [before] : []), ...made].map(entryRow) }, 201);
  });
  router.openapi(spec.merge, async (c) => {
    const { entries, changes, why, by } = c.req.valid('json');
    const act = { why, by: actorOf(c, by).name, at: clock.now() };
    const named = entries.map(({ entry, expected = null }) => ({ entry, expected }));
    const made = await told(store, () => store.merge({ ...act, entries: named, changes }));
    const before = await Promise.all(entries.map(({ entry }) => store.entry(entry)));
    return c.json({ entries: [made, ...before.filter((each) => each !== null)].map(entryRow) }, 201);
  });
}

function many(router: OpenAPIHono, { services, says }: Deciding): void {
  const { store, clock } = services;
  router.openapi(spec.bulk, async (c) => {
    const { entries, by, ...decision } = c.req.valid('json');
    if (decision.action === 'edit' && !hasValues(decision.changes)) throw new Refused(400, 'api.no-changes');
    const act = { ...decision, by: actorOf(c, by).name, at: clock.now(), tests: null, undoes: null };
    const decisions = entries.map(({ entry, expected = null }): NewDecision => ({ ...act, entry, expected }));
    const results = await store.decideAll(decisions);
    const done = results.filter(({ trouble }) => trouble === null).map(({ entry }) => entry);
    const failed = results.flatMap(({ entry, trouble }) => {
      if (trouble === null) return [];
      const { code, params } = trouble;
      return [{ entry, code, params: { ...params }, says: says(code, params) }];
    });
    return c.json({ done, failed }, 200);
  });
}

function hasValues(changes: object | null): boolean {
  return changes !== null && Object.values(changes).some((value) => value !== undefined);
}

/** Runs a write; where somebody decided in between, the problem carries the entry as it stands. */
async function told<Result>(store: Store, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    const { code, params } = error as { code?: string; params?: { id?: string } };
    if (code !== 'register.conflict' || params?.id === undefined) throw error;
    const current = await store.entry(params.id);
    throw new Refused(409, code, params as Record<string, string>, { current: current && entryRow(current) });
  }
}

/** A write that names a representation is done on that one alone. Errors: 412 `api.changed` with the entry as it stands. */
async function refuseOther(c: Context, id: string, services: Services, shelf: Shelf): Promise<void> {
  const wanted = c.req.header('if-match');
  if (wanted === undefined) return;
  const found = await services.store.entryInText(id);
  if (!found) throw new Refused(404, 'register.no-entry', { id });
  if (names(wanted, await tagOfEntry(found, services, shelf))) return;
  const { entry } = found;
  const revision = entry.decisions.length;
  throw new Refused(412, 'api.changed', { id, revision }, { current: entryRow(entry) });
}

async function tagOfEntry(found: EntryInText, services: Services, shelf: Shelf): Promise<string> {
  return tagOf(JSON.stringify(await entryDetail(found, services, shelf)));
}
