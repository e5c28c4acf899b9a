import type { OpenAPIHono } from '@hono/zod-openapi';
import { receive } from '../../../src/intake/index.ts';
import { Refused } from '../problem.ts';
import type { Services } from '../services.ts';
import { originalAnswer } from './original.ts';
import { safePage } from './page-html.ts';
import type { Shelf } from './shelf.ts';
import * as spec from './spec.ts';

/** A page that only shows itself: no script, no form, nothing fetched, and in a box of its own even so. */
const PAGE_POLICY = [
  "default-src 'none'",
  'sandbox allow-same-origin',
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const PAGE_HEADERS = { 'content-security-policy': PAGE_POLICY, 'x-frame-options': 'SAMEORIGIN' };

/** The original bytes, and a page made safe to be looked at. */
export function originals(router: OpenAPIHono, services: Services, shelf: Shelf): void {
  router.openapi(spec.original, async (c) => {
    const { id } = c.req.valid('param');
    const document = await shelf.document(id);
    return originalAnswer(c, document, c.req.valid('query').inline === true, () => services.original(id));
  });
  router.openapi(spec.page, async (c) => {
    const { id } = c.req.valid('param');
    const { source, text } = await shelf.withText(id);
    if (source.mediaType !== 'text/html') throw new Refused(404, 'api.no-page', { id });
    const { content } = receive(await services.original(id), source.origin);
    return c.html(safePage(content ?? '', text.content, text.places), 200, PAGE_HEADERS);
  });
}
