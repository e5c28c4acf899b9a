import { Buffer } from 'node:buffer';
import { DatabaseSync } from 'node:sqlite';
import type { HistoryRow } from '../../register/index.ts';
import { guarded } from './database.ts';
import { unpacked } from './structure.ts';

/** Tables that repeat what others say: they are reckoned anew. So are those of the search index and of SQLite itself. */
const DERIVED = /^(?:projection|entry_parties|entry_words|sqlite_.*|.*_fts(?:_.*)?)$/;

/** Of these tables not everything: words of entries are reckoned anew, and so is what entries look like now. */
const PARTS: Readonly<Record<string, { readonly columns: readonly string[]; readonly where: string }>> = {
  entries: { columns: ['id', 'source', 'run', 'current', 'page', 'sort'], where: 'true' },
  passages: { columns: ['source', 'entry', 'kind', 'start', 'end', 'body'], where: 'entry is null' },
};

/** A table that is carried from register to register. `order` are columns by which its rows come. */
export interface CarriedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly order: readonly string[];
  readonly where: string;
}

/** The tables that are carried, by name; one that a later version adds is among them as soon as it is there. */
export function carriedTables(raw: DatabaseSync): CarriedTable[] {
  const names = raw.prepare("select name from sqlite_schema where type = 'table' order by name").all();
  const kept = names.map(({ name }) => String(name)).filter((name) => !DERIVED.test(name));
  return kept.map((name) => {
    const info = raw.prepare('select name, pk from pragma_table_info(?) order by cid').all(name);
    const keys = info.filter(({ pk }) => Number(pk) > 0).sort((a, b) => Number(a.pk) - Number(b.pk));
    const all = info.map((column) => String(column.name));
    const { columns = all, where = 'true' } = PARTS[name] ?? {};
    const order = name === 'passages' ? ['source', 'id'] : keys.map((column) => String(column.name));
    return { name, columns, where, order: order.length > 0 ? order : ['rowid'] };
  });
}

/** Reads over a connection of its own, so that all rows are of one moment and nobody waits. */
export async function* historyOf(path: string): AsyncIterable<HistoryRow> {
  const raw = guarded(path, () => new DatabaseSync(path, { readOnly: true }));
  try {
    raw.exec('begin');
    for (const { name, columns, where, order } of carriedTables(raw)) {
      const select = `select ${quoted(columns)} from "${name}" where ${where} order by ${quoted(order)}`;
      for (const row of raw.prepare(select).iterate()) yield { table: name, row: decoded(row) };
    }
  } finally {
    raw.close();
  }
}

function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}

function decoded(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => readable(column, value)));
}

function readable(column: string, value: unknown): [string, unknown] {
  if (column === 'structure' && value instanceof Uint8Array) {
    const { content: _, ...structure } = unpacked('', value);
    return [column, structure];
  }
  if (value instanceof Uint8Array) return [column, { base64: Buffer.from(value).toString('base64') }];
  if (!column.endsWith('_json')) return [column, value];
  return [column.slice(0, -'_json'.length), value === null ? null : JSON.parse(String(value))];
}
