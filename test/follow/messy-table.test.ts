import { describe, expect, it } from 'vitest';
import {
  columnIndex,
  columnLetter,
  commitmentsOfTable,
  dateCell,
  numberCell,
  PLAIN_READING,
  tableHeader,
} from '../../src/follow/index.ts';
import { isExact } from '../../src/model/index.ts';

const KNOWN = new Set(['Ruritania', 'Graustark', 'Sylvania', 'RUR', 'GRK']);
const partyOf = (text: string) => ({ code: text.slice(0, 3).toUpperCase(), name: text, known: KNOWN.has(text) });
const read = (text: string, more: Partial<typeof PLAIN_READING> = {}) =>
  commitmentsOfTable(text, partyOf, { ...PLAIN_READING, ...more });
const fields = (text: string, more = {}) =>
  Object.fromEntries(read(text, more).columns.flatMap(({ field, letter }) => (field ? [[field, letter]] : [])));

describe('a number in a cell', () => {
  it.each([
    ['1200', '.', 1200],
    ['1 200,5', ',', 1200.5],
    ['1.200.000', ',', 1200000],
    ['1,200,000.50', '.', 1200000.5],
    ['1.200,50', '.', 1200.5],
    ['1,200', '.', 1200],
    ['1.200', ',', 1200],
    ['-3,5', ',', -3.5],
    ['4.1 million', '.', 4100000],
    ['3 Mio.', ',', 3000000],
    ['2 млрд', ',', 2000000000],
    ['5亿', '.', 500000000],
    ["1'200", '.', 1200],
  ] as const)('%s with %s is %d', (text, decimal, value) => {
    expect(numberCell(text, decimal)).toMatchObject({ value });
  });

  it('takes the currency that stands beside it', () => {
    for (const text of ['US$ 5 million', '$5000000', '5000000 USD', 'USD 5,000,000', '5 million USD']) {
      expect(numberCell(text, '.'), text).toEqual({ value: 5000000, currency: 'USD', percent: false });
    }
    expect(numberCell('30 %', '.')).toEqual({ value: 30, currency: null, percent: true });
  });

  it('asks where one mark may be either', () => {
    expect(numberCell('1.200', '.')).toBe('which');
    expect(numberCell('1,200', ',')).toBe('which');
  });

  it.each(['many', '5 apples', '', '12-13', '1.2.3,4,5x'])('%s is none', (text) => {
    expect(numberCell(text, '.')).toBeNull();
  });
});

describe('a date in a cell', () => {
  it.each([
    ['2030', '2030'],
    ['2030-12', '2030-12'],
    ['2030-12-31', '2030-12-31'],
    ['31.12.2030', '2030-12-31'],
    ['3.4.2030', '2030-04-03'],
    ['31/12/2030', '2030-12-31'],
    ['12/31/2030', '2030-12-31'],
    ['5/5/2030', '2030-05-05'],
    ['2030/12/31', '2030-12-31'],
    ['31 December 2030', '2030-12-31'],
    ['Dec 31, 2030', '2030-12-31'],
    ['1er mars 2030', '2030-03-01'],
    ['31. Dezember 2030', '2030-12-31'],
    ['31 декабря 2030 г.', '2030-12-31'],
    ['2030年12月31日', '2030-12-31'],
    ['March 2030', '2030-03'],
    ['Q4 2030', '2030-10/2030-12'],
    ['by 2030', '2030'],
    ['by the end of 2030', '2030'],
    ['2022-2030', '2022/2030'],
    ['45657', '2024-12-31'],
  ])('%s is %s', (text, edtf) => {
    expect(dateCell(text, null)).toBe(edtf);
  });

  it('asks whether the day or the month comes first, unless it was said', () => {
    expect(dateCell('03/04/2030', null)).toBe('day-month');
    expect(dateCell('03/04/2030', 'day-first')).toBe('2030-04-03');
    expect(dateCell('03/04/2030', 'month-first')).toBe('2030-03-04');
  });

  it.each(['soon', '31.02.2030', '13/13/2030', '2030-13', '99', 'Smarch 2030'])('%s is none', (text) => {
    expect(dateCell(text, 'day-first')).toBeNull();
  });
});

