import * as z from 'zod';
import { Span } from './span.ts';

export const BOUNDS = ['at_least', 'up_to', 'about', 'more_than', 'less_than'] as const;

/**
 * How much. `value` is a plain number (500000000), `max` the upper end of a range; `unit` is `money`, `percent` or the thing
 * counted in the words of the text ("doses"); `currency` is ISO 4217 for money whose currency is known.
 */
export const Amount = z.object({
  value: z.number(),
  max: z.number().nullable(),
  unit: z.string(),
  currency: z.string().nullable(),
  bound: z.enum(BOUNDS).nullable(),
  span: Span,
});
export type Amount = z.infer<typeof Amount>;

/**
 * By when. `edtf` is ISO 8601-2 (level 1), an interval as `2022-01-25/2025-01-25`, and null for a time that is not a date
 * ("regularly", "over the medium term"). `text` is the phrase as read. `basis` is what a relative date was reckoned from
 * (`date-of-text`, `report-event`) and null for a date that stands in the words themselves.
 */
export const Deadline = z.object({
  edtf: z.string().nullable(),
  text: z.string(),
  span: Span,
  basis: z.string().nullable(),
});
export type Deadline = z.infer<typeof Deadline>;
