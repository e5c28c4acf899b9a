import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AREAS, KINDS } from '../../src/model/index.ts';
import { createGazetteer } from '../../src/parties/index.ts';

const file = join(import.meta.dirname, '../../samples/china-central-asia-2022/commitments.csv');
const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
const columns = (lines[0] ?? '').split(',');
const rows = lines.slice(1).map((line) => {
  const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as Record<string, string>;
});
const gazetteer = createGazetteer();

test('every line can be read: known kinds, parties, areas, numbers and dates', () => {
  expect(rows.length).toBe(29);
  expect(new Set(rows.map((row) => row.number)).size).toBe(rows.length);
  for (const row of rows) {
    expect(KINDS).toContain(row.kind);
    expect(row.binding).toMatch(row.kind === 'commitment' ? /^(high|low)$/ : /^$/);
    expect(AREAS).toContain(row.area);
    for (const party of [row.promisor, row.beneficiary])
      expect(party === '' || gazetteer.get(party ?? '')).toBeTruthy();
    expect(row.amount).toMatch(/^\d*$/);
    expect(row.amount === '').toBe(row.unit === '');
    expect(row.currency).toMatch(row.unit === 'money' ? /^[A-Z]{3}$/ : /^$/);
    expect(row.deadline).toMatch(/^(\d{4}(-\d\d-\d\d)?(\/\d{4}-\d\d-\d\d)?)?$/);
  }
});

test('the six figures with a deadline are there', () => {
  const figures = rows.filter((row) => row.amount !== '' && row.deadline !== '');
  expect(figures.map((row) => `${row.amount} ${row.unit} ${row.deadline}`)).toEqual([
    '70000000000 money 2030',
    '50000000 doses 2022',
    '500000000 money 2022-01-25/2025-01-25',
    '5000 places 2022-01-25/2025-01-25',
    '1200 scholarships 2022-01-25/2027-01-25',
    '100 pairs of sister cities 2022-01-25/2032-01-25',
  ]);
});
