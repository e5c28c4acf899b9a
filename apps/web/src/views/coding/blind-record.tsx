import { useT } from '../../i18n/i18n.tsx';
import { KindBadge } from '../../ui/badges.tsx';
import { Button } from '../../ui/button.tsx';
import { useActions } from '../reader/data/use-actions.ts';
import { useDesk } from '../reader/desk.tsx';
import { EditLater } from '../reader/edit/edit-later.tsx';
import { FieldRows } from '../reader/record/field-rows.tsx';

/** The mark looked at, with its fields; or how to begin. */
export function BlindRecord() {
  const t = useT();
  const { current, choice } = useDesk();
  const { mark } = useActions();
  if (!current) {
    return (
      <section aria-label={t('reader.record')} className={`record ${choice.range ? 'max-lg:hidden' : ''}`}>
        <div className="flex flex-wrap items-center justify-between gap-2 pt-3 lg:flex-col lg:items-start lg:pt-0">
          <p className="min-w-40 flex-1 text-sm text-muted">{t('coding.none')}</p>
          <Button look="primary" icon="mark" hint="n" onClick={mark}>
            {t('coding.mark')}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <section
      aria-label={t('reader.record')}
      className={`record max-lg:max-h-[60dvh] ${choice.range ? 'max-lg:hidden' : ''}`}
    >
      <CurrentMark key={current.id} />
    </section>
  );
}

function CurrentMark() {
  const t = useT();
  const { current, task } = useDesk();
  const { edit, decide, words } = useActions();
  const entry = current!;
  const isOwn = entry.status !== 'proposed';
  const editing = task?.is === 'edit' && task.entry === entry.id;
  return (
    <div className="flex flex-col gap-4 pt-3 lg:pt-0">
      <div className="flex items-center justify-between gap-2">
        <KindBadge kind={entry.value.kind} />
        <span className="text-xs text-muted">{t(isOwn ? 'coding.own' : 'coding.candidate')}</span>
      </div>
      <blockquote dir="auto" className="border-s-2 border-accent ps-3 font-serif leading-snug wrap-anywhere">
        {entry.value.spans.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' … ')}
      </blockquote>
      {editing ? (
        <EditLater entry={entry} />
      ) : (
        <>
          <div className="flex flex-wrap gap-2">
            {!isOwn && (
              <Button look="primary" icon="check" hint="a" onClick={() => decide('accept')}>
                {t('coding.take')}
              </Button>
            )}
            <Button icon="edit" hint="e" onClick={edit}>
              {t('coding.edit')}
            </Button>
            {isOwn && (
              <>
                <Button hint="w" onClick={words}>
                  {t('coding.words')}
                </Button>
                <Button look="danger" icon="cross" hint="x" onClick={() => decide('reject')}>
                  {t('coding.remove')}
                </Button>
              </>
            )}
          </div>
          <FieldRows entry={entry} />
        </>
      )}
    </div>
  );
}
