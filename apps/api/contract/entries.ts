import * as z from 'zod';
import { KINDS } from '../../../src/model/index.ts';
import type { SortBy } from '../../../src/register/index.ts';
import { Facets, SORTS, STATUSES } from '../../../src/register/index.ts';
import { EntryRow } from './entry.ts';
import { DateText, Flag, MOST_ROWS, many, pageOf } from './page.ts';

const words = many(z.string().max(200));

/**
 * Which entries. Values of one field are joined by "or", fields by "and"; an empty value (`area=`) stands for entries that have
 * nothing there. `status` left out: all but withdrawn and superseded ones. Parties are codes or names. `from`/`to` are dates
 * of the document, `dueFrom`/`dueTo` of the deadline's last day. Amounts are compared within one `currency` (or `unit`).
 */
export const EntryFilter = z.object({
  q: z
    .string()
    .max(1000)
    .optional()
    .meta({ description: 'all the words; "a phrase"; begin*', example: 'water "treatment works" pump*' }),
  kind: many(z.enum(KINDS)),
  status: many(z.enum(STATUSES)),
  reviewed: Flag,
  reopened: Flag,
  document: many(z.string().max(64)),
  promisor: words.meta({ example: ['KAZ'] }),
  beneficiary: words.meta({ example: ['Central Asia'] }),
  area: words.meta({ example: ['Health'] }),
  binding: many(z.enum(['high', 'low'])),
  year: many(z.string().max(10)),
  deadlineYear: many(z.string().max(10)),
  currency: words.meta({ example: ['EUR'] }),
  from: DateText.optional().meta({ example: '2024' }),
  to: DateText.optional().meta({ example: '2024-06' }),
  dueFrom: DateText.optional().meta({ example: '2025-01-01' }),
  dueTo: DateText.optional().meta({ example: '2030' }),
  unit: z.string().max(100).optional(),
  amountMin: z.coerce.number().optional(),
  amountMax: z.coerce.number().optional(),
});

/**
 * A page of entries: after the row of a cursor, before it, or from a place (`at`, from 0) on. `measure`: the currency or unit
 * whose amounts `sort=amount` sorts by.
 */
export const EntryListQuery = EntryFilter.extend({
  sort: z.enum(SORTS).default('date'),
  order: z.enum(['asc', 'desc']).default('asc'),
  measure: z.string().max(100).optional(),
  after: z.string().max(2000).optional(),
  before: z.string().max(2000).optional(),
  at: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_ROWS).default(100),
});

/** What the workbench writes into an address: every field may be left out. */
export interface EntryFilterInput {
  readonly q?: string;
  readonly kind?: readonly string[];
  readonly status?: readonly string[];
  readonly reviewed?: boolean;
  readonly reopened?: boolean;
  readonly document?: readonly string[];
  readonly promisor?: readonly string[];
  readonly beneficiary?: readonly string[];
  readonly area?: readonly string[];
  readonly binding?: readonly string[];
  readonly year?: readonly string[];
  readonly deadlineYear?: readonly string[];
  readonly currency?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly unit?: string;
  readonly amountMin?: number;
  readonly amountMax?: number;
}
export interface EntryListInput extends EntryFilterInput {
  readonly sort?: SortBy;
  readonly order?: 'asc' | 'desc';
  readonly measure?: string;
  readonly after?: string;
  readonly before?: string;
  readonly at?: number;
  readonly limit?: number;
}

/** `at`: the place of the first row of the page among all that fit, null where it is not known. `previous` is as `next`. */
export const EntryList = pageOf(EntryRow)
  .extend({ previous: z.string().nullable(), at: z.int().nullable() })
  .meta({ id: 'EntryList' });
export type EntryList = z.infer<typeof EntryList>;

export type { FacetName, FacetValue } from '../../../src/register/index.ts';

/** How many entries each value of a field would leave, the field's own restriction set aside. */
export const EntryFacets = Facets.meta({ id: 'EntryFacets' });
export type EntryFacets = z.infer<typeof EntryFacets>;
