import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Feature } from '../register/index.ts';
import { inBatches } from './batches.ts';
import { isPostgres } from './is-postgres.ts';
import type { Database, Tables } from './tables.ts';

/**
 * Entries that are read of one list: its newest. With a bound on every list, what looking an entry up costs does not grow with
 * the register, and a common pair of words counts for what was said last.
 */
const OF_A_LIST = 48;

/** An entry found in lists, by the number of its words, and the weight of the features it shares. */
export interface Candidate {
  readonly n: number;
  readonly weight: number;
}

/**
 * For each of the lists of features the entries that share some, the most first, at most `most`; ties by the newest. `except` are numbers
 * of entries that are passed over as if they were not there.
 */
export async function candidatesOf(
  db: Database,
  wanted: readonly (readonly Feature[])[],
  most: number,
  except: readonly number[],
): Promise<Candidate[][]> {
  const ids = [...new Set(wanted.flatMap((features) => features.map(({ id }) => id)))];
  const lists = new Map<number, number[]>();
  for (const { feature, n } of await readLists(db, ids, except)) {
    const list = lists.get(Number(feature));
    if (list) list.push(n);
    else lists.set(Number(feature), [n]);
  }
  return wanted.map((features) => counted(features, lists, most));
}

/** The newest of each list, all lists in one question that is always the same: PostgreSQL would plan one with a part for each for longer than it reads. */
async function readLists(
  db: Database,
  ids: readonly number[],
  except: readonly number[],
): Promise<{ feature: number; n: number }[]> {
  const [wanted, own] = [numbersIn(db, ids), numbersIn(db, except)];
  const select = sql<{ feature: number; n: number }>`select listed.feature, listed.n from ${wanted} as wanted
    join restating_features as listed on listed.feature = wanted.number and listed.n >= coalesce((
      select n from restating_features as own where own.feature = wanted.number and own.n not in (select number from ${own} as passed)
      order by n desc limit 1 offset ${OF_A_LIST - 1}), 0)
    where listed.n not in (select number from ${own} as passed)`;
  return (await select.execute(db)).rows;
}

/** Numbers as rows of a table, which each database makes in its own way of one value. */
function numbersIn(db: Database, numbers: readonly number[]): RawBuilder<unknown> {
  return isPostgres(db)
    ? sql`(select unnest(${numbers}::bigint[]) as number)`
    : sql`(select cast(value as integer) as number from json_each(${JSON.stringify(numbers)}))`;
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
