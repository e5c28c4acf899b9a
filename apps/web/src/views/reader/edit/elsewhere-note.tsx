import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { SideBySide } from './side-by-side.tsx';

interface ElsewhereNoteProps {
  /** The entry as it was when the editing began, and as it is now. */
  readonly seen: EntryRow;
  readonly now: EntryRow;
  readonly onTake: () => void;
  readonly onGiveUp: () => void;
}

/** Somebody decided while this was being edited: what changed, and to go on with it known, or to leave theirs. */
export function ElsewhereNote({ seen, now, onTake, onGiveUp }: ElsewhereNoteProps) {
  const t = useT();
  const last = now.decisions.at(-1);
  return (
    <div role="alert" className="flex flex-col gap-2 rounded-lg border border-warn bg-warn-soft p-3 text-sm">
      <p className="font-medium">
        {t('reader.elsewhere.editing', { by: last?.by ?? '–', did: t(`decision.${last?.action ?? 'edit'}`) })}
      </p>
      <SideBySide
        theirs={now.value}
        mine={seen.value}
        theirsTitle={t('reader.clash.theirs')}
        mineTitle={t('reader.clash.before')}
      />
      <div className="flex flex-wrap gap-2">
        <Button onClick={onTake}>{t('reader.elsewhere.goOn')}</Button>
        <Button onClick={onGiveUp}>{t('reader.elsewhere.leave')}</Button>
      </div>
    </div>
  );
}
