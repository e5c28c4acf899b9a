import * as z from 'zod';
import { BEARINGS } from '../../../src/model/index.ts';
import {
  CHOICE_STATES,
  CHOICES,
  EvidenceProposal,
  RESTATEMENT_RELATIONS,
  Restatement,
} from '../../../src/register/index.ts';

const By = z.string().trim().min(1).max(200).optional();
const Why = z.string().max(10_000).nullable().default(null);

/** Which proposals: of an entry or a document, in one state; `after` is the cursor of the page before. */
export const ProposalParams = z.object({
  entry: z.string().optional(),
  document: z.string().optional(),
  state: z.enum(CHOICE_STATES).optional(),
  after: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** Pairs of entries that say the same in two documents. `next`: the cursor of the next page. */
export const RestatementList = z.object({ items: z.array(Restatement), next: z.int().positive().nullable() });
export type RestatementList = z.infer<typeof RestatementList>;

/** Passages that seem to tell what became of entries. */
export const EvidenceProposalList = z.object({ items: z.array(EvidenceProposal), next: z.int().positive().nullable() });
export type EvidenceProposalList = z.infer<typeof EvidenceProposalList>;

export const ProposalNumber = z.object({ number: z.coerce.number().int().positive() });

/** `relation`: what the pair is called where the program's word for it is not the right one. */
export const RestatementChoiceRequest = z.object({
  action: z.enum(CHOICES),
  relation: z.enum(RESTATEMENT_RELATIONS).nullable().default(null),
  why: Why,
  by: By,
});
export type RestatementChoiceRequest = z.input<typeof RestatementChoiceRequest>;

/** `fact`: of `accept`, what the passage does not say as it should be kept. */
export const EvidenceChoiceRequest = z.object({
  action: z.enum(CHOICES),
  fact: z
    .object({
      what: z.string().trim().min(1).max(2000).optional(),
      publisher: z.string().trim().min(1).max(200).optional(),
      date: z.string().max(40).optional(),
      bearing: z.enum(BEARINGS).optional(),
    })
    .default({}),
  why: Why,
  by: By,
});
export type EvidenceChoiceRequest = z.input<typeof EvidenceChoiceRequest>;

export type { EvidenceProposal, Restatement, RestatementRelation } from '../../../src/register/index.ts';