describe('columns', () => {
  it('are known by their headings, in any order and in several languages', () => {
    const head = 'Pays donateur;Description;Montant;Devise;Échéance;Bénéficiaire\n';
    expect(fields(`${head}Ruritania;Build a bridge;5;EUR;2030;Graustark\n`)).toEqual({
      promisor: 'A',
      summary: 'B',
      amount: 'C',
      currency: 'D',
      deadline: 'E',
      beneficiary: 'F',
    });
    expect(fields('编号\t承诺\t国家\n1\t修桥\tRuritania\n')).toEqual({ number: 'A', summary: 'B', promisor: 'C' });
  });

  it('are known by what stands in them where no heading says it', () => {
    const rows = ['Ruritania', 'Graustark', 'Sylvania'].map(
      (party, n) => `${party},Build a bridge over the river number ${n},${n + 5}00,${2030 + n}`,
    );
    expect(fields(`a,b,c,d\n${rows.join('\n')}\n`)).toEqual({
      promisor: 'A',
      summary: 'B',
      amount: 'C',
      deadline: 'D',
    });
  });

  it('come from a head of two lines, with merged cells, under a title', () => {
    const table =
      '\uFEFFPledges of the lake summit;;;;\n\nWhat;;Money;;When\nNo;Text;Amount;Currency;Deadline\nR1;Build a bridge;1,5;EUR;2030\n';
    const { columns, statements, problems } = read(table);
    expect(problems).toEqual([]);
    expect(columns.map(({ name }) => name)).toEqual([
      'What / No',
      'What / Text',
      'Money / Amount',
      'Money / Currency',
      'When / Deadline',
    ]);
    expect(statements[0]).toMatchObject({
      text: 'Build a bridge',
      amounts: [{ value: 1.5, currency: 'EUR' }],
      deadline: { edtf: '2030' },
    });
    for (const span of [statements[0]!.spans[0]!, statements[0]!.amounts[0]!.span])
      expect(isExact(table, span)).toBe(true);
  });

  it('are what somebody says, or was remembered, before any guess', () => {
    const table = 'number,summary,party,other\n1,Build a bridge,Ruritania,Graustark\n';
    expect(fields(table, { columns: { promisor: 3, beneficiary: 2 } })).toMatchObject({
      promisor: 'D',
      beneficiary: 'C',
    });
    expect(fields(table, { remembered: { promisor: 3 } })).toMatchObject({ promisor: 'D' });
    expect(fields(table, { columns: { promisor: null } }).promisor).toBeUndefined();
    expect(tableHeader(table)).toBe(
      tableHeader(table.replace('Ruritania', 'Sylvania').toUpperCase().replaceAll('RURITANIA', '')),
    );
  });

  it('have the letters of a spreadsheet', () => {
    expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    for (const index of [0, 25, 26, 701, 702]) expect(columnIndex(columnLetter(index))).toBe(index);
  });
});

describe('what is wrong', () => {
  it('is said by cell, all at once, and then there are no commitments', () => {
    const table = [
      'No;Text;Amount;Currency;Deadline;Area',
      'R1;Build a bridge;5;EUR;03/04/2030;Energy',
      'R1;;viel;EUR;soon;Happiness',
      'R3;Plant trees;7;;2030;Energy',
    ].join('\n');
    const { statements, problems } = read(table);
    expect(statements).toEqual([]);
    expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'E2 import.day-month',
      'A3 import.twice',
      'B3 import.empty',
      'C3 import.number',
      'E3 import.date',
      'F3 import.area',
      'C4 import.unit',
    ]);
    expect(problems[1]).toMatchObject({ first: 2, value: 'R1' });
  });

  it('names rows by their number where no column does', () => {
    expect(read('summary\nBuild a bridge\nPlant trees\n').names).toEqual(['2', '3']);
  });
});

describe('a table of 20,000 rows', () => {
  const line = (n: number) =>
    `P${n};Ruritania;"Build bridge ${n}; and a road";${n},5;EUR;${1 + (n % 28)}.12.2030;Energy`;
  const table = (rows: readonly string[]) =>
    `\uFEFFNo;Country;Text;Amount;Currency;Deadline;Area\r\n${rows.join('\r\n')}\r\n`;
  const rows = Array.from({ length: 20_000 }, (_, n) => line(n + 1));

  it('is read whole', () => {
    const content = table(rows);
    const { statements, problems, names } = read(content);
    expect(problems).toEqual([]);
    expect([statements.length, names.at(-1)]).toEqual([20_000, 'P20000']);
    expect(statements[19_998]).toMatchObject({ text: 'Build bridge 19999; and a road', amounts: [{ value: 19999.5 }] });
    for (const { spans, amounts } of statements)
      expect(isExact(content, spans[0]!) && isExact(content, amounts[0]!.span)).toBe(true);
  });

  it('or ends in a list of what is wrong, by cell', () => {
    const wrong = rows.with(9_999, line(5)).with(19_999, line(20_000).replace(',5', ' or so'));
    const { statements, problems } = read(table(wrong));
    expect(statements).toEqual([]);
    expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'A10001 import.twice',
      'D20001 import.number',
    ]);
  });
});
