import * as z from 'zod';
import { AREAS, KINDS } from '../../../src/model/index.ts';
import { STATUSES } from '../../../src/register/index.ts';
import { EntryRow } from './entry.ts';
import { DateText, Flag, many, PageQuery, pageOf } from './page.ts';

export const SORTS = ['date', 'deadline', 'amount', 'party', 'area', 'decided'] as const;

/**
 * Which entries. Values of one field are joined by "or", fields by "and". `status` left out: all but withdrawn and superseded
 * ones. Parties are codes or names. `from`/`to` are dates of the document, `dueFrom`/`dueTo` of the deadline; amounts are
 * compared within one `currency`.
 */
export const EntryFilter = z.object({
  q: z.string().max(1000).optional(),
  kind: many(z.enum(KINDS)),
  status: many(z.enum(STATUSES)),
  document: many(z.string().max(64)),
  promisor: many(z.string().max(200)),
  beneficiary: many(z.string().max(200)),
  party: many(z.string().max(200)),
  area: many(z.enum(AREAS)),
  currency: many(z.string().max(20)),
  from: DateText.optional(),
  to: DateText.optional(),
  dueFrom: DateText.optional(),
  dueTo: DateText.optional(),
  amountMin: z.coerce.number().optional(),
  amountMax: z.coerce.number().optional(),
  reviewed: Flag,
  reopened: Flag,
});

export const EntryListQuery = EntryFilter.extend(PageQuery.shape).extend({
  sort: z.enum(SORTS).default('date'),
  order: z.enum(['asc', 'desc']).default('asc'),
});
/** What the workbench writes into an address: every field may be left out. */
export interface EntryListQuery {
  readonly q?: string;
  readonly kind?: readonly string[];
  readonly status?: readonly string[];
  readonly document?: readonly string[];
  readonly promisor?: readonly string[];
  readonly beneficiary?: readonly string[];
  readonly party?: readonly string[];
  readonly area?: readonly string[];
  readonly currency?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly amountMin?: number;
  readonly amountMax?: number;
  readonly reviewed?: boolean;
  readonly reopened?: boolean;
  readonly sort?: (typeof SORTS)[number];
  readonly order?: 'asc' | 'desc';
  readonly after?: string;
  readonly limit?: number;
}

export const EntryList = pageOf(EntryRow).meta({ id: 'EntryList' });
export type EntryList = z.infer<typeof EntryList>;

export const FACETS = [
  'kind',
  'status',
  'reviewed',
  'promisor',
  'beneficiary',
  'area',
  'document',
  'year',
  'due',
  'currency',
] as const;
export type FacetName = (typeof FACETS)[number];

/** A value of a field and how many entries have it; `label` is what a person reads (the name of a party, the title of a document). */
export const FacetValue = z.object({ value: z.string(), label: z.string(), count: z.int() });
export type FacetValue = z.infer<typeof FacetValue>;

/**
 * How many entries each value of a field would leave, the field's own restriction set aside; the most frequent values first.
 * `year` is of the document, `due` of the deadline; values that are empty are left out.
 */
export const EntryFacets = z
  .object({ total: z.int(), facets: z.record(z.enum(FACETS), z.array(FacetValue)) })
  .meta({ id: 'EntryFacets' });
export type EntryFacets = z.infer<typeof EntryFacets>;
