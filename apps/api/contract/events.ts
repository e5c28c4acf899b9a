import * as z from 'zod';
import type { Job } from './jobs.ts';

/**
 * Something in the register changed, by this process or another. `seq` only grows: a client that was away asks for what came after
 * it (`Last-Event-ID`). `entry`, `document`: what it was, where one was meant; both null: look at everything again.
 */
export const RegisterChange = z
  .object({
    seq: z.string(),
    kind: z.string(),
    entry: z.string().nullable(),
    document: z.string().nullable(),
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

export const EventsQuery = z.object({ after: z.string().max(100).optional() });
export type EventsQuery = z.infer<typeof EventsQuery>;
