import { type RawBuilder, sql } from 'kysely';
import type { EntryIndex } from '../../register/index.ts';
import { inBatches } from '../batches.ts';
import type { EntryRows } from '../entry-lists.ts';
import { COLUMNS, type Column, rowOf } from '../index-row.ts';
import { soughtIn, vectorQuery } from '../sought.ts';
import type { Database } from '../tables.ts';

/** Rows read at a time; each is some hundred bytes. */
const BATCH = 20_000;

/** Columns come under their own names, in the order of the index. */
const NAMES = COLUMNS.split(',').map((name) => name.trim());

type Row = Readonly<Record<string, Column>> & { readonly n: number };

/** The rows of the register in the database. */
export function entryRows(db: Database): EntryRows {
  return {
    async put(index, changed) {
      if (!changed) return putAll(db, index);
      await inBatches(changed.entries, async (ids) => put(index, await rowsWhere(db, sql`id in (${sql.join(ids)})`)));
      // One after the other: a document may have thousands of entries.
      for (const source of changed.documents) put(index, await rowsWhere(db, sql`source = ${source}`));
    },
    async matching(words) {
      const { rows } = await sql<{ n: number }>`
        select n from entry_words where words @@ ${vectorQuery(soughtIn(words))}::tsquery`.execute(db);
      return rows.map(({ n }) => n);
    },
  };
}

/** Every entry, along the numbers of their words. */
async function putAll(db: Database, index: EntryIndex): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await rowsWhere(db, sql`n > ${after} order by n limit ${BATCH}`);
    put(index, rows);
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.n;
  }
}

function put(index: EntryIndex, rows: readonly Row[]): void {
  index.put(
    rows.map((row) =>
      rowOf(
        NAMES.map((name) => row[name]!),
        row.n,
      ),
    ),
  );
}

async function rowsWhere(db: Database, where: RawBuilder<unknown>): Promise<Row[]> {
  const select = sql<Row>`select ${sql.raw(COLUMNS)}, n from entries join entry_words on entry = id where ${where}`;
  return (await select.execute(db)).rows;
}
