import * as z from 'zod';
import { Act, Changes, Tests } from './decision.ts';

/**
 * An entry as a person makes it. `spans` are its core words, exact; every other field is optional and stays empty where
 * nothing was said (kind: `commitment`, binding: `high`). `text` is read from the spans when it is not given.
 */
export const Draft = Changes.extend({ spans: Changes.shape.spans.unwrap() });
export type Draft = z.infer<typeof Draft>;

/** A commitment that the program missed: marked by a person in the text of `document` (its SHA-256). */
export const Marking = Act.extend({ document: z.string(), draft: Draft, tests: Tests.nullable() });
export type Marking = z.infer<typeof Marking>;

/**
 * One entry into two or more. A part has what its draft says; of the rest, amounts, deadline, condition and parties go with
 * the part whose words hold theirs, and to every part where no part's words do.
 */
export const Splitting = Act.extend({
  entry: z.string(),
  expected: z.int().nonnegative().nullable(),
  parts: z.array(Draft).min(2),
});
export type Splitting = z.infer<typeof Splitting>;

/**
 * Several entries of one document into one, in the order of the text: all spans, context, parties and amounts together, each
 * once; the strongest kind; binding `high` if one is; the other fields from the first that has them. `changes` go over that.
 */
export const Merging = Act.extend({
  entries: z.array(z.object({ entry: z.string(), expected: z.int().nonnegative().nullable() })).min(2),
  changes: Changes.nullable(),
});
export type Merging = z.infer<typeof Merging>;
