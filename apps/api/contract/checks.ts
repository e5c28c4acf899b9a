import * as z from 'zod';
import { Block, CheckResult, Finding } from '../../../src/model/index.ts';
import { DocumentId, GivenFields } from './documents.ts';

/**
 * A report to be held against documents of the register (`against`), or, without any, against what the whole register has of
 * it. Nothing is stored. One of `text`, `address` and `document` (of the register) says what the report is.
 */
export const CheckRequest = GivenFields.extend({
  text: z.string().min(1).max(5_000_000).optional(),
  address: z.url().max(4000).optional(),
  document: DocumentId.optional(),
  name: z.string().max(1000).optional(),
  against: z.array(DocumentId).max(50).default([]),
}).meta({ id: 'CheckRequest' });
export type CheckRequest = z.input<typeof CheckRequest>;

/** The same with the report as a file: a part named `file`, and `against` as often as there are documents. */
export const CheckFile = GivenFields.extend({
  file: z.any().meta({ type: 'string', format: 'binary' }),
  against: z
    .any()
    .optional()
    .meta({ type: 'array', items: { type: 'string' } }),
}).meta({ id: 'CheckFile' });

/** A text for the side-by-side: spans of the result with its name refer to `content`. `id` where it is in the register. */
export const CheckedText = z.object({
  name: z.string(),
  id: z.string().nullable(),
  title: z.string().nullable(),
  content: z.string(),
  blocks: z.array(Block),
});
export type CheckedText = z.infer<typeof CheckedText>;

/** `result` is what `servanda check --format json` prints; `names` are those of parties by their codes. */
export const CheckAnswer = z
  .object({
    result: CheckResult,
    report: CheckedText,
    sources: z.array(CheckedText),
    findings: z.array(Finding.extend({ document: z.string(), says: z.string() })),
    names: z.record(z.string(), z.string()),
  })
  .meta({ id: 'CheckAnswer' });
export type CheckAnswer = z.infer<typeof CheckAnswer>;
