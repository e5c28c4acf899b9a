import { expect, test } from 'vitest';
import { API_CODES } from '../../apps/api/sentences.ts';
import { ACROSS } from '../../apps/cli/sentences/across.ts';
import { CODING } from '../../apps/cli/sentences/coding.ts';
import { DOCUMENTS } from '../../apps/cli/sentences/documents.ts';
import { FOLLOW } from '../../apps/cli/sentences/follow.ts';
import { INFERENCES } from '../../apps/cli/sentences/inferences.ts';
import { REGISTER } from '../../apps/cli/sentences/register.ts';
import { BOUND, CHECKABLE_TESTS, VERDICTS } from '../../apps/cli/sentences/tests.ts';
import { sentenceOf } from '../../apps/web/src/said/fill.ts';
import { said as fr } from '../../apps/web/src/said/fr/index.ts';
import { said as ru } from '../../apps/web/src/said/ru/index.ts';
import { said as zh } from '../../apps/web/src/said/zh/index.ts';

const TABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = { zh, ru, fr };
const prefixed = (prefix: string, table: object) => Object.keys(table).map((name) => `${prefix}.${name}`);

/** What the server can say in the workbench: requests, documents, decisions, coding and follow-up, and why a statement was found. */
const CODES = [
  ...API_CODES,
  // A table of parties is read when the server starts, and what is wrong with it is said on the terminal.
  ...Object.keys(DOCUMENTS).filter((code) => !code.startsWith('parties-csv')),
  // A database of another kind, version or encoding is told of when the server starts.
  ...Object.keys(REGISTER).filter((code) => !/^store\.(?:not-|no-database|encoding|newer)/.test(code)),
  // Tables of codings and of evidence, and rates of exchange, are read by commands alone.
  ...Object.keys(CODING).filter((code) => code !== 'coding.table'),
  ...Object.keys(FOLLOW).filter((code) => /^follow\.(?!table$|line$|rate$|span$)/.test(code)),
  ...Object.keys(ACROSS).filter((code) => code.startsWith('across.')),
  ...['clause', 'item', 'listed-item', 'programme-item', 'model', 'this-includes', 'likely'].map(
    (form) => `form.${form}`,
  ),
  ...prefixed('test', CHECKABLE_TESTS),
  ...prefixed('bound', BOUND),
  ...prefixed('inference', INFERENCES),
  ...prefixed('verdict', VERDICTS),
];

test.each(Object.keys(TABLES))('every code that the server can say in the workbench has words in %s', (language) => {
  const table = TABLES[language]!;
  expect(CODES.filter((code) => !Object.hasOwn(table, code))).toEqual([]);
  const none = Object.keys(table).filter((code) => code.endsWith('-none') && code !== 'bound.bound-none');
  expect(none.filter((code) => !CODES.includes(code.replace(/-none$/, '')))).toEqual([]);
});

const places = (text: string) => [...new Set(text.match(/\{[a-zA-Z]+\}/g) ?? [])].sort().join();

test('the languages have the same codes, and fill in the same places', () => {
  const keys = Object.keys(zh).sort();
  for (const table of [ru, fr]) {
    expect(Object.keys(table).sort()).toEqual(keys);
    expect(keys.filter((key) => places(TABLES.zh![key]!) !== places((table as typeof TABLES.zh)![key]!))).toEqual([]);
  }
});

test('a sentence is filled in, with sizes in megabytes; one that is not known or lacks something is left to the server', () => {
  expect(sentenceOf(fr, 'too-large', { bytes: 250_000_001, limit: 200_000_000 }, 'fr')).toMatch(/251 Mo.* 200 Mo/);
  expect(sentenceOf(zh, 'test.verb-act', { words: 'build' }, 'zh-Hans')).toContain('“build”');
  expect(sentenceOf(zh, 'bound.frame', { words: '' }, 'zh-Hans')).toBe(zh['bound.frame-none']);
  expect(sentenceOf(ru, 'http-status', { url: 'https://lake.example/' }, 'ru')).toBeNull();
  expect(sentenceOf(ru, 'no-such-code', {}, 'ru')).toBeNull();
});
