import * as z from 'zod';
import { Decision } from './decision.ts';

/**
 * One thing that happened to the register, by whichever process. `seq` grows and never repeats; there may be gaps. Kinds:
 * - `document`: a document was added or read anew, its entries with it
 * - `decision`: a person decided on `entry`, `decision` says what (a split, merge or mark gives one for each entry it touches);
 *   `decision` is null where a decision on another entry changed this one
 * - `follow-up`: what became of `entry` was put down or taken back
 * - `version`: `document` is the newer or an older side of a link between versions, and its entries may stand otherwise now
 * - `projection`: everything was reckoned anew (after an update, or on request): forget what you hold
 */
export const Change = z.object({
  seq: z.int().positive(),
  kind: z.enum(['document', 'decision', 'follow-up', 'version', 'projection']),
  document: z.string().nullable(),
  entry: z.string().nullable(),
  decision: Decision.nullable(),
});
export type Change = z.infer<typeof Change>;
