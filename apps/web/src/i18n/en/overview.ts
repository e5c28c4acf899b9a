import type { Table } from '../message.ts';

/** What the register holds, and what the program is. */
export const overview = {
  'overview.empty': 'The register is empty',
  'overview.add': 'Add documents',
  'overview.documents': { one: 'document', other: 'documents' },
  'overview.commitments': { one: 'commitment', other: 'commitments' },
  'overview.left': { one: 'statement left to decide', other: 'statements left to decide' },
  'overview.table': 'As a table',
  'overview.timeline': 'Commitments by the date of their text',
  'overview.timeline.says': {
    one: '{count} commitment, made {first} to {last}.',
    other: '{count} commitments, made {first} to {last}.',
  },
  'overview.decided': 'Decided',
  'overview.toDecide': 'To decide',
  'overview.when': 'When',
  'overview.year': 'Year',
  'overview.noYear': 'No year',
  'overview.sum': 'Sum',
  'overview.deadlines': 'Commitments by the year they fall due',
  'overview.deadlines.note': 'Those whose deadline is a date.',
  'overview.deadlines.says': {
    one: '{count} commitment falls due, {first} to {last}.',
    other: '{count} commitments fall due, {first} to {last}.',
  },
  'overview.money': 'Money promised',
  'overview.amounts': 'Promised in {currency}, by area and year of the text',
  'overview.amounts.says': {
    one: '{count} amount, {sum}, in {areas} areas.',
    other: '{count} amounts, {sum} together, in {areas} areas.',
  },
  'overview.counted': {
    one: '{count} amount is counted: of commitments that nobody rejected, the lower end of a range, by the year of the text, each currency by itself.',
    other:
      '{count} amounts are counted: of commitments that nobody rejected, the lower end of a range, by the year of the text, each currency by itself.',
  },
  'overview.leftOut':
    'Left out: {noCurrency} without a currency, {reported} told by others, {restated} said before, {umbrella} that hold others counted here.',
  'about.title': 'About',
  'about.program': 'Program',
  'about.rules': 'Rules',
  'about.register': 'Register',
  'about.api': 'The interface for programs',
} as const satisfies Table;
