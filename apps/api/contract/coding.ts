import * as z from 'zod';
import { Evidence, Guideline, Range, Statement, Window } from '../../../src/model/index.ts';
import {
  CODED_FIELDS,
  CoderMark,
  CoderName,
  DocumentLabel,
  Draft,
  Mark,
  CodingRound as RegisterRound,
  Settled,
} from '../../../src/register/index.ts';
import { EntryId } from './entry.ts';

export const RoundId = z.string().regex(/^[0-9a-f]{16}(?:-[0-9]+)?$/);
export const RoundParams = z.object({ round: RoundId });
export const MarkParams = RoundParams.extend({ mark: z.string().regex(/^[0-9a-f]{16}(?:-[0-9]+)?$/) });

const By = z.string().trim().min(1).max(200).optional();
const Why = z.string().max(10_000).nullable().default(null);

/** A round in a list. `document` is there for one; `mine`: whoever asks is a coder of it. */
export const CodingRound = RegisterRound.extend({ document: DocumentLabel.nullable(), mine: z.boolean() }).meta({
  id: 'CodingRound',
});
export type CodingRound = z.infer<typeof CodingRound>;

/** `mine`: only rounds that whoever asks is a coder or the adjudicator of. */
export const RoundsQuery = z.object({ mine: z.enum(['true', 'false']).default('false') });
export const RoundList = z.object({ items: z.array(CodingRound) }).meta({ id: 'RoundList' });
export type RoundList = z.infer<typeof RoundList>;

/** What the program proposes in a document: what it said first, whatever people decided on it. */
export const Candidate = z.object({ id: EntryId, value: Statement });
export type Candidate = z.infer<typeof Candidate>;

/** A party on a commitment that coders score: what the score has to go by. */
export const RoundCell = z.object({
  entry: EntryId,
  party: z.string(),
  partyName: z.string(),
  text: z.string(),
  document: DocumentLabel,
  guideline: Guideline.nullable(),
  evidence: z.array(Evidence),
});
export type RoundCell = z.infer<typeof RoundCell>;

/** A round with the marks that whoever asks may see: own ones while it is open, all when it is revealed. */
export const RoundDetail = z
  .object({
    round: CodingRound,
    marks: z.array(CoderMark),
    candidates: z.array(Candidate),
    cells: z.array(RoundCell),
  })
  .meta({ id: 'RoundDetail' });
export type RoundDetail = z.infer<typeof RoundDetail>;

const given = {
  title: z.string().trim().min(1).max(300),
  coders: z.array(CoderName).min(2).max(12),
  adjudicator: CoderName.nullable().default(null),
  why: Why,
  by: By,
};

/**
 * Gives a document, or commitments to be scored, to coders. `parties` empty: those who promised, groups by their members on the day of
 * the document.
 */
export const NewRoundRequest = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('document'),
      document: z.string(),
      fields: z
        .array(z.enum(CODED_FIELDS))
        .min(1)
        .default([...CODED_FIELDS]),
      candidates: z.boolean().default(false),
      ...given,
    }),
    z.object({
      kind: z.literal('assessment'),
      window: Window,
      entries: z.array(EntryId).min(1).max(500),
      parties: z.array(z.string().min(1)).max(200).default([]),
      ...given,
    }),
  ])
  .meta({
    id: 'NewRoundRequest',
    example: { kind: 'document', document: '0'.repeat(64), title: 'The speech', coders: ['Flavia', 'Rudolf'] },
  });
export type NewRoundRequest = z.input<typeof NewRoundRequest>;

/** What a coder says of one item. */
export const MarkRequestOfRound = z.object({ mark: Mark, by: By }).meta({ id: 'RoundMarkRequest' });
export type MarkRequestOfRound = z.input<typeof MarkRequestOfRound>;

/** Another mark in the place of one, or none (`null`: taken back). */
export const MarkChangeRequest = z.object({ mark: Mark.nullable(), by: By }).meta({ id: 'RoundMarkChangeRequest' });
export type MarkChangeRequest = z.input<typeof MarkChangeRequest>;

