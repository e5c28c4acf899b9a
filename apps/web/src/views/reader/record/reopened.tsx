import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { placed } from '../../../ui/diff-pieces.ts';
import { Icon } from '../../../ui/icon.tsx';

type Followed = NonNullable<EntryRow['following']>['spans'][number];

/** Why a decided entry is to be looked at again, with what became of its words. */
export function Reopened({ entry }: { readonly entry: EntryRow }) {
  const t = useT();
  if (!entry.reopened || entry.reopening === null) return null;
  const { following } = entry;
  const changed = following?.spans.filter(({ fate }) => fate !== 'unchanged') ?? [];
  // The core words hold those of most fields: only where they stand as they were are the fields' own shown.
  const core = changed.filter(({ field }) => field === 'spans');
  const shown = core.length > 0 ? core : changed;
  return (
    <div className="flex flex-col gap-2 rounded-lg border border-warn bg-warn-soft p-3 text-sm">
      <p className="flex items-start gap-2 font-medium">
        <Icon name="warning" size={18} />
        {t(`reopening.${entry.reopening}`)}
      </p>
      {shown.map((followed) => (
        <Difference key={`${followed.field} ${followed.from.start}`} followed={followed} />
      ))}
      {following && following.document !== entry.document.id && (
        <Link
          to="/documents/$id"
          params={{ id: following.document }}
          search={following.twin ? { entry: following.twin } : {}}
          className="underline"
        >
          {t('reopening.newer')}
        </Link>
      )}
    </div>
  );
}

const LOOKS = {
  same: ['span', ''],
  old: ['del', 'text-danger'],
  new: ['ins', 'text-good'],
} as const;

/** Words of both texts in one: what is gone struck through, what is new underlined. */
function Difference({ followed: { from, to, fate, difference } }: { readonly followed: Followed }) {
  const t = useT();
  const pieces =
    difference.length > 0 ? difference : [{ kind: to ? ('same' as const) : ('old' as const), text: from.exact }];
  return (
    <p dir="auto" className="font-serif wrap-anywhere">
      <span className="sr-only">{t(`fate.${fate}`)}: </span>
      {placed(pieces).map(({ kind, text, at, gap }) => {
        const [Tag, look] = LOOKS[kind];
        return (
          <Fragment key={at}>
            {gap}
            <Tag className={look}>{text}</Tag>
          </Fragment>
        );
      })}
    </p>
  );
}
