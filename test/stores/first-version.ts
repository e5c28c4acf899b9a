import { renameSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../../src/stores/sqlite/database.ts';
import { APPLICATION_ID, MIGRATIONS } from '../../src/stores/sqlite/migrations/index.ts';

/** Puts in the place of a register one of the first version, with all of its rows that such a one had a place for. */
export async function firstVersion(path: string): Promise<void> {
  const old = `${path}.first`;
  const { raw, db } = openDatabase(old);
  await db.transaction().execute(async (write) => {
    await MIGRATIONS[0]!.up(write);
  });
  raw.exec(`pragma foreign_keys = off; attach database '${path}' as newer`);
  for (const table of tablesOf(raw)) {
    const there = columnsOf(raw, table, 'newer');
    const columns = columnsOf(raw, table, 'main').filter((column) => there.includes(column));
    if (columns.length === 0) continue;
    const list = columns.map((column) => `"${column}"`).join(', ');
    raw.exec(`insert into main."${table}" (${list}) select ${list} from newer."${table}"`);
  }
  raw.exec(`detach database newer; pragma application_id = ${APPLICATION_ID}; pragma user_version = 1`);
  await db.destroy();
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  renameSync(old, path);
}

/** The tables that hold rows; those of an index are filled by its triggers. */
function tablesOf(raw: DatabaseSync): string[] {
  const rows = raw.prepare("select name from main.sqlite_schema where type = 'table' order by name").all();
  return rows.map(({ name }) => String(name)).filter((name) => !/_fts|^sqlite_/.test(name));
}

function columnsOf(raw: DatabaseSync, table: string, schema: string): string[] {
  return raw
    .prepare('select name from pragma_table_info(?, ?)')
    .all(table, schema)
    .map(({ name }) => String(name));
}
