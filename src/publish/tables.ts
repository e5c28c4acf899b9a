import { COLUMNS } from './columns.ts';
import { csv } from './csv/exporter.ts';
import { csvLine } from './csv-cells.ts';
import { DOCUMENT_COLUMNS } from './document-columns.ts';
import type { Edition } from './edition.ts';
import { recordOfEntry } from './record.ts';

/** A column as a description of a table names it. */
export interface Described {
  readonly name: string;
  readonly type: string;
  readonly holds: string;
}

/** A table of an edition as a CSV file. `key` is the column whose value no two rows share. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly key: string;
  readonly columns: readonly Described[];
  write(edition: Edition): AsyncIterable<string>;
}

export const COMMITMENTS: Table = {
  name: 'commitments',
  title: 'Commitments, each with its exact words',
  path: 'commitments.csv',
  key: 'id',
  columns: COLUMNS,
  async *write(edition) {
    yield csv.header;
    for await (const entry of edition.entries()) yield csv.row(recordOfEntry(entry));
  },
};

export const DOCUMENTS: Table = {
  name: 'documents',
  title: 'Documents that the commitments stand in',
  path: 'documents.csv',
  key: 'source',
  columns: DOCUMENT_COLUMNS,
  async *write(edition) {
    yield csvLine(DOCUMENT_COLUMNS.map(({ name }) => name));
    for await (const document of edition.documents())
      yield csvLine(DOCUMENT_COLUMNS.map((column) => column.value(document)));
  },
};
