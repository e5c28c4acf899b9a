import type { OpenAPIHono } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { EXPORTERS, recordOfEntry } from '../../../src/publish/index.ts';
import { entryFilter, type Store } from '../../../src/register/index.ts';
import type { Shelf } from '../documents/shelf.ts';
import { entryOf } from '../follow-up/entry.ts';
import { addressWith } from '../paging.ts';
import { Refused, type Says } from '../problem.ts';
import { newRouter } from '../routing.ts';
import type { Services } from '../services.ts';
import { servedCitation } from './citation.ts';
import { decisionRoutes } from './decisions.ts';
import { entryDetail, entryRow } from './present.ts';
import { filterOf, queryOf } from './query.ts';
import * as spec from './spec.ts';

/** Rows of a table that are read at a time. */
const PAGE = 500;

/** Everything below `/entries`. */
export function entryRoutes(services: Services, shelf: Shelf, says: Says): OpenAPIHono {
  const router = newRouter();
  lists(router, services.store);
  decisionRoutes(router, { services, shelf, says });
  ones(router, services, shelf);
  return router;
}

function lists(router: OpenAPIHono, store: Store): void {
  router.openapi(spec.list, async (c) => {
    const asked = c.req.valid('query');
    const page = await store.entries(queryOf(asked));
    const total = page.total ?? (await store.total(filterOf(asked)));
    const isFirst = asked.after === undefined && asked.before === undefined;
    const to = (name: 'after' | 'before', cursor: string | null) =>
      cursor === null ? null : addressWith(c, { after: null, before: null, at: null, [name]: cursor });
    return c.json(
      {
        items: page.entries.map(entryRow),
        next: to('after', page.after),
        previous: to('before', page.before),
        total,
        at: isFirst ? (asked.at ?? 0) : null,
      },
      200,
    );
  });
  router.openapi(spec.facets, async (c) => {
    const { top, ...asked } = c.req.valid('query');
    return c.json(await store.facets(entryFilter(filterOf(asked)), top, c.get('seen')), 200);
  });
  router.openapi(spec.table, async (c) => {
    const asked = { ...c.req.valid('query'), limit: PAGE };
    const pieces = csvOf(store, queryOf(asked));
    // The first rows are asked for before anything is said: a query that cannot be answered is refused as any other.
    const first = await pieces.next();
    c.header('content-type', 'text/csv; charset=utf-8; header=present');
    c.header('content-disposition', 'attachment; filename="commitments.csv"');
    // Nobody reads the body of such an answer: a stream would wait for a reader for ever.
    if (c.req.method === 'HEAD') return c.body(null, 200);
    return stream(c, async (out) => {
      for (let { value, done } = first; !done && !out.aborted; { value, done } = await pieces.next())
        await out.write(value);
    });
  });
}

/** A table in pieces. The mark at its head tells spreadsheets that it is UTF-8. */
async function* csvOf(store: Store, query: ReturnType<typeof queryOf>): AsyncGenerator<string> {
  const exporter = EXPORTERS.find(({ name }) => name === 'csv')!;
  let head = `\ufeff${exporter.header}`;
  for (let after: string | null = null; ; head = '') {
    const page = await store.entries({ ...query, after });
    yield head + page.entries.map((entry) => exporter.row(recordOfEntry(entry))).join('');
    after = page.after;
    if (after === null) return;
  }
}

function ones(router: OpenAPIHono, services: Services, shelf: Shelf): void {
  const { store, clock } = services;
  router.openapi(spec.one, async (c) => {
    const { id } = c.req.valid('param');
    const found = await store.entryInText(id);
    if (!found) throw new Refused(404, 'register.no-entry', { id });
    return c.json(await entryDetail(found, services, shelf), 200);
  });
  router.openapi(spec.cite, async (c) => {
    const entry = await entryOf(c.req.valid('param').id, services);
    const { format } = c.req.valid('query');
    const { source } = await shelf.document(entry.document.id);
    const said = servedCitation(format, entry, source.origin, clock.now().slice(0, 10));
    c.header('content-type', `${said.mediaType}; charset=utf-8`);
    return c.body(said.text, 200);
  });
}
