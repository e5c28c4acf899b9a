import type { Statement } from '../model/index.ts';
import type { Entry } from '../register/index.ts';
import { publicName } from './addresses.ts';

/**
 * One row of open data. `document` is the name of the document (never a path), null where it goes without saying; what only a register
 * knows (`id`, `status`, `reviewed`, title, date, publisher, page) is null for statements that were never stored.
 */
export interface ExportRecord {
  readonly id: string | null;
  readonly status: string | null;
  readonly reviewed: boolean | null;
  readonly document: string | null;
  readonly source: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly page: number | null;
  readonly statement: Statement;
}

/** The row of a register entry: its value after the decisions in force. */
export function recordOfEntry(entry: Entry): ExportRecord {
  const { id, status, reviewed, document, page, value } = entry;
  const { title, date, publisher } = document;
  const of = { document: publicName(document.name), source: document.id };
  return { id, status, reviewed, ...of, title, date, publisher, page, statement: value };
}

/** The row of a statement that is not in a register. */
export function recordOfStatement(document: string | null, statement: Statement): ExportRecord {
  const nothing = { id: null, status: null, reviewed: null, source: null, title: null, date: null, publisher: null };
  return { ...nothing, page: null, document, statement };
}

/** A format: what stands before the first row, and each row with its line end. The same rows give the same bytes. */
export interface Exporter {
  readonly name: string;
  readonly mediaType: string;
  readonly header: string;
  row(record: ExportRecord): string;
}
