import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/publish/csv-cells.ts';
import {
  COLUMNS,
  FOLDER_FORMATS,
  FORMATS,
  readCell,
  readCsv,
  recordOfEntry,
  type Score,
} from '../../src/publish/index.ts';
import { BY_2030, editionOf, entryOf, HOSTILE, MONEY, written } from './invented-edition.ts';

const format = (name: string) => FORMATS.find((each) => each.name === name)!;

/** As a file would hold it: in UTF-8, which has no half characters. */
const throughFile = (text: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

describe('cells', () => {
  it.each(HOSTILE)('%j comes back from a file as it was, in every column', (words) => {
    const text = throughFile(csvLine([words, words, 'plain', words]) + csvLine([words]));
    expect(readCsv(text)).toEqual([[words, words, 'plain', words], [words]]);
  });

  it.each(HOSTILE)('%j is no formula to a spreadsheet', (words) => {
    expect(csvLine([words])).not.toMatch(/^"?[=+\-@\t\r\n＝＋－＠]/u);
  });

  it('anything else comes back too, and two texts never become one cell', () => {
    const any = fc.string({
      unit: fc.oneof(fc.constantFrom(...'\'"=\\u005CDd8,\r\n \ud83d\udc4d'), fc.string({ unit: 'binary' })),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 4 }), (cells) => {
        expect(readCsv(throughFile(csvLine(cells)))).toEqual([cells]);
      }),
      { numRuns: 500 },
    );
    expect(readCell('plain')).toBe('plain');
  });
});

describe('CSV', () => {
  it('has every hostile value in every field of words, and gives each back', async () => {
    const hostile = HOSTILE.map((text, number) =>
      entryOf(
        number,
        { text, condition: { text, span: MONEY.span }, deadline: { ...BY_2030, text } },
        { title: text, name: text, publisher: text },
      ),
    );
    const rows = readCsv(throughFile(await written(format('csv'), editionOf(hostile))));
    expect(rows).toHaveLength(HOSTILE.length + 1);
    for (const [number, row] of rows.slice(1).entries()) {
      const record = recordOfEntry(hostile[number]!);
      expect(row).toEqual(COLUMNS.map((column) => String(column.value(record) ?? '')));
    }
  });
});

describe('JSON Lines', () => {
  it('keeps every value, half characters too', async () => {
    const entries = HOSTILE.map((text, number) => entryOf(number, { text }, { title: text }));
    const lines = throughFile(await written(format('jsonl'), editionOf(entries))).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line).text)).toEqual(HOSTILE);
    expect(lines.map((line) => JSON.parse(line).title)).toEqual(HOSTILE);
  });
});

describe('the table of research groups', () => {
  const group = { code: 'LAKE', name: 'Lake Five', span: null, inferred: 'speaker', members: ['RUR', 'GRA'] };
  const scores = new Map<string, Map<string, Score>>([
    [
      '0000000000000001',
      new Map([
        ['RUR', 1],
        ['GRA', -1],
      ]),
    ],
    ['0000000000000002', new Map([['SYL', 0]])],
  ]);

  it('numbers commitments within a summit and has a column per member, empty where nobody scored', async () => {
    const other = { id: 'cd'.repeat(32), title: null, name: '/home/somebody/communiqué, final.txt' };
    const entries = [
      entryOf(1, { promisor: [group], text: 'build' }),
      entryOf(2, { promisor: [group], text: '=plant' }),
      entryOf(3, { promisor: [{ ...group, code: 'SYL', members: [] }], area: null }, other),
    ];
    const edition = editionOf(entries, { scores: (id) => scores.get(id) ?? new Map() });
    expect(readCsv(await written(format('summit-table'), edition))).toEqual([
      ['summit', 'number', 'area', 'text', 'GRA', 'RUR', 'SYL'],
      ['Speech at the lake', '1', 'Trade and investment', 'build', '-1', '1', ''],
      ['Speech at the lake', '2', 'Trade and investment', '=plant', '', '', '0'],
      ['communiqué, final.txt', '1', '', 'pay 3 to 5 million crowns', '', '', ''],
    ]);
  });
});

