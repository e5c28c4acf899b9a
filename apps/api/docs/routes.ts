import type { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { documentOf } from './document.ts';
import { docsPage } from './page.ts';
import { STYLE } from './style.ts';
import { tryIt } from './try-it.ts';

/** The description of the API for programs (`/v1/openapi.json`) and for people (`/docs`), both from the routes themselves. */
export function docsRoutes(api: OpenAPIHono, version: string): Hono {
  const made = { document: null as ReturnType<typeof documentOf> | null };
  const described = () => {
    made.document ??= documentOf(api, version);
    return made.document;
  };
  return new Hono()
    .get('/v1/openapi.json', (c) => c.json(described()))
    .get('/docs', (c) => c.html(docsPage(described())))
    .get('/docs/style.css', (c) => c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }))
    .get('/docs/try-it.js', (c) =>
      c.body(`(${tryIt.toString()})();\n`, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    );
}
