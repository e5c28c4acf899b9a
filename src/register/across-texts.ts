import * as z from 'zod';
import { Evidence, Span } from '../model/index.ts';
import { DocumentLabel } from './entry.ts';
import { RESTATEMENT_RELATIONS, RestatementDifference } from './restating/relation.ts';

/** What a person made of something that the program proposed; `open` takes an earlier decision back. */
export const CHOICES = ['accept', 'reject', 'open'] as const;

/** Where a proposal stands: nobody decided, or what was decided last. */
export const CHOICE_STATES = ['proposed', 'accepted', 'rejected'] as const;
export type ChoiceState = (typeof CHOICE_STATES)[number];

/** One decision on a proposal: by whom, when (ISO 8601), why. Append-only; the last counts. */
export const Choice = z.object({
  action: z.enum(CHOICES),
  by: z.string().min(1),
  at: z.string(),
  why: z.string().nullable(),
});
export type Choice = z.infer<typeof Choice>;

/** One of two wordings of a commitment: its entry, the words, and where they stand. */
export const Wording = z.object({
  entry: z.string(),
  document: DocumentLabel,
  text: z.string(),
  page: z.int().positive().nullable(),
});
export type Wording = z.infer<typeof Wording>;

/**
 * The same commitment in two documents, as the program proposes it and as persons decided. `earlier` and `later` go by the dates of
 * the documents (of two of one day, the party's own text is the earlier). `likeness` is from 0 to 1. `difference` is reckoned from
 * the values in force; `relation` is the one in force: a person's where one said so, else the program's.
 */
export const Restatement = z.object({
  id: z.int().positive(),
  earlier: Wording,
  later: Wording,
  likeness: z.number(),
  relation: z.enum(RESTATEMENT_RELATIONS),
  difference: RestatementDifference,
  state: z.enum(CHOICE_STATES),
  decisions: z.array(Choice.extend({ relation: z.enum(RESTATEMENT_RELATIONS).nullable() })),
});
export type Restatement = z.infer<typeof Restatement>;

/** A decision on a restatement to be kept. `relation`: what a person calls it, null for what the program does. */
export const NewRestatementChoice = Choice.extend({
  id: z.int().positive(),
  relation: z.enum(RESTATEMENT_RELATIONS).nullable(),
});
export type NewRestatementChoice = z.infer<typeof NewRestatementChoice>;

/**
 * A passage of a document that seems to tell what became of an entry. `span` is exact in the text of `document`, `read` its
 * words as a person reads them; `why` names what they have in common (words, a name, an amount, a party).
 */
export const EvidencePassage = z.object({
  span: Span,
  read: z.string(),
  why: z.array(z.enum(['words', 'name', 'amount', 'party'])),
});
export type EvidencePassage = z.infer<typeof EvidencePassage>;

/** A document's passage as proposed evidence for an entry. `evidence`: the id of what it became. */
export const EvidenceProposal = z.object({
  id: z.int().positive(),
  entry: z.string(),
  entryText: z.string(),
  document: DocumentLabel,
  passage: EvidencePassage,
  likeness: z.number(),
  state: z.enum(CHOICE_STATES),
  evidence: z.string().nullable(),
  decisions: z.array(Choice),
});
export type EvidenceProposal = z.infer<typeof EvidenceProposal>;

/**
 * A decision on proposed evidence. To accept, `evidence` is the fact as it is to be kept (its entry, place and id are those of
 * the proposal, whatever stands there).
 */
export const NewEvidenceChoice = Choice.extend({ id: z.int().positive(), evidence: Evidence.nullable() });
export type NewEvidenceChoice = z.infer<typeof NewEvidenceChoice>;

/** Which proposals: of an entry or a document (null: all), in one state (null: any), after a cursor, at most so many. */
export interface ProposalQuery {
  readonly entry: string | null;
  readonly document: string | null;
  readonly state: ChoiceState | null;
  readonly after: number | null;
  readonly limit: number;
}

/** A page of proposals; `after` is the cursor of the next, null at the end. */
export interface ProposalPage<Item> {
  readonly items: readonly Item[];
  readonly after: number | null;
}

/** Which column of a table is what, as a person set it for tables of this header: column numbers from 0, by field. */
export const TableColumns = z.record(z.string(), z.int().nonnegative());
export type TableColumns = z.infer<typeof TableColumns>;

/** Where a proposal stands after its decisions, oldest first. */
export function stateOfChoices(decisions: readonly { readonly action: string }[]): ChoiceState {
  const last = decisions.at(-1)?.action;
  return last === 'accept' ? 'accepted' : last === 'reject' ? 'rejected' : 'proposed';
}

/**
 * What is proposed across the texts of a register, and what persons made of it. Errors: `across.no-proposal` (`id`);
 * `across.needs-evidence` for accepting evidence without the fact; those of `FollowStore.put`.
 */
export interface AcrossStore {
  /** Pairs of entries of two documents that say the same; withdrawn, rejected and superseded entries have none. Newest proposals first. */
  restatements(query: ProposalQuery): Promise<ProposalPage<Restatement>>;
  decideRestatement(choice: NewRestatementChoice): Promise<Restatement>;
  /** Passages that seem to tell what became of an entry, newest first. */
  evidenceProposals(query: ProposalQuery): Promise<ProposalPage<EvidenceProposal>>;
  /** Accepting makes evidence of it, in the same transaction; rejecting is remembered, and the passage is never proposed again. */
  decideEvidence(choice: NewEvidenceChoice): Promise<EvidenceProposal>;
  /** The columns that somebody set last for a table of this header; null for none. */
  tableColumns(header: string): Promise<TableColumns | null>;
  rememberColumns(
    header: string,
    columns: TableColumns,
    act: { readonly by: string; readonly at: string },
  ): Promise<void>;
}
