import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { AddDialog } from './add-dialog.tsx';
import { DocumentTable } from './document-table.tsx';
import { DropPlace } from './drop-place.tsx';
import { JobProgress } from './job-progress.tsx';
import { documentsQuery } from './queries.ts';

/** What is being added: nothing, or a dialog with files that were dropped already. */
type Adding = { readonly files: readonly File[] } | null;

/** The documents of the register, and the way to add more. */
export function Documents() {
  const t = useT();
  const [adding, setAdding] = useState<Adding>(null);
  const [jobs, setJobs] = useState<readonly string[]>([]);
  const add = (
    <Button look="primary" icon="plus" onClick={() => setAdding({ files: [] })}>
      {t('documents.add')}
    </Button>
  );
  return (
    <DropPlace onFiles={(files) => setAdding({ files })}>
      <PageHead title={t('nav.documents')} note={t('documents.note')} actions={add} />
      {jobs.map((id) => (
        <JobProgress key={id} id={id} onDismiss={() => setJobs((all) => all.filter((one) => one !== id))} />
      ))}
      <DocumentsList add={add} />
      {adding && (
        <AddDialog
          files={adding.files}
          onClose={() => setAdding(null)}
          onJob={(id) => setJobs((all) => [id, ...all])}
        />
      )}
    </DropPlace>
  );
}

function DocumentsList({ add }: { readonly add: React.ReactNode }) {
  const t = useT();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(documentsQuery);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const rows = data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) {
    return (
      <EmptyState icon="upload" title={t('documents.none')} actions={add}>
        {t('documents.none.do')}
      </EmptyState>
    );
  }
  return (
    <>
      <DocumentTable rows={rows} />
      {hasNextPage && (
        <div className="mt-4 text-center">
          <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
            {t('documents.further')}
          </Button>
        </div>
      )}
    </>
  );
}
