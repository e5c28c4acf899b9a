import { Trouble } from '../model/index.ts';
import { HistoryRow } from '../register/index.ts';
import { publicName } from './addresses.ts';

/** The version of this form of exchange. */
const VERSION = 1;

/**
 * A register with its whole history as JSON Lines: a line that says what this is, a line for each row (`table`, and its columns),
 * and a last line with their number, so that a file that was cut off is known. Documents, every reading of them, proposals,
 * decisions, findings and versions are in it; the bytes of the originals are not. A document that was a
 * file goes by its path within the folder it was added from, and by its name alone where the path leads from the root of a disk.
 */
export async function* historyLines(rows: AsyncIterable<HistoryRow>): AsyncIterable<string> {
  yield `${JSON.stringify({ servanda: 'register', version: VERSION })}\n`;
  let count = 0;
  for await (const { table, row } of rows) {
    count += 1;
    yield `${JSON.stringify({ table, ...withoutPaths(table, row) })}\n`;
  }
  yield `${JSON.stringify({ table: 'end', rows: count })}\n`;
}

/** From the root of a disk, of a home or of a network share, or upward from the folder one is in. */
const OUTSIDE = /^(?:[\\/~]|[a-z]:[\\/]|file:|\.\.?[\\/])/i;

/** A row without paths that say how somebody's disk is laid out. */
function withoutPaths(table: string, row: HistoryRow['row']): HistoryRow['row'] {
  if (table === 'documents') return named(row, 'name');
  if (table === 'sources') return { ...row, origin: named(row.origin, 'name') };
  if (table === 'versions') return named(row, 'origin');
  if (table !== 'findings') return row;
  const { record } = row;
  const params = named(named((record as { params?: unknown }).params, 'name'), 'path');
  return { ...named(row, 'origin'), record: { ...(record as object), params } };
}

function named(of: unknown, field: string): Record<string, unknown> {
  const fields = of as Record<string, unknown>;
  const name = fields[field];
  return typeof name === 'string' && OUTSIDE.test(name) ? { ...fields, [field]: publicName(name) } : fields;
}

/**
 * The rows of such a file. Errors: `history.not-ours` for a file that is something else, `history.newer`, `history.line`
 * (`number`) for a line that is no JSON object, `history.cut-off` when the end is missing.
 */
export async function* readHistory(lines: AsyncIterable<string>): AsyncIterable<HistoryRow> {
  let number = 0;
  let end: number | null = null;
  for await (const line of lines) {
    number += 1;
    const said = objectOf(line, number);
    if (number === 1) refuseOther(said);
    else if (end !== null) throw new Trouble('history.line', { number });
    else if (said.table === 'end') end = Number(said.rows);
    else {
      const { table, ...row } = said;
      yield HistoryRow.parse({ table: String(table), row });
    }
  }
  if (number === 0) throw new Trouble('history.not-ours');
  if (end !== number - 2) throw new Trouble('history.cut-off', { rows: number - 1 });
}

function objectOf(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below, with the number of the line.
  }
  throw number === 1 ? new Trouble('history.not-ours') : new Trouble('history.line', { number });
}

function refuseOther({ servanda, version }: Record<string, unknown>): void {
  if (servanda !== 'register') throw new Trouble('history.not-ours');
  if (version !== VERSION) throw new Trouble('history.newer', { version: String(version) });
}
