import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentsNamed, evidenceOfTable, readTable } from '../../src/follow/index.ts';

const KNOWN = new Map([
  ['R1', 'entry-1'],
  ['R2', 'entry-2'],
]);
const read = (text: string) =>
  evidenceOfTable(text, (name) => (name === 'twice' ? 'several' : (KNOWN.get(name) ?? null)));
const HEAD = 'commitment,reason,kind,date,value,unit,currency,what,publisher,via,url,looked';

describe('a table', () => {
  it('may come with a byte order mark, semicolons, decimal commas, quotes and blank lines', () => {
    const text =
      '\uFEFFCommitment;What;Publisher;Value;Unit;URL\r\n\r\nR1;"Two; ""big""\nbridges";Gazette;2,5;bridges;https://a.example\r\n';
    const { evidence, problems } = read(text);
    expect(problems).toEqual([]);
    expect(evidence[0]).toMatchObject({ entry: 'entry-1', what: 'Two; "big"\nbridges', value: 2.5, kind: 'figure' });
    expect(readTable(text).rows[0]!.line).toBe(3);
  });

  it('counts lines through quoted line ends', () => {
    const { rows } = readTable('a,b\n"1\n2",x\ny,z\n');
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('gives back whatever cells were written, in place', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (cells) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = `a,b\n${cells.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
        const { rows, problems } = readTable(text);
        expect(problems).toEqual([]);
        const there = cells.filter((row) => row.some((each) => each !== ''));
        expect(rows.map((row) => [row.cells.get('a')!.text, row.cells.get('b')!.text])).toEqual(there);
        for (const row of rows) {
          for (const { start, end, text: read } of row.cells.values()) {
            expect(text.slice(start, end).replaceAll('""', '"').trim()).toBe(read);
          }
        }
      }),
    );
  });
});

describe('evidence by the table', () => {
  it('keeps every row: on a commitment, or aside with its reason', () => {
    const { evidence, problems } = read(
      `${HEAD}\nR1,,,2024,,,,A bridge was opened,Gazette,,https://g.example/1,\n` +
        ',another treaty,event,2024-05,,,,A road was opened,Gazette,Herald,https://g.example/2,\n' +
        'R2,,none-found,2025,,,,Nothing was found,Velde,,,the gazette of 2024\n',
    );
    expect(problems).toEqual([]);
    expect(evidence.map(({ entry, reason, relayed }) => [entry, reason, relayed])).toEqual([
      ['entry-1', null, false],
      [null, 'another treaty', true],
      ['entry-2', null, false],
    ]);
    expect(evidence[2]!.place).toEqual({ kind: 'looked', where: 'the gazette of 2024' });
    expect(commitmentsNamed(`${HEAD}\nR1\nR1\nR9\n`)).toEqual(['R1', 'R9']);
  });

  it('lists every wrong cell by line and column, and gives no row', () => {
    const { evidence, problems } = read(
      `${HEAD},colour\n` +
        'R1,,event,2024,,,,fine,Gazette,,https://g.example/1,\n' +
        'R9,,wonder,yesterday,many,,,,,,gazette,\n' +
        'twice,,,2024,5,money,,x,Gazette,,https://g.example/2,\n' +
        ',,,2024,5,,,x,Gazette,,https://g.example/3,\n',
    );
    expect(evidence).toEqual([]);
    expect(problems.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
      '1 colour table.column-unknown',
      '3 commitment evidence.commitment-unknown',
      '3 value evidence.number',
      '3 what table.empty',
      '3 publisher table.empty',
      '3 kind evidence.choice',
      '3 date evidence.date',
      '3 url evidence.url',
      '4 commitment evidence.commitment-several',
      '4 currency evidence.currency',
      '5 commitment evidence.no-commitment',
      '5 unit evidence.unit',
    ]);
  });

  it('gives a row the same id every time, and tells of the same row twice', () => {
    const row = 'R1,,,2024,,,,A bridge was opened,Gazette,,https://g.example/1,\n';
    expect(read(`${HEAD}\n${row}`).evidence[0]!.id).toBe(read(`${HEAD}\n\n${row}`).evidence[0]!.id);
    expect(read(`${HEAD}\n${row}${row}`).problems).toMatchObject([{ line: 3, column: 'id', code: 'evidence.twice' }]);
  });
});
