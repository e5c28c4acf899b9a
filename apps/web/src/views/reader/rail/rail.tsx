import { useEffect, useRef, useState } from 'react';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { KindShape } from '../../../ui/badges.tsx';
import { KINDS } from '../../../ui/labels.ts';
import { countsOf, isOpen } from '../data/entry-list.ts';
import { useDesk } from '../desk.tsx';
import { standing } from '../marks/entry-marks.ts';

/** The statements in the order of the text, with what is still to decide. `onGo`: one was chosen. */
export function Rail({ onGo }: { readonly onGo?: () => void }) {
  const t = useT();
  const { entries } = useDesk();
  const [only, setOnly] = useState(false);
  const counts = countsOf(entries);
  const shown = standing(entries).filter((entry) => !only || isOpen(entry));
  return (
    <div className="flex min-h-0 flex-col gap-2">
      <Progress all={counts.all} open={counts.open} />
      <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-muted">
        {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
          <li key={kind} className="flex items-center gap-1">
            <KindShape kind={kind} /> {t(`kind.${kind}`)} {counts[kind]}
          </li>
        ))}
      </ul>
      <label className="flex min-h-6 items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={only}
          onChange={(event) => setOnly(event.target.checked)}
          className="size-4 accent-(--accent)"
        />
        {t('reader.onlyOpen')}
      </label>
      <RailList shown={shown} onGo={onGo} />
    </div>
  );
}

function Progress({ all, open }: { readonly all: number; readonly open: number }) {
  const t = useT();
  const words = open === 0 ? t('reader.allDecided') : t('reader.left', { count: open });
  return (
    <div>
      <p className="text-sm font-medium">{words}</p>
      <progress
        value={all - open}
        max={Math.max(1, all)}
        aria-label={t('reader.decidedOf', { decided: all - open, all })}
        className="progress h-1.5 w-full"
      />
    </div>
  );
}

function RailList({ shown, onGo }: { readonly shown: readonly EntryRow[]; readonly onGo: (() => void) | undefined }) {
  const { current } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (current) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ol ref={list} className="-mx-1.5 min-h-0 overflow-y-auto px-1.5">
      {shown.map((entry) => (
        <RailItem key={entry.id} entry={entry} isCurrent={entry.id === current?.id} onGo={onGo} />
      ))}
    </ol>
  );
}

interface RailItemProps {
  readonly entry: EntryRow;
  readonly isCurrent: boolean;
  readonly onGo: (() => void) | undefined;
}

const SIGNS: Partial<Record<EntryRow['status'], string>> = { accepted: '✓', edited: '✎', rejected: '✕' };

function RailItem({ entry, isCurrent, onGo }: RailItemProps) {
  const t = useT();
  const { go } = useDesk();
  const { id, status, value } = entry;
  const press = () => {
    go(id);
    onGo?.();
  };
  return (
    <li className="rail-item">
      <button
        type="button"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={press}
        className={`flex w-full items-start gap-2 rounded-md px-1.5 py-1.5 text-start text-sm leading-snug hover:bg-sunken ${isCurrent ? 'bg-accent-soft font-medium' : ''} ${isOpen(entry) ? '' : 'text-muted'}`}
      >
        <span className="mt-1">
          <KindShape kind={value.kind} />
        </span>
        <span className="sr-only">{`${t(`kind.${value.kind}`)}, ${t(`status.${status}`)}: `}</span>
        <span className="line-clamp-2 min-w-0 flex-1 wrap-anywhere" dir="auto">
          {value.text}
        </span>
        <span aria-hidden="true" className={status === 'rejected' ? 'text-danger' : 'text-good'}>
          {SIGNS[status]}
        </span>
      </button>
    </li>
  );
}
