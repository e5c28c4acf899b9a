// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be rows of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: what can be done stands in the cells
import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import type { EntryRow } from '../../../../api/contract/entry.ts';
import { useT } from '../../i18n/i18n.tsx';
import type { RowChoice } from './row-choice.ts';
import type { RowSource } from './row-pages.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import type { Column, View } from './view-address.ts';
import { useFollow } from './words-link.tsx';

interface EntryTableProps {
  readonly source: RowSource<EntryRow>;
  readonly view: View;
  readonly choice: RowChoice;
  readonly currencies: readonly string[];
  readonly onChange: (view: View) => void;
}

/** Height of a row in rem: two lines of words and the space around them. All rows are equal, so that no scrolling measures. */
const ROW_REM = 3.75;
/** Rows drawn beyond the edge, at least: a turn of the wheel. */
const OVERSCAN = 8;
/**
 * Rows come and go by so many at once. A frame that changes anything costs the browser as much as five rows, however few it changes
 * (docs/workbench.md); so most frames of a scroll change nothing.
 */
const BLOCK = 8;

const WIDTHS: Readonly<Partial<Record<Column, string>>> = {
  status: '8.25rem',
  kind: '8rem',
  amount: 'minmax(7rem, 1fr)',
  deadline: 'minmax(7rem, 1fr)',
  document: 'minmax(6.5rem, 1fr)',
  binding: '5.5rem',
};

/** The columns of the grid that the head and every row are set on. */
function gridOf(columns: readonly Column[]): string {
  return ['2.25rem', 'minmax(14rem, 4fr)', ...columns.map((column) => WIDTHS[column] ?? 'minmax(5.5rem, 1fr)')].join(
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
    rangeExtractor: wholeBlocks,
    scrollPaddingStart: 2.5 * rem,
  });
  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  useWanted(source, first, Math.max(0, last));
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
        <Head view={view} grid={grid} currencies={currencies} onChange={onChange} />
        <div role="rowgroup" className="relative" style={{ height: rows.getTotalSize(), gridTemplateColumns: grid }}>
          <Rows
            first={first}
            last={last}
            height={ROW_REM * rem}
            source={source}
            version={source.version}
            columns={view.columns}
            choice={choice}
          />
        </div>
      </div>
    </div>
  );
}

/** The places to draw: those in sight and those beyond the edge, from the beginning of a block to the end of one. */
function wholeBlocks({ startIndex, endIndex, overscan, count }: Range): number[] {
  const first = Math.max(0, Math.floor((startIndex - overscan) / BLOCK) * BLOCK);
  const end = Math.min(count, Math.ceil((endIndex + 1 + overscan) / BLOCK) * BLOCK);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
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

const Head = memo(TableHead);

interface RowsProps {
  readonly first: number;
  readonly last: number;
  readonly height: number;
  readonly source: RowSource<EntryRow>;
  /** That of the source, which stays the same object when rows come. */
  readonly version: number;
  readonly columns: readonly Column[];
  readonly choice: RowChoice;
}

/** The rows from one place to another; nothing is done again as long as they are the same. */
const Rows = memo(function Rows({ first, last, height, source, columns, choice }: RowsProps) {
  const places = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return places.map((place) => {
    const row = source.rowAt(place);
    return (
      <TableRow
        key={place}
        place={place}
        height={height}
        row={row}
        columns={columns}
        selected={row !== null && choice.selection.has(row.id)}
        onChoose={choice.choose}
      />
    );
  });
});
