import type { Kysely, Transaction } from 'kysely';
import type { Change, Decision } from '../register/index.ts';
import { inBatches } from './batches.ts';
import { decisionOf } from './decision-row.ts';
import type { Tables } from './tables.ts';

/** A change that is not yet numbered. */
export type NewChange = Pick<Tables['changes'], 'kind' | 'document' | 'entry' | 'number'>;

/** Writes down what happened, in the transaction in which it did: whoever reads the feed finds it done. */
export async function putChanges(write: Transaction<Tables>, changes: readonly NewChange[]): Promise<void> {
  await inBatches(changes, (batch) => write.insertInto('changes').values(batch).execute());
}

/** One transaction writes at a time, so numbers become visible in their order: nothing is ever added behind a reader's back. */
export async function changesAfter(db: Kysely<Tables>, seq: number, limit: number): Promise<Change[]> {
  const rows = await db.selectFrom('changes').selectAll().where('seq', '>', seq).orderBy('seq').limit(limit).execute();
  const decisions = await decisionsIn(db, [...new Set(rows.flatMap(({ entry }) => (entry === null ? [] : [entry])))]);
  return rows.map(({ number, kind, ...row }) => ({
    ...row,
    kind: kind as Change['kind'],
    decision: decisions.get(row.entry ?? '')?.find((decision) => decision.number === number) ?? null,
  }));
}

async function decisionsIn(db: Kysely<Tables>, entries: readonly string[]): Promise<Map<string, Decision[]>> {
  const made: Decision[] = [];
  await inBatches(entries, async (batch) => {
    const rows = await db.selectFrom('decisions').selectAll().where('entry', 'in', batch).execute();
    made.push(...rows.map(decisionOf));
  });
  return Map.groupBy(made, ({ entry }) => entry);
}

export async function lastChange(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('changes')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}
