import { type CodedItem, scoreValue } from '../../../src/follow/index.ts';
import type { CoderMark, CodingRound } from '../../../src/register/index.ts';
import type { Screen } from '../screen.ts';
import { counted } from './fields.ts';
import { indented, tableHead, tableRow } from './table.ts';

const ROUND_COLUMNS = [
  { heading: 'Round', width: 8 },
  { heading: 'What', share: 2 },
  { heading: 'Coders', share: 2 },
  { heading: 'State', share: 1 },
];

/** Rounds with who is done and how far they are settled. */
export function roundTable(rounds: readonly CodingRound[], screen: Screen): string {
  const rows = rounds.map((round) =>
    tableRow(
      ROUND_COLUMNS,
      [
        { text: round.id.slice(0, 8), style: 'dim' },
        { text: `${round.title} (${askedFor(round)})` },
        { text: round.coders.map((coder) => `${coder}${round.done.includes(coder) ? ' (done)' : ''}`).join(', ') },
        { text: round.state === 'revealed' ? `revealed, ${round.settled.length} settled` : round.state },
      ],
      screen,
    ),
  );
  return `${tableHead(ROUND_COLUMNS, screen)}${rows.join('')}\n`;
}

function askedFor({ subject }: CodingRound): string {
  if (subject.kind === 'document') return 'a document';
  const { kind, from, to } = subject.window;
  return `${counted(subject.cells.length, 'score')}, ${kind}, ${from} to ${to}`;
}

/** What a coder has marked so far. */
export function markLines(marks: readonly CoderMark[], screen: Screen): string {
  return marks.map(({ id, mark }) => indented(`${id}  ${saidOf(mark)}`, 0, screen)).join('');
}

/** What coders said, side by side, and what was settled. */
export function itemLines(items: readonly CodedItem[], screen: Screen): string {
  return items
    .map(({ id, differ, versions, settled }) => {
      const head = `${id}  ${differ.length === 0 ? 'agreed' : `differ in ${differ.join(', ')}`}`;
      const said = versions.map(({ coder, mark }) =>
        indented(`${coder}: ${mark ? saidOf(mark.mark) : 'nothing'}`, 2, screen),
      );
      const end = settled
        ? indented(`settled by ${settled.by}: ${settled.took ?? settled.outcome}`, 2, screen, 'dim')
        : '';
      return `${screen.paint('bold', head)}\n${said.join('')}${end}\n`;
    })
    .join('');
}

function saidOf(mark: CoderMark['mark']): string {
  const note = mark.note === null ? '' : ` (${mark.note})`;
  if (mark.kind === 'score') {
    const reading = mark.reading === null ? '' : `, reading ${mark.reading}`;
    return `${mark.party} on ${mark.entry.slice(0, 8)}: ${scoreValue(mark.score)}${reading}${note}`;
  }
  const { spans, kind, binding, area } = mark.draft;
  const words = spans.map(({ exact }) => `“${exact}”`).join(' … ');
  return `${[kind, binding, area].filter(Boolean).join(', ')}: ${words}${note}`;
}
