import type { OpenAPIHono } from '@hono/zod-openapi';
import { entryFilter, entryQuery, type Status } from '../../../src/register/index.ts';
import { actorOf } from '../actor.ts';
import { entryRow } from '../entries/present.ts';
import { STANDING } from '../entries/query.ts';
import { addressWith } from '../paging.ts';
import type { newRouter } from '../routing.ts';
import type { Services } from '../services.ts';
import type { Shelf } from './shelf.ts';
import * as spec from './spec.ts';

/** The entries that stand in one document. */
export function entriesOfDocument(router: ReturnType<typeof newRouter>, services: Services, shelf: Shelf): OpenAPIHono {
  const { store, clock } = services;
  router.openapi(spec.statements, async (c) => {
    const { id } = c.req.valid('param');
    await shelf.document(id);
    const { after = null, limit, all } = c.req.valid('query');
    const filter = { documents: [id], statuses: all === 'true' ? [] : ([...STANDING] as Status[]) };
    const page = await store.entries(entryQuery({ ...filter, after, limit }));
    const { total } = await store.facets(entryFilter(filter), 1);
    const next = page.after === null ? null : addressWith(c, { after: page.after });
    return c.json(
      { items: page.entries.map(entryRow), next, previous: null, total, at: after === null ? 0 : null },
      200,
    );
  });
  router.openapi(spec.followed, async (c) => {
    const { id } = c.req.valid('param');
    await shelf.document(id);
    const items = await store.followed(id);
    return c.json({ items: items.map(({ entry, following }) => ({ entry: entryRow(entry), following })) }, 200);
  });
  router.openapi(spec.mark, async (c) => {
    const { id } = c.req.valid('param');
    const { draft, tests, why, by } = c.req.valid('json');
    const marking = { document: id, draft, tests, why, by: actorOf(c, by).name, at: clock.now() };
    return c.json({ entries: [entryRow(await store.mark(marking))] }, 201);
  });
  return router;
}
