import { useMemo, useState } from 'react';
import { useT } from '../../../i18n/i18n.tsx';
import { KindShape } from '../../../ui/badges.tsx';
import { KINDS } from '../../../ui/labels.ts';
import { countsOf, isOpen } from '../data/entry-list.ts';
import { useDesk } from '../desk.tsx';
import { standing } from '../marks/entry-marks.ts';
import { RailList } from './rail-list.tsx';

/** The statements in the order of the text, with what is still to decide. `onGo`: one was chosen. */
export function Rail({ onGo }: { readonly onGo?: () => void }) {
  const t = useT();
  const { entries } = useDesk();
  const [only, setOnly] = useState(false);
  const counts = useMemo(() => countsOf(entries), [entries]);
  const shown = useMemo(() => standing(entries).filter((entry) => !only || isOpen(entry)), [entries, only]);
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
