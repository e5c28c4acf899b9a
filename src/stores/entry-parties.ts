import type { Transaction } from 'kysely';
import type { Statement } from '../model/index.ts';
import { inBatches } from './batches.ts';
import type { Tables } from './tables.ts';

/** An entry whose parties are to be found by role and name, in the order of its place. */
export interface Bound {
  readonly entry: string;
  readonly sort: string;
  readonly value: Statement;
}

/** Writes anew who promised and to whom, for entries whose value may have changed. */
export async function replaceParties(write: Transaction<Tables>, entries: readonly Bound[]): Promise<void> {
  const ids = entries.map(({ entry }) => entry);
  await inBatches(ids, (batch) => write.deleteFrom('entry_parties').where('entry', 'in', batch).execute());
  await putParties(write, entries);
}

/** Writes who promised and to whom, for entries that have none yet. */
export async function putParties(write: Transaction<Tables>, entries: readonly Bound[]): Promise<void> {
  await inBatches(entries.flatMap(partyRows), (batch) => write.insertInto('entry_parties').values(batch).execute());
}

/** A row for the code and one for the name, so that either finds it; a party that a field names twice counts once. */
function partyRows({ entry, sort, value }: Bound): Tables['entry_parties'][] {
  const rows = (role: 'promisor' | 'beneficiary') =>
    [...new Set(value[role].flatMap(({ code, name }) => [code, name]))].map((party) => ({ entry, role, party, sort }));
  return [...rows('promisor'), ...rows('beneficiary')];
}