export const MarkAnswer = z.object({ mark: CoderMark.nullable() }).meta({ id: 'RoundMarkAnswer' });
export type MarkAnswer = z.infer<typeof MarkAnswer>;

/** Declares whoever asks done, or takes that back. */
export const DoneRequest = z.object({ done: z.boolean(), by: By }).meta({ id: 'RoundDoneRequest' });
export type DoneRequest = z.input<typeof DoneRequest>;

export const CancelRequest = z.object({ why: Why, by: By }).meta({ id: 'RoundCancelRequest' });
export type CancelRequest = z.input<typeof CancelRequest>;

/** What several coders said of the same, side by side; `differ` names in what. */
export const CodedItem = z.object({
  id: z.string(),
  at: Range.nullable(),
  entry: z.string().nullable(),
  party: z.string().nullable(),
  versions: z.array(z.object({ coder: z.string(), mark: CoderMark.nullable() })),
  differ: z.array(z.enum(['found', 'words', 'score', 'reading', ...CODED_FIELDS])),
  settled: Settled.nullable(),
});
export type CodedItem = z.infer<typeof CodedItem>;

export const ItemList = z.object({ round: CodingRound, items: z.array(CodedItem) }).meta({ id: 'RoundItemList' });
export type ItemList = z.infer<typeof ItemList>;

const Score = Mark.options[1];

/**
 * What an adjudicator chooses for an item: the version of a coder, one of their own (`draft` or `score`), or that there is nothing. For
 * all items in which nobody differs at once: `agreed`.
 */
export const SettleRequest = z
  .object({
    item: z.string().nullable(),
    choice: z.union([
      z.object({ take: z.string() }),
      z.object({ draft: Draft }),
      z.object({ score: Score.omit({ kind: true, entry: true, party: true }) }),
      z.object({ nothing: z.literal(true) }),
      z.object({ agreed: z.literal(true) }),
    ]),
    why: Why,
    by: By,
  })
  .meta({ id: 'SettleRequest', example: { item: '0123456789abcdef', choice: { take: 'Flavia' }, why: null } });
export type SettleRequest = z.input<typeof SettleRequest>;

/** A coefficient of agreement with its confidence interval; `value` null where it is not defined, `undefined` says why. */
export const Estimate = z.object({
  value: z.number().nullable(),
  error: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  level: z.number(),
  items: z.int(),
  undefined: z.enum(['nothing-shared', 'one-value']).nullable(),
});
export type Estimate = z.infer<typeof Estimate>;

/** Agreement on one field, four ways; κ is there for two coders only. */
export const FieldAgreement = z.object({
  field: z.string(),
  coders: z.array(z.string()),
  raw: Estimate,
  kappa: Estimate.nullable(),
  alpha: Estimate,
  ac1: Estimate,
  differing: z.array(z.object({ item: z.string(), values: z.array(z.string().nullable()) })),
});
export type FieldAgreement = z.infer<typeof FieldAgreement>;

export const RoundAgreement = z
  .object({
    round: CodingRound,
    items: z.int(),
    agreed: z.int(),
    fields: z.array(FieldAgreement),
    spans: z
      .object({
        pairs: z.array(
          z.object({
            coders: z.tuple([z.string(), z.string()]),
            characters: Estimate,
            units: Estimate,
            both: z.int(),
            only: z.tuple([z.int(), z.int()]),
          }),
        ),
        byKind: z.array(z.object({ kind: z.string(), alpha: Estimate })),
        all: Estimate,
      })
      .nullable(),
  })
  .meta({ id: 'RoundAgreement' });
export type RoundAgreement = z.infer<typeof RoundAgreement>;

/** Agreement by field over all revealed rounds together. */
export const PooledAgreement = z
  .object({ rounds: z.array(CodingRound), fields: z.array(FieldAgreement) })
  .meta({ id: 'PooledAgreement' });
export type PooledAgreement = z.infer<typeof PooledAgreement>;
