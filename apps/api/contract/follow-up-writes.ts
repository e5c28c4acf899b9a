import * as z from 'zod';
import { BEARINGS, Evidence, Indicator, STEPS } from '../../../src/model/index.ts';

/** Who writes, if the header `servanda-by` (percent-encoded UTF-8) does not say it. */
const By = z.string().trim().min(1).max(200).optional();
const Words = z.string().trim().min(1).max(2000);
/** The id of a record that this one stands in the place of: that one is taken back in the same step. */
const Replaces = z.string().max(200).nullable().default(null);

const fact = Evidence.shape;

/** A dated fact on an entry. Words of a document of the register, an address with the day it was read, or where somebody looked. */
export const EvidenceRequest = z
  .object({
    kind: fact.kind,
    bearing: z.enum(BEARINGS).default('neutral'),
    date: fact.date.default(null),
    what: Words,
    value: fact.value.default(null),
    max: fact.max.default(null),
    bound: fact.bound.default(null),
    unit: fact.unit.default(null),
    currency: fact.currency.default(null),
    stage: fact.stage.default(null),
    series: fact.series.default(null),
    publisher: z.string().trim().min(1).max(500),
    via: fact.via.default(null),
    published: fact.published.default(null),
    relayed: z.boolean().default(false),
    place: fact.place,
    disputes: fact.disputes.default(null),
    replaces: Replaces,
    by: By,
  })
  .meta({
    id: 'EvidenceRequest',
    example: {
      kind: 'event',
      bearing: 'for',
      date: '2024-05-01',
      what: 'The first bridge was opened.',
      publisher: 'Strelsau Gazette',
      place: {
        kind: 'address',
        url: 'https://gazette.example/1',
        title: null,
        retrieved: '2024-05-02',
        quotation: null,
      },
    },
  });
export type EvidenceRequest = z.input<typeof EvidenceRequest>;

/** What is measured of an entry, and what is aimed at by when. */
export const IndicatorRequest = Indicator.omit({ id: true, entry: true, series: true })
  .extend({ currency: Indicator.shape.currency.default(null), replaces: Replaces, by: By })
  .meta({ id: 'IndicatorRequest' });
export type IndicatorRequest = z.input<typeof IndicatorRequest>;

/**
 * The step that an entry is at, with the evidence it rests on (every step but `not-yet-assessed` needs some). `disputed`: the step
 * that publishers who disagree show it at.
 */
export const StatusRequest = z
  .object({
    step: z.enum(STEPS),
    disputed: z.enum(STEPS).nullable().default(null),
    evidence: z.array(z.string()).max(500).default([]),
    why: z.string().trim().max(10_000).nullable().default(null),
    by: By,
  })
  .meta({ id: 'StatusRequest', example: { step: 'in-progress', evidence: ['3f2a91c0'], why: 'Work has begun.' } });
export type StatusRequest = z.input<typeof StatusRequest>;

/** Takes a record back: it stays in the history and no longer counts. `kind` `withdrawal` puts back what was taken back. */
export const WithdrawalRequest = z
  .object({
    kind: z.enum(['evidence', 'indicator', 'status', 'withdrawal']),
    of: z.string().min(1).max(500),
    why: Words,
    by: By,
  })
  .meta({ id: 'WithdrawalRequest' });
export type WithdrawalRequest = z.input<typeof WithdrawalRequest>;
