import * as z from 'zod';
import { FacetValue } from '../../../src/register/index.ts';

/** Money promised in one currency, in one year and area. `count` are the amounts in it. Amounts of two currencies are never added. */
export const AmountCell = z.object({
  currency: z.string(),
  year: z.string().nullable(),
  area: z.string().nullable(),
  sum: z.number(),
  count: z.int(),
});
export type AmountCell = z.infer<typeof AmountCell>;

/**
 * What the register holds. `amounts` take the lower end of a range and leave out what `counted` says; `timeline` are commitments
 * by month (or year, where a document says no more) of their document.
 */
export const Overview = z
  .object({
    documents: z.int(),
    entries: z.int(),
    commitments: z.int(),
    reviewed: z.int(),
    kinds: z.array(FacetValue),
    areas: z.array(FacetValue),
    promisors: z.array(FacetValue),
    statuses: z.array(FacetValue),
    timeline: z.array(z.object({ date: z.string(), commitments: z.int(), reviewed: z.int() })),
    amounts: z.array(AmountCell),
    counted: z.object({
      says: z.string(),
      amounts: z.int(),
      leftOut: z.object({ noCurrency: z.int(), reported: z.int(), restated: z.int(), umbrella: z.int() }),
    }),
  })
  .meta({ id: 'Overview' });
export type Overview = z.infer<typeof Overview>;
