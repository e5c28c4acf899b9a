import { croissant } from './croissant/exporter.ts';
import { csv } from './csv/exporter.ts';
import { datapackage } from './datapackage/exporter.ts';
import type { ByteFormat, Edition, FolderFormat, Format } from './edition.ts';
import { iati } from './iati/exporter.ts';
import { ics } from './ics/exporter.ts';
import { jsonl } from './jsonl/exporter.ts';
import { jsonld } from './jsonld/exporter.ts';
import { parquet } from './parquet/exporter.ts';
import { type Exporter, recordOfEntry } from './record.ts';
import { rss } from './rss/exporter.ts';
import { summitTable } from './summit-table/exporter.ts';
import { w3c } from './w3c/exporter.ts';

export { documentAddress, entryAddress, publicName } from './addresses.ts';
export { type CitationForm, citation } from './citation.ts';
export { claimReviews, type Publication } from './claimreview/exporter.ts';
export { COLUMNS, type Column } from './columns.ts';
export { readCell, readCsv, readHalves } from './csv-cells.ts';
export * from './edition.ts';
export { historyLines, readHistory } from './history-lines.ts';
export { PARQUET_COLUMNS, type ParquetColumn } from './parquet/exporter.ts';
export * from './record.ts';
export { escaped as escapedHtml } from './site/html.ts';

/** The formats whose rows are each by itself, which statements that were never stored can take too. */
export const EXPORTERS: readonly Exporter[] = [csv, jsonl];

/** The formats that are one stream, by name. */
export const FORMATS: readonly Format[] = [
  inRows(jsonl, 'JSON Lines: every field of an entry, a line each'),
  inRows(csv, 'CSV; --columns describes the columns'),
  summitTable,
  w3c,
  jsonld,
  iati,
  ics,
  rss,
];

/** The formats that are one stream of bytes. */
export const BYTE_FORMATS: readonly ByteFormat[] = [parquet];

/** The formats that are a folder of files. */
export const FOLDER_FORMATS: readonly FolderFormat[] = [datapackage, croissant];

function inRows({ name, mediaType, header, row }: Exporter, says: string): Format {
  async function* write(edition: Edition): AsyncIterable<string> {
    if (header !== '') yield header;
    for await (const entry of edition.entries()) yield row(recordOfEntry(entry));
  }
  return { name, mediaType, says, write };
}
