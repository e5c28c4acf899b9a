import * as z from 'zod';
import { KINDS, Range } from '../../../src/model/index.ts';
import { Changes } from '../../../src/register/index.ts';
import { EntryId } from './entry.ts';

/** Who decides, if the header `servanda-by` (percent-encoded UTF-8) does not say it. */
const By = z.string().trim().min(1).max(200).optional();
const Why = z.string().max(5000).nullable().default(null);

/**
 * How many decisions the caller has seen on the entry (its `revision`). Somebody decided in between: 409 with the entry as it
 * stands (`current`). Left out, nothing is compared; `If-Match` with the ETag of the entry does the same (412).
 */
const Expected = z.int().nonnegative().optional();

/** What a person does with an entry. `edit` needs `changes`: whole new values of fields, every span exact. */
export const DecisionRequest = z
  .object({
    action: z.enum(['accept', 'edit', 'reject']),
    changes: Changes.nullable().default(null),
    why: Why,
    by: By,
    expected: Expected,
  })
  .meta({ id: 'DecisionRequest' });
export type DecisionRequest = z.input<typeof DecisionRequest>;

/** Takes back the last decision in force (undo), or the last undo (redo). */
export const UndoRequest = z.object({ why: Why, by: By, expected: Expected }).meta({ id: 'UndoRequest' });
export type UndoRequest = z.input<typeof UndoRequest>;

/** A new entry for each part: the words it stands on, and values that differ from those of the entry that is split. */
export const SplitRequest = z
  .object({
    parts: z
      .array(z.object({ spans: z.array(Range).min(1).max(100), changes: Changes.nullable().default(null) }))
      .min(2)
      .max(50),
    why: Why,
    by: By,
    expected: Expected,
  })
  .meta({ id: 'SplitRequest' });
export type SplitRequest = z.input<typeof SplitRequest>;

/** One entry instead of several of one document; it takes its values from the first, and the spans of all. */
export const MergeRequest = z
  .object({
    ids: z.array(EntryId).min(2).max(50),
    changes: Changes.nullable().default(null),
    why: Why,
    by: By,
    expected: z.record(EntryId, z.int().nonnegative()).optional(),
  })
  .meta({ id: 'MergeRequest' });
export type MergeRequest = z.input<typeof MergeRequest>;

/** A statement that the program missed: its words, its kind, and what fields are known. */
export const MarkRequest = z
  .object({
    kind: z.enum(KINDS),
    spans: z.array(Range).min(1).max(100),
    changes: Changes.nullable().default(null),
    why: Why,
    by: By,
  })
  .meta({ id: 'MarkRequest' });
export type MarkRequest = z.input<typeof MarkRequest>;

export const CommentRequest = z.object({ text: z.string().trim().min(1).max(10_000), by: By }).meta({
  id: 'CommentRequest',
});
export type CommentRequest = z.infer<typeof CommentRequest>;

/** The same decision on many entries. `expected` holds, by id, how many decisions the caller has seen. */
export const BulkRequest = z
  .object({
    ids: z.array(EntryId).min(1).max(5000),
    action: z.enum(['accept', 'reject', 'edit', 'undo']),
    changes: Changes.pick({ kind: true, binding: true, area: true }).nullable().default(null),
    why: Why,
    by: By,
    expected: z.record(EntryId, z.int().nonnegative()).optional(),
  })
  .meta({ id: 'BulkRequest' });
export type BulkRequest = z.input<typeof BulkRequest>;

/** What became of a bulk decision: one that failed stops no other. */
export const BulkResult = z
  .object({
    done: z.array(EntryId),
    failed: z.array(
      z.object({
        id: EntryId,
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
        says: z.string(),
      }),
    ),
  })
  .meta({ id: 'BulkResult' });
export type BulkResult = z.infer<typeof BulkResult>;
