import type { Evidence } from '../../../src/model/index.ts';
import type { EvidenceRow } from '../contract/index.ts';
import type { Shelf } from '../documents/shelf.ts';

/** Who put a record down, and when. */
export interface MadeBy {
  readonly by: string;
  readonly at: string;
}

/** Evidence as it goes over the wire, with the document that its words stand in. */
export async function evidenceRow(evidence: Evidence, made: MadeBy | undefined, shelf: Shelf): Promise<EvidenceRow> {
  const { by, at } = made ?? { by: '', at: '' };
  const { place } = evidence;
  const document = place.kind === 'span' ? (await shelf.document(place.document)).label : null;
  return { ...evidence, by, at, document };
}
