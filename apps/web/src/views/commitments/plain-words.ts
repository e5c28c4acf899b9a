import type { EntryRow } from '../../../../api/contract/entry.ts';
import type { Writer } from '../../i18n/format.ts';
import { shortAmount } from '../../i18n/short-amount.ts';
import type { PartyWords } from '../../ui/party-words.tsx';
import { deadlineWords } from '../../ui/stated.tsx';
import type { Column } from './view-address.ts';

/** What a cell holds where it is words of one look. */
export interface Plain {
  readonly words: string;
  readonly title?: string;
  /** Not stated in the text. */
  readonly isInferred?: boolean;
}

/** The words of a column where they are of one look: no badge, no parties of which one is stated and another inferred. */
export function plainWords({ value }: EntryRow, column: Column, writer: Writer, nameOf: PartyWords): Plain | null {
  if (column === 'amount') return { words: value.amounts.map((amount) => shortAmount(amount, writer)).join('; ') };
  if (column === 'deadline' && value.deadline !== null) {
    const { text, basis } = value.deadline;
    return { words: deadlineWords(value.deadline, writer), title: text, isInferred: basis !== null };
  }
  if (column !== 'promisor' && column !== 'beneficiary') return null;
  const [party, ...others] = value[column];
  if (party === undefined || others.length > 0) return null;
  return { words: nameOf(party), title: party.code, isInferred: party.inferred !== null };
}
