// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be rows of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: what can be done stands in the cells
import { memo } from 'react';
import type { EntryRow } from '../../../../api/contract/entry.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { usePartyWords } from '../../ui/party-words.tsx';
import { EntryCell } from './entry-cell.tsx';
import { plainWords } from './plain-words.ts';
import type { RowChoice } from './row-choice.ts';
import type { Column } from './view-address.ts';
import { WordsLink } from './words-link.tsx';

interface TableRowProps {
  readonly place: number;
  readonly height: number;
  readonly row: EntryRow | null;
  readonly columns: readonly Column[];
  readonly selected: boolean;
  readonly onChoose: RowChoice['choose'];
}

/** Words read in their own direction (`dir="auto"`), from the side where the cells of the page begin. */
const CELL = 'min-w-0 px-2 text-left text-sm wrap-anywhere rtl:text-right';
const CLAMPED = `${CELL} line-clamp-2`;
/** So many characters of any script fit into two lines of the narrowest column: nothing has to be cut off there. */
const SHORT = 10;

/** One row, of as few elements as can be: each costs in every frame of a scroll that brings rows. */
export const TableRow = memo(function TableRow({ place, height, row, columns, selected, onChoose }: TableRowProps) {
  const { t } = useI18n();
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      data-place={place}
      className={`absolute inset-x-0 top-0 grid contain-content items-center border-b border-line [grid-template-columns:inherit] ${selected ? 'bg-accent-soft' : 'hover:bg-sunken'}`}
      style={{ height, transform: `translateY(${place * height}px)` }}
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
      <span role="cell" dir="auto" className={CLAMPED}>
        {row ? <WordsLink row={row} /> : <span className="text-muted">{t('commitments.loadingRow')}</span>}
      </span>
      {row === null
        ? columns.map((column) => <span role="cell" key={column} className={CELL} />)
        : columns.map((column) => <TableCell key={column} row={row} column={column} />)}
    </div>
  );
});

/** A cell; where it holds words alone, they stand in its own element. */
function TableCell({ row, column }: { readonly row: EntryRow; readonly column: Column }) {
  const plain = plainWords(row, column, useI18n(), usePartyWords());
  if (plain === null) {
    const isBadge = column === 'status' || column === 'kind';
    return (
      <span role="cell" dir={isBadge ? undefined : 'auto'} className={isBadge ? CELL : CLAMPED}>
        <EntryCell row={row} column={column} />
      </span>
    );
  }
  const { words, title, isInferred = false } = plain;
  const look = `${words.length > SHORT ? CLAMPED : CELL}${isInferred ? ' inferred' : ''}`;
  return (
    <span role="cell" dir="auto" title={title} className={`${look} tabular-nums`}>
      {words}
    </span>
  );
}
