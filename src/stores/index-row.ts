import type { IndexRow } from '../register/index.ts';

/** The columns of an entry that the index is made of. */
export const COLUMNS = `id, sort, kind, status, binding, area, reviewed, reopened, source, deadline, decided,
  promisors_json, beneficiaries_json, amounts_json`;

export type Column = string | number | null;

/** A row of the index from the columns of an entry, in the order of `COLUMNS`, and its number. */
export function rowOf(columns: readonly Column[], n: number): IndexRow {
  const text = (index: number) => (columns[index] as string | null) ?? '';
  const sort = text(1);
  return {
    n,
    sort,
    kind: text(2),
    status: text(3),
    binding: text(4),
    area: text(5),
    reviewed: columns[6] ? 'true' : 'false',
    reopened: columns[7] ? 'true' : 'false',
    document: text(8),
    date: sort.slice(0, sort.indexOf(' ')),
    deadline: text(9),
    decided: text(10),
    promisor: text(11),
    beneficiary: text(12),
    amounts: text(13),
  };
}
