import { DatabaseSync } from 'node:sqlite';
import type { HistoryRow } from '../../register/index.ts';
import { type CarriedTable, carried, decoded, selectOf } from '../history-rows.ts';
import { guarded } from './database.ts';

/** The tables that are carried, by name; one that a later version adds is among them as soon as it is there. */
export function carriedTables(raw: DatabaseSync): CarriedTable[] {
  const names = raw.prepare("select name from sqlite_schema where type = 'table' order by name").all();
  return names.flatMap(({ name }) => {
    const info = raw.prepare('select name, pk from pragma_table_info(?) order by cid').all(String(name));
    const keys = info.filter(({ pk }) => Number(pk) > 0).sort((a, b) => Number(a.pk) - Number(b.pk));
    const [all, key] = [info, keys].map((columns) => columns.map((column) => String(column.name)));
    return carried(String(name), all!, key!.length > 0 ? key! : ['rowid']) ?? [];
  });
}

/** Reads over a connection of its own, so that all rows are of one moment and nobody waits. */
export async function* historyOf(path: string): AsyncIterable<HistoryRow> {
  const raw = guarded(path, () => new DatabaseSync(path, { readOnly: true }));
  try {
    raw.exec('begin');
    for (const table of carriedTables(raw)) {
      for (const row of raw.prepare(selectOf(table)).iterate()) yield { table: table.name, row: decoded(row) };
    }
  } finally {
    raw.close();
  }
}
