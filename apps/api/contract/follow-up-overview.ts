import * as z from 'zod';
import { Amount, Area, PartyRef, STEPS, Statement } from '../../../src/model/index.ts';
import { DocumentLabel } from '../../../src/register/index.ts';
import { EvidenceRow, GapOf, PublisherSeries, StandingOf, TotalOf } from './follow-up.ts';

const Counts = z.array(z.object({ step: z.enum(STEPS), count: z.int() }));

/** A document whose entries are followed: how many commitments it has, and how they stand. */
export const FollowedDocument = z.object({
  document: DocumentLabel,
  entries: z.int(),
  steps: Counts,
  late: z.int(),
  disputed: z.int(),
});
export type FollowedDocument = z.infer<typeof FollowedDocument>;

/** Documents that somebody follows up, the most followed first, and evidence that is on no entry, each with its reason. */
export const FollowedDocuments = z
  .object({ on: z.string(), documents: z.array(FollowedDocument), aside: z.array(EvidenceRow) })
  .meta({ id: 'FollowedDocuments' });
export type FollowedDocuments = z.infer<typeof FollowedDocuments>;

/** What one publisher says of a target, without the figures before it. */
const Verdict = PublisherSeries.pick({ publisher: true, verdict: true, reached: true, newest: true });

/** One entry at one look. */
export const FollowUpRow = z.object({
  id: z.string(),
  name: z.string().nullable(),
  text: z.string(),
  kind: Statement.shape.kind,
  area: Area.nullable(),
  promisor: z.array(PartyRef.pick({ code: true, name: true })),
  beneficiary: z.array(PartyRef.pick({ code: true, name: true })),
  amounts: z.array(Amount.omit({ span: true })),
  deadline: z.string().nullable(),
  standing: StandingOf,
  targets: z.array(
    z.object({ name: z.string(), unit: z.string(), currency: z.string().nullable(), verdicts: z.array(Verdict) }),
  ),
});
export type FollowUpRow = z.infer<typeof FollowUpRow>;

/** Something that stands on the line of time: the day of the promise, its last day in time, or a piece of evidence. */
export const Moment = z.object({
  entry: z.string(),
  kind: z.enum(['promise', 'deadline', 'evidence']),
  first: z.string(),
  last: z.string(),
  date: z.string(),
  what: z.string(),
  publisher: z.string().nullable(),
  bearing: EvidenceRow.shape.bearing.nullable(),
});
export type Moment = z.infer<typeof Moment>;

/**
 * A state that is promised something, by itself or as a member of a group on the day of the document (`through`); `numeric` is its
 * number in ISO 3166-1, by which maps know it.
 */
export const MappedState = z.object({
  code: z.string(),
  numeric: z.string().nullable(),
  name: z.string(),
  count: z.int(),
  through: z.array(z.string()),
});
export type MappedState = z.infer<typeof MappedState>;

/**
 * How all commitments of a document stand: those that nobody rejected, and other statements that are followed. Totals are by unit and
 * currency, and say what they leave out; `levels` enter none: amounts to be reached (trade in a year) and not given. `others` are beneficiaries that are no states and have no members known.
 */
export const DocumentFollowUp = z
  .object({
    document: DocumentLabel,
    on: z.string(),
    rows: z.array(FollowUpRow),
    total: z.int(),
    steps: Counts,
    moments: z.array(Moment),
    totals: z.array(TotalOf),
    levels: z.array(
      z.object({ entry: z.string(), value: z.number(), unit: z.string(), currency: z.string().nullable() }),
    ),
    gaps: z.array(GapOf),
    states: z.array(MappedState),
    others: z.array(z.object({ code: z.string(), name: z.string(), count: z.int() })),
  })
  .meta({ id: 'DocumentFollowUp' });
export type DocumentFollowUp = z.infer<typeof DocumentFollowUp>;
