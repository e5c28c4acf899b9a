import type { ReactNode } from 'react';
import { problemWords } from '../api/problem-words.ts';
import { useT } from '../i18n/i18n.tsx';
import { Said } from '../said/said.tsx';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

/** Grey lines where something is on its way; said to screen readers once. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const t = useT();
  const widths = ['w-11/12', 'w-full', 'w-10/12', 'w-full', 'w-8/12'];
  return (
    <div role="status" className="flex flex-col gap-3 py-2">
      <span className="sr-only">{t('state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <div key={line} className={`h-4 animate-pulse rounded bg-sunken ${widths[line % widths.length]}`} />
      ))}
    </div>
  );
}

interface EmptyStateProps {
  readonly icon?: IconName;
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What stands where there is nothing yet: why, and what to do. */
export function EmptyState({ icon = 'document', title, children, actions }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-2 px-4 py-12 text-center">
      <span className="mb-1 rounded-full bg-sunken p-3 text-muted">
        <Icon name={icon} size={26} />
      </span>
      <p className="font-semibold">{title}</p>
      {children && <div className="text-sm text-muted">{children}</div>}
      {actions && <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong, in a sentence, with the way to try again. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const t = useT();
  const { title, detail, said } = problemWords(error, t);
  return (
    <div role="alert" className="my-4 flex items-start gap-3 rounded-lg border border-danger bg-danger-soft p-4">
      <span className="text-danger">
        <Icon name="warning" />
      </span>
      <div className="flex min-w-0 flex-col items-start gap-1">
        <p className="font-semibold">{title}</p>
        {detail && <p className="text-sm wrap-anywhere">{said ? <Said {...said} says={detail} /> : detail}</p>}
        {onRetry && (
          <Button onClick={onRetry} className="mt-1">
            {t('action.retry')}
          </Button>
        )}
      </div>
    </div>
  );
}
