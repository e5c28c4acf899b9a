import { apiTarget } from './api.ts';
import { amounts, dates, histories, quotations, rules, tables } from './grammars.ts';
import { readerTarget } from './readers.ts';
import type { Target } from './target.ts';

/** Everything that takes input from outside, by name. Those that hold a thread are opened when asked for. */
export const TARGETS: Readonly<Record<string, () => Target>> = {
  txt: () => readerTarget('txt'),
  html: () => readerTarget('html'),
  docx: () => readerTarget('docx'),
  pdf: () => readerTarget('pdf'),
  amounts: () => amounts,
  dates: () => dates,
  rules: () => rules,
  quotations: () => quotations,
  tables: () => tables,
  histories: () => histories,
  api: apiTarget,
};
