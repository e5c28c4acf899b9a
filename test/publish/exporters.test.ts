import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/model/index.ts';
import { COLUMNS, EXPORTERS, recordOfStatement } from '../../src/publish/index.ts';
import { statementOn } from '../register/ruritania.ts';

const CONTENT = 'Ruritania will pay 3 to 5 million crowns, "in full", by 2030.';
const csv = EXPORTERS.find(({ name }) => name === 'csv')!;
const jsonl = EXPORTERS.find(({ name }) => name === 'jsonl')!;

/** Reads RFC 4180 back, as a spreadsheet would. */
function cellsOf(line: string): string[] {
  const cells = line.match(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g) ?? [];
  return cells.map((cell) =>
    cell
      .replace(/(,|\r\n)$/, '')
      .replace(/^"|"$/g, '')
      .replaceAll('""', '"'),
  );
}

function rowOf(statement = statementOn(CONTENT, 'pay'), document = 'speech.txt'): Record<string, string> {
  const cells = cellsOf(csv.row(recordOfStatement(document, statement)));
  return Object.fromEntries(COLUMNS.map(({ name }, index) => [name, cells[index] ?? '']));
}

describe('CSV', () => {
  it('has a header with every column, each of which is described', () => {
    expect(cellsOf(csv.header)).toEqual(COLUMNS.map(({ name }) => name));
    expect(new Set(COLUMNS.map(({ name }) => name)).size).toBe(COLUMNS.length);
    for (const { holds } of COLUMNS) expect(holds).not.toBe('');
  });

  it('writes amounts apart and together', () => {
    const span = spanOf(CONTENT, 19, 40);
    const amount = { value: 3e6, max: 5e6, unit: 'money', currency: 'EUR', bound: 'up_to', span } as const;
    const other = { value: 1200, max: null, unit: 'crowns', currency: null, bound: null, span } as const;
    const row = rowOf(statementOn(CONTENT, 'pay', { amounts: [amount, other] }));
    expect(row.amounts).toBe('up_to 3000000-5000000 EUR; 1200 crowns');
    expect(row).toMatchObject({ amount_value: '3000000', amount_max: '5000000', amount_currency: 'EUR' });
  });

  it('leaves empty what is empty, and says why what is inferred is there', () => {
    expect(rowOf()).toMatchObject({
      id: '',
      status: '',
      deadline: '',
      promisor: 'Ruritania',
      promisor_inferred: 'speaker',
    });
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('keeps %j from being run as a formula', (text) => {
    expect(rowOf(statementOn(CONTENT, 'pay', { text })).text).toBe(`'${text}`);
  });

  it('can be read back, whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = rowOf(statementOn(CONTENT, 'pay', { text })).text;
        expect(read?.replace(/^'(?='*[=+\-@\t\r])/, '')).toBe(text);
      }),
    );
  });
});

describe('JSON Lines', () => {
  it('is the statement, after what is known of it', () => {
    const statement = statementOn(CONTENT, 'pay');
    expect(JSON.parse(jsonl.row(recordOfStatement(null, statement)))).toEqual(statement);
    expect(JSON.parse(jsonl.row(recordOfStatement('a.txt', statement)))).toEqual({ document: 'a.txt', ...statement });
  });

  it('is one line, whatever the words are', () => {
    const row = jsonl.row(recordOfStatement('a\nb', statementOn(CONTENT, 'pay', { text: 'a\r\nb' })));
    expect(row.indexOf('\n')).toBe(row.length - 1);
  });
});
