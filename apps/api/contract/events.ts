import * as z from 'zod';
import type { Job } from './jobs.ts';

/**
 * Something in the register changed, by this process or another. `seq` only grows: a client that was away asks for what came after
 * it (`Last-Event-ID`). `kind`: `document` (added or read anew), `decision` (on `entry`: `action`, `by`, `at`), `follow-up` (what became of `entry`), `version` (`document` is
 * a newer version of another), `projection` (forget what you hold and look at everything again).
 */
export const RegisterChange = z
  .object({
    seq: z.string(),
    kind: z.enum(['document', 'decision', 'follow-up', 'version', 'projection']),
    document: z.string().nullable(),
    entry: z.string().nullable(),
    action: z.string().nullable(),
    by: z.string().nullable(),
    at: z.string().nullable(),
  })
  .meta({ id: 'RegisterChange' });
export type RegisterChange = z.infer<typeof RegisterChange>;

/** The names of events in the stream and what each carries, as JSON. */
export interface StreamEvents {
  readonly hello: { readonly seq: string };
  readonly change: RegisterChange;
  readonly job: Job;
}

export const EventsQuery = z.object({
  after: z.coerce.number().int().min(0).optional().meta({ description: 'as `Last-Event-ID`, for a first connection' }),
});
export type EventsQuery = z.input<typeof EventsQuery>;
