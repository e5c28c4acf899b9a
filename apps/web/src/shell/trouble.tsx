import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useT } from '../i18n/i18n.tsx';
import { buttonClass } from '../ui/button.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const t = useT();
  return (
    <>
      <PageHead title={t('notFound.title')} />
      <EmptyState
        icon="search"
        title={t('notFound.says')}
        actions={
          <Link to="/documents" className={buttonClass('primary')}>
            {t('notFound.go')}
          </Link>
        }
      />
    </>
  );
}

/** A view that broke: what it said, and the way to try again. The rest of the program goes on. */
export function ViewBroke({ error, reset }: ErrorComponentProps) {
  return <ErrorState error={error} onRetry={reset} />;
}

/** What stands where a view will be, while its script is on the way. */
export function ViewPending() {
  return <Skeleton lines={8} />;
}