/** Writes a folder into memory. */
async function folderOf(name: string, edition = editionOf(HOSTILE.map((text, n) => entryOf(n, { text })))) {
  const files = new Map<string, string>();
  const put = async (path: string, chunks: AsyncIterable<string>) => {
    let all = '';
    for await (const chunk of chunks) all += chunk;
    files.set(path, all);
    return { bytes: Buffer.byteLength(all), sha256: createHash('sha256').update(all).digest('hex') };
  };
  await FOLDER_FORMATS.find((each) => each.name === name)!.write(edition, put, []);
  return files;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** What Table Schema says of values (https://datapackage.org/standard/table-schema/), for the types that are used. */
const VALID: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  integer: /^(-?\d+)?$/,
  number: /^(-?\d+(\.\d+)?([eE][+-]?\d+)?)?$/,
  boolean: /^(true|false)?$/,
};

describe('a Data Package', () => {
  it('describes every file with its size and hash, and every column with its type', async () => {
    const files = await folderOf('datapackage');
    const descriptor = JSON.parse(files.get('datapackage.json')!);
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
    expect(descriptor.resources).toHaveLength(files.size - 1);
    for (const resource of descriptor.resources) {
      const text = files.get(resource.path)!;
      expect(resource).toMatchObject({ type: 'table', bytes: Buffer.byteLength(text), hash: `sha256:${hashOf(text)}` });
      const [header, ...rows] = readCsv(text);
      expect(resource.schema.fields.map(({ name }: { name: string }) => name)).toEqual(header);
      for (const [index, field] of resource.schema.fields.entries()) {
        expect(VALID[field.type]).toBeDefined();
        for (const row of rows) expect(row[index]).toMatch(VALID[field.type]!);
      }
      const key = header!.indexOf(resource.schema.primaryKey[0]);
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    }
  });

  it('names no document that its table of documents lacks', async () => {
    const files = await folderOf('datapackage');
    const [commitments] = JSON.parse(files.get('datapackage.json')!).resources;
    const { fields, reference } = commitments.schema.foreignKeys[0];
    const column = (path: string, name: string) => {
      const [header, ...rows] = readCsv(files.get(path)!);
      return rows.map((row) => row[header!.indexOf(name)]);
    };
    const known = column(`${reference.resource}.csv`, reference.fields[0]);
    for (const source of column('commitments.csv', fields[0])) expect(known).toContain(source);
  });
});

describe('what is written and read back', () => {
  const any = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'\'"=+-@\\u005CDd8,;\r\n\t \ud83d\udc4d\u202e\u0000\ufeff'),
      fc.string({ unit: 'binary' }),
    ),
  });
  const entries = fc.array(fc.record({ text: any, title: any, publisher: any, phrase: any }), {
    minLength: 1,
    maxLength: 4,
  });
  const registerOf = (values: readonly Readonly<Record<'text' | 'title' | 'publisher' | 'phrase', string>>[]) =>
    values.map(({ text, title, publisher, phrase }, number) =>
      entryOf(
        number,
        {
          text,
          condition: { text: phrase, span: MONEY.span },
          deadline: { ...BY_2030, text: phrase },
          amounts: [MONEY],
        },
        { title, publisher, id: number.toString(16).padStart(64, '0') },
      ),
    );

  it('in JSON Lines is every statement, whatever the words are', async () => {
    const back = fc.asyncProperty(entries, async (values) => {
      const register = registerOf(values);
      const lines = throughFile(await written(format('jsonl'), editionOf(register)))
        .split('\n')
        .slice(0, -1);
      const read = lines.map((line) => JSON.parse(line));
      for (const [number, entry] of register.entries()) {
        expect(read[number]).toMatchObject({ ...entry.value, title: entry.document.title });
      }
      expect(read).toHaveLength(register.length);
    });
    await fc.assert(back, { numRuns: 100 });
  });

  it.each(['csv', 'datapackage'])('in %s is every cell of every column', async (name) => {
    const back = fc.asyncProperty(entries, async (values) => {
      const register = registerOf(values);
      const edition = editionOf(register);
      const files = name === 'csv' ? null : await folderOf(name, edition);
      const rows = readCsv(throughFile(files?.get('commitments.csv') ?? (await written(format('csv'), edition))));
      expect(rows.slice(1)).toEqual(
        register.map((entry) => COLUMNS.map((column) => String(column.value(recordOfEntry(entry)) ?? ''))),
      );
      if (!files) return;
      const documents = readCsv(throughFile(files.get('documents.csv')!));
      const titles = documents[0]!.indexOf('title');
      expect(documents.slice(1).map((row) => row[titles])).toEqual(values.map(({ title }) => title));
    });
    await fc.assert(back, { numRuns: 100 });
  });
});

describe('Croissant', () => {
  it('has a file for each table and a field for each of its columns', async () => {
    const files = await folderOf('croissant');
    const descriptor = JSON.parse(files.get('croissant.json')!);
    expect(descriptor).toMatchObject({ '@type': 'sc:Dataset', conformsTo: 'http://mlcommons.org/croissant/1.1' });
    const objects = new Map(descriptor.distribution.map((file: { '@id': string }) => [file['@id'], file]));
    for (const set of descriptor.recordSet) {
      const ids = set.field.map((field: { '@id': string }) => field['@id']);
      expect(ids).toContain(set.key['@id']);
      for (const { source, dataType } of set.field) {
        const path = source.fileObject['@id'];
        expect(objects.get(path)).toMatchObject({ contentUrl: path, sha256: hashOf(files.get(path)!) });
        expect(readCsv(files.get(path)!)[0]).toContain(source.extract.column);
        expect(dataType).toMatch(/^sc:(Text|Integer|Float|Boolean)$/);
      }
    }
  });
});
