import * as z from 'zod';
import { Reason, Span } from '../../../src/model/index.ts';

const Said = Reason.extend({ says: z.string() });

/**
 * Why a statement is what it is, as `servanda extract --explain` tells it, with sentences in English (`says`). `rule.spans` are
 * the words that bind; `bound` is who is bound; `fields` what each value rests on; `checkable` sums up weights of tests.
 */
export const Explanation = z
  .object({
    rule: z.object({ id: z.string(), form: z.string(), says: z.string(), spans: z.array(Span).readonly() }),
    bound: z.array(Said).readonly(),
    fields: z
      .array(
        z.object({
          field: z.enum(['promisor', 'beneficiary', 'amounts', 'deadline', 'condition', 'binding', 'area']),
          value: z.string(),
          span: Span.nullable(),
          reason: z.string().nullable(),
          says: z.string().nullable(),
        }),
      )
      .readonly(),
    checkable: z.object({
      score: z.number(),
      line: z.number(),
      verdict: z.string(),
      says: z.string(),
      start: z.number(),
      tests: z.array(Said.extend({ weight: z.number() })).readonly(),
      rest: z.number(),
      lacks: z.array(z.object({ test: z.string(), says: z.string() })).readonly(),
    }),
    trackable: z.array(z.object({ part: z.string(), present: z.boolean(), says: z.string() })).readonly(),
  })
  .meta({ id: 'Explanation' });
export type Explanation = z.infer<typeof Explanation>;
