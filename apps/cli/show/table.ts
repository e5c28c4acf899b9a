import type { Screen } from '../screen.ts';
import { columnsOf, padded, safeLine, wrapped } from './measure.ts';

type Style = Parameters<Screen['paint']>[0];

/** A cell: words and how they look. `[text, style]` in one column, wrapped as one. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

/** A column: its heading and its width; `share` divides what the fixed widths leave. */
export interface TableColumn {
  readonly heading: string;
  readonly width?: number;
  readonly share?: number;
  readonly right?: boolean;
}

const GAP = 2;

/** Widths of the columns so that a row fills `total` columns of the terminal, each at least as wide as its heading. */
export function widths(columns: readonly TableColumn[], total: number): number[] {
  const gaps = GAP * (columns.length - 1);
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const shares = columns.reduce((sum, column) => sum + (column.share ?? 0), 0);
  const left = Math.max(0, total - gaps - fixed);
  return columns.map(
    ({ heading, width, share }) =>
      width ?? Math.max(columnsOf(heading), Math.floor((left * (share ?? 0)) / (shares || 1))),
  );
}

/** The headings and a rule under them. */
export function tableHead(columns: readonly TableColumn[], screen: Screen): string {
  const size = widths(columns, screen.columns);
  const cells = columns.map(({ heading, right }, index) => fitted(heading, size[index]!, right));
  const rule = '─'.repeat(size.reduce((sum, width) => sum + width, GAP * (columns.length - 1)));
  return `${screen.paint('bold', cells.join('  ').trimEnd())}\n${screen.paint('dim', rule)}\n`;
}

/** One row, as many lines as its longest cell needs. */
export function tableRow(columns: readonly TableColumn[], cells: readonly Cell[], screen: Screen): string {
  const size = widths(columns, screen.columns);
  const lines = cells.map(({ text }, index) => wrapped(safeLine(text), size[index]!));
  const height = Math.max(...lines.map((each) => each.length));
  const rows = Array.from({ length: height }, (_, row) =>
    cells
      .map(({ style }, index) => {
        const text = fitted(lines[index]?.[row] ?? '', size[index]!, columns[index]?.right);
        return style ? screen.paint(style, text) : text;
      })
      .join('  ')
      .trimEnd(),
  );
  return `${rows.join('\n')}\n`;
}

function fitted(text: string, width: number, right = false): string {
  return right ? ' '.repeat(Math.max(0, width - columnsOf(text))) + text : padded(text, width);
}

/** A paragraph with every line indented. */
export function indented(text: string, indent: number, screen: Screen, style?: Style): string {
  const margin = ' '.repeat(indent);
  const lines = wrapped(safeLine(text), screen.columns - indent);
  return lines.map((line) => `${margin}${style ? screen.paint(style, line) : line}\n`).join('');
}
