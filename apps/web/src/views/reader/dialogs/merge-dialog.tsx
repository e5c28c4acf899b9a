import { useState } from 'react';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { KindShape } from '../../../ui/badges.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Checkbox } from '../../../ui/field.tsx';
import { useDesk } from '../desk.tsx';
import { standing } from '../marks/entry-marks.ts';

/** How many statements on either side are offered: those that belong together stand close to each other. */
const BESIDE = 3;

/** Makes one entry of several that stand close to each other. */
export function MergeDialog({ entry }: { readonly entry: EntryRow }) {
  const t = useT();
  const { entries, begin, deciding, go } = useDesk();
  const all = standing(entries);
  const at = all.findIndex(({ id }) => id === entry.id);
  const near = all.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set([entry.id, ...(all[at + 1] ? [all[at + 1]!.id] : [])]),
  );
  const merge = async () => {
    const made = await deciding.merge(near.filter(({ id }) => chosen.has(id)));
    if (!made) return;
    begin(null);
    go(standing(made)[0]?.id ?? null);
  };
  const choose = (id: string, on: boolean) =>
    setChosen((now) => new Set(on ? [...now, id] : [...now].filter((one) => one !== id)));
  return (
    <Dialog
      open
      wide
      title={t('reader.merge.title')}
      onClose={() => begin(null)}
      actions={
        <>
          <Button onClick={() => begin(null)}>{t('action.cancel')}</Button>
          <Button look="primary" data-first disabled={chosen.size < 2} onClick={() => void merge()}>
            {t('reader.merge.do', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <p className="text-sm text-muted">{t('reader.merge.how')}</p>
      <ul className="flex flex-col gap-1">
        {near.map(({ id, value }) => (
          <li key={id}>
            <Checkbox
              checked={chosen.has(id)}
              disabled={id === entry.id}
              onChoose={(on) => choose(id, on)}
              label={
                <span className="flex items-baseline gap-2">
                  <KindShape kind={value.kind} />
                  <span dir="auto" className="min-w-0 font-serif wrap-anywhere">
                    {value.text}
                  </span>
                </span>
              }
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
