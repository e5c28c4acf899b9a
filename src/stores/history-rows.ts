import { Buffer } from 'node:buffer';
import { unpacked } from './structure.ts';

/**
 * Tables that repeat what others say: they are reckoned anew. So are those of the search index and of the database itself. The
 * accounts of people are not carried: a history is handed on, and nobody's password with it; nor is what waits to be read.
 */
const DERIVED =
  /^(?:projection|register_version|entry_parties|entry_words|restating_features|search_.*|auth_.*|intake.*|sqlite_.*|.*_fts(?:_.*)?)$/;

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

/** How a table is carried, by its columns and those of its key in order; null for one that is reckoned anew. */
export function carried(name: string, all: readonly string[], keys: readonly string[]): CarriedTable | null {
  if (DERIVED.test(name)) return null;
  const { columns = all, where = 'true' } = PARTS[name] ?? {};
  const order = name === 'passages' ? ['source', 'id'] : keys;
  return { name, columns, where, order };
}

/** The question for the rows of a table. */
export function selectOf({ name, columns, where, order }: CarriedTable): string {
  return `select ${quoted(columns)} from "${name}" where ${where} order by ${quoted(order)}`;
}

function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}

/** A row as it is exchanged, from a row as it is stored. */
export function decoded(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
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
