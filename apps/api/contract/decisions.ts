import * as z from 'zod';
import { Changes, Draft as RegisterDraft, Tests } from '../../../src/register/index.ts';
import { EntryId } from './entry.ts';

/** Who decides, if the header `servanda-by` (percent-encoded UTF-8) does not say it. */
const By = z.string().trim().min(1).max(200).optional();
const Why = z.string().max(10_000).nullable().default(null);

/**
 * How many decisions the caller has seen on the entry (its `revision`). Somebody decided in between: 409 with the entry as it
 * stands (`current`). Left out, nothing is compared; `If-Match` with the ETag of the entry does the same (412).
 */
const Expected = z.int().nonnegative().optional();

/** What a person found of each of the five tests of the coding guide: it holds, it does not, or nothing was said. */
export const TestAnswers = Tests.meta({ id: 'TestAnswers' });
export type TestAnswers = z.infer<typeof TestAnswers>;

/**
 * What a person does with an entry. `edit` needs `changes`: whole new values of fields, every span exact. `comment` needs `why`
 * and changes nothing. `undo` takes back the last decision in force, or the one of the number `undoes`; `redo` the last undo.
 */
export const DecisionRequest = z
  .object({
    action: z.enum(['accept', 'edit', 'reject', 'comment', 'undo', 'redo']),
    changes: Changes.nullable().default(null),
    tests: TestAnswers.nullable().default(null),
    undoes: z.int().positive().nullable().default(null),
    why: Why,
    by: By,
    expected: Expected,
  })
  .meta({
    id: 'DecisionRequest',
    example: { action: 'edit', changes: { area: 'Health' }, why: 'It is about clinics.', by: 'Anna', expected: 1 },
  });
export type DecisionRequest = z.input<typeof DecisionRequest>;

/** An entry as a person makes it: its core words, and what else is known; the rest stays empty. */
export const Draft = RegisterDraft.meta({ id: 'Draft' });
export type Draft = z.infer<typeof Draft>;

/** A new entry for each part. A part has what it says, and of the rest what stands in its words. */
export const SplitRequest = z
  .object({ parts: z.array(Draft).min(2).max(50), why: Why, by: By, expected: Expected })
  .meta({ id: 'SplitRequest' });
export type SplitRequest = z.input<typeof SplitRequest>;

/** One entry instead of several of one document: all their spans, parties and amounts, each once; `changes` go over that. */
export const MergeRequest = z
  .object({
    entries: z
      .array(z.object({ entry: EntryId, expected: Expected }))
      .min(2)
      .max(50),
    changes: Changes.nullable().default(null),
    why: Why,
    by: By,
  })
  .meta({ id: 'MergeRequest' });
export type MergeRequest = z.input<typeof MergeRequest>;

/** A statement that the program missed, marked by a person in the text of a document. */
export const MarkRequest = z
  .object({ draft: Draft, tests: TestAnswers.nullable().default(null), why: Why, by: By })
  .meta({ id: 'MarkRequest' });
export type MarkRequest = z.input<typeof MarkRequest>;

/** The same decision on many entries, each with how many decisions on it the caller has seen. */
export const BulkRequest = z
  .object({
    entries: z
      .array(z.object({ entry: EntryId, expected: Expected }))
      .min(1)
      .max(5000),
    action: z.enum(['accept', 'reject', 'edit', 'comment', 'undo']),
    changes: Changes.pick({ kind: true, binding: true, area: true }).nullable().default(null),
    why: Why,
    by: By,
  })
  .meta({ id: 'BulkRequest' });
export type BulkRequest = z.input<typeof BulkRequest>;

/** What became of a bulk decision: one that failed stops no other. */
export const BulkResult = z
  .object({
    done: z.array(EntryId),
    failed: z.array(
      z.object({
        entry: EntryId,
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
        says: z.string(),
      }),
    ),
  })
  .meta({ id: 'BulkResult' });
export type BulkResult = z.infer<typeof BulkResult>;
