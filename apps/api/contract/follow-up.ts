import * as z from 'zod';
import { Evidence, Indicator, RELATIONS, STAGES, STEPS, StatusRecord } from '../../../src/model/index.ts';
import { DocumentLabel, StatedRate } from '../../../src/register/index.ts';
import { EntryId } from './entry.ts';

const Step = z.enum(STEPS);

/** What a step of the nine means, and the score it comes to (null: none). `unknown` must never look like "not done". */
export const StepMeaning = z.object({
  step: Step,
  label: z.string(),
  means: z.string(),
  score: z.union([z.literal(1), z.literal(0), z.literal(-1)]).nullable(),
  unknown: z.boolean(),
});
export const StepList = z.object({ items: z.array(StepMeaning) }).meta({ id: 'StepList' });
export type StepList = z.infer<typeof StepList>;

/** A piece of evidence with who put it down and when. `document`: the one that its words stand in. */
export const EvidenceRow = Evidence.extend({ by: z.string(), at: z.string(), document: DocumentLabel.nullable() });
export type EvidenceRow = z.infer<typeof EvidenceRow>;

/** A figure of a series. `before`: it tells how things stood before; `converted`: the stated rate that it was turned by. */
export const Actual = z.object({
  period: z.string(),
  first: z.string(),
  last: z.string(),
  value: z.number(),
  max: z.number().nullable(),
  bound: Evidence.shape.bound,
  before: z.boolean(),
  converted: StatedRate.nullable(),
  evidence: z.string(),
});
export type Actual = z.infer<typeof Actual>;

/**
 * The figures of one publisher and what they say of the target: `met` since `reached`, `missed` at the end of the deadline, `not-yet`,
 * or nothing (null: no figure from after the commitment). `progress` holds the newest against a straight line from the baseline,
 * which nobody promised: `share` of the way, the value `expected` that day, how far `ahead` it is.
 */
export const PublisherSeries = z.object({
  publisher: z.string(),
  actuals: z.array(Actual),
  verdict: z.enum(['met', 'missed', 'not-yet']).nullable(),
  reached: Actual.nullable(),
  newest: Actual.nullable(),
  fellBack: z.boolean(),
  progress: z.object({ share: z.number(), expected: z.number(), ahead: z.number() }).nullable(),
});
export type PublisherSeries = z.infer<typeof PublisherSeries>;

/** A target with the series of each publisher, never merged. `aside`: figures that cannot be set against it, and why. */
export const Target = z.object({
  indicator: Indicator,
  due: z.string().nullable(),
  series: z.array(PublisherSeries),
  disagree: z.boolean(),
  aside: z.array(z.object({ evidence: z.string(), publisher: z.string(), why: z.string() })),
});
export type Target = z.infer<typeof Target>;

/** How far it is: a step, and `other` where publishers who disagree show it at another; then both are told. */
export const StandingOf = z.object({
  step: Step,
  look: z.enum(['done', 'under-way', 'not-done', 'unknown', 'superseded']),
  other: Step.nullable(),
  disputed: z.boolean(),
  due: z.string().nullable(),
  late: z.enum(['late', 'passed']).nullable(),
  evidence: z.int(),
  looked: z.boolean(),
  newest: z.string().nullable(),
  reopened: z.boolean(),
  why: z.string().nullable(),
});
export type StandingOf = z.infer<typeof StandingOf>;

/** What was taken back, and by what it can be put back: `withdrawal` is what a request names as `of`. */
export const TakenBack = z.object({
  kind: z.enum(['evidence', 'indicator', 'status']),
  id: z.string(),
  says: z.string(),
  withdrawal: z.string(),
  by: z.string(),
  at: z.string(),
  why: z.string(),
});
export type TakenBack = z.infer<typeof TakenBack>;

/** Another entry that this one is a part of, says again or replaces (`way` `from`), or that does so to this one (`to`). */
export const LinkedEntry = z.object({
  relation: z.enum(RELATIONS),
  way: z.enum(['from', 'to']),
  id: z.string(),
  name: z.string().nullable(),
  text: z.string(),
});
export type LinkedEntry = z.infer<typeof LinkedEntry>;

/** A total of one unit and currency: the entries it counts and those it leaves out, because `with` is in it already. */
export const TotalOf = z.object({
  unit: z.string(),
  currency: z.string().nullable(),
  value: z.number(),
  max: z.number(),
  counts: z.array(z.string()),
  bounded: z.array(z.string()),
  leftOut: z.array(z.object({ entry: z.string(), why: z.enum(RELATIONS), with: z.string() })),
});
export type TotalOf = z.infer<typeof TotalOf>;

/** A sum and what its known parts come to, where that is not the same. */
export const GapOf = z.object({
  umbrella: z.string(),
  whole: z.number(),
  parts: z.number(),
  unit: z.string(),
  currency: z.string().nullable(),
});

/**
 * What became of one entry. `name` is what its document calls it. `stages` keep what was promised, allocated, disbursed and
 * delivered apart (ids of evidence; `iati` is the transaction type of IATI 2.03); nothing is added up over stages or publishers.
 */
export const FollowUp = z
  .object({
    entry: EntryId,
    name: z.string().nullable(),
    on: z.string(),
    standing: StandingOf,
    statuses: z.array(StatusRecord),
    evidence: z.array(EvidenceRow),
    targets: z.array(Target),
    stages: z.array(z.object({ stage: z.enum(STAGES), iati: z.int().nullable(), evidence: z.array(z.string()) })),
    links: z.array(LinkedEntry),
    totals: z.array(TotalOf),
    gaps: z.array(GapOf),
    takenBack: z.array(TakenBack),
  })
  .meta({ id: 'FollowUp' });
export type FollowUp = z.infer<typeof FollowUp>;
