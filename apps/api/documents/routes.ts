import type { OpenAPIHono } from '@hono/zod-openapi';
import { AddAddresses, GivenFields } from '../contract/index.ts';
import type { JobDesk } from '../jobs/desk.ts';
import { addressWith } from '../paging.ts';
import type { Says } from '../problem.ts';
import { newRouter } from '../routing.ts';
import type { Services } from '../services.ts';
import { entriesOfDocument } from './entries.ts';
import { originals } from './originals.ts';
import { pagesOf, placesOf } from './pages.ts';
import { documentDetail, documentRow, leftByDocument } from './present.ts';
import type { Shelf } from './shelf.ts';
import * as spec from './spec.ts';
import { firstFields, formOf, givenOf, inputOf } from './uploads.ts';

/** Everything below `/documents`. */
export function documentRoutes(services: Services, shelf: Shelf, desk: JobDesk, says: Says): OpenAPIHono {
  const router = newRouter();
  lists(router, services);
  adds(router, services, desk);
  reads(router, services, shelf, says);
  originals(router, services, shelf);
  entriesOfDocument(router, services, shelf);
  return router;
}

function lists(router: OpenAPIHono, { store }: Services): void {
  router.openapi(spec.list, async (c) => {
    const { after = null, limit } = c.req.valid('query');
    const rows = await store.documents({ after, limit: limit + 1 });
    const left = await leftByDocument(store);
    const items = rows.slice(0, limit);
    const next = rows.length > limit ? addressWith(c, { after: items.at(-1)!.cursor }) : null;
    const { documents } = await store.counts();
    return c.json({ items: items.map((row) => documentRow(row, left.get(row.id) ?? 0)), next, total: documents }, 200);
  });
}

/** Documents are read one after the other in the background; the answer is the job. */
function adds(router: OpenAPIHono, services: Services, desk: JobDesk): void {
  router.openapi(spec.add, async (c) => {
    const isForm = (c.req.header('content-type') ?? '').startsWith('multipart/form-data');
    if (!isForm) {
      const { addresses, ...given } = AddAddresses.parse(c.req.valid('json'));
      return c.json(await desk.take(addresses.map(services.address), givenOf(given)), 202);
    }
    const { files, fields } = await formOf(c);
    return c.json(await desk.take(files.map(inputOf), givenOf(GivenFields.parse(firstFields(fields)))), 202);
  });
}

function reads(router: OpenAPIHono, { store }: Services, shelf: Shelf, says: Says): void {
  router.openapi(spec.one, async (c) => {
    const document = await shelf.document(c.req.valid('param').id);
    return c.json(await documentDetail(document, store, says), 200);
  });
  router.openapi(spec.text, async (c) => {
    const { id } = c.req.valid('param');
    const { text } = await shelf.withText(id);
    const { content, blocks, sentences, articles } = text;
    return c.json({ document: id, content, blocks, sentences, articles, pages: pagesOf(text) }, 200);
  });
  router.openapi(spec.places, async (c) => {
    const { id } = c.req.valid('param');
    const { text } = await shelf.withText(id);
    return c.json({ document: id, places: placesOf(text, c.req.valid('query')) }, 200);
  });
}
