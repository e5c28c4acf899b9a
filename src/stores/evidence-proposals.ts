import type { Kysely, Transaction } from 'kysely';
import { Trouble } from '../model/index.ts';
import {
  type Choice,
  type EvidenceProposal,
  type FollowRecord,
  type NewEvidenceChoice,
  type ProposalQuery,
  type PutDown,
  stateOfChoices,
} from '../register/index.ts';
import { putChanges } from './changes.ts';
import { LABEL_COLUMNS, labelOf } from './documents.ts';
import { entriesOf, inState, stands } from './proposals.ts';
import type { Tables } from './tables.ts';

/** Puts records of follow-up down within a transaction: as `FollowStore.put`. */
export type Put = (write: Transaction<Tables>, records: readonly FollowRecord[], act: PutDown) => Promise<number>;

export async function evidenceProposals(db: Kysely<Tables>, { entry, document, state, after, limit }: ProposalQuery) {
  let select = db
    .selectFrom('evidence_proposals')
    .select(['evidence_proposals.seq'])
    .select(({ selectFrom }) =>
      selectFrom('evidence_decisions as d')
        .select('d.action')
        .whereRef('d.proposal', '=', 'evidence_proposals.seq')
        .orderBy('d.seq', 'desc')
        .limit(1)
        .as('action'),
    )
    .orderBy('evidence_proposals.seq', 'desc')
    .limit(limit);
  if (after !== null) select = select.where('evidence_proposals.seq', '<', after);
  if (entry !== null) select = select.where('evidence_proposals.entry', '=', entry);
  if (document !== null) select = select.where('evidence_proposals.document', '=', document);
  const rows = await select.execute();
  const items = await evidenceById(db, inState(rows, state));
  return { items, last: rows.length < limit ? null : rows.at(-1)!.seq };
}

export async function evidenceById(db: Kysely<Tables>, ids: readonly number[]): Promise<EvidenceProposal[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('evidence_proposals')
    .innerJoin('documents', 'documents.source', 'evidence_proposals.document')
    .selectAll('evidence_proposals')
    .select(LABEL_COLUMNS)
    .where('seq', 'in', ids)
    .orderBy('seq', 'desc')
    .execute();
  const made = await db
    .selectFrom('evidence_decisions')
    .selectAll()
    .where('proposal', 'in', ids)
    .orderBy('seq')
    .execute();
  const entries = await entriesOf(
    db,
    rows.map(({ entry }) => entry),
  );
  return rows.flatMap((row) => {
    const entry = entries.get(row.entry);
    const own = made.filter(({ proposal }) => proposal === row.seq);
    if (!entry) return [];
    const decisions = own.map(({ action, by, at, why }) => ({ action: action as Choice['action'], by, at, why }));
    const state = stateOfChoices(decisions);
    if (state === 'proposed' && !stands(entry)) return [];
    return [
      {
        id: row.seq,
        entry: entry.id,
        entryText: entry.value.text,
        document: labelOf(row),
        passage: JSON.parse(row.record_json),
        likeness: row.score,
        state,
        evidence: state === 'accepted' ? (own.at(-1)?.evidence ?? null) : null,
        decisions,
      },
    ];
  });
}

/** To accept puts the fact down as evidence; to take that back, or to reject it after all, withdraws it. */
export async function decideEvidence(write: Transaction<Tables>, choice: NewEvidenceChoice, put: Put): Promise<void> {
  const { id, action, by, at, why } = choice;
  const [proposal] = await evidenceById(write, [id]);
  if (!proposal) throw new Trouble('across.no-proposal', { id });
  const act = { by, at };
  let evidence: string | null = null;
  if (action === 'accept') {
    if (!choice.evidence) throw new Trouble('across.needs-evidence', { id });
    evidence = `proposed-${id}-${proposal.decisions.length + 1}`;
    const { document, passage, entry } = proposal;
    const place = { kind: 'span' as const, document: document.id, span: passage.span };
    await put(
      write,
      [{ kind: 'evidence', record: { ...choice.evidence, id: evidence, entry, place, reason: null } }],
      act,
    );
  }
  if (proposal.evidence !== null) {
    const withdrawn = { of: proposal.evidence, kind: 'evidence', why: why ?? action };
    await put(write, [{ kind: 'withdrawal', record: withdrawn }], act);
  }
  await write.insertInto('evidence_decisions').values({ proposal: id, action, evidence, by, at, why }).execute();
  if (action !== 'accept' && proposal.evidence === null) {
    await putChanges(write, [{ kind: 'follow-up', document: null, entry: proposal.entry, number: null }]);
  }
}
