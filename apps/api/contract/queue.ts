import * as z from 'zod';
import { Finding } from '../../../src/model/index.ts';

/** A document that was given up, and why. `number` is what it is tried again by. */
export const GivenUp = z
  .object({
    number: z.int(),
    name: z.string(),
    attempts: z.int(),
    findings: z.array(Finding.extend({ says: z.string() })),
  })
  .meta({ id: 'GivenUp' });

/** How far the queue of documents is. A register of one person has none: everything is 0. */
export const QueueState = z
  .object({ waiting: z.int(), reading: z.int(), dead: z.int(), items: z.array(GivenUp) })
  .meta({ id: 'QueueState' });
export type QueueState = z.infer<typeof QueueState>;

/** What to try again: these, or all that was given up. */
export const RetryRequest = z
  .object({ numbers: z.array(z.int().positive()).max(10_000).nullable().default(null) })
  .meta({ id: 'RetryRequest' });
export const RetryAnswer = z.object({ retried: z.int() });
