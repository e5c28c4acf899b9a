import * as z from 'zod';
import { Span } from './span.ts';

/**
 * `event`: something happened; `figure`: somebody measured or counted; `document`: a text was signed, published or adopted;
 * `none-found`: somebody looked and found nothing, which says nothing about whether the thing was done.
 */
export const EVIDENCE_KINDS = ['event', 'figure', 'document', 'none-found'] as const;

/** What the fact does to the commitment: speaks for it, against it, tells how things stood before, or foretells. */
export const BEARINGS = ['for', 'against', 'before', 'forecast', 'neutral'] as const;

/** Money on its way: each is another thing, and none is added to another. */
export const STAGES = ['promised', 'allocated', 'disbursed', 'delivered'] as const;
export type Stage = (typeof STAGES)[number];

/** Characters of somebody's text that evidence may quote without its source being in the register. */
export const SHORT_QUOTATION = 300;

/**
 * Where a fact can be read: words of a document of the register, or an address with the day it was retrieved (null where that
 * is not known) and at most a short quotation; `looked`, of `none-found`: where somebody looked.
 */
export const EvidencePlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('span'), document: z.string(), span: Span }),
  z.object({
    kind: z.literal('address'),
    url: z.url({ protocol: /^https?$/ }),
    title: z.string().nullable(),
    retrieved: z.iso.date().nullable(),
    quotation: z.string().max(SHORT_QUOTATION).nullable(),
  }),
  z.object({ kind: z.literal('looked'), where: z.string().min(1) }),
]);
export type EvidencePlace = z.infer<typeof EvidencePlace>;

/**
 * A dated fact that bears on an entry. `entry` null: kept, but on none of the entries, for the `reason` given. `date` is EDTF
 * (of the fact, not of the report); `what` says it in the words of whoever entered it. `publisher` answers for the fact,
 * `via` is who passed it on where that is somebody else (`relayed` then, or where the page repeats another outlet).
 * `value` with `max`, `unit` and `currency` for a figure; `bound` as with amounts. `series` names the indicator that a figure
 * belongs to. `disputes`: the publisher, or two publishers, do not agree with other evidence; how, in a sentence.
 */
export const Evidence = z.object({
  id: z.string().min(1),
  entry: z.string().nullable(),
  reason: z.string().nullable(),
  kind: z.enum(EVIDENCE_KINDS),
  bearing: z.enum(BEARINGS),
  date: z.string().nullable(),
  what: z.string().min(1),
  value: z.number().nullable(),
  max: z.number().nullable(),
  bound: z.enum(['at_least', 'up_to', 'about', 'more_than', 'less_than']).nullable(),
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  stage: z.enum(STAGES).nullable(),
  series: z.string().nullable(),
  publisher: z.string().min(1),
  via: z.string().nullable(),
  published: z.string().nullable(),
  relayed: z.boolean(),
  place: EvidencePlace,
  disputes: z.string().nullable(),
});
export type Evidence = z.infer<typeof Evidence>;
