import { createContext, use } from 'react';
import type { Range } from '../../../../../src/model/index.ts';
import type { DocumentDetail, DocumentText } from '../../../../api/contract/documents.ts';
import type { EntryRow } from '../../../../api/contract/entry.ts';
import type { Deciding } from './data/use-deciding.ts';
import type { Choice } from './words/use-choice.ts';

/** What lies open in the reader: the document, its statements, the one looked at, and what can be done. */
export interface Desk {
  readonly detail: DocumentDetail;
  readonly text: DocumentText;
  /** All entries, in the order of the text; those that were given up for others too. */
  readonly entries: readonly EntryRow[];
  readonly current: EntryRow | null;
  readonly go: (entry: string | null) => void;
  /** Words that a field stands on, while somebody looks at the field. */
  readonly lit: readonly Range[];
  readonly light: (ranges: readonly Range[]) => void;
  readonly choice: Choice;
  readonly deciding: Deciding;
  readonly task: Task | null;
  readonly begin: (task: Task | null) => void;
  /** Says that something was typed which is not stored: then one does not go elsewhere by accident. */
  readonly keep: (unsaved: boolean) => void;
  /** There is no end to be reached here, so that none is told. */
  readonly endless?: boolean;
}

/** What is being done beside reading. `mark`: words that the program missed are about to become an entry. */
export type Task =
  | { readonly is: 'edit' | 'split' | 'merge' | 'comment'; readonly entry: string }
  | { readonly is: 'mark'; readonly range: Range }
  | { readonly is: 'help' };

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('useDesk is used outside the reader');
  return desk;
}
