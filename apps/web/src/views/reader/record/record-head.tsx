import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { KindBadge, StatusBadge } from '../../../ui/badges.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { beside } from '../data/entry-list.ts';
import { useDesk } from '../desk.tsx';
import { standing } from '../marks/entry-marks.ts';

interface RecordHeadProps {
  readonly entry: EntryRow;
  readonly entries: readonly EntryRow[];
}

/** What kind of statement it is, where it stands, its words, and the way to the ones beside it. */
export function RecordHead({ entry, entries }: RecordHeadProps) {
  const t = useT();
  const { go } = useDesk();
  const all = standing(entries);
  const step = (by: 1 | -1) => go(beside(all, entry.id, by)?.id ?? entry.id);
  const number = all.findIndex(({ id }) => id === entry.id) + 1;
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <KindBadge kind={entry.value.kind} />
        <StatusBadge status={entry.status} />
        {entry.reopened && <span className="text-xs font-medium text-warn">{t('reader.reopened')}</span>}
        <span className="ms-auto flex items-center text-xs text-muted">
          {number > 0 && t('reader.position', { number, all: all.length })}
          <IconButton icon="up" label={t('reader.previous')} onClick={() => step(-1)} className="size-8" />
          <IconButton icon="down" label={t('reader.next')} onClick={() => step(1)} className="size-8" />
        </span>
      </div>
      <blockquote dir="auto" className="mt-2 font-serif text-[1.05rem] leading-snug wrap-anywhere">
        {entry.value.text}
      </blockquote>
      {entry.made && <p className="mt-1 text-xs text-muted">{t('reader.made')}</p>}
    </div>
  );
}
