import * as z from 'zod';
import { Following } from '../../../src/register/index.ts';
import { EntryRow } from './entry.ts';

/** Decided entries of an earlier version and what became of their words in the newest text of a document, in its order. */
export const FollowedList = z
  .object({ items: z.array(z.object({ entry: EntryRow, following: Following })) })
  .meta({ id: 'FollowedList' });
export type FollowedList = z.infer<typeof FollowedList>;
