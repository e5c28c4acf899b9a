import type { DocumentSummary } from '../../../src/register/index.ts';
import type { Screen } from '../screen.ts';
import { grouped } from './fields.ts';
import { shortName } from './source-place.ts';
import { type TableColumn, tableHead, tableRow } from './table.ts';

const COLUMNS: readonly TableColumn[] = [
  { heading: 'ID', width: 8 },
  { heading: 'DATE', width: 10 },
  { heading: 'DOCUMENT', share: 100 },
  { heading: 'TYPE', width: 8 },
  { heading: 'FOUND', width: 5, right: true },
  { heading: 'TROUBLE', width: 7, right: true },
];

/** Short names of the media types that are read. */
const TYPES: Readonly<Record<string, string>> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** A table of documents: how many commitments were found in each, and how much trouble it gave. */
export function documentTable(rows: readonly DocumentSummary[], screen: Screen): string {
  const body = rows.map((row) =>
    tableRow(
      COLUMNS,
      [
        { text: row.id.slice(0, 8), style: 'dim' },
        { text: row.date ?? '' },
        { text: row.title === null ? shortName(row.name) : `${row.title} (${shortName(row.name)})` },
        {
          text: row.readable ? (TYPES[row.mediaType ?? ''] ?? '') : 'unread',
          ...(row.readable ? {} : { style: 'red' }),
        },
        { text: grouped(row.commitments) },
        { text: row.findings === 0 ? '' : grouped(row.findings), style: 'yellow' },
      ],
      screen,
    ),
  );
  return tableHead(COLUMNS, screen) + body.join('');
}
