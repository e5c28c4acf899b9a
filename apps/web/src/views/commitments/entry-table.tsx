// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be rows of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: what can be done stands in the cells
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import type { EntryRow } from '../../../../api/contract/entry.ts';
import { useT } from '../../i18n/i18n.tsx';
import { EntryCell } from './entry-cell.tsx';
import type { RowChoice } from './row-choice.ts';
import type { RowSource } from './row-pages.ts';
import { TableHead } from './table-head.tsx';
import type { Column, View } from './view-address.ts';
import { useFollow, WordsLink } from './words-link.tsx';

interface EntryTableProps {
  readonly source: RowSource<EntryRow>;
  readonly view: View;
  readonly choice: RowChoice;
  readonly currencies: readonly string[];
  readonly onChange: (view: View) => void;
}

/** Height of a row in rem: two lines of words and the space around them. All rows are equal, so that no scrolling measures. */
const ROW_REM = 3.75;
/** Rows drawn beyond the edge: a turn of the wheel. */
const OVERSCAN = 8;

const WIDTHS: Readonly<Partial<Record<Column, string>>> = {
  status: '8.25rem',
  kind: '8rem',
  amount: 'minmax(6.5rem, 1fr)',
  document: 'minmax(6.5rem, 1fr)',
  binding: '5.5rem',
};

/** The columns of the grid that the head and every row are set on. */
function gridOf(columns: readonly Column[]): string {
  return ['2.25rem', 'minmax(15rem, 4fr)', ...columns.map((column) => WIDTHS[column] ?? 'minmax(5.5rem, 1fr)')].join(
    ' ',
  );
}

/**
 * Rows of a hundred thousand, of which those in sight are drawn. A table to assistive technology, with the true number of
 * rows; arrows go from row to row.
 */
export function EntryTable({ source, view, choice, currencies, onChange }: EntryTableProps) {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const follow = useFollow();
  const rem = remPixels();
  const total = source.total ?? 0;
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * rem,
    overscan: OVERSCAN,
    scrollPaddingStart: 2.5 * rem,
  });
  const items = rows.getVirtualItems();
  useWanted(source, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const grid = gridOf(view.columns);
  return (
    <div
      ref={scroller}
      className="relative min-h-0 flex-1 overflow-auto rounded-lg border border-line bg-surface [overflow-anchor:none]"
    >
      <div
        role="table"
        aria-label={t('commitments.table')}
        aria-rowcount={total + 1}
        className="min-w-max lg:min-w-full"
        onClick={follow}
        onKeyDown={(event) => step(event, (place) => rows.scrollToIndex(place), total)}
      >
        <TableHead view={view} grid={grid} currencies={currencies} onChange={onChange} />
        <div role="rowgroup" className="relative" style={{ height: rows.getTotalSize() }}>
          {items.map(({ index, start, size }) => (
            <TableRow
              key={index}
              place={index}
              top={start}
              height={size}
              row={source.rowAt(index)}
              columns={view.columns}
              grid={grid}
              selected={choice.selection.has(source.rowAt(index)?.id ?? '')}
              onChoose={choice.choose}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function remPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** Says to the source what is in sight. */
export function useWanted(source: RowSource<EntryRow>, first: number, last: number): void {
  useEffect(() => source.want(first, last), [source, first, last]);
}

/** Up and down go to the row above or below, and on to rows that are not drawn yet. */
function step(event: KeyboardEvent<HTMLElement>, show: (place: number) => void, total: number): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = (event.target as HTMLElement).closest<HTMLElement>('[data-place]')?.dataset.place;
  if (by === undefined || here === undefined) return;
  const place = Number(here) + by;
  if (place < 0 || place >= total) return;
  event.preventDefault();
  show(place);
  const table = event.currentTarget;
  requestAnimationFrame(() => table.querySelector<HTMLElement>(`[data-place="${place}"] a`)?.focus());
}

interface TableRowProps {
  readonly place: number;
  readonly top: number;
  readonly height: number;
  readonly row: EntryRow | null;
  readonly columns: readonly Column[];
  readonly grid: string;
  readonly selected: boolean;
  readonly onChoose: RowChoice['choose'];
}

const CELL = 'line-clamp-2 min-w-0 px-2 text-sm wrap-anywhere';

const TableRow = memo(function TableRow({ place, top, height, row, columns, grid, selected, onChoose }: TableRowProps) {
  const t = useT();
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      data-place={place}
      className={`absolute inset-x-0 top-0 grid contain-content items-center border-b border-line ${selected ? 'bg-accent-soft' : 'hover:bg-sunken'}`}
      style={{ height, gridTemplateColumns: grid, transform: `translateY(${top}px)` }}
    >
      <span role="cell" className="flex justify-center">
        {row && (
          <input
            type="checkbox"
            checked={selected}
            onClick={(event) => onChoose(place, event.currentTarget.checked, event.shiftKey)}
            onChange={() => undefined}
            aria-label={t('commitments.select', { words: row.value.text })}
            className="size-4 accent-(--accent)"
          />
        )}
      </span>
      <span role="cell" className={CELL}>
        {row ? <WordsLink row={row} /> : <span className="text-muted">{t('commitments.loadingRow')}</span>}
      </span>
      {columns.map((column) => (
        <span role="cell" key={column} className={CELL}>
          {row && <EntryCell row={row} column={column} />}
        </span>
      ))}
    </div>
  );
});
