import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JobItem } from '../../../../api/contract/jobs.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Said } from '../../said/said.tsx';
import { IconButton } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { jobQuery } from './queries.ts';

/** How far documents are on their way into the register, and what there is to say about each. */
export function JobProgress({ id, onDismiss }: { readonly id: string; readonly onDismiss: () => void }) {
  const t = useT();
  const { data, error, refetch } = useQuery(jobQuery(id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { state, done, total, items, problem } = data;
  const title = state === 'running' ? t('documents.job.running', { done, total }) : t(`documents.job.${state}`);
  return (
    <section aria-label={title} className="mb-5 rounded-lg border border-line bg-surface p-4">
      <div className="flex items-center justify-between gap-2">
        <p role="status" className="font-medium">
          {title}
        </p>
        {state !== 'running' && <IconButton icon="close" label={t('action.dismiss')} onClick={onDismiss} />}
      </div>
      {state === 'running' && (
        <progress value={done} max={total} aria-label={title} className="progress my-1 h-1.5 w-full" />
      )}
      {problem && <p className="text-sm text-danger wrap-anywhere">{problem}</p>}
      <ul className="mt-1 max-h-72 overflow-y-auto text-sm">
        {items.map((item) => (
          <ItemLine key={item.name} item={item} />
        ))}
      </ul>
    </section>
  );
}

function ItemLine({ item: { id, name, state, commitments, findings } }: { readonly item: JobItem }) {
  const t = useT();
  const failed = state === 'failed' || state === 'unread';
  return (
    <li className="border-t border-line py-1.5 first:border-0">
      <span className="flex flex-wrap items-baseline gap-x-3">
        {id ? (
          <Link to="/documents/$id" params={{ id }} className="min-w-0 wrap-anywhere underline underline-offset-2">
            {name}
          </Link>
        ) : (
          <span className="min-w-0 wrap-anywhere">{name}</span>
        )}
        <span className={failed ? 'text-danger' : 'text-muted'}>{t(`documents.item.${state}`)}</span>
        {!failed && id && <span className="text-muted">{t('documents.found', { count: commitments })}</span>}
      </span>
      <ul className="text-xs text-warn">
        {findings
          .filter(({ severity }) => severity !== 'info')
          .map(({ code, params, says }) => (
            <li key={`${code} ${says}`} className="wrap-anywhere">
              <Said code={code} params={params} says={says} />
            </li>
          ))}
      </ul>
    </li>
  );
}
