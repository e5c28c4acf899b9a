import type { Party } from '../model/index.ts';

type Member = Party['members'][number];

/** Cells of a table written as text: one row a line, cells parted by `|`, empty lines left out. */
export function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** Items of a cell, parted by `;`, line ends counting as spaces, empty items left out. */
export function listOf(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(';')
    .map((item) => item.trim().replace(/\s+/g, ' '))
    .filter((item) => item !== '');
}

/** Members of a cell: `CODE`, `CODE:from`, `CODE:from/to` or `CODE:/to`, parted by spaces. */
export function membersOf(cell: string | undefined): Member[] {
  return (cell ?? '')
    .split(' ')
    .filter((item) => item !== '')
    .map((item) => {
      const [code = '', time = ''] = item.split(':');
      const [from = '', to = ''] = time.split('/');
      return { code, from: from || null, to: to || null };
    });
}
