import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { MEDIA_TYPES } from '../../../src/model/index.ts';
import { About, MOST_ROWS } from '../contract/index.ts';
import { UPLOAD_BYTES, UPLOAD_FILES } from '../guard/limits.ts';
import { json, newRouter, problems } from '../routing.ts';
import type { Services } from '../services.ts';

const about = createRoute({
  method: 'get',
  path: '/about',
  tags: ['about'],
  summary: 'The program and the register it serves',
  responses: { 200: json(About, 'What this is'), ...problems() },
});

export function aboutRoutes({ store, program, register }: Services): OpenAPIHono {
  return newRouter().openapi(about, async (c) => {
    const counts = await store.counts();
    const { name, version, rules } = program;
    const limits = { uploadBytes: UPLOAD_BYTES, files: UPLOAD_FILES, rows: MOST_ROWS };
    const what = { program: name, version, api: 'v1' as const, rules, register };
    return c.json({ ...what, ...counts, limits, mediaTypes: [...MEDIA_TYPES] }, 200);
  });
}
