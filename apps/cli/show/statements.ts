import type { Statement } from '../../../src/model/index.ts';
import type { Screen } from '../screen.ts';
import { amountText, counted, deadlineText, whoText } from './fields.ts';
import { indented, type TableColumn, tableHead, tableRow } from './table.ts';

/** A statement in a list, under the number or id that stands before it. */
export interface Listed {
  readonly label: string;
  readonly statement: Statement;
  /** What else is known: the status of an entry, the document it stands in. */
  readonly note?: string;
}

function columns(labelWidth: number): TableColumn[] {
  return [
    { heading: '', width: labelWidth },
    { heading: 'WHO → WHOM', share: 40 },
    { heading: 'HOW MUCH', share: 32 },
    { heading: 'BY WHEN', share: 28 },
    { heading: 'BINDING', width: 7 },
  ];
}

/** A table of statements: who to whom, how much, by when, binding, and below each the words. Empty list: nothing. */
export function statementTable(rows: readonly Listed[], screen: Screen): string {
  if (rows.length === 0) return '';
  const labelWidth = Math.max(...rows.map(({ label }) => label.length));
  const table = columns(labelWidth);
  const body = rows.map((row) => statementRow(table, row, labelWidth, screen));
  return tableHead(table, screen) + body.join('');
}

function statementRow(table: readonly TableColumn[], row: Listed, labelWidth: number, screen: Screen): string {
  const { statement, label, note } = row;
  const inferred = statement.deadline?.basis != null;
  const kind = statement.kind === 'commitment' ? statement.binding : statement.kind;
  const cells = [
    { text: label, style: 'dim' as const },
    { text: whoText(statement) },
    { text: statement.amounts.map(amountText).join('; '), style: 'bold' as const },
    { text: deadlineText(statement.deadline), ...(inferred ? { style: 'dim' as const } : {}) },
    { text: kind, ...(kind === 'low' ? { style: 'dim' as const } : {}) },
  ];
  const words = indented(`“${statement.text}”`, labelWidth + 2, screen);
  const after = note ? indented(note, labelWidth + 2, screen, 'dim') : '';
  return `${tableRow(table, cells, screen)}${words}${after}\n`;
}

/** Whether a list shows anything in parentheses, which then needs a word of explanation. */
export function hasInferred(statements: readonly Statement[]): boolean {
  return statements.some(
    ({ promisor, beneficiary, deadline }) =>
      [...promisor, ...beneficiary].some(({ inferred }) => inferred !== null) || deadline?.basis != null,
  );
}

export const INFERRED_LEGEND =
  '( ) = inferred from who speaks, the date of the text or the like; all else stands in the words.';

/** "12 commitments, 3 vague, 2 proposals, 1 call". */
export function kindCounts(statements: readonly Statement[]): string {
  const count = (kind: Statement['kind']) => statements.filter((statement) => statement.kind === kind).length;
  const parts = [counted(count('commitment'), 'commitment')];
  if (count('vague') > 0) parts.push(`${count('vague')} vague`);
  if (count('proposal') > 0) parts.push(counted(count('proposal'), 'proposal'));
  if (count('call') > 0) parts.push(counted(count('call'), 'call'));
  return parts.join(', ');
}
