import { sql } from 'kysely';
import type { HistoryRow } from '../../register/index.ts';
import { type CarriedTable, carried, decoded, selectOf } from '../history-rows.ts';
import type { Database } from '../tables.ts';

/** Rows fetched at a time; a text may have some megabytes. */
const BATCH = { rows: 500, texts: 10 };

/** The tables that are carried, by name; one that a later version adds is among them as soon as it is there. */
export async function carriedTables(db: Database): Promise<CarriedTable[]> {
  const { rows } = await sql<{ name: string; columns: string[]; keys: string[] | null }>`
    select t.relname::text as name,
      (select array_agg(attname::text order by attnum) from pg_attribute
        where attrelid = t.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      (select array_agg(a.attname::text order by k.place) from pg_index i, unnest(i.indkey) with ordinality as k (number, place),
        pg_attribute a where i.indrelid = t.oid and i.indisprimary and a.attrelid = t.oid and a.attnum = k.number) as keys
    from pg_class t where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r'
    order by t.relname collate "C"`.execute(db);
  return rows.flatMap(({ name, columns, keys }) => carried(name, columns, keys ?? columns) ?? []);
}

/** Reads over a connection of its own, so that all rows are of one moment and nobody waits. */
export async function* historyOf(db: Database): AsyncIterable<HistoryRow> {
  const begin = db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  const read = await begin.execute();
  try {
    for (const table of await carriedTables(read)) yield* rowsOf(read, table);
  } finally {
    await read.rollback().execute();
  }
}

async function* rowsOf(read: Database, table: CarriedTable): AsyncIterable<HistoryRow> {
  await sql.raw(`declare carried no scroll cursor for ${selectOf(table)}`).execute(read);
  const count = table.name === 'texts' ? BATCH.texts : BATCH.rows;
  for (;;) {
    const { rows } = await sql.raw<Record<string, unknown>>(`fetch ${count} from carried`).execute(read);
    for (const row of rows) yield { table: table.name, row: decoded(row) };
    if (rows.length < count) break;
  }
  await sql`close carried`.execute(read);
}
