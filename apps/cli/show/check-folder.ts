import { type CheckResult, figuresTold, isOutOfContext } from '../../../src/model/index.ts';
import type { Screen } from '../screen.ts';
import { counted } from './fields.ts';
import { type TableColumn, tableHead, tableRow } from './table.ts';

const COLUMNS: readonly TableColumn[] = [
  { heading: 'Report', share: 1 },
  { heading: 'Quotations', width: 10, right: true },
  { heading: 'Altered', width: 7, right: true },
  { heading: 'Not found', width: 9, right: true },
  { heading: 'Context', width: 7, right: true },
  { heading: 'Figures', width: 7, right: true },
  { heading: 'Changed', width: 7, right: true },
];

/** The headings of a list of reports: the name, and what is counted of each. */
export const FOLDER_COLUMNS: readonly string[] = COLUMNS.map(({ heading }) => heading);

/** What is counted of one report, in the order of the columns. */
export function countsOf(result: CheckResult): number[] {
  const { quotes } = result;
  const figures = figuresTold(result);
  return [
    quotes.length,
    quotes.filter(({ verdict }) => verdict === 'altered').length,
    quotes.filter(({ verdict }) => verdict === 'not-found').length,
    quotes.filter(isOutOfContext).length,
    figures.length,
    figures.filter(({ verdict }) => verdict === 'changed').length,
  ];
}

export function folderHead(screen: Screen): string {
  return tableHead(COLUMNS, screen);
}

/** One line for a report; dashes where it could not be read. */
export function folderRow(name: string, counts: readonly number[] | null, screen: Screen): string {
  const cells = COLUMNS.slice(1).map((_, index) => ({ text: counts ? String(counts[index]) : '–' }));
  return tableRow(COLUMNS, [{ text: name }, ...cells], screen);
}

/** One line that sums up all reports. */
export function folderSummary(all: readonly (readonly number[] | null)[]): string {
  const read = all.filter((counts) => counts !== null);
  const sum = (column: number) => read.reduce((total, counts) => total + counts[column]!, 0);
  const unread = all.length - read.length;
  const parts = [
    counted(read.length, 'report'),
    `${counted(sum(0), 'quotation')}, ${sum(1)} altered, ${sum(2)} not found, ${sum(3)} out of context`,
    `${counted(sum(4), 'figure')}, ${sum(5)} changed`,
    ...(unread > 0 ? [`${counted(unread, 'report')} could not be read`] : []),
  ];
  return `${parts.join('; ')}.\n`;
}
