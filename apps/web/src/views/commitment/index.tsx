import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import type { Range } from '../../../../../src/model/index.ts';
import type { EntryDetail } from '../../../../api/contract/entry.ts';
import { formatEdtf } from '../../i18n/format.ts';
import { useI18n, useT } from '../../i18n/i18n.tsx';
import { KindBadge, StatusBadge } from '../../ui/badges.tsx';
import { documentName } from '../../ui/document-name.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { WhatBecame } from './became/what-became.tsx';
import { Comments, EntryActions } from './entry-actions.tsx';
import { EntryFields } from './entry-fields.tsx';
import { HistoryList } from './history-list.tsx';
import { Passage } from './passage.tsx';
import { ProposedEvidence } from './proposed-evidence.tsx';
import { SaidAgain } from './said-again.tsx';
import { Sharing } from './sharing.tsx';
import { useDecide, useDocument, useEntry } from './use-entry.ts';
import { WhyFound } from './why-found.tsx';

/** One commitment: its words in their place, what each field stands on, who decided what, and ways to lead others to it. */
export function Commitment() {
  const { id } = useParams({ from: '/commitments/$id' });
  const { data, error, refetch } = useEntry(id);
  const t = useT();
  if (error && !data) {
    return (
      <>
        <PageHead title={t('nav.commitments')} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  return data ? <Whole key={data.entry.id} detail={data} /> : <Skeleton lines={10} />;
}

/** The most characters of a heading: two lines of a wide window. */
const HEADING = 140;

function Whole({ detail }: { readonly detail: EntryDetail }) {
  const t = useT();
  const { entry, explanation, related } = detail;
  const [lit, light] = useState<readonly Range[]>([]);
  const deciding = useDecide(entry);
  const { data: document } = useDocument(entry.document.id);
  const origin = document?.source.origin;
  const title =
    entry.value.text.length > HEADING ? `${entry.value.text.slice(0, HEADING).trimEnd()}…` : entry.value.text;
  return (
    <>
      <PageHead title={title} note={<Whence detail={detail} />} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] *:min-w-0">
        <div className="flex flex-col gap-6">
          <Card title={t('entry.inText')}>
            <Passage detail={detail} lit={lit} />
          </Card>
          <WhatBecame entry={entry} />
          <Card title={t('entry.fields')}>
            <EntryFields value={entry.value} onLight={light} />
          </Card>
          <SaidAgain
            entry={entry.id}
            related={related ?? []}
            renderRelated={(rest) => <RelatedList related={rest} />}
          />
          <ProposedEvidence entry={entry.id} />
          <Card title={t('entry.history')}>
            <HistoryList entry={entry} />
            <Comments deciding={deciding} />
          </Card>
        </div>
        <div className="flex flex-col gap-6">
          <Card title={t('entry.decision')} note={<StatusBadge status={entry.status} />}>
            {entry.reopening && (
              <p className="rounded-md bg-warn-soft px-2.5 py-1.5 text-sm text-warn">
                {t(`entry.reopening.${entry.reopening}`)}
              </p>
            )}
            <EntryActions entry={entry} deciding={deciding} />
          </Card>
          <Card title={t('entry.share')}>
            <Sharing entry={entry} source={origin?.kind === 'url' ? origin.name : null} />
          </Card>
          {!entry.made && (
            <Card title={t('entry.whyFound')}>
              <WhyFound explanation={explanation} />
            </Card>
          )}
        </div>
      </div>
    </>
  );
}

interface CardProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

function Card({ title, note, children }: CardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4">
      <div className="flex items-center justify-between gap-2">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {note}
      </div>
      {children}
    </section>
  );
}

/** The document, its date and page: where the words are from. */
function Whence({ detail: { entry } }: { readonly detail: EntryDetail }) {
  const { t, locale } = useI18n();
  const { document, page, value } = entry;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <KindBadge kind={value.kind} />
      <Link
        to="/documents/$id"
        params={{ id: document.id }}
        search={{ entry: entry.id } as never}
        className="text-accent underline wrap-anywhere"
      >
        {documentName(document)}
      </Link>
      {document.publisher && <span>{document.publisher}</span>}
      {document.date && <time dateTime={document.date}>{formatEdtf(document.date, locale)}</time>}
      {page !== null && <span>{t('entry.page', { page })}</span>}
      {value.reported && <span>{t('entry.reported')}</span>}
    </span>
  );
}

/** How another entry stands to this one, as far as there are words for it. */
function relationWords(relation: string, t: ReturnType<typeof useT>): string {
  return relation === 'reported' || relation === 'restated' ? t(`entry.relation.${relation}`) : relation;
}

function RelatedList({ related }: { readonly related: NonNullable<EntryDetail['related']> }) {
  const { t, locale } = useI18n();
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {related.map(({ id, text, document, relation }) => (
        <li key={`${relation} ${id}`}>
          <Link to="/commitments/$id" params={{ id }} className="font-serif text-accent underline">
            {text}
          </Link>
          <span className="block text-xs text-muted">
            {[relationWords(relation, t), documentName(document), document.date && formatEdtf(document.date, locale)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
