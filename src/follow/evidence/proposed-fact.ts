import type { Evidence } from '../../model/index.ts';
import { daysOf, type EvidenceProposal } from '../../register/index.ts';

/** What a person says of a fact when accepting the passage that tells it. */
export type SaidOfFact = Partial<Omit<Evidence, 'id' | 'entry' | 'reason' | 'place'>>;

/**
 * The fact that a proposed passage becomes: as a person says it; what is left open comes from the passage and its document (its
 * words, date and publisher; relayed where it is a report). It speaks for the commitment unless somebody says otherwise.
 */
export function proposedFact({ document, passage, entry }: EvidenceProposal, said: SaidOfFact): Evidence {
  const value = said.value ?? null;
  return {
    id: 'proposed',
    entry,
    reason: null,
    kind: said.kind ?? (value === null ? 'event' : 'figure'),
    bearing: said.bearing ?? 'for',
    date: said.date ?? (daysOf(document.date).first === null ? null : document.date),
    what: said.what ?? passage.read,
    value,
    max: said.max ?? null,
    bound: said.bound ?? null,
    unit: said.unit ?? null,
    currency: said.currency ?? null,
    stage: said.stage ?? null,
    series: said.series ?? null,
    publisher: said.publisher ?? document.publisher ?? document.title ?? document.name,
    via: said.via ?? null,
    published: said.published ?? document.date,
    relayed: said.relayed ?? document.role === 'secondary',
    place: { kind: 'span', document: document.id, span: passage.span },
    disputes: said.disputes ?? null,
  };
}
