import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { Job, QueueState, RetryAnswer, RetryRequest } from '../contract/index.ts';
import { Refused, type Says } from '../problem.ts';
import { json, jsonBody, newRouter, problems } from '../routing.ts';
import type { Services } from '../services.ts';
import type { JobDesk } from './desk.ts';

const one = createRoute({
  method: 'get',
  path: '/jobs/{id}',
  tags: ['documents'],
  summary: 'How far a job is',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 200: json(Job, 'The job'), ...problems(404) },
});

const state = createRoute({
  method: 'get',
  path: '/queue',
  tags: ['documents'],
  summary: 'How far the queue of documents is, and what was given up, with why',
  responses: { 200: json(QueueState, 'The queue'), ...problems() },
});

const retry = createRoute({
  method: 'post',
  path: '/queue/retry',
  tags: ['documents'],
  summary: 'Tries again what was given up',
  request: { body: jsonBody(RetryRequest) },
  responses: { 200: json(RetryAnswer, 'How many documents are in the queue again'), ...problems() },
});

/** Documents given up that are listed at a time. */
const LISTED = 200;

export function jobRoutes(desk: JobDesk, { queue }: Services, says: Says): OpenAPIHono {
  const router = newRouter();
  router.openapi(state, async (c) => {
    if (queue === null) return c.json({ waiting: 0, reading: 0, dead: 0, items: [] }, 200);
    const dead = await queue.intake.dead(LISTED);
    const items = dead.map(({ seq, name, attempts, findings }) => ({
      number: seq,
      name,
      attempts,
      findings: findings.map((found) => ({ ...found, says: says(found.code, found.params) })),
    }));
    return c.json({ ...(await queue.intake.counts()), items }, 200);
  });
  router.openapi(retry, async (c) => {
    const { numbers } = c.req.valid('json');
    return c.json({ retried: queue === null ? 0 : await queue.intake.retry(numbers) }, 200);
  });
  return router.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const job = await desk.job(id);
    if (!job) throw new Refused(404, 'api.no-job', { id });
    return c.json(job, 200);
  });
}
