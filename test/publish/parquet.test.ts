import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { BYTE_FORMATS, COLUMNS, PARQUET_COLUMNS, readHalves, recordOfEntry } from '../../src/publish/index.ts';
import type { Entry } from '../../src/register/index.ts';
import { BY_2030, editionOf, entryOf, HOSTILE, MONEY, TREES } from './invented-edition.ts';

const parquet = BYTE_FORMATS.find(({ name }) => name === 'parquet')!;

async function fileOf(edition = editionOf([])): Promise<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  for await (const part of parquet.write(edition)) parts.push(part);
  const bytes = Buffer.concat(parts);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}

/** The library drops a mark of byte order at the beginning of a text unless it is told how to decode. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const stringFromBytes = (bytes: Uint8Array | undefined) => bytes && decoder.decode(bytes);

/** Reads a file back with a library of others. */
async function rowsOf(entries: readonly Entry[]): Promise<Record<string, unknown>[]> {
  const file = await fileOf(editionOf(entries));
  return parquetReadObjects({ file, parsers: { stringFromBytes } });
}

/** A row as the CSV file's columns have it, from a row that was read back. */
function back(row: Record<string, unknown>): unknown[] {
  return COLUMNS.map(({ name }) => {
    const cell = row[name];
    if (typeof cell === 'string') return readHalves(cell);
    return typeof cell === 'bigint' ? Number(cell) : cell;
  });
}

describe('Parquet', () => {
  it('gives every value back in its type, whatever the words are, and the whole statement', async () => {
    const entries = HOSTILE.map((text, number) =>
      entryOf(
        number,
        { text, amounts: [MONEY, TREES], condition: { text, span: MONEY.span }, deadline: { ...BY_2030, text } },
        { title: text, publisher: text, name: text },
      ),
    );
    const rows = await rowsOf([...entries, entryOf(99, {}, { title: null })]);
    expect(rows).toHaveLength(HOSTILE.length + 1);
    for (const [number, entry] of entries.entries()) {
      const record = recordOfEntry(entry);
      expect(back(rows[number]!)).toEqual(COLUMNS.map(({ value }) => value(record)));
      expect(rows[number]!.statement).toEqual(entry.value);
    }
    expect(typeof rows[0]!.start).toBe('bigint');
    expect(rows.at(-1)).toMatchObject({ title: null, amount_value: null, reviewed: true });
  });

  it('takes any text there and back', async () => {
    const any = fc.string({
      unit: fc.oneof(fc.constantFrom(...'\\u005CDd8\ud83d\udc4d\u0000"'), fc.string({ unit: 'binary' })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(any, { minLength: 1, maxLength: 5 }), async (texts) => {
        const rows = await rowsOf(texts.map((text, number) => entryOf(number, { text })));
        expect(rows.map(({ text }) => readHalves(text as string))).toEqual(texts);
        expect(rows.map(({ statement }) => (statement as { text: string }).text)).toEqual(texts);
      }),
      { numRuns: 25 },
    );
  });

  it('describes its columns in itself, and an empty register gives a file without rows', async () => {
    const { schema, key_value_metadata, created_by, num_rows } = parquetMetadata(await fileOf());
    expect([created_by, num_rows]).toEqual(['servanda 0.0.0-test', 0n]);
    expect(schema.slice(1).map(({ name }) => name)).toEqual(PARQUET_COLUMNS.map(({ name }) => name));
    const { columns, licence } = JSON.parse(key_value_metadata!.find(({ key }) => key === 'servanda')!.value!);
    expect(licence).toBe('CC-BY-4.0');
    expect(columns).toEqual(PARQUET_COLUMNS.map(({ name, type, holds }) => ({ name, type, holds })));
  });

  it('goes by row groups, holds no more than one of them, and gives the same bytes twice', async () => {
    let [made, most, taken] = [0, 0, 0];
    const entries = () =>
      (async function* () {
        for (made = 0; made < 5500; made += 1) {
          most = Math.max(most, made - taken);
          yield entryOf(made);
        }
      })();
    const parts: Uint8Array[] = [];
    for await (const part of parquet.write(editionOf([], { entries }))) {
      taken = made;
      parts.push(part);
    }
    expect(parts).toHaveLength(3);
    expect(most).toBeLessThanOrEqual(5000);
    const whole = Buffer.concat(parts);
    const file = whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length) as ArrayBuffer;
    expect(parquetMetadata(file).row_groups.map(({ num_rows }) => num_rows)).toEqual([5000n, 500n]);
    expect(Buffer.from(await fileOf(editionOf([], { entries }))).equals(whole)).toBe(true);
  });
});
