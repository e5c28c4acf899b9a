import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { Job } from '../contract/index.ts';
import { Refused } from '../problem.ts';
import { json, newRouter, problems } from '../routing.ts';
import type { JobDesk } from './desk.ts';

const one = createRoute({
  method: 'get',
  path: '/jobs/{id}',
  tags: ['documents'],
  summary: 'How far a job is',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 200: json(Job, 'The job'), ...problems(404) },
});

export function jobRoutes(desk: JobDesk): OpenAPIHono {
  return newRouter().openapi(one, (c) => {
    const { id } = c.req.valid('param');
    const job = desk.job(id);
    if (!job) throw new Refused(404, 'api.no-job', { id });
    return c.json(job, 200);
  });
}
