import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef } from 'react';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { KindShape } from '../../../ui/badges.tsx';
import { isOpen } from '../data/entry-list.ts';
import { useDesk } from '../desk.tsx';

interface RailListProps {
  readonly shown: readonly EntryRow[];
  readonly onGo: (() => void) | undefined;
}

/** Height of an item of two lines (px), before it is measured. */
const ITEM = 52;

/** The statements one below the other; only those in sight are in the page, since a long document has thousands. */
export function RailList({ shown, onGo }: RailListProps) {
  const { current, go } = useDesk();
  const frame = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: shown.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ITEM,
    getItemKey: (index) => shown[index]!.id,
    overscan: 8,
  });
  const at = shown.findIndex(({ id }) => id === current?.id);
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at, { align: 'auto' });
  }, [at, list]);
  return (
    <div ref={frame} className="-mx-1.5 min-h-0 overflow-y-auto px-1.5 max-xl:h-[55dvh] xl:flex-1">
      <ol className="relative" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, start, key }) => (
          <li
            key={key}
            ref={list.measureElement}
            data-index={index}
            aria-setsize={shown.length}
            aria-posinset={index + 1}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${start}px)` }}
          >
            <RailItem entry={shown[index]!} isCurrent={index === at} go={go} onGo={onGo} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface RailItemProps {
  readonly entry: EntryRow;
  readonly isCurrent: boolean;
  readonly go: (id: string) => void;
  readonly onGo: (() => void) | undefined;
}

const SIGNS: Partial<Record<EntryRow['status'], string>> = { accepted: '✓', edited: '✎', rejected: '✕' };

const RailItem = memo(function RailItem({ entry, isCurrent, go, onGo }: RailItemProps) {
  const t = useT();
  const { id, status, value, reopened } = entry;
  const press = () => {
    go(id);
    onGo?.();
  };
  return (
    <button
      type="button"
      aria-current={isCurrent ? 'true' : undefined}
      onClick={press}
      className={`flex w-full items-start gap-2 rounded-md px-1.5 py-1.5 text-start text-sm leading-snug hover:bg-sunken ${isCurrent ? 'bg-accent-soft font-medium' : ''} ${isOpen(entry) ? '' : 'text-muted'}`}
    >
      <span className="mt-1">
        <KindShape kind={value.kind} />
      </span>
      <span className="sr-only">{`${t(`kind.${value.kind}`)}, ${t(reopened ? 'reader.reopened' : `status.${status}`)}: `}</span>
      <span className="line-clamp-2 min-w-0 flex-1 wrap-anywhere" dir="auto">
        {value.text}
      </span>
      <span aria-hidden="true" className={reopened ? 'text-warn' : status === 'rejected' ? 'text-danger' : 'text-good'}>
        {reopened ? '↻' : SIGNS[status]}
      </span>
    </button>
  );
});
