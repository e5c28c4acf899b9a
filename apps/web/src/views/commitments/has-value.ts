import type { EntryRow } from '../../../../api/contract/entry.ts';
import type { Column } from './view-address.ts';

/** Whether anything stands in a column of an entry. */
export function hasValue({ value, document, decisions }: EntryRow, column: Column): boolean {
  if (column === 'promisor' || column === 'beneficiary') return value[column].length > 0;
  if (column === 'amount') return value.amounts.length > 0;
  if (column === 'deadline' || column === 'area' || column === 'condition') return value[column] !== null;
  if (column === 'date') return document.date !== null;
  return column !== 'decided' || decisions.length > 0;
}
