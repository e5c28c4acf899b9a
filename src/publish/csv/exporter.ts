import { COLUMNS } from '../columns.ts';
import { csvLine } from '../csv-cells.ts';
import type { Exporter, ExportRecord } from '../record.ts';

/** CSV (`csv-cells.ts` says the rules): a header, and a row for each commitment. `COLUMNS` describes the columns. */
export const csv: Exporter = {
  name: 'csv',
  mediaType: 'text/csv',
  header: csvLine(COLUMNS.map(({ name }) => name)),
  row: (record: ExportRecord) => csvLine(COLUMNS.map((column) => column.value(record))),
};
