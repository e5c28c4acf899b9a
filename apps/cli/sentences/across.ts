import type { Sentences } from './sentence.ts';

const at = ({ cell, line, column }: Readonly<Record<string, unknown>>) =>
  `${cell ? `cell ${cell}, ` : ''}line ${line}${column ? `, column "${column}"` : ''}`;

/** What can be wrong with what is proposed across texts, and with the cells of a table of commitments. */
export const ACROSS: Sentences = {
  'across.no-proposal': ({ id }) =>
    `there is no proposal ${id}; "servanda restatements" and "servanda evidence proposed" list them`,
  'across.needs-evidence': ({ id }) => `proposal ${id}: say what the fact is and who answers for it`,
  'import.no-summary': () =>
    'no column was taken for the words of the commitments; say which it is, as in --column summary=C',
  'import.column': ({ text, fields }) =>
    `"${text}" names no column; write a field and a letter, as in promisor=C, or promisor=- for none (fields: ${fields})`,
  'import.no-such-column': ({ letter, last }) => `the table has no column ${letter}; its last is ${last}`,
  'import.empty': (p) => `${at(p)} is empty`,
  'import.twice': (p) => `${at(p)}: "${p.value}" stands in row ${p.first} too; give each row another name`,
  'import.cells-over': (p) => `${at(p)}: "${p.value}" stands right of the last heading`,
  'import.choice': (p) => `${at(p)}: "${p.value}" is none of ${p.choices}`,
  'import.area': (p) => `${at(p)}: "${p.value}" is no issue area; "servanda list --help" names them`,
  'import.number': (p) => `${at(p)}: "${p.value}" is no number; write 1200000, 1 200 000 or 1.2 million`,
  'import.thousands': (p) =>
    `${at(p)}: "${p.value}" can be read in two ways; write it without the mark (1200), or with two decimals (1.20)`,
  'import.date': (p) => `${at(p)}: "${p.value}" is no date; write 2030-12-31, 2030-12, 2030 or 2022/2030`,
  'import.day-month': (p) =>
    `${at(p)}: "${p.value}" can be read in two ways; say --dates day-first or --dates month-first, or write 2030-12-31`,
  'import.currency': (p) => `${at(p)}: "${p.value}" has no currency; write three letters (USD)`,
  'import.two-currencies': (p) => `${at(p)}: "${p.value}" has another currency than its row`,
  'import.not-money': (p) => `${at(p)}: only money has a currency; leave it empty where things are counted`,
  'import.unit': (p) => `${at(p)}: "${p.value}" says no unit; write what is counted, or a currency`,
};
