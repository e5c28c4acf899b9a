import type { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { IndexRow } from '../../register/index.ts';
import type { EntryRows } from '../entry-lists.ts';
import { COLUMNS, type Column, rowOf } from '../index-row.ts';
import { matchExpression, soughtIn } from '../sought.ts';
import type { Database } from '../tables.ts';
import { guarded } from './database.ts';

/** The rows of the file at `path`. */
export function entryRows(raw: DatabaseSync, db: Database, path: string): EntryRows {
  return {
    // Rows are read beside the query builder, but in its turn: never in the middle of a transaction.
    put: (index, changed) =>
      db.connection().execute(async () =>
        guarded(path, () => {
          if (!changed) return index.put(allRows(raw));
          index.put(someRows(raw, 'id', changed.entries));
          index.put(someRows(raw, 'source', changed.documents));
        }),
      ),
    async matching(words) {
      const { rows } = await sql<{ n: number }>`
        select rowid as n from entry_words_fts where entry_words_fts match ${matchExpression(soughtIn(words))}`.execute(
        db,
      );
      return rows.map(({ n }) => n);
    },
  };
}

/** Every entry, in two straight runs through the file: joining a hundred thousand rows takes five times as long. */
function* allRows(raw: DatabaseSync): Iterable<IndexRow> {
  const numbers = new Map<string, number>();
  for (const row of run(raw, 'select entry, n from entry_words')) numbers.set(row[0] as string, row[1] as number);
  for (const columns of run(raw, `select ${COLUMNS} from entries`)) {
    const n = numbers.get(columns[0] as string);
    if (n !== undefined) yield rowOf(columns, n);
  }
}

/** The entries of which `column` is one of `values`. */
function* someRows(raw: DatabaseSync, column: 'id' | 'source', values: readonly string[]): Iterable<IndexRow> {
  const query = `select ${COLUMNS}, (select n from entry_words where entry = entries.id) from entries where ${column} = ?`;
  for (const value of values)
    for (const columns of run(raw, query, value)) yield rowOf(columns, Number(columns.at(-1)));
}

function run(raw: DatabaseSync, query: string, ...values: string[]): Iterable<Column[]> {
  const statement = raw.prepare(query);
  statement.setReturnArrays(true);
  return statement.iterate(...values) as unknown as Iterable<Column[]>;
}
