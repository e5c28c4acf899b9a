import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Screen } from '../../apps/cli/screen.ts';
import { amountText, deadlineText, grouped, whoText } from '../../apps/cli/show/fields.ts';
import { columnsOf, safeLine, shortened, wrapped } from '../../apps/cli/show/measure.ts';
import { statementTable } from '../../apps/cli/show/statements.ts';
import { findingLine, KNOWN_CODES, sentence } from '../../apps/cli/words.ts';
import { finding, spanOf } from '../../src/model/index.ts';
import { statementOn } from '../register/ruritania.ts';

const screen = (columns: number): Screen => ({
  out: () => {},
  note: () => {},
  paint: (_, text) => text,
  columns,
  live: false,
});

describe('columns of a terminal', () => {
  it.each([
    ['plain', 5],
    ['三千亿', 6],
    ['e\u0301', 1],
    ['\u{1F600}', 2],
    ['שלום', 4],
    ['', 0],
  ])('%j takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  it('wraps without losing a character, and never wider than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const line = safeLine(text);
        const lines = wrapped(line, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''));
        for (const each of lines) expect(columnsOf(each)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('shortens with an ellipsis', () => {
    expect(shortened('abcdef', 4)).toBe('abc…');
    expect(shortened('abcd', 4)).toBe('abcd');
  });

  it('lets no document move the cursor', () => {
    expect(safeLine('a\u001b[2Jb\u009bc\u202ed\n e')).toBe('a␛[2Jb�c�d e');
  });
});

describe('fields', () => {
  const span = spanOf('x', 0, 1);
  const amount = { value: 5e8, max: null, unit: 'money', currency: 'USD', bound: null, span };

  it.each([
    [{ ...amount }, 'USD 500 million'],
    [{ ...amount, value: 1234567 }, 'USD 1,234,567'],
    [{ ...amount, value: 1.5e9, max: 2e9, bound: 'up_to' as const }, 'up to USD 1.5 billion to 2 billion'],
    [{ ...amount, value: 70, unit: 'percent', currency: null }, '70%'],
    [{ ...amount, value: 1200, unit: 'scholarships', currency: null }, '1,200 scholarships'],
    [{ ...amount, value: 0.5, currency: null }, 'money 0.5'],
  ])('%j is %s', (each, text) => {
    expect(amountText(each)).toBe(text);
  });

  it('groups digits by themselves, not by the machine', () => {
    expect([grouped(1), grouped(1000), grouped(-1234567.25)]).toEqual(['1', '1,000', '-1,234,567.25']);
  });

  it('puts what is inferred in parentheses, and only that', () => {
    const stated = { code: 'A', name: 'Graustark', span, inferred: null };
    const inferred = { code: 'B', name: 'Ruritania', span: null, inferred: 'speaker' };
    expect(whoText({ promisor: [inferred], beneficiary: [stated] })).toBe('(Ruritania) → Graustark');
    expect(whoText({ promisor: [], beneficiary: [] })).toBe('?');
    const deadline = { edtf: '2022/2025', text: 'in three years', span, basis: 'date-of-text' };
    expect(deadlineText(deadline)).toBe('(2022 to 2025)');
    expect(deadlineText({ ...deadline, basis: null, edtf: null })).toBe('in three years');
    expect(deadlineText({ ...deadline, basis: null, edtf: '2024-23/2025-11' })).toBe('autumn 2024 to 2025-11');
  });

  it('make a table that fits 60 to 120 columns', () => {
    const long = statementOn('x', 'x', { text: 'many words '.repeat(60).trim() });
    for (const columns of [60, 80, 100, 120]) {
      const table = statementTable([{ label: '12345678', statement: long }], screen(columns));
      expect(Math.max(...table.split('\n').map(columnsOf))).toBeLessThanOrEqual(columns);
    }
  });
});

describe('sentences', () => {
  it('there is one for every code that the program uses', () => {
    const root = join(import.meta.dirname, '../..');
    const files = ['src', 'apps/cli'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
    );
    const made = /(?:\bfinding|\bWorldFailed|\bWrongUse|\bnew Trouble)\(\s*'([a-z][a-z.-]+)'/g;
    const codes = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(made)].map((match) => match[1]!));
    expect(codes.length).toBeGreaterThan(30);
    expect([...new Set(codes)].filter((code) => !KNOWN_CODES.includes(code))).toEqual([]);
  });

  it('one line each, with nothing undefined, even without parameters', () => {
    for (const code of KNOWN_CODES) expect(sentence(code, {}), code).not.toMatch(/\n|^$/);
  });

  it('an unknown code still says what there is to say', () => {
    expect(sentence('moon.too-far', { distance: 7, unit: 'm' })).toBe('moon too far (distance: 7, unit: m)');
    expect(sentence('constructor', {})).toBe('constructor');
  });

  it('name the document once', () => {
    expect(findingLine('a.txt', finding('empty', 'error'))).toBe('a.txt: error: the file is empty\n');
    expect(findingLine('a.txt', finding('not-found', 'error', { name: 'a.txt' }))).toBe(
      'error: a.txt is not there; check the path\n',
    );
    const onPage = finding('pdf-page-failed', 'warning', {}, { page: 3 });
    expect(findingLine('a.pdf', onPage)).toMatch(/^a\.pdf: warning: page 3: /);
  });
});
