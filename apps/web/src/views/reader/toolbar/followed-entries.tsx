import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useT } from '../../../i18n/i18n.tsx';
import { followedQuery } from '../data/queries.ts';

/** Worst first: what is gone or changed has to be looked at, what stands unchanged only to be known of. */
const FATES = ['gone', 'changed', 'moved', 'unchanged'] as const;

/** What was decided on in an earlier version, and whether its words still stand here. */
export function FollowedEntries({ document }: { readonly document: string }) {
  const t = useT();
  const { data } = useQuery(followedQuery(document));
  if (!data || data.items.length === 0) return null;
  const open = data.items.filter(({ entry }) => entry.reopened).length;
  const sorted = FATES.flatMap((fate) => data.items.filter(({ following }) => following.fate === fate));
  return (
    <details className="mb-4 rounded-lg border border-line bg-surface p-3 text-sm" open={open > 0}>
      <summary className="font-medium">{t('reader.followed', { count: data.items.length, open })}</summary>
      <ul className="mt-2 max-h-64 overflow-y-auto">
        {sorted.map(({ entry, following }) => (
          <li key={entry.id} className="flex gap-3 border-t border-line py-1.5">
            <span className={`w-24 shrink-0 ${entry.reopened ? 'font-medium text-warn' : 'text-muted'}`}>
              {t(`fate.${following.fate}`)}
            </span>
            <Link
              to="/documents/$id"
              params={{ id: entry.document.id }}
              search={{ entry: entry.id }}
              dir="auto"
              className="min-w-0 wrap-anywhere underline underline-offset-2"
            >
              {entry.value.text}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
