// biome-ignore-all lint/a11y/useKeyWithClickEvents: the links inside are what the keyboard reaches; a click on them is followed here
// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be rows of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: what can be done stands in the cells
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { EntryRow } from '../../../../api/contract/entry.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { EntryCell } from './entry-cell.tsx';
import { useWanted } from './entry-table.tsx';
import { hasValue } from './has-value.ts';
import type { RowChoice } from './row-choice.ts';
import type { RowSource } from './row-pages.ts';
import type { Column, View } from './view-address.ts';
import { useFollow, WordsLink } from './words-link.tsx';

interface EntryCardsProps {
  readonly source: RowSource<EntryRow>;
  readonly view: View;
  readonly choice: RowChoice;
}

/** Height of a card with its distance to the next, in rem: three lines of words, and a line for each column beside two. */
const BASE_REM = 8.25;
const LINE_REM = 1.5;
/** Browsers lose count in pages higher than this many pixels (17.8 million in Firefox). */
const MOST_PIXELS = 16_000_000;

/** The same rows for a narrow window, one below the other; the page itself scrolls. */
export function EntryCards({ source, view, choice }: EntryCardsProps) {
  const t = useT();
  const follow = useFollow();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const lines = view.columns.filter((column) => column !== 'status' && column !== 'kind');
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const height = (BASE_REM + lines.length * LINE_REM) * rem;
  const total = source.total ?? 0;
  const count = Math.min(total, Math.floor(MOST_PIXELS / height));
  const rows = useWindowVirtualizer({ count, estimateSize: () => height, overscan: 4, scrollMargin: top });
  const items = rows.getVirtualItems();
  useWanted(source, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  return (
    <>
      <div
        ref={list}
        onClick={follow}
        role="list"
        aria-label={t('commitments.table')}
        className="relative"
        style={{ height: rows.getTotalSize() }}
      >
        {items.map(({ index, start }) => (
          <EntryCard
            key={index}
            place={index}
            total={total}
            top={start - top}
            height={height}
            row={source.rowAt(index)}
            lines={lines}
            selected={choice.selection.has(source.rowAt(index)?.id ?? '')}
            onChoose={choice.choose}
          />
        ))}
      </div>
      {count < total && <p className="py-3 text-sm text-muted">{t('commitments.tooMany', { count })}</p>}
    </>
  );
}

interface EntryCardProps {
  readonly place: number;
  readonly total: number;
  readonly top: number;
  readonly height: number;
  readonly row: EntryRow | null;
  readonly lines: readonly Column[];
  readonly selected: boolean;
  readonly onChoose: RowChoice['choose'];
}

const EntryCard = memo(function EntryCard(props: EntryCardProps) {
  const { place, total, top, height, row, lines, selected, onChoose } = props;
  const t = useT();
  return (
    <div
      role="listitem"
      aria-setsize={total}
      aria-posinset={place + 1}
      className="absolute inset-x-0 top-0 pb-3"
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <article
        className={`flex h-full flex-col gap-1 overflow-hidden rounded-lg border p-3 ${selected ? 'border-accent bg-accent-soft' : 'border-line bg-surface'}`}
      >
        {row === null ? (
          <p className="text-sm text-muted">{t('commitments.loadingRow')}</p>
        ) : (
          <>
            <div className="flex items-center justify-between gap-2">
              <EntryCell row={row} column="status" />
              <Checkbox
                checked={selected}
                onChoose={(checked) => onChoose(place, checked, false)}
                label={<span className="sr-only">{t('commitments.select', { words: row.value.text })}</span>}
                className="pointer-coarse:justify-end"
              />
            </div>
            <p className="line-clamp-3 min-h-0 leading-snug wrap-anywhere">
              <WordsLink row={row} />
            </p>
            <dl className="flex flex-col text-sm">
              {lines
                .filter((column) => hasValue(row, column))
                .map((column) => (
                  <div key={column} className="flex gap-2 leading-6">
                    <dt className="shrink-0 text-muted">{t(`commitments.column.${column}`)}</dt>
                    <dd className="min-w-0 truncate">
                      <EntryCell row={row} column={column} />
                    </dd>
                  </div>
                ))}
            </dl>
          </>
        )}
      </article>
    </div>
  );
});
