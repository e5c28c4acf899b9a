import * as z from 'zod';
import { Finding } from '../../../src/model/index.ts';

/**
 * What became of one document of a job. `waiting` and `reading` until it is done; then `added`, `changed` (read anew), `present`,
 * `unread` (kept, but without a text) or `failed`. `id` is the document's, where there is one.
 */
export const JobItem = z.object({
  name: z.string(),
  state: z.enum(['waiting', 'reading', 'added', 'changed', 'present', 'unread', 'failed']),
  id: z.string().nullable(),
  commitments: z.int(),
  findings: z.array(Finding.extend({ says: z.string() })),
});
export type JobItem = z.infer<typeof JobItem>;

/** Documents on their way into the register. Its progress also comes as events (`job`). */
export const Job = z
  .object({
    id: z.string(),
    state: z.enum(['running', 'done', 'broken']),
    done: z.int(),
    total: z.int(),
    items: z.array(JobItem),
    problem: z.string().nullable(),
  })
  .meta({ id: 'Job' });
export type Job = z.infer<typeof Job>;
