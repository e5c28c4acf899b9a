import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/i18n.tsx';
import { LaterWords } from '../../ui/later-words.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { AgreementTable } from './agreement-table.tsx';
import { pooledQuery } from './data.ts';
import { HowToRead } from './how-to-read.tsx';

/** Agreement over all rounds in which every coder is done, and the way to each of them. */
export function Agreement() {
  return (
    <LaterWords lines={8}>
      <AgreementView />
    </LaterWords>
  );
}

function AgreementView() {
  const t = useT();
  const { data, error, refetch } = useQuery(pooledQuery());
  return (
    <>
      <PageHead title={t('coding.agreement')} note={t('coding.pooled.note')} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.rounds.length === 0 && (
        <EmptyState icon="balance" title={t('coding.pooled.empty')}>
          {t('coding.pooled.empty.do')}
        </EmptyState>
      )}
      {data && data.rounds.length > 0 && (
        <div className="flex flex-col gap-6">
          {data.fields.length > 0 && <AgreementTable fields={data.fields} />}
          <section aria-label={t('coding.pooled.rounds')}>
            <h2 className="mb-2 text-lg font-semibold">{t('coding.pooled.rounds')}</h2>
            <ul className="flex flex-col gap-1 text-sm">
              {data.rounds.map(({ id, title, coders }) => (
                <li key={id}>
                  <Link
                    to="/coding/$round"
                    params={{ round: id }}
                    search={{ view: 'agreement' }}
                    className="text-accent underline"
                  >
                    {title}
                  </Link>{' '}
                  <span className="text-muted">({coders.join(', ')})</span>
                </li>
              ))}
            </ul>
          </section>
          <HowToRead />
        </div>
      )}
    </>
  );
}
