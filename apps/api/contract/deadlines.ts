import * as z from 'zod';
import { EntryRow } from './entry.ts';
import { DateText, PageQuery, pageOf } from './page.ts';

export const WINDOWS = ['overdue', 'due', 'later', 'undated'] as const;

/**
 * Commitments by when they fall due. `on` is the day that is taken for today (default: today), `days` how far ahead `due` looks. A
 * deadline falls on the last day of its date: "by 2030" on 31 December 2030.
 */
export const DeadlineQuery = PageQuery.extend({
  window: z.enum(WINDOWS).default('due'),
  on: DateText.optional(),
  days: z.coerce.number().int().min(1).max(36_500).default(365),
});
export type DeadlineQuery = z.input<typeof DeadlineQuery>;

/**
 * `due` is the last day (YYYY-MM-DD) on which the commitment is in time; null where its deadline is no date. `days`: until then,
 * negative after it. `knows`: evidence tells of what became of it, somebody looked and found none, or nothing is known; neither of
 * the last two says that it was not done.
 */
export const DeadlineRow = z.object({
  entry: EntryRow,
  due: z.string().nullable(),
  days: z.int().nullable(),
  knows: z.enum(['evidence', 'looked', 'nothing-known']),
});
export type DeadlineRow = z.infer<typeof DeadlineRow>;

export const DeadlineList = pageOf(DeadlineRow)
  .extend({
    on: z.string(),
    days: z.int(),
    counts: z.object({ overdue: z.int(), due: z.int(), later: z.int(), undated: z.int() }),
  })
  .meta({ id: 'DeadlineList' });
export type DeadlineList = z.infer<typeof DeadlineList>;
