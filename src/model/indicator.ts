import * as z from 'zod';

/**
 * What is measured of a commitment. `unit` (`money` with a `currency`, or the thing counted); `direction`: whether more or
 * less is better. `per`: `year` for what is counted over a year (trade), `moment` for how many there are at a time (twin
 * towns), `sum` for what adds up since the commitment (doses delivered). `deadline` is EDTF, an interval where the words
 * give two ends. The baseline has its own publisher. `series` is what evidence names it by; its id where that is left out.
 */
export const Indicator = z.object({
  id: z.string().min(1),
  entry: z.string(),
  name: z.string().min(1),
  unit: z.string().min(1),
  currency: z.string().nullable(),
  direction: z.enum(['up', 'down']),
  per: z.enum(['year', 'moment', 'sum']),
  baseline: z.object({ value: z.number(), date: z.string(), publisher: z.string() }).nullable(),
  target: z.object({ value: z.number(), bound: z.enum(['at_least', 'about', 'up_to']).nullable() }),
  deadline: z.string(),
  series: z.string().optional(),
});
export type Indicator = z.infer<typeof Indicator>;

/**
 * How two entries hang together. `from` is part of `to`, says it again in other words (`restates`) or in the same
 * (`repeats`), or stands in its place (`replaces`: raised, lowered, postponed). Only one of two such entries may enter a total.
 */
export const RELATIONS = ['part-of', 'restates', 'repeats', 'replaces'] as const;
export const EntryLink = z.object({ from: z.string(), to: z.string(), relation: z.enum(RELATIONS) });
export type EntryLink = z.infer<typeof EntryLink>;
