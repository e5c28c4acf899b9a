import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Guideline } from '../../../../../src/model/index.ts';
import type { GuidelineVersions } from '../../../../api/contract/scores.ts';
import { formatEdtf } from '../../i18n/format.ts';
import { useI18n, useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { LaterWords } from '../../ui/later-words.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { guidelineQuery } from './data.ts';
import { GuidelineDiff } from './guideline-diff.tsx';
import { GuidelineForm } from './guideline-form.tsx';
import { GuidelineText } from './guideline-text.tsx';

/** How one commitment is read when it is scored: the guideline, its versions with what changed, and a form for the next. */
export function GuidelinePage() {
  return (
    <LaterWords lines={8}>
      <GuidelinePageView />
    </LaterWords>
  );
}

function GuidelinePageView() {
  const t = useT();
  const { id } = useParams({ from: '/guidelines/$id' });
  const { data, error, refetch } = useQuery(guidelineQuery(id));
  if (error) {
    return (
      <>
        <PageHead title={t('scores.guideline')} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) return <Skeleton lines={8} />;
  return <Loaded key={data.versions[0]?.version ?? 0} data={data} />;
}

function Loaded({ data }: { readonly data: GuidelineVersions }) {
  const t = useT();
  const [newest] = data.versions;
  const [editing, setEditing] = useState(!newest);
  return (
    <>
      <PageHead
        title={t('scores.guideline')}
        note={data.text}
        actions={
          newest && !editing ? (
            <Button look="primary" icon="edit" onClick={() => setEditing(true)}>
              {t('scores.guideline.edit')}
            </Button>
          ) : undefined
        }
      />
      <p className="mb-4 text-sm">
        <Link to="/commitments/$id" params={{ id: data.entry }} className="text-accent underline">
          {t('scores.commitment')}
        </Link>
        {newest && (
          <span className="text-muted"> · {t('scores.rests', { resting: data.resting, reopened: data.reopened })}</span>
        )}
      </p>
      {editing ? (
        <GuidelineForm
          entry={data.entry}
          from={newest ?? null}
          resting={data.resting}
          onClose={() => setEditing(false)}
        />
      ) : (
        newest && <GuidelineText guideline={newest} />
      )}
      {data.versions.length > 0 && <Versions versions={data.versions} />}
    </>
  );
}

/** Every version, newest first, each with what it changed in the one before. */
function Versions({ versions }: { readonly versions: readonly Guideline[] }) {
  const { t, locale } = useI18n();
  return (
    <section aria-label={t('scores.versions')} className="mt-8">
      <h2 className="mb-3 text-lg font-semibold">{t('scores.versions')}</h2>
      <ol className="flex flex-col gap-4">
        {versions.map((each, index) => (
          <li key={each.version} className="rounded-lg border border-line bg-surface p-3 text-sm">
            <h3 className="font-semibold">{t('scores.guideline.version', { version: each.version })}</h3>
            <p className="mb-2 text-muted">
              {each.by}, <time dateTime={each.at}>{formatEdtf(each.at.slice(0, 10), locale)}</time>
              {each.why && `: ${each.why}`}
            </p>
            <GuidelineDiff before={versions[index + 1] ?? null} after={each} />
          </li>
        ))}
      </ol>
    </section>
  );
}
