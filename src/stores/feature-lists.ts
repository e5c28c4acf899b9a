import { sql, type Transaction } from 'kysely';
import type { Feature } from '../register/index.ts';
import { inBatches } from './batches.ts';
import type { Database, Tables } from './tables.ts';

/**
 * Entries that are read of one list: its newest. With a bound on every list, what looking an entry up costs does not grow with
 * the register, and a common pair of words counts for what was said last.
 */
const OF_A_LIST = 48;

/** Lists asked for in one statement: SQLite takes 500 parts. */
const LISTS = 250;

/** An entry found in lists, by the number of its words, and the weight of the features it shares. */
export interface Candidate {
  readonly n: number;
  readonly weight: number;
}

/** For each of the lists of features the entries that share some, the most first, at most `most`; ties by the newest. */
export async function candidatesOf(
  db: Database,
  wanted: readonly (readonly Feature[])[],
  most: number,
): Promise<Candidate[][]> {
  const ids = [...new Set(wanted.flatMap((features) => features.map(({ id }) => id)))];
  const lists = new Map<number, number[]>();
  for (let start = 0; start < ids.length; start += LISTS) {
    for (const { feature, n } of await readLists(db, ids.slice(start, start + LISTS))) {
      const list = lists.get(Number(feature));
      if (list) list.push(n);
      else lists.set(Number(feature), [n]);
    }
  }
  return wanted.map((features) => counted(features, lists, most));
}

async function readLists(db: Database, ids: readonly number[]): Promise<{ feature: number; n: number }[]> {
  const parts = ids.map(
    (id) =>
      sql`select feature, n from (select feature, n from restating_features where feature = ${sql.lit(id)} order by n desc limit ${sql.lit(OF_A_LIST)}) as list`,
  );
  return (await sql<{ feature: number; n: number }>`${sql.join(parts, sql` union all `)}`.execute(db)).rows;
}

function counted(
  features: readonly Feature[],
  lists: ReadonlyMap<number, readonly number[]>,
  most: number,
): Candidate[] {
  const weights = new Map<number, number>();
  for (const { id, weight } of features) {
    for (const n of lists.get(id) ?? []) weights.set(n, (weights.get(n) ?? 0) + weight);
  }
  const found = [...weights].map(([n, weight]) => ({ n, weight }));
  return found.sort((a, b) => b.weight - a.weight || b.n - a.n).slice(0, most);
}

/** Puts entries into the lists of their features. */
export async function putFeatures(
  write: Transaction<Tables>,
  entries: readonly { readonly n: number; readonly features: readonly Feature[] }[],
): Promise<void> {
  const rows = entries.flatMap(({ n, features }) => features.map(({ id }) => ({ feature: id, n })));
  // In the order of the table, so that neighbours are written together.
  rows.sort((a, b) => a.feature - b.feature || a.n - b.n);
  await inBatches(rows, (batch) =>
    write
      .insertInto('restating_features')
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}
