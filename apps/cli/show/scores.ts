import { type Cell, type MeanScore, scoreValue, type WindowScores } from '../../../src/follow/index.ts';
import type { Entry } from '../../../src/register/index.ts';
import type { Screen } from '../screen.ts';
import { type TableColumn, tableHead, tableRow } from './table.ts';

/** Parties that fit beside each other; the others follow in a table of their own. */
const PARTIES = 8;
const NOT_SCORED = '·';

/** A table for each window: commitments by parties, with the means. */
export function scoreTables(
  all: readonly WindowScores[],
  entries: ReadonlyMap<string, Entry>,
  names: ReadonlyMap<string, string>,
  screen: Screen,
): string {
  return all
    .map((scores) => {
      const { kind, from, to } = scores.window;
      const head = `${from} to ${to}, ${kind}`;
      const parties = scores.byParty.map(({ key }) => key);
      const parts = Array.from({ length: Math.ceil(parties.length / PARTIES) }, (_, index) =>
        part(scores, parties.slice(index * PARTIES, (index + 1) * PARTIES), entries, names, screen),
      );
      return `${screen.paint('bold', head)}\n${parts.join('\n')}${summits(scores)}\n`;
    })
    .join('\n');
}

function part(
  { cells, byParty, byEntry }: WindowScores,
  parties: readonly string[],
  entries: ReadonlyMap<string, Entry>,
  names: ReadonlyMap<string, string>,
  screen: Screen,
): string {
  const columns: TableColumn[] = [
    { heading: 'Commitment', share: 1 },
    ...parties.map((heading) => ({ heading, width: Math.max(5, heading.length), right: true })),
    { heading: 'Mean', width: 13, right: true },
  ];
  const byCell = new Map(cells.map((cell) => [`${cell.entry} ${cell.party}`, cell]));
  const rows = byEntry.map((mean) => {
    const { key: entry } = mean;
    const scores = parties.map((party) => ({ text: cellText(byCell.get(`${entry} ${party}`)) }));
    const name = `${names.get(entry) ?? entry.slice(0, 8)}  ${entries.get(entry)?.value.text ?? ''}`;
    return tableRow(columns, [{ text: name }, ...scores, { text: meanText(mean) }], screen);
  });
  const means = parties.map((party) => byParty.find(({ key }) => key === party)!);
  const last = tableRow(
    columns,
    [{ text: 'Mean' }, ...means.map(({ mean }) => ({ text: mean === null ? '–' : mean.toFixed(2) })), { text: '' }],
    screen,
  );
  return `${tableHead(columns, screen)}${rows.join('')}${last}`;
}

/** A score, or why there is none. */
function cellText(cell: Cell | undefined): string {
  if (!cell) return NOT_SCORED;
  if (cell.open === 'not-applicable') return 'n/a';
  return cell.open === null ? scoreValue(cell.score) : 'open';
}

function meanText({ mean, percent }: MeanScore): string {
  return mean === null ? '–' : `${mean.toFixed(2)} (${percent!.toFixed(1)} %)`;
}

function summits({ bySummit, all }: WindowScores): string {
  const line = (name: string, each: MeanScore) =>
    `${name}: ${meanText(each)}, ${each.counted} scores, ${each.notApplicable} n/a, ${each.open} open\n`;
  const one = bySummit.map((each) => line(each.key, each)).join('');
  return bySummit.length > 1 && all ? `${one}${line('All', all)}` : one;
}
