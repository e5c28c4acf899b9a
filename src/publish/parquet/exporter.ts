import type { ColumnSource } from 'hyparquet-writer';
import { COLUMNS, type Column } from '../columns.ts';
import { wellFormed } from '../csv-cells.ts';
import type { ByteFormat, Edition } from '../edition.ts';
import { type ExportRecord, recordOfEntry } from '../record.ts';

/** Rows of one row group: what is held in memory at a time (some 20 MB), and what a reader can skip at a time. */
const GROUP = 5000;

/** A column of the file: its name, its Parquet type, what it holds, and the value of a row. Any may be null. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: 'STRING' | 'INT64' | 'DOUBLE' | 'BOOLEAN' | 'JSON';
  readonly holds: string;
  value(record: ExportRecord): string | bigint | number | boolean | object | null;
}

const TYPES = { string: 'STRING', integer: 'INT64', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

/** The columns of the CSV file, each in its own type, and the whole statement, so that nothing of it is lost. */
export const PARQUET_COLUMNS: readonly ParquetColumn[] = [
  ...COLUMNS.map((column) => ({
    name: column.name,
    type: TYPES[column.type],
    holds: column.holds,
    value: typed(column),
  })),
  {
    name: 'statement',
    type: 'JSON',
    holds: 'the whole statement with all spans, as in JSON Lines',
    value: ({ statement }) => statement,
  },
];

/**
 * Apache Parquet (https://parquet.apache.org/docs/file-format/), compressed by Snappy. Goes by row groups, so that a register of
 * any size takes the same memory but for the index of the groups. The description of the columns stands in the file itself,
 * under the key `servanda`. Half a character is written as `\\uD83D`, as in CSV, since UTF-8 cannot hold it.
 */
export const parquet: ByteFormat = {
  name: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  says: 'Apache Parquet: the columns of csv with their types, and the whole statement as JSON; needs --out',
  write,
};

async function* write(edition: Edition): AsyncIterable<Uint8Array> {
  // Whoever exports something else does not pay for the library.
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columnsOf([]) });
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: edition.program, kvMetadata: [about(edition)] });
  const taken = () => {
    const written = bytes.getBytes().slice();
    bytes.index = 0;
    return written;
  };
  for await (const rows of groupsOf(edition)) {
    file.write({ columnData: columnsOf(rows).map(({ name, data }) => ({ name, data })), rowGroupSize: GROUP });
    yield taken();
  }
  file.finish();
  yield taken();
}

async function* groupsOf(edition: Edition): AsyncIterable<ExportRecord[]> {
  let rows: ExportRecord[] = [];
  for await (const entry of edition.entries()) {
    rows.push(recordOfEntry(entry));
    if (rows.length < GROUP) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

function columnsOf(rows: readonly ExportRecord[]): ColumnSource[] {
  return PARQUET_COLUMNS.map(({ name, type, value }) => ({ name, type, data: rows.map(value) }));
}

function typed({ type, value }: Column): ParquetColumn['value'] {
  return (record) => {
    const cell = value(record);
    if (typeof cell === 'string') return wellFormed(cell);
    return type === 'integer' && cell !== null ? BigInt(cell) : cell;
  };
}

/** What the file says of itself: title, who publishes, licence, and what each column holds. */
function about({ title, base, publisher, licence }: Edition): { key: string; value: string } {
  const columns = PARQUET_COLUMNS.map(({ name, type, holds }) => ({ name, type, holds }));
  return { key: 'servanda', value: JSON.stringify({ title, base, publisher: publisher.name, licence, columns }) };
}
